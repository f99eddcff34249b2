/** Which phrases of the library a lead wants to see. */
import type { Duplicate } from './duplicates'
import type { LibraryEntry, PhraseCheck } from './types'

/** What may be looked for beside words; null or empty: anything. */
export type Filter = {
  lang: 'en' | 'zh' | null
  /** '' : phrases without an intent. */
  intent: string | null
  kind: LibraryKind | null
  /** With all below it; an empty path: phrases in no folder. */
  folder: string[] | null
  tag: string | null
  state: LibraryState | null
}
export const libraryKinds = ['own', 'imported', 'changed', 'built-in'] as const
export type LibraryKind = (typeof libraryKinds)[number]
/** What there may be to see to in a phrase. */
export const libraryStates = [
  'off',
  'unsorted',
  'guessed',
  'duplicate',
  'shortcut',
  'broken',
  'coach',
] as const
export type LibraryState = (typeof libraryStates)[number]

export const noFilter: Filter = { lang: null, intent: null, kind: null, folder: null, tag: null, state: null }

/** What is known of the library as a whole. */
export type LibraryFacts = {
  duplicates: ReadonlyMap<string, Duplicate[]>
  shared: ReadonlySet<string>
  /** By id; of phrases not looked at yet nothing. */
  checks: ReadonlyMap<string, PhraseCheck>
}

/** A phrase of the team's own that came from a file or a helpdesk. */
export function kindOf({ kind, source }: LibraryEntry): LibraryKind {
  return kind === 'own' && source.from !== 'own' ? 'imported' : kind
}

export function passes(entry: LibraryEntry, filter: Filter, facts: LibraryFacts): boolean {
  const { phrase, folder } = entry
  return (
    (filter.lang === null || phrase.lang === filter.lang) &&
    (filter.intent === null || phrase.intent === filter.intent) &&
    (filter.kind === null || kindOf(entry) === filter.kind) &&
    (filter.folder === null || isWithin(folder, filter.folder)) &&
    (filter.tag === null || (phrase.tags?.includes(filter.tag) ?? false)) &&
    (filter.state === null || statesOf(entry, facts).includes(filter.state))
  )
}

function isWithin(folder: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return folder.length === 0
  return wanted.every((name, at) => folder[at] === name)
}

/** What there is to see to in this phrase, the most pressing first. */
export function statesOf(entry: LibraryEntry, { duplicates, shared, checks }: LibraryFacts): LibraryState[] {
  const { phrase, enabled, guessed } = entry
  const check = checks.get(phrase.id)
  return [
    ...(check?.broken ? (['broken'] as const) : []),
    ...(shared.has(phrase.id) ? (['shortcut'] as const) : []),
    ...(duplicates.has(phrase.id) ? (['duplicate'] as const) : []),
    ...(check && check.rules.length > 0 ? (['coach'] as const) : []),
    ...(phrase.intent === '' ? (['unsorted'] as const) : []),
    ...(guessed ? (['guessed'] as const) : []),
    ...(enabled ? [] : (['off'] as const)),
  ]
}

export type FolderCount = { path: string[]; n: number }

/** All folders, those above others first, each with the phrases in it and below. */
export function foldersOf(entries: readonly LibraryEntry[]): FolderCount[] {
  const counts = new Map<string, FolderCount>()
  for (const { folder } of entries) {
    for (let depth = 1; depth <= folder.length; depth++) {
      const path = folder.slice(0, depth)
      const key = path.join('\u0000')
      const known = counts.get(key)
      if (known) known.n++
      else counts.set(key, { path, n: 1 })
    }
  }
  const collator = new Intl.Collator(undefined, { numeric: true })
  return [...counts.values()].sort((a, b) => {
    for (let at = 0; ; at++) {
      const [left, right] = [a.path[at], b.path[at]]
      if (left === undefined || right === undefined) return a.path.length - b.path.length
      if (left !== right) return collator.compare(left, right)
    }
  })
}

/** All tags, the most used first. */
export function tagsOf(entries: readonly LibraryEntry[]): { tag: string; n: number }[] {
  const counts = new Map<string, number>()
  for (const { phrase } of entries)
    for (const tag of phrase.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].map(([tag, n]) => ({ tag, n })).sort((a, b) => b.n - a.n || (a.tag < b.tag ? -1 : 1))
}
