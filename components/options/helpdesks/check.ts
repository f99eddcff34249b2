/** What is wrong with what was typed, while it is typed. */
import { ticketIn } from '@/lib/helpdesks/custom/address'
import { definitionSchema } from '@/lib/helpdesks/custom/definition'
import { isSelector } from '@/lib/helpdesks/custom/find'
import type { HelpdeskWords } from '@/lib/i18n/words/helpdesks'

type Key = keyof HelpdeskWords & `wrong.${string}`

export function selectorProblem(typed: string): Key | null {
  const text = typed.trim()
  if (text === '') return null
  if (text.length > 500) return 'wrong.long'
  if (/^\/\/|^\(?\/\w/.test(text)) return 'wrong.xpath'
  return isSelector(text) ? null : 'wrong.selector'
}

/** Like a selector; an editor's address may stand there too ("url:#notes"). */
export function tellProblem(typed: string): Key | null {
  return typed.trim().startsWith('url:') ? null : selectorProblem(typed)
}

export function patternProblem(typed: string): Key | null {
  const text = typed.trim()
  if (/^https?:/i.test(text)) return 'wrong.patternSite'
  if (!text.startsWith('/')) return 'wrong.patternStart'
  if (!text.includes('{id}')) return 'wrong.patternId'
  return definitionSchema.shape.ticketUrls.safeParse([text]).success ? null : 'wrong.pattern'
}

/** The ticket that an address names by these patterns; null: none, or it is no address. */
export function ticketOf(patterns: readonly string[], address: string): string | null {
  const url = URL.parse(address.trim())
  return url && /^https?:$/.test(url.protocol) ? (ticketIn(patterns, url)?.id ?? null) : null
}
