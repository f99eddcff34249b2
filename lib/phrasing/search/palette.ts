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
  /** Title, tags, intent and short name, each word with a blank before it. */
  words: string
  wordList: string[]
  letters: number
  /** First letters, of the title's words or of its characters in pinyin, and those of each tag; a blank before each. */
  initials: string
  /** Title and body, for what is looked up in the whole text. */
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
type Token = { text: string; han: boolean; letters: number }
/** How well a word fits each entry, in their order: strictly, and by likeness where it does not. */
type Ranks = { token: Token; strict: Uint16Array; similar: Uint16Array | null }

/** Words looked up lately: while one is typed, those before it stay the same. */
const REMEMBERED = 16

/** Prepares a library for searching. */
export function paletteIndex(phrases: readonly Phrase[]): PaletteIndex {
  const entries = phrases.map(entryOf)
  const vocabulary = vocabularyOf(entries)
  const known = new Map<string, Ranks>()
  /** Which entries hold a word that this one is but for one slip. */
  const slipsOf = ({ text, han }: Token): Uint8Array => {
    const marks = new Uint8Array(entries.length)
    if (han || text.length < 4) return marks
    for (const [word, places] of vocabulary.get(text[0] ?? '') ?? []) {
      if (oneSlip(text, word)) for (const at of places) marks[at] = 1
    }
    return marks
  }
  const ranksOf = (text: string): Ranks => {
    const had = known.get(text)
    if (had) return had
    const token = { text, han: /\p{Script=Han}/u.test(text), letters: lettersOf(text) }
    // What did not hold the word without its last letter does not hold it with it.
    const shorter = text.length > 3 || token.han ? known.get(text.slice(0, -1))?.strict : undefined
    const strict = new Uint16Array(entries.length)
    for (let at = 0; at < entries.length; at++) {
      if (!shorter || shorter[at]) strict[at] = strictRank(entries[at] as Entry, token)
    }
    const ranks: Ranks = { token, strict, similar: null }
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '')
    known.set(text, ranks)
    return ranks
  }
  return {
    search({ text, lang, only, usage }, limit) {
      const query = text.normalize('NFKC').toLowerCase().slice(0, 100).trim().replace(/\s+/g, ' ')
      const between = ({ phrase }: Entry) =>
        Math.min(20, (usage.get(phrase.id) ?? 0) * 5) + (phrase.lang === lang ? 10 : 0)
      const listed = (rank: (entry: Entry, at: number) => number) =>
        best(
          entries,
          (entry, at) => {
            if (only !== null && entry.phrase.lang !== only) return 0
            const points = rank(entry, at)
            return points === 0 ? 0 : points + between(entry)
          },
          limit,
        )
      if (query === '') return listed(() => 1)
      const words = query.match(/\p{Script=Han}+|[^\s\p{Script=Han}\p{P}]+/gu) ?? []
      if (words.length === 0) return []
      const ranks = [...new Set(words)].slice(0, 12).map(ranksOf)
      const fitting = (similar: boolean) =>
        listed((entry, at) => {
          const words = weakest(ranks, at, similar)
          if (words === 0) return 0
          const rank = wholeRank(entry, query) || words
          // The shorter title says more of the same words.
          return rank - Math.min(9, entry.title.length / 8)
        })
      const found = fitting(false)
      if (found.length >= Math.min(ENOUGH, limit)) return found
      for (const one of ranks) {
        const slips = one.similar ? null : slipsOf(one.token)
        if (slips)
          one.similar = one.strict.map(
            (rank, at) => rank || likeRank(entries[at] as Entry, one.token, slips[at] === 1),
          )
      }
      return fitting(true)
    },
  }
}

/** The words of all titles, tags and intents by their first letter, each with the entries that hold it. */
function vocabularyOf(entries: readonly Entry[]): Map<string, Map<string, number[]>> {
  const letters = new Map<string, Map<string, number[]>>()
  for (const [at, { wordList }] of entries.entries()) {
    for (const word of wordList) {
      const letter = word[0] ?? ''
      const words = letters.get(letter) ?? new Map<string, number[]>()
      letters.set(letter, words)
      const places = words.get(word)
      if (places) places.push(at)
      else words.set(word, [at])
    }
  }
  return letters
}

/** Every word has to be found somewhere; the one that fits least decides. */
function weakest(ranks: readonly Ranks[], at: number, similar: boolean): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of ranks) {
    const rank = ((similar && one.similar) || one.strict)[at] ?? 0
    if (rank === 0) return 0
    least = Math.min(least, rank)
  }
  return least
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
  const wordList = `${title} ${tags.join(' ')} ${phrase.intent.replaceAll('-', ' ')} ${phrase.shortcut ?? ''}`
    .split(/[^\p{L}\p{N}]+/u)
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
    body: ` ${title} ${phrase.body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ').toLowerCase()}`,
  }
}

/** What the query says as a whole: a short name, or how a title begins. */
function wholeRank({ phrase, title }: Entry, query: string): number {
  const { shortcut } = phrase
  if (shortcut === query) return RANK.shortcut
  if (title.startsWith(query)) return RANK.prefix
  return shortcut?.startsWith(query) ? RANK.prefix - 40 : 0
}

/** 0: this word is not there. */
function strictRank({ words, initials, body }: Entry, { text, han }: Token): number {
  if (han) return words.includes(text) ? RANK.words : body.includes(text) ? RANK.body : 0
  const begun = ` ${text}`
  if (words.includes(begun)) return RANK.words
  if (text.length < 2) return 0
  if (initials.includes(begun)) return RANK.initials
  if (body.includes(begun)) return RANK.body
  return text.length > 2 && initials.includes(text) ? RANK.inner : 0
}

/** For a word that is not there: what is like it. */
function likeRank(entry: Entry, { text, han, letters }: Token, slipped: boolean): number {
  if (text.length < 3) return 0
  if (han) return RANK.fuzzy * fits(text, entry.body)
  if (slipped) return RANK.fuzzy
  if (letters & ~entry.letters) return 0
  if (entry.words.includes(text)) return RANK.fuzzy + 20
  return inOrder(text, entry.words) ? RANK.fuzzy / 2 : 0
}

/** The best by score, those of 0 left out; the library's own order between equals. */
function best(
  entries: readonly Entry[],
  score: (entry: Entry, at: number) => number,
  limit: number,
): Phrase[] {
  const found: { phrase: Phrase; score: number }[] = []
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry
    const points = score(entry, at)
    if (points <= 0) continue
    let place = found.length
    while (place > 0 && (found[place - 1]?.score ?? 0) < points) place--
    if (place >= limit) continue
    found.splice(place, 0, { phrase: entry.phrase, score: points })
    if (found.length > limit) found.pop()
  }
  return found.map(({ phrase }) => phrase)
}
