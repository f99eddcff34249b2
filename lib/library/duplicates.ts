/** Phrases that say the same, or nearly. */
import { wordsOf } from './guess/words'
import type { LibraryEntry } from './types'

/** `same`: word for word, apart from blanks, marks and capitals. */
export type Likeness = 'same' | 'near'
export type Duplicate = { id: string; how: Likeness }

/** Shared words out of all words of both from which two phrases are nearly the same. */
const NEAR = 0.75
/** With fewer words than this, only the very same words count. */
const FEW = 5

type Text = { key: string; words: string[] }
const texts = new WeakMap<object, Text>()

function textOf({ phrase }: Pick<LibraryEntry, 'phrase'>): Text {
  let text = texts.get(phrase)
  if (!text) {
    text = read(phrase.body)
    texts.set(phrase, text)
  }
  return text
}

function read(body: string): Text {
  const key = body
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '')
  return { key, words: [...wordsOf(body)] }
}

/**
 * Of each phrase those that say the same. Built-in phrases are no duplicates of each other: they are made to
 * differ in mood and length, and nobody can do anything about it.
 */
export function duplicatesAmong(entries: readonly LibraryEntry[]): Map<string, Duplicate[]> {
  const found = new Map<string, Duplicate[]>()
  const add = (id: string, other: Duplicate) => found.set(id, [...(found.get(id) ?? []), other])
  for (const [a, b, how] of pairsIn(entries)) {
    add(a, { id: b, how })
    add(b, { id: a, how })
  }
  return found
}

/** Those that say the same as a text that is being written; the likest first. */
export function duplicatesOf(
  { id, lang, body }: { id: string; lang: string; body: string },
  entries: readonly LibraryEntry[],
): Duplicate[] {
  const own = read(body)
  const near: { id: string; how: Likeness; share: number }[] = []
  for (const entry of entries) {
    const { phrase } = entry
    if (phrase.id === id || phrase.lang !== lang) continue
    const other = textOf(entry)
    const share = other.key === own.key && own.key !== '' ? 2 : likeness(own.words, new Set(other.words))
    if (share >= NEAR) near.push({ id: phrase.id, how: share === 2 ? 'same' : 'near', share })
  }
  return near.sort((a, b) => b.share - a.share).map(({ id, how }) => ({ id, how }))
}

function likeness(a: readonly string[], b: ReadonlySet<string>): number {
  if (a.length < FEW || b.size < FEW) return 0
  const shared = a.filter((word) => b.has(word)).length
  return shared / (a.length + b.size - shared)
}

/**
 * All pairs, each once. Two sets of words that are alike must share one of their rarest words: only phrases that
 * do are compared, so that thousands take a moment and not minutes.
 */
function* pairsIn(entries: readonly LibraryEntry[]): Generator<[string, string, Likeness]> {
  const all = entries.map((entry) => ({ entry, ...textOf(entry) }))
  const frequency = new Map<string, number>()
  for (const { words } of all) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarest = (words: readonly string[]) =>
    [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
  const byWord = new Map<string, number[]>()
  const byKey = new Map<string, number[]>()
  for (const [at, { entry, key, words }] of all.entries()) {
    const { phrase, kind } = entry
    const compared = new Set<number>()
    const judged = (other: number, how: () => Likeness | null): [string, string, Likeness] | null => {
      const them = all[other]
      if (!them || compared.has(other)) return null
      compared.add(other)
      if (them.entry.phrase.lang !== phrase.lang) return null
      if (kind === 'built-in' && them.entry.kind === 'built-in') return null
      const likeness = how()
      return likeness && [them.entry.phrase.id, phrase.id, likeness]
    }
    for (const other of byKey.get(key) ?? []) {
      const pair = key === '' ? null : judged(other, () => 'same')
      if (pair) yield pair
    }
    byKey.set(key, [...(byKey.get(key) ?? []), at])
    if (words.length < FEW) continue
    const own = new Set(words)
    for (const word of rarest(words).slice(0, words.length - Math.ceil(NEAR * words.length) + 1)) {
      const places = byWord.get(word) ?? []
      for (const other of places) {
        const pair = judged(other, () => (likeness(all[other]?.words ?? [], own) >= NEAR ? 'near' : null))
        if (pair) yield pair
      }
      places.push(at)
      byWord.set(word, places)
    }
  }
}
