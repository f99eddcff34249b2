import type { Lang } from '@/lib/ticket'
import type { Phrase } from '../types'

type Entry = { title: string; intent: string; body: string; initials: string }
const entries = new WeakMap<Phrase, Entry>()

/**
 * Phrases that fit a few typed letters or characters, best first: whole words and beginnings before
 * letters in order ("apdel" finds "apologise-delay"), title before intent before body. Phrases of
 * `lang` come first, those of the other language after them. An empty query finds nothing.
 */
export function searchPhrases(
  phrases: readonly Phrase[],
  query: string,
  lang: Lang,
  limit: number,
): Phrase[] {
  const tokens =
    query
      .toLowerCase()
      .slice(0, 100)
      .match(/\p{Script=Han}+|[^\s\p{Script=Han}\p{P}]+/gu) ?? []
  if (tokens.length === 0) return []
  const found: { phrase: Phrase; score: number }[] = []
  for (const phrase of phrases) {
    const score = scoreEntry(entryOf(phrase), tokens)
    if (score > 0) found.push({ phrase, score: score + (phrase.lang === lang ? 100 : 0) })
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((hit) => hit.phrase)
}

function entryOf(phrase: Phrase): Entry {
  let entry = entries.get(phrase)
  if (!entry) {
    entry = {
      title: ` ${phrase.title.toLowerCase()}`,
      intent: ` ${phrase.intent.replaceAll('-', ' ')}`,
      body: ` ${phrase.body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ').toLowerCase()}`,
      initials: phrase.intent.replaceAll('-', ''),
    }
    entries.set(phrase, entry)
  }
  return entry
}

/** Every token has to be found somewhere; 0 when one is not. */
function scoreEntry(entry: Entry, tokens: readonly string[]): number {
  let sum = 0
  for (const token of tokens) {
    const score = /\p{Script=Han}/u.test(token) ? scoreHan(entry, token) : scoreLatin(entry, token)
    if (score === 0) return 0
    sum += score
  }
  return sum
}

function scoreLatin(entry: Entry, token: string): number {
  if (entry.title.includes(` ${token}`)) return 10
  if (entry.intent.includes(` ${token}`)) return 8
  if (entry.title.includes(token)) return 6
  if (entry.body.includes(` ${token}`)) return 5
  if (token.length >= 3 && entry.body.includes(token)) return 2
  if (token.length >= 4 && inOrder(token, entry.initials)) return 1
  return 0
}

/** Chinese has no spaces: the whole run counts most, else the share of its character pairs. */
function scoreHan(entry: Entry, token: string): number {
  if (entry.title.includes(token)) return 10
  if (entry.body.includes(token)) return 6
  if (token.length < 3) return 0
  let pairs = 0
  for (let i = 0; i + 1 < token.length; i++) {
    const pair = token.slice(i, i + 2)
    if (entry.title.includes(pair)) pairs += 1
    else if (entry.body.includes(pair)) pairs += 0.5
  }
  const share = pairs / (token.length - 1)
  return share >= 0.3 ? share * 5 : 0
}

/** Are the letters of `token` in `text` in this order, beginning with the same letter? */
function inOrder(token: string, text: string): boolean {
  if (token[0] !== text[0]) return false
  let at = 0
  for (const letter of token) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
