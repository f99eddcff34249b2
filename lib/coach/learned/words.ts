/** The words of a draft for the features: numbers are one word, Chinese is read by its characters. */
import { hashOf, mix } from '@/lib/linear'

/** Words and marks in small letters; of a Chinese text also every character. */
export function wordsOf(text: string, zh: boolean): string[] {
  const found = text
    .toLowerCase()
    .match(zh ? /\p{Script=Han}|[a-z]+|\d+|[,.!?;:，。！？；：~…]/gu : /\p{L}+(?:'\p{L}+)*|\d+|[,.!?;:]/gu)
  return (found ?? []).map((word) => (/\d/.test(word) ? '0' : word))
}

const GRAM = hashOf('coach letters')
const SKIP = hashOf('coach skip')
const remembered = new Map<string, readonly number[]>()

/** The word's own number, then those of its beginnings: "refunding" is known by "refund". */
function numbersOf(word: string, zh: boolean): readonly number[] {
  const known = remembered.get(word)
  if (known) return known
  const numbers = [hashOf(word)]
  if (!zh && word.length >= 6) numbers.push(mix(GRAM, hashOf(word.slice(0, 5))))
  if (remembered.size >= 20_000) remembered.clear()
  remembered.set(word, numbers)
  return numbers
}

/** English: words, pairs, pairs with one word between. Chinese: one to three characters in a row. */
export function gramsOf(words: readonly string[], zh: boolean): number[] {
  const grams: number[] = []
  const numbers = words.map((word) => numbersOf(word, zh))
  for (let at = 0; at < numbers.length; at++) {
    const here = numbers[at] as readonly number[]
    grams.push(...here)
    const next = numbers[at + 1]?.[0]
    if (next === undefined) continue
    const pair = mix(here[0] as number, next)
    grams.push(pair)
    const third = numbers[at + 2]?.[0]
    if (third === undefined) continue
    grams.push(zh ? mix(pair, third) : mix(SKIP, mix(here[0] as number, third)))
  }
  return grams
}

/** The share of `content` that any of the others holds as well. */
export function coverOf(content: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  let common = 0
  for (const word of content) if (others.some((other) => other.has(word))) common++
  return content.size === 0 ? 0 : common / content.size
}

/** Words of five letters and more by their first five; pairs of characters. */
export function contentOf(text: string, zh: boolean): ReadonlySet<string> {
  const content = new Set<string>()
  if (!zh) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}|\d{2,}/gu)) content.add(word.slice(0, 5))
    return content
  }
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu))
    for (let at = 0; at + 2 <= run.length; at++) content.add(run.slice(at, at + 2))
  return content
}
