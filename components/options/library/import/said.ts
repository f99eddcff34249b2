/** What was read, refused or left, in the interface's words. */
import type { Translate } from '@/lib/i18n'
import type { ImportT, ImportWords } from '@/lib/i18n/words/import'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { ImportProblem, Left } from '@/lib/library/types'
import type { From } from './use-import'

export function fromWords(from: From, t: ImportT): string {
  return 'host' in from
    ? t(`from.${from.kind}`, { host: from.host })
    : t(from.kind === 'text-blaze' || from.kind === 'briskine' ? `from.${from.kind}` : 'from.csv', {
        name: from.name,
      })
}

/** Fields of a macro that are worded; those that end in a number or go on with a name are one word each. */
const ACTION = /^(custom_fields|side_conversation)/

/** One thing that stays behind: "sets the status to solved". */
export function leftWords({ kind, what }: Left, t: ImportT): string {
  if (kind === 'placeholder') return t(what.startsWith('dc.') ? 'left.dynamic' : 'left.placeholder', { what })
  if (kind !== 'action') return t(`left.${kind}`, { what })
  const [field = '', ...rest] = what.split('=')
  const value = rest.join('=')
  const key = `left.${ACTION.exec(field)?.[1] ?? field}` as keyof ImportWords & string
  // Without values, the words as they stand in the table.
  const words = t(key)
  const fits = words !== key && (value !== '' || !words.includes('{value}'))
  return fits ? t(key, { value }) : t('left.action', { what: field })
}

type Kind = keyof ImportWords & `kind.${string}`

/** The kinds of what stays behind, the most frequent first. */
export function leftKinds(left: readonly Left[]): { kind: Kind; n: number }[] {
  const counts = new Map<Kind, number>()
  for (const one of left) {
    const kind = kindOf(one)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, n]) => ({ kind, n })).sort((a, b) => b.n - a.n)
}

function kindOf({ kind, what }: Left): Kind {
  if (kind !== 'action') return `kind.${kind}`
  if (/^(?:status|priority|type|custom_status_id)\b/.test(what)) return 'kind.status'
  if (/_tags\b/.test(what)) return 'kind.tags'
  if (/^(?:group_id|assignee_id)\b/.test(what)) return 'kind.assign'
  return /^(?:custom_fields|ticket_form)/.test(what) ? 'kind.fields' : 'kind.other'
}

/** `panel`: what is wrong with a template is said as in the panel. */
export function problemWords(
  { kind, found: id, line }: ImportProblem,
  from: From,
  t: ImportT,
  panel: Translate<PanelWords>,
): string {
  const [, broken, name = ''] = /^([a-z-]+):(.*)$/s.exec(kind === 'broken-template' ? id : '') ?? []
  const found = broken ? panel(`broken.${broken}` as keyof PanelWords & string, { name }) : id
  const key =
    kind === 'no-text' && from.kind === 'zendesk'
      ? 'problem.only-actions'
      : found === '' && (kind === 'not-understood' || kind === 'broken-template')
        ? (`problem.${kind}.plain` as const)
        : (`problem.${kind}` as const)
  const said = t(key, { found })
  return line === null ? said : `${t('problem.line', { line })}: ${said}`
}
