/**
 * The words of a sentence for the heads, and its skeleton: what is left when every word of content is
 * blanked, so that "I've checked your boiler" and "I've read your letter" are alike.
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
}

/** In small letters; numbers are one word, weekdays and months another. */
export function tokensOf(text: string, zh: boolean): Token[] {
  return zh ? chinese(text) : english(text)
}

function english(text: string): Token[] {
  const tokens: Token[] = []
  let opens = true
  for (const [piece] of text.matchAll(
    /(?:n't|'(?:ll|ve|re|s|d|m|t))\b|\p{L}+?(?=n't\b)|\p{L}+|\d+|[,.!?;:–—-]/giu,
  )) {
    const word = piece.toLowerCase()
    if (/\d/.test(word)) tokens.push({ word: '0', bone: '0' })
    else if (!/\p{L}/u.test(word)) tokens.push({ word, bone: word })
    else if (DAY.test(word) && piece !== 'may') tokens.push({ word: '@day', bone: '@day' })
    else if (FRAME.has(word)) tokens.push({ word, bone: word })
    else tokens.push({ word, bone: !opens && /^\p{Lu}/u.test(piece) ? '_N' : bone(word) })
    opens = /^[.!?:]$/.test(word)
  }
  return tokens
}

function bone(word: string): string {
  return `_${/(?:ing|ed|ly)$/.exec(word)?.[0] ?? (/[^s]s$/.test(word) ? 's' : '')}`
}

function chinese(text: string): Token[] {
  const found = text.toLowerCase().match(/\p{Script=Han}|[a-z]+|\d+|[,.!?;:，。！？；：~～、]/gu) ?? []
  return found.map((word) => {
    if (/\d/.test(word)) return { word: '0', bone: '0' }
    return { word, bone: /\p{Script=Han}|[a-z]/u.test(word) && !FRAME_ZH.has(word) ? '_' : word }
  })
}

const START = hashOf('evidence start')
const SKIP = hashOf('evidence skip')
const BONES = hashOf('evidence bones')
const OPENS = hashOf('evidence opens')
const CLAUSE = hashOf('evidence clause')
const ENDS = hashOf('evidence ends')

/** Words alone, in pairs and with one left out between; of Chinese up to three characters in a row. */
export function gramsOf(tokens: readonly Token[], zh: boolean): number[] {
  const grams: number[] = []
  const numbers = tokens.map(({ word }) => hashOf(word))
  for (const [at, here] of numbers.entries()) {
    grams.push(here)
    const word = tokens[at]?.word ?? ''
    if (!zh && word.length >= 6) grams.push(mix(START, hashOf(word.slice(0, 5))))
    const next = numbers[at + 1]
    if (next === undefined) continue
    grams.push(mix(here, next))
    const third = numbers[at + 2]
    if (third !== undefined) grams.push(zh ? mix(mix(here, next), third) : mix(SKIP, mix(here, third)))
  }
  return grams
}

/** Two to four bones in a row; in Chinese a run of content is one bone. */
export function bonesOf(tokens: readonly Token[], zh: boolean): number[] {
  const bones = tokens
    .map((token) => token.bone)
    .filter((one, at, all) => !(zh && one === '_' && all[at - 1] === '_'))
    .map(hashOf)
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
  const said = tokens.filter(({ word }) => !/^[.!?。！？~～]$/.test(word))
  const grams: number[] = []
  const opening = (kind: number, some: readonly Token[]) => {
    let words = kind
    let bones = mix(kind, BONES)
    for (const { word, bone } of some) {
      words = mix(words, hashOf(word))
      bones = mix(bones, hashOf(bone))
      grams.push(words, bones)
    }
  }
  opening(OPENS, said.slice(0, 3))
  for (const [at, { word }] of said.entries())
    if (/^[,;:，；：–—]$/.test(word)) opening(CLAUSE, said.slice(at + 1, at + 4))
  opening(ENDS, said.slice(-3).reverse())
  return grams
}
