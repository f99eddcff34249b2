/**
 * The words of a sentence for the heads, and its skeleton: what is left when every word of content is
 * blanked, so that "I've checked your boiler" and "I've read your letter" are alike.
 */
import { hashOf, mix } from '@/lib/linear'
import { chineseToken, englishToken, type Token } from './tokens'

/** In small letters; `most`: not more than these. */
export function tokensOf(text: string, zh: boolean, most = Number.POSITIVE_INFINITY): Token[] {
  return zh ? chinese(text.toLowerCase(), most) : english(text, most)
}

const LETTER = /\p{L}/iu
const HAN = /\p{Script=Han}/u
const MARKS = new Set([...',.!?;:–—-'].map((mark) => mark.charCodeAt(0)))
const MARKS_ZH = new Set([...',.!?;:，。！？；：~～、'].map((mark) => mark.charCodeAt(0)))

/** Words, what is joined to them by an apostrophe ("I've", "don't"), numbers and marks. */
function english(text: string, most: number): Token[] {
  const tokens: Token[] = []
  let opens = true
  for (let at = 0; at < text.length && tokens.length < most; ) {
    const end = endOfPiece(text, at)
    if (end > at) {
      const token = englishToken(text.slice(at, end), opens)
      tokens.push(token)
      opens = token.opens
    }
    at = Math.max(end, at + 1)
  }
  return tokens
}

/** Where the piece that starts here ends; there is none where it ends here. */
function endOfPiece(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 0x27) return endOfShort(text, at)
  if (isDigit(code)) return endOf(text, at, isDigit)
  if (MARKS.has(code)) return at + 1
  const end = endOfWord(text, at)
  // "don't" is "do" and "n't".
  if (end === at || !isNot(text, end - 1)) return end
  return end - 1 > at ? end - 1 : end + 2
}

function endOfWord(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLatin(code)) continue
    if (code < 0x80) break
    const letter = String.fromCodePoint(text.codePointAt(at) as number)
    if (!LETTER.test(letter)) break
    at += letter.length - 1
  }
  return at
}

function isNot(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at) | 32) === 0x6e &&
    text.charCodeAt(at + 1) === 0x27 &&
    (text.charCodeAt(at + 2) | 32) === 0x74 &&
    !isWord(text.charCodeAt(at + 3))
  )
}

/** Of "'ve", "'ll", "'re", "'s", "'d", "'m" and "'t". */
function endOfShort(text: string, at: number): number {
  const one = text.charAt(at + 1).toLowerCase()
  if (one !== '' && 'sdmtſ'.includes(one) && !isWord(text.charCodeAt(at + 2))) return at + 2
  const two = text.slice(at + 1, at + 3).toLowerCase()
  return (two === 'll' || two === 've' || two === 're') && !isWord(text.charCodeAt(at + 3)) ? at + 3 : at
}

function endOf(text: string, from: number, is: (code: number) => boolean): number {
  let at = from
  while (at < text.length && is(text.charCodeAt(at))) at++
  return at
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a
const isLatin = (code: number) => isSmall(code | 32) && code < 0x80
/** The long s and the sign of Kelvin are letters of English in other sizes. */
const isWord = (code: number) =>
  isLatin(code) || isDigit(code) || code === 0x5f || code === 0x17f || code === 0x212a

/** Characters, Latin words, numbers and marks. */
function chinese(text: string, most: number): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length && tokens.length < most; ) {
    const code = text.charCodeAt(at)
    let end = at
    if ((code >= 0x4e00 && code <= 0x9fff) || MARKS_ZH.has(code)) end = at + 1
    else if (isSmall(code)) end = endOf(text, at, isSmall)
    else if (isDigit(code)) end = endOf(text, at, isDigit)
    else if (code >= 0x2e80) {
      const one = String.fromCodePoint(text.codePointAt(at) as number)
      if (HAN.test(one)) end = at + one.length
    }
    if (end > at) tokens.push(chineseToken(text, at, end))
    at = Math.max(end, at + 1)
  }
  return tokens
}

const SKIP = hashOf('evidence skip')
const BONES = hashOf('evidence bones')
const OPENS = hashOf('evidence opens')
const CLAUSE = hashOf('evidence clause')
const ENDS = hashOf('evidence ends')

/** Words alone, in pairs and with one left out between; of Chinese up to three characters in a row. */
export function gramsOf(tokens: readonly Token[], zh: boolean): number[] {
  const grams: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { hash: here, start } = tokens[at] as Token
    grams.push(here)
    if (!zh && start !== 0) grams.push(start)
    const next = tokens[at + 1]
    if (!next) continue
    const pair = mix(here, next.hash)
    grams.push(pair)
    const third = tokens[at + 2]
    if (third) grams.push(zh ? mix(pair, third.hash) : mix(SKIP, mix(here, third.hash)))
  }
  return grams
}

/** Two to four bones in a row; in Chinese a run of content is one bone. */
export function bonesOf(tokens: readonly Token[], zh: boolean): number[] {
  const bones: number[] = []
  let before = ''
  for (const { bone, boneHash } of tokens) {
    if (!(zh && bone === '_' && before === '_')) bones.push(boneHash)
    before = bone
  }
  const grams: number[] = []
  for (let at = 0; at < bones.length; at++) {
    let gram = mix(BONES, bones[at] as number)
    for (let more = 1; more < 5 && at + more < bones.length; more++) {
      gram = mix(gram, bones[at + more] as number)
      grams.push(gram)
    }
  }
  return grams
}

/** How the sentence and its clauses open, and how it ends. */
export function edgesOf(tokens: readonly Token[]): number[] {
  const said = tokens.filter(({ ends }) => !ends)
  const grams: number[] = []
  const opening = (kind: number, from: number, step: 1 | -1) => {
    let words = kind
    let bones = mix(kind, BONES)
    for (let at = from, count = 0; count < 3; at += step, count++) {
      const token = said[at]
      if (!token) return
      words = mix(words, token.hash)
      bones = mix(bones, token.boneHash)
      grams.push(words, bones)
    }
  }
  opening(OPENS, 0, 1)
  for (let at = 0; at < said.length; at++) if (said[at]?.pauses) opening(CLAUSE, at + 1, 1)
  opening(ENDS, said.length - 1, -1)
  return grams
}
