/**
 * What is known of a word by its letters alone: its number, its place in the skeleton of a sentence. Asked
 * again and again for the same words, so remembered.
 */
import { hashOf, mix } from '@/lib/linear'

/** Words that make a sentence do what it does; all others are content. */
const FRAME = new Set(
  (
    "i 've 'm 'll 'd 's 're n't t we you he she it they me us him her them my our your his its their who that this these those there here what " +
    'which when where why how if whether unless once until till while because since so as than then and or but nor either neither both not no ' +
    'yes is are was were be been being am have has had do does did will would shall should can could may might must need let make made get got ' +
    'a an the any some one another other each every all more most only just now still already yet again too also even please kindly sorry ' +
    'thanks thank cheers afraid unfortunately glad happy good great hope wish by before after within in on at from to for with without of about ' +
    'into over up out off back down per under between through against instead otherwise alternatively rather next today tomorrow tonight soon ' +
    'never always usually hi hello hey dear'
  ).split(' '),
)
const FRAME_ZH = new Set([
  ...'我你您他她它们咱的了着过会将已在就再先也都还又才只请给把被让由为帮替跟和向对从到去来要想能可不没无未有是吗呢吧啊呀哦哈么或者如果若但而且并这那哪什怎谁几多少很太真更最请谢抱歉祝愿好早今明后天点号日周月内前时',
])
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/

export type Token = {
  word: string
  /** In the skeleton. */
  bone: string
  hash: number
  boneHash: number
  /** The number of how a longer English word begins; 0: a shorter one. */
  start: number
  /** After it a sentence or clause begins anew, so that its capital makes no name. */
  opens: boolean
  /** Ends a sentence. */
  ends: boolean
  /** Ends a clause. */
  pauses: boolean
}

const START = hashOf('evidence start')

function tokenOf(word: string, bone: string, english: boolean): Token {
  return {
    word,
    bone,
    hash: hashOf(word),
    boneHash: hashOf(bone),
    start: english && word.length >= 6 ? mix(START, hashOf(word.slice(0, 5))) : 0,
    opens: /^[.!?:]$/.test(word),
    ends: /^[.!?。！？~～]$/.test(word),
    pauses: /^[,;:，；：–—]$/.test(word),
  }
}

/** `inside`: not as the first word of a sentence, where a capital makes a name. */
type English = { first: Token; inside: Token }

const MOST_WORDS = 6_000
const english = new Map<string, English>()
const characters = new Map<number, Token>()

/** Numbers are one word, weekdays and months another. */
export function englishToken(piece: string, first: boolean): Token {
  let known = english.get(piece)
  if (!known) {
    known = readEnglish(piece)
    if (english.size >= MOST_WORDS) english.clear()
    english.set(piece, known)
  }
  return first ? known.first : known.inside
}

function readEnglish(piece: string): English {
  const word = piece.toLowerCase()
  const same = (word: string, bone: string): English => {
    const token = tokenOf(word, bone, true)
    return { first: token, inside: token }
  }
  if (/\d/.test(word)) return same('0', '0')
  if (!/\p{L}/u.test(word)) return same(word, word)
  if (DAY.test(word) && piece !== 'may') return same('@day', '@day')
  if (FRAME.has(word)) return same(word, word)
  const token = tokenOf(word, boneOf(word), true)
  return { first: token, inside: /^\p{Lu}/u.test(piece) ? tokenOf(word, '_N', true) : token }
}

function boneOf(word: string): string {
  return `_${/(?:ing|ed|ly)$/.exec(word)?.[0] ?? (/[^s]s$/.test(word) ? 's' : '')}`
}

/** A character, or a Latin word in small letters, or a number. */
export function chineseToken(text: string, from: number, to: number): Token {
  const code = to - from === 1 ? text.charCodeAt(from) : 0
  const known = code > 0 ? characters.get(code) : undefined
  return known ?? readChinese(text.slice(from, to), code)
}

function readChinese(piece: string, code: number): Token {
  const made = /\d/.test(piece)
    ? tokenOf('0', '0', false)
    : tokenOf(piece, /\p{Script=Han}|[a-z]/u.test(piece) && !FRAME_ZH.has(piece) ? '_' : piece, false)
  if (characters.size >= MOST_WORDS) characters.clear()
  if (code > 0) characters.set(code, made)
  return made
}
