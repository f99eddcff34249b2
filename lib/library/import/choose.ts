/** What a lead chooses from: each phrase that was read, and what taking it would do to the library. */
import type { ImportedPhrase, LibraryEntry } from '../types'
import type { ReadPhrase } from './reading'

/**
 * `same`: it came in before and has not changed. `built-in`: the library has the same words already.
 * `twice`: another one of this reading says the same.
 */
export type ChoiceState = 'new' | 'renews' | 'same' | 'built-in' | 'twice'

export type Choice = ReadPhrase & { key: string; state: ChoiceState }

/** In the order read. */
export function choicesOf(phrases: readonly ReadPhrase[], entries: readonly LibraryEntry[]): Choice[] {
  const byId = new Map(entries.map((entry) => [entry.phrase.id, entry]))
  const bySource = new Map(entries.map((entry) => [sourceKey(entry), entry]))
  const builtIn = new Set(
    entries.filter(({ kind }) => kind === 'built-in').map(({ phrase }) => wordsOf(phrase.body)),
  )
  const before = new Set<string>()
  return phrases.map((read, at) => {
    const { phrase } = read
    const source = sourceKey(phrase)
    const known = (phrase.keptId && byId.get(phrase.keptId)) || (source && bySource.get(source)) || null
    const words = `${phrase.title}\n${wordsOf(phrase.body)}`
    const twice = before.has(words)
    before.add(words)
    const state = known
      ? isSame(phrase, known)
        ? 'same'
        : 'renews'
      : builtIn.has(wordsOf(phrase.body))
        ? 'built-in'
        : twice
          ? 'twice'
          : 'new'
    return { ...read, key: String(at), state }
  })
}

/** Taken unless the lead says otherwise. */
export function isOffered({ state, aside }: Choice): boolean {
  return aside === null && (state === 'new' || state === 'renews')
}

/** Whether taking it would change nothing, as `takeIn` would find. */
function isSame(phrase: ImportedPhrase, { phrase: kept, folder, enabled, guessed }: LibraryEntry): boolean {
  const { known, keptId, shortcut, lang = kept.lang } = phrase
  const tags = kept.tags ?? []
  const fields = { ...known, title: phrase.title.trim(), body: phrase.body, lang }
  return (
    Object.entries(fields).every(([name, value]) => equal(value, kept[name as keyof typeof kept])) &&
    (known ? equal(phrase.tags, tags) : phrase.tags.every((tag) => tags.includes(tag))) &&
    // Left alone where the other side knows of none.
    ((phrase.folder.length === 0 && !keptId) || equal(phrase.folder, folder)) &&
    (phrase.enabled ?? enabled) === enabled &&
    (!shortcut || isShortcut(kept.shortcut, shortcut)) &&
    !(guessed && known?.intent !== undefined)
  )
}

/** Left out and empty are the same. */
function equal(a: unknown, b: unknown): boolean {
  const empty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
  return (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b)
}

/** The name that was asked for, or that with the number it got because it was taken. */
function isShortcut(kept: string | undefined, asked: string): boolean {
  const wish = asked.trim()
  return kept?.startsWith(wish) === true && /^\d*$/.test(kept.slice(wish.length))
}

function sourceKey({ source: { from, host, id } }: Pick<LibraryEntry, 'source'>): string {
  return id === '' ? '' : `${from} ${host} ${id}`
}

function wordsOf(body: string): string {
  return body.replace(/\s+/g, ' ').trim()
}
