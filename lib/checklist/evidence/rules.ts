/** How a detector's patterns are applied: per sentence, with the words around a match as guards. */
import { type Letters, lettersOf, mayMatch } from '@/lib/patterns'
import type { Reply, Sentence } from './read'

export type Rule = {
  find: RegExp
  /** The match does not count when the words before it, in its own clause, end like this. */
  notAfter?: RegExp
  /** The match does not count when anything before it in its sentence is like this. */
  notBehind?: RegExp
  /** The match does not count in a sentence like this. */
  unless?: RegExp
}

/** A sentence with a Chinese character is read by the Chinese rules, any other by the English ones. */
export type Rules = { en: readonly Rule[]; zh: readonly Rule[] }

/** What a detector is: the proving words, or null. */
export type Detector = (reply: Reply) => string | null

/** Any Chinese character. */
export const HAN = /[\u4e00-\u9fff]/
const QUOTE_LENGTH = 80
const CLAUSE_END = /[,，;；:：、()（）\u2014\u2013]/

/** The first sentence that satisfies a rule, as a quote; null when none does. */
export function prove(sentences: readonly Sentence[], rules: Rules): string | null {
  for (const sentence of sentences) {
    const at = matchIn(sentence.text, rules)
    if (at !== null) return quoteAround(sentence.raw, at)
  }
  return null
}

/** Where in a sentence a rule holds, or null. */
export function matchIn(sentence: string, rules: Rules): number | null {
  // Only one language's patterns: compiling the other's would cost more than all matching.
  const some = HAN.test(sentence) ? rules.zh : rules.en
  return some.length === 0 ? null : remembered(some, sentence, () => firstMatch(sentence, some))
}

const memory = new WeakMap<object, Map<string, unknown>>()
const REMEMBERED_SENTENCES = 500

/** A draft is read anew at every pause of typing, and all but one of its sentences are as before. */
export function remembered<T>(by: object, sentence: string, find: () => T): T {
  let known = memory.get(by)
  if (!known) {
    known = new Map()
    memory.set(by, known)
  }
  const before = known.get(sentence)
  if (before !== undefined || known.has(sentence)) return before as T
  const found = find()
  if (known.size >= REMEMBERED_SENTENCES) known.clear()
  known.set(sentence, found)
  return found
}

function firstMatch(sentence: string, some: readonly Rule[]): number | null {
  const letters = lettersIn(sentence)
  for (const { find, notAfter, notBehind, unless } of some) {
    if (!mayMatch(find, letters)) continue
    const all = global(find)
    all.lastIndex = 0
    for (let match = all.exec(sentence); match !== null; match = all.exec(sentence)) {
      const { index } = match
      if (match[0] === '') all.lastIndex++
      // The guards last: most sentences never need them, so most are never compiled.
      if (unless?.test(sentence)) break
      if (notBehind?.test(sentence.slice(0, index))) continue
      if (!notAfter?.test(leadOf(sentence, index))) return index
    }
  }
  return null
}

/** For `mayMatch`; remembered, as every pattern asks for them. */
export function lettersIn(sentence: string): Letters {
  return remembered(lettersOf, sentence, () => lettersOf(sentence))
}

/** The words of the same clause before a position. */
export function leadOf(sentence: string, at: number): string {
  let start = at
  while (start > 0 && !CLAUSE_END.test(sentence.charAt(start - 1))) start--
  return sentence.slice(start, at)
}

/** A stretch of at most 80 characters around a position, cut at words and clauses where possible. */
export function quoteAround(raw: string, at: number): string {
  const whole = raw.trim()
  if (whole.length <= QUOTE_LENGTH) return whole
  const offset = Math.max(0, at - (raw.length - raw.trimStart().length))
  let start = offset
  while (start > 0 && offset - start < 30 && !CLAUSE_END.test(whole.charAt(start - 1))) start--
  while (start > 0 && start < offset && /\w/.test(whole.charAt(start - 1))) start++
  let end = Math.min(whole.length, start + QUOTE_LENGTH - 2)
  if (end < whole.length && /\w/.test(whole.charAt(end))) {
    const space = whole.lastIndexOf(' ', end)
    if (space > start + 30) end = space
  }
  const cut = whole.slice(start, end).trim()
  return `${start > 0 ? '…' : ''}${cut}${end < whole.length ? '…' : ''}`
}

const globals = new Map<RegExp, RegExp>()
function global(find: RegExp): RegExp {
  const known = globals.get(find)
  if (known) return known
  const made = new RegExp(find.source, `${find.flags}g`)
  globals.set(find, made)
  return made
}
