/** One helpdesk as a file: out to a colleague, in from one. */
import {
  DEFINITION_VERSION,
  definitionSchema,
  type HelpdeskDefinition,
} from '@/lib/helpdesks/custom/definition'
import { translator } from '@/lib/i18n'
import { helpdeskWords } from '@/lib/i18n/words/helpdesks'
import type { Lang } from '@/lib/ticket'
import { explainDefinition } from './explain'

const PRODUCT = 'outside-first'
const KIND = 'helpdesk'
/** A definition is some kilobytes. */
const MOST_CHARS = 500_000

export function exportHelpdesk(helpdesk: HelpdeskDefinition): string {
  return `${JSON.stringify({ product: PRODUCT, kind: KIND, helpdesk }, null, 2)}\n`
}

export function fileName({ name }: HelpdeskDefinition): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `outside-first-helpdesk-${plain || 'unnamed'}.json`
}

export type ImportedHelpdesk = { ok: true; helpdesk: HelpdeskDefinition } | { ok: false; problems: string[] }

/** The helpdesk in a file's text, or why not, field by field, in words for the person who chose it. */
export function importHelpdesk(text: string, lang: Lang): ImportedHelpdesk {
  const h = translator(helpdeskWords, lang)
  const no = (...problems: string[]): ImportedHelpdesk => ({ ok: false, problems })
  if (text.length > MOST_CHARS) return no(h('file.tooLarge'))
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return no(h('file.notJson'))
  }
  if (typeof file !== 'object' || file === null) return no(h('file.otherProduct'))
  const { product, kind, helpdesk } = file as Record<string, unknown>
  if (product !== PRODUCT) return no(h('file.otherProduct'))
  if (kind !== KIND) return no(h(kind === 'settings' ? 'file.settings' : 'file.otherKind'))
  const version = (helpdesk as { version?: unknown } | null | undefined)?.version
  if (typeof version === 'number' && version > DEFINITION_VERSION) return no(h('file.newer', { n: version }))
  const parsed = definitionSchema.safeParse(helpdesk)
  if (!parsed.success) return no(...explainDefinition(parsed.error, helpdesk, h, lang))
  return { ok: true, helpdesk: parsed.data }
}
