/**
 * The palette's search: all phrases of both languages by what an agent remembers of one. What does not
 * change with the query is worked out once per library.
 */
import type { Lang } from '@/lib/ticket'
import type { Phrase } from '../types'
import { fits, inOrder, oneSlip } from './fuzzy'
import { pinyinInitials } from './pinyin'

type Entry = {
  phrase: Phrase
  title: string
  /** Title, tags and intent, each word with a blank before it. */
  words: string
  wordList: string[]
  letters: number
  /** First letters, of the title's words or of its characters in pinyin, and those of each tag; a blank before each. */
  initials: string
  body: string
}

export type PaletteQuery = {
  text: string
  /** The language to answer in: its phrases win between equals. */
  lang: Lang
  /** Only these; null: both languages. */
  only: Lang | null
  /** How much each phrase is in use (see usage.ts), by id; 0 where absent. */
  usage: ReadonlyMap<string, number>
}

/** Far enough apart that no sum of what decides between equals reaches from one to the next. */
const RANK = { shortcut: 600, prefix: 500, words: 400, body: 300, initials: 350, inner: 250, fuzzy: 100 }
/** Beyond this many hits by words nobody looks for those by similarity. */
const ENOUGH = 12

export type PaletteIndex = { search(query: PaletteQuery, limit: number): Phrase[] }

/** A word of the query, looked at once and not once a phrase. */
type Token = { text: string; han: boolean; letters: number; alike: Map<string, boolean> }

/** Prepares a library for searching. */
export function paletteIndex(phrases: readonly Phrase[]): PaletteIndex {
  const entries = phrases.map(entryOf)
  return {
    search({ text, lang, only, usage }, limit) {
      const query = text.normalize('NFKC').toLowerCase().slice(0, 100).trim().replace(/\s+/g, ' ')
      const within = only === null ? entries : entries.filter(({ phrase }) => phrase.lang === only)
      const between = ({ phrase }: Entry) =>
        Math.min(20, (usage.get(phrase.id) ?? 0) * 5) + (phrase.lang === lang ? 10 : 0)
      if (query === '') return best(within, (entry) => 1 + between(entry), limit)
      const tokens = tokensOf(query)
      if (tokens.length === 0) return []
      const score = (similar: boolean) => (entry: Entry) => {
        const rank = rankOf(entry, query, tokens, similar)
        return rank === 0 ? 0 : rank + between(entry) - Math.min(9, entry.title.length / 8)
      }
      const found = best(within, score(false), limit)
      return found.length >= Math.min(ENOUGH, limit) ? found : best(within, score(true), limit)
    },
  }
}

function tokensOf(query: string): Token[] {
  const parts = query.match(/\p{Script=Han}+|[^\s\p{Script=Han}\p{P}]+/gu) ?? []
  return [...new Set(parts)].slice(0, 12).map((text) => ({
    text,
    han: /\p{Script=Han}/u.test(text),
    letters: lettersOf(text),
    alike: new Map(),
  }))
}

/** Which of a…z occur, a bit each: most phrases are ruled out by one look at it. */
function lettersOf(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - 97
    if (letter >= 0 && letter < 26) bits |= 1 << letter
  }
  return bits
}

function entryOf(phrase: Phrase): Entry {
  const title = phrase.title.normalize('NFKC').toLowerCase()
  const tags = (phrase.tags ?? []).map((tag) => tag.toLowerCase())
  const wordList = `${title} ${tags.join(' ')} ${phrase.intent.replaceAll('-', ' ')}`
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== '')
  const initials = [title, ...tags]
    .map((text) => (/\p{Script=Han}/u.test(text) ? pinyinInitials(text) : text.replace(/(\S)\S*\s*/g, '$1')))
    .join(' ')
  return {
    phrase,
    title,
    words: ` ${wordList.join(' ')}`,
    wordList,
    letters: lettersOf(wordList.join('')),
    initials: ` ${initials}`,
    body: ` ${phrase.body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ').toLowerCase()}`,
  }
}

/** 0: does not fit. Every word of the query has to be found somewhere; the weakest decides. */
function rankOf(entry: Entry, query: string, tokens: readonly Token[], similar: boolean): number {
  const { shortcut } = entry.phrase
  if (shortcut === query) return RANK.shortcut
  if (entry.title.startsWith(query)) return RANK.prefix
  if (shortcut?.startsWith(query)) return RANK.prefix - 40
  let weakest = Number.POSITIVE_INFINITY
  for (const token of tokens) {
    weakest = Math.min(weakest, rankToken(entry, token, similar))
    if (weakest === 0) return 0
  }
  return weakest
}

function rankToken(entry: Entry, { text, han, letters, alike }: Token, similar: boolean): number {
  const { words, initials, body } = entry
  if (han) {
    if (words.includes(text)) return RANK.words
    if (body.includes(text)) return RANK.body
    return similar && text.length > 2 ? RANK.fuzzy * fits(text, entry.title + body) : 0
  }
  const begun = ` ${text}`
  if (words.includes(begun)) return RANK.words
  if (text.length < 2) return 0
  if (initials.includes(begun)) return RANK.initials
  if (body.includes(begun)) return RANK.body
  if (text.length < 3) return 0
  if (initials.includes(text)) return RANK.inner
  if (!similar) return 0
  // One slip adds at most one letter that is not there.
  const strange = letters & ~entry.letters
  if (strange & (strange - 1)) return 0
  if (text.length > 3 && entry.wordList.some((word) => isAlike(text, word, alike))) return RANK.fuzzy
  if (strange) return 0
  if (words.includes(text)) return RANK.fuzzy + 20
  return inOrder(text, words) ? RANK.fuzzy / 2 : 0
}

function isAlike(text: string, word: string, known: Map<string, boolean>): boolean {
  if (word[0] !== text[0]) return false
  let alike = known.get(word)
  if (alike === undefined) {
    alike = oneSlip(text, word)
    known.set(word, alike)
  }
  return alike
}

/** The best by score, those of 0 left out; the library's own order between equals. */
function best(entries: readonly Entry[], score: (entry: Entry) => number, limit: number): Phrase[] {
  const found: { phrase: Phrase; score: number }[] = []
  for (const entry of entries) {
    const points = score(entry)
    if (points <= 0) continue
    let at = found.length
    while (at > 0 && (found[at - 1]?.score ?? 0) < points) at--
    if (at >= limit) continue
    found.splice(at, 0, { phrase: entry.phrase, score: points })
    if (found.length > limit) found.pop()
  }
  return found.map(({ phrase }) => phrase)
}
