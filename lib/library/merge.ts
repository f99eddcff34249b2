/** Laying what a team keeps over what is built in. */
import type { Phrase } from '@/lib/phrasing'
import { OWN } from './ids'
import type { KeptPhrase, LibraryEntry, PhraseDraft, PhraseFields } from './types'

/** Finds a built-in phrase by its id. */
export type BuiltIn = (id: string) => Phrase | null

const ASIDE = { folder: [], enabled: true, guessed: false, changedAt: null }

/**
 * The whole library: built-in phrases in their order, each with the team's changes, then the team's own ones in
 * theirs. What was changed of a built-in phrase that a later version no longer has is left out; it stays kept.
 */
export function mergeLibrary(builtIn: readonly Phrase[], kept: readonly KeptPhrase[]): LibraryEntry[] {
  const rows = new Map(kept.map((row) => [row.id, row]))
  const own = kept.filter((row) => row.source.from !== 'built-in')
  return [...builtIn.map((phrase) => entryOver(phrase, rows.get(phrase.id) ?? null)), ...own.map(ownEntry)]
}

/** One phrase as it is in force; null: there is none. */
export function entryOf(id: string, kept: KeptPhrase | null, builtIn: BuiltIn): LibraryEntry | null {
  const phrase = builtIn(id)
  if (phrase) return entryOver(phrase, kept)
  return kept && kept.source.from !== 'built-in' ? ownEntry(kept) : null
}

function entryOver(phrase: Phrase, kept: KeptPhrase | null): LibraryEntry {
  const source = { from: 'built-in', id: phrase.id, host: '' } as const
  if (!kept) return { phrase, ...ASIDE, source, kind: 'built-in' }
  const { fields, folder, enabled, guessed, changedAt } = kept
  // What the row lacks stays as it is built in.
  const merged = tidied({ ...phrase, ...fields })
  return {
    phrase: { ...merged, id: phrase.id },
    folder,
    enabled,
    source,
    guessed,
    kind: 'changed',
    changedAt,
  }
}

function ownEntry({ id, fields, folder, enabled, source, guessed, changedAt }: KeptPhrase): LibraryEntry {
  const phrase = { ...tidied(fields as PhraseFields), id }
  return { phrase, folder, enabled, source, guessed, kind: 'own', changedAt }
}

/** An empty short name or list is as good as none. */
export function tidied<F extends PhraseFields>(fields: F): F {
  const { shortcut, tags, scenarios, when, unless, ...rest } = fields
  return {
    ...rest,
    ...(when?.length ? { when } : {}),
    ...(unless?.length ? { unless } : {}),
    ...(shortcut ? { shortcut } : {}),
    ...(tags?.length ? { tags } : {}),
    ...(scenarios?.length ? { scenarios } : {}),
  } as F
}

/**
 * The row that keeps an edited phrase; null: nothing is left to keep, as it is built in just so.
 * What an editor shows was looked at, so it is no guess any more.
 */
export function rowOf(
  { id, fields, folder, enabled }: PhraseDraft,
  before: KeptPhrase | null,
  builtIn: BuiltIn,
  changedAt: string,
): KeptPhrase | null {
  const rev = (before?.rev ?? 0) + 1
  const base = builtIn(id)
  if (base) {
    const changed = differences(base, fields)
    if (enabled && folder.length === 0 && Object.keys(changed).length === 0) return null
    const source = { from: 'built-in', id, host: '' } as const
    return { id, fields: changed, folder, enabled, source, guessed: false, changedAt, rev }
  }
  const source = before?.source ?? { from: 'own', id, host: '' }
  return { id, fields: tidied(fields), folder, enabled, source, guessed: false, changedAt, rev }
}

const EMPTY: Partial<PhraseFields> = { shortcut: '', tags: [], scenarios: [], when: [], unless: [] }

function differences(base: Phrase, fields: PhraseFields): Partial<PhraseFields> {
  const changed: Record<string, unknown> = {}
  const keys = new Set([...Object.keys(base), ...Object.keys(fields)]) as Set<keyof PhraseFields | 'id'>
  for (const key of keys) {
    if (key === 'id') continue
    const now = fields[key] ?? EMPTY[key]
    const then = base[key] ?? EMPTY[key]
    if (now !== undefined && JSON.stringify(now) !== JSON.stringify(then)) changed[key] = now
  }
  return changed as Partial<PhraseFields>
}

/** An entry as the editor takes it up, and as it is saved unchanged. */
export function draftOf({ phrase, folder, enabled }: LibraryEntry): PhraseDraft {
  const { id, ...fields } = phrase
  return { id, fields, folder, enabled }
}

/** Whether two kept phrases say the same, whenever they were changed. */
export function sameRow(a: KeptPhrase | null, b: KeptPhrase | null): boolean {
  if (!a || !b) return a === b
  return content(a) === content(b)
}

function content({ fields, folder, enabled, source, guessed }: KeptPhrase): string {
  const keys = Object.keys(fields).sort() as (keyof PhraseFields)[]
  return JSON.stringify([keys.map((key) => [key, fields[key]]), folder, enabled, source, guessed])
}

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN)
}
