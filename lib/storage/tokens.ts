/**
 * From text to what the search index holds. Scripts written with spaces are indexed by word and found
 * by the beginning of a word; Chinese and the other scripts without spaces by one and two characters,
 * and found anywhere.
 */

/**
 * Lengths of the beginnings a word is entered under, up to the first that holds it whole. A typed
 * beginning is looked up at the next length up, where only few entries can begin so: one read of a
 * frequent word instead of one of each of its forms, and no more than some dozens within long numbers.
 * Longer words (addresses, encoded data) are indexed by their first forty characters only.
 */
const LEVELS = [1, 2, 3, 4, 6, 8, 11, 15, 40]
const LONGEST = 40
/** A query is narrowed by this many lookups; the text itself decides about the rest. */
const MOST_LOOKUPS = 24
const MOST_TERMS = 32

const UNSPACED = String.raw`[[\p{L}\p{N}\p{M}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]`
const SEGMENTS = new RegExp(`(${UNSPACED}+)|[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]+`, 'gv')

/** A stretch of one kind of script. */
export type Segment = { kind: 'word' | 'run'; text: string }
/** A term of a query: every term has to be found. */
export type Term = Segment
/** Where the index is asked: one entry, or all entries that begin so. */
export type Lookup = { token: string; range: boolean }

/** Case, width and accents do not matter: "ＭÜLLER" is found by "muller". */
function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

function segments(text: string): Segment[] {
  const found: Segment[] = []
  for (const match of normalise(text).matchAll(SEGMENTS)) {
    found.push({ kind: match[1] === undefined ? 'word' : 'run', text: match[0] })
  }
  return found
}

/** Every index entry a text belongs under. */
export function indexTokens(text: string): Set<string> {
  const tokens = new Set<string>()
  for (const segment of segments(text)) {
    const chars = [...segment.text]
    if (segment.kind === 'run') {
      chars.forEach((char, at) => {
        tokens.add(`n${char}`)
        const next = chars[at + 1]
        if (next !== undefined) tokens.add(`n${char}${next}`)
      })
      continue
    }
    for (const level of LEVELS) {
      tokens.add(`${level}:${chars.slice(0, level).join('')}`)
      if (chars.length <= level) break
    }
  }
  return tokens
}

/** What a query asks for; empty when it holds no letter or digit. */
export function queryTerms(query: string): Term[] {
  const terms = new Map<string, Term>()
  for (const segment of segments(query)) terms.set(`${segment.kind}${segment.text}`, segment)
  return [...terms.values()].slice(0, MOST_TERMS)
}

/** The lookups that every matching note is found by; a note found by all of them may still not match. */
export function lookups(terms: readonly Term[]): Lookup[] {
  const wanted = new Map<string, Lookup>()
  const want = (token: string, range: boolean) => wanted.set(`${token} ${range}`, { token, range })
  for (const term of terms) {
    const chars = [...term.text]
    if (term.kind === 'word') {
      const level = LEVELS.find((length) => length >= chars.length) ?? LONGEST
      want(`${level}:${chars.slice(0, level).join('')}`, chars.length < level)
    } else if (chars.length === 1) want(`n${term.text}`, false)
    else for (let at = 0; at + 1 < chars.length; at++) want(`n${chars[at]}${chars[at + 1]}`, false)
  }
  return [...wanted.values()].slice(0, MOST_LOOKUPS)
}

/** Does the text really hold every term? The index cannot tell neighbouring pairs from a whole run. */
export function matches(text: string, terms: readonly Term[]): boolean {
  const inText = segments(text)
  return terms.every((term) =>
    inText.some(
      (segment) =>
        segment.kind === term.kind &&
        (term.kind === 'word' ? segment.text.startsWith(term.text) : segment.text.includes(term.text)),
    ),
  )
}
