/** zod's findings about a definition in plain words: which field, and what is wrong with it. */

import { explainIssues } from '@/lib/settings'
import type { Lang } from '@/lib/ticket'
import type { z } from '@/lib/zod'
import type { H } from './words'

type Key = Parameters<H>[0]

/** Names of the fields as the editor has them. */
const names: [RegExp, Key][] = [
  [/^facts\.(\w+)/, 'file.fact'],
  [/^ticketUrls/, 'address.title'],
  [/^ticketId/, 'advanced.ticketId'],
  [/^marks/, 'advanced.marks'],
  [/^root/, 'advanced.root'],
  [/^words\.status/, 'words.status'],
  [/^words\.priority/, 'words.priority'],
  [/^messages\.item/, 'messages.item'],
  [/^messages\.text/, 'messages.text'],
  [/^messages\.author/, 'messages.author'],
  [/^messages\.at/, 'messages.at'],
  [/^messages\.id/, 'messages.id'],
  [/^messages\.roles/, 'messages.roles'],
  [/^messages\.internal/, 'messages.internal'],
  [/^messages\.without/, 'messages.without'],
  [/^messages\.order/, 'messages.order'],
  [/^messages/, 'messages.title'],
  [/^facts/, 'facts.title'],
  [/^composers/, 'composers.title'],
  [/^openComposer/, 'composers.open'],
  [/^name/, 'basics.name'],
]

export function explainDefinition(error: z.ZodError, value: unknown, h: H, lang: Lang): string[] {
  return explainIssues(error, lang, value).map(({ path, what }, at) => {
    const where = placeOf(path, h)
    const reason = error.issues[at]?.code === 'invalid_format' ? formatOf(path, h) : what
    return h('file.problem', { where, what: reason })
  })
}

/** "Status, entry 2 (selectors)": the editor's own name, then the rest of the path for who opens the file. */
function placeOf(path: readonly PropertyKey[], h: H): string {
  const text = path.map(String).join('.')
  const found = names.find(([pattern]) => pattern.test(text))
  if (!found) return text === '' ? h('file.whole') : text
  const [pattern, key] = found
  const fact = pattern.exec(text)?.[1]
  const name = fact !== undefined ? h(`fact.${fact}` as 'fact.subject') : h(key)
  const rest = text.slice(pattern.exec(text)?.[0].length ?? 0).replace(/^\./, '')
  return rest ? h('file.inside', { name, rest }) : name
}

function formatOf(path: readonly PropertyKey[], h: H): string {
  if (path[0] === 'ticketUrls') return h('file.badPattern')
  if (path.at(-1) === 'attribute') return h('file.badAttribute')
  return h('file.badForm')
}
