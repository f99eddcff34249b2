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
  const work = findDuplicates(entries)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Phrases looked at between two rests. */
const AT_ONCE = 40

/** The same, with rests between in which the page can be drawn: thousands take some tenths of a second. */
export function* findDuplicates(entries: readonly LibraryEntry[]): Generator<void, Map<string, Duplicate[]>> {
  const found = new Map<string, Duplicate[]>()
  const add = (id: string, other: Duplicate) => {
    const known = found.get(id)
    if (known) known.push(other)
    else found.set(id, [other])
  }
  for (const [at, entry] of entries.entries()) {
    textOf(entry)
    if (at % AT_ONCE === AT_ONCE - 1) yield
  }
  const find = pairsIn(entries)
  for (let at = 0; at < entries.length; at++) {
    for (const [a, b, how] of find(at)) {
      add(a, { id: b, how })
      add(b, { id: a, how })
    }
    if (at % AT_ONCE === AT_ONCE - 1) yield
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

type Pair = [string, string, Likeness]

/**
 * The pairs that a phrase makes with those before it. Two sets of words that are alike must share one of their
 * rarest words: only phrases that do, and are about as long, are compared, so that thousands take no minutes.
 */
function pairsIn(entries: readonly LibraryEntry[]): (at: number) => Pair[] {
  const texts = entries.map(textOf)
  const frequency = new Map<string, number>()
  for (const { words } of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const byRarity = [...frequency].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  const rank = new Map(byRarity.map(([word], at) => [word, at]))
  const sorted: number[][] = []
  const byWord = new Map<number, number[]>()
  const byKey = new Map<string, number[]>()
  return (at) => {
    const pairs: Pair[] = []
    const [entry, text] = [entries[at], texts[at]]
    if (!entry || !text) return pairs
    const own = text.words.map((word) => rank.get(word) ?? 0).sort((a, b) => a - b)
    sorted[at] = own
    const compared = new Set<number>()
    const judge = (other: number, how: Likeness, alike: () => boolean) => {
      const them = entries[other]
      if (!them || compared.has(other)) return
      compared.add(other)
      if (them.phrase.lang !== entry.phrase.lang) return
      if (entry.kind === 'built-in' && them.kind === 'built-in') return
      if (alike()) pairs.push([them.phrase.id, entry.phrase.id, how])
    }
    if (text.key !== '') for (const other of byKey.get(text.key) ?? []) judge(other, 'same', () => true)
    push(byKey, text.key, at)
    if (own.length < FEW) return pairs
    for (const word of own.slice(0, own.length - Math.ceil(NEAR * own.length) + 1)) {
      for (const other of byWord.get(word) ?? []) judge(other, 'near', () => near(own, sorted[other] ?? []))
      push(byWord, word, at)
    }
    return pairs
  }
}

/** Whether two ascending lists share enough. */
function near(a: readonly number[], b: readonly number[]): boolean {
  if (Math.min(a.length, b.length) < NEAR * Math.max(a.length, b.length)) return false
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared >= NEAR * (a.length + b.length - shared)
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
