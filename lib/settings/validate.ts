/** What is wrong with settings, in words for the person who made them. */
import { translator } from '@/lib/i18n'
import type { Lang } from '@/lib/ticket'
import type { z } from '@/lib/zod'
import { settingsSchema } from './schema'
import { tradeWordKey } from './trade-schema'
import type { Settings } from './types'
import { settingsWords } from './words'

/** `path` for the field to mark; `where` and `what` read as one line in `text`. */
export type Explained = { path: PropertyKey[]; where: string; what: string; text: string }

type Issue = z.core.$ZodIssue
type T = ReturnType<typeof translator<(typeof settingsWords)['en']>>

/** Schema and what a schema cannot say: no id twice. */
export function validateSettings(
  value: unknown,
  lang: Lang,
): { ok: true; settings: Settings } | { ok: false; problems: Explained[] } {
  const parsed = settingsSchema.safeParse(value)
  if (!parsed.success) return { ok: false, problems: explainIssues(parsed.error, lang, value) }
  const t = translator(settingsWords, lang)
  const problems = doubles(parsed.data).map((path) => explained(path, t('twice'), t, lang, value))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: parsed.data }
}

/** zod's issues in plain words. `value` is what was checked: it lends names to checklists, items and sites. */
export function explainIssues(error: z.ZodError, lang: Lang, value?: unknown): Explained[] {
  const t = translator(settingsWords, lang)
  return error.issues.map((issue) =>
    explained(issue.path, whatIsWrong(issue, t, lang, value), t, lang, value),
  )
}

function explained(path: PropertyKey[], what: string, t: T, lang: Lang, value: unknown): Explained {
  const where = place(path, t, lang, value)
  return { path, where, what, text: lang === 'zh' ? `${where}：${what}` : `${where}: ${what}` }
}

const wrongType: Record<string, keyof (typeof settingsWords)['en']> = {
  string: 'wrongText',
  number: 'wrongNumber',
  int: 'wrongWhole',
  boolean: 'wrongYesNo',
  array: 'wrongList',
  object: 'wrongGroup',
  record: 'wrongGroup',
}

function whatIsWrong(issue: Issue, t: T, lang: Lang, value: unknown): string {
  const absent = value !== undefined && at(value, issue.path) === undefined
  if (absent && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return t('missing')
  switch (issue.code) {
    case 'invalid_type':
      return t(wrongType[issue.expected] ?? 'invalid')
    case 'invalid_value':
      return t('oneOf', { values: issue.values.map(String).join(lang === 'zh' ? '、' : ', ') })
    case 'too_small': {
      const n = Number(issue.minimum)
      if (issue.origin !== 'string') return t('tooSmall', { n })
      return n === 1 ? t('empty') : t('tooShort', { n })
    }
    case 'too_big': {
      const n = Number(issue.maximum)
      if (issue.origin === 'string') return t('tooLong', { n })
      return issue.origin === 'array' ? t('tooMany', { n }) : t('tooBig', { n })
    }
    default:
      return t('invalid')
  }
}

/** "Checklist “Outside first”, item “Greet by name”, title". */
function place(path: PropertyKey[], t: T, lang: Lang, value: unknown): string {
  if (path.length === 0) return t('settings')
  const parts: string[] = []
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth]
    const next = path[depth + 1]
    const inside = next === undefined ? undefined : at(value, path.slice(0, depth + 2))
    if (key === 'checklists' && typeof next === 'number') parts.push(numbered('checklist', next, inside, t))
    else if (key === 'items' && typeof next === 'number') parts.push(numbered('item', next, inside, t))
    else if (key === 'sites' && typeof next === 'number') parts.push(numbered('site', next, inside, t))
    else if (key === 'schedules' && typeof next === 'number')
      parts.push(numbered('schedule', next, inside, t))
    else if (key === 'slaPolicies' && typeof next === 'number')
      parts.push(numbered('policy', next, inside, t))
    else if (key === 'helpdesks' && typeof next === 'number')
      parts.push(numbered('helpdeskAs', next, inside, t))
    else if (key === 'tradeWords' && typeof next === 'number')
      parts.push(numbered('tradeWord', next, inside, t))
    else if (key === 'panels' && typeof next === 'string') parts.push(t('panelOf', { name: next }))
    else {
      parts.push(typeof key === 'number' ? t('entry', { n: key + 1 }) : word(String(key), t))
      continue
    }
    depth++
  }
  return parts.join(lang === 'zh' ? '，' : ', ')
}

function numbered(
  what: 'checklist' | 'item' | 'site' | 'schedule' | 'policy' | 'helpdeskAs' | 'tradeWord',
  index: number,
  value: unknown,
  t: T,
): string {
  const { name, title, host, text } = (value ?? {}) as Record<string, unknown>
  const called = [name, title, host, text].find((text) => typeof text === 'string' && text.trim() !== '')
  return called === undefined
    ? t(what, { n: index + 1 })
    : t(`${what}Named`, { name: String(called).slice(0, 60) })
}

function word(key: string, t: T): string {
  return Object.hasOwn(settingsWords.en, key) ? t(key as keyof (typeof settingsWords)['en']) : key
}

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}

/** Paths of checklists, items, sites, schedules, policies, helpdesks and trade words whose id an earlier one has already. */
function doubles(settings: Settings): PropertyKey[][] {
  const again = (ids: string[]) => ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []))
  return [
    ...again(settings.checklists.map((list) => list.id)).map((index) => ['checklists', index]),
    ...settings.checklists.flatMap((list, outer) =>
      again(list.items.map((item) => item.id)).map((index) => ['checklists', outer, 'items', index]),
    ),
    ...settings.checklists.flatMap((list, outer) =>
      list.items.flatMap((item, inner) =>
        again(item.fields.map((field) => field.id)).map((index) => {
          return ['checklists', outer, 'items', inner, 'fields', index]
        }),
      ),
    ),
    ...again(settings.sites.map((site) => site.host)).map((index) => ['sites', index]),
    ...again(settings.schedules.map((schedule) => schedule.id)).map((index) => ['schedules', index]),
    ...again(settings.slaPolicies.map((policy) => policy.id)).map((index) => ['slaPolicies', index]),
    ...again(settings.helpdesks.map((helpdesk) => helpdesk.id)).map((index) => ['helpdesks', index]),
    ...again(settings.tradeWords.map((word) => tradeWordKey(word.text))).map((index) => [
      'tradeWords',
      index,
    ]),
  ]
}
