/** Words that never stand alone as a reason: a person who is shown "the" learns nothing. */
import { isHan } from './tokens'

const SMALL = new Set(
  (
    "a an the this that these those it its it's i i'm i've i'd i'll me my mine we we're we've us our ours you your yours you're he she him her " +
    'his they them their there here is are was were be been being am do does did have has had having will would shall should can could ' +
    'may might must to of in on at by for from with about into over under out up down off as than then so if or and but because while ' +
    'when where what which who whom how why not no yes just very really too also even only still yet again more most much many some any ' +
    'all both each every other one two now after before since until get got gets go goes going went come came let lets make made take took ' +
    'put say said says tell told ask know see seen think want wants need s t re ve ll d m one ones thing things something anything way time ' +
    'today well ok okay please hi hello dear half three four five six seven eight nine ten twenty hundred first second last next ' +
    "use used call called ask asked answer work works working don't doesn't didn't isn't wasn't aren't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't minute minutes hour hours day days week weeks month months year years"
  ).split(' '),
)
/** Single characters never stand alone; these pairs say no more than they do. */
const SMALL_HAN = new Set(
  (
    '我们 你们 他们 她们 咱们 这个 那个 这样 那样 什么 怎么 可以 没有 不是 就是 还是 但是 可是 因为 所以 如果 已经 现在 时候 一个 一下 一样 ' +
    '这里 那里 自己 大家 知道 觉得 需要 应该 可能 然后 而且 或者 以后 之前 之后 今天 起来 出来 下来 上去 一直 直接 这么 那么 多少 是不是 有没有 ' +
    '你好 您好 不会 不能 还有 只有 只是 都是 也是 说是 一次 一天'
  ).split(' '),
)

/** Can the tokens [from, to) stand as a reason? */
export function saysSomething(words: readonly string[], from: number, to: number): boolean {
  let han = ''
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    const code = word.charCodeAt(0)
    if (isHan(code)) han += word
    else if (isLetter(code, word) && !SMALL.has(word)) return true
  }
  if (han.length > 1) return !SMALL_HAN.has(han)
  // Two small words may say something together ("not once", "still no"); a number alone does not.
  return han === '' && to - from > 1 && wordsIn(words, from, to) > 1
}

/** Words of letters and faces. The regular expression is for what is no plain word; it is slow. */
function isLetter(code: number, word: string): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return /[\p{L}\p{Extended_Pictographic}]/u.test(word)
}

function wordsIn(words: readonly string[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (isLetter((words[at] ?? '').charCodeAt(0), words[at] ?? '')) count++
  return count
}
