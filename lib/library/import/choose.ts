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

function isSame(phrase: ImportedPhrase, { phrase: kept, folder }: LibraryEntry): boolean {
  return (
    phrase.title.trim() === kept.title &&
    phrase.body === kept.body &&
    (phrase.folder.length === 0 || phrase.folder.join('\n') === folder.join('\n')) &&
    phrase.tags.every((tag) => kept.tags?.includes(tag)) &&
    JSON.stringify({ ...kept, ...phrase.known }) === JSON.stringify(kept)
  )
}

function sourceKey({ source: { from, host, id } }: Pick<LibraryEntry, 'source'>): string {
  return id === '' ? '' : `${from} ${host} ${id}`
}

function wordsOf(body: string): string {
  return body.replace(/\s+/g, ' ').trim()
}
