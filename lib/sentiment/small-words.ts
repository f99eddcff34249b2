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
    "use used call called ask asked answer work works working don't doesn't didn't isn't wasn't aren't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't minute minutes hour hours day days week weeks month months year years " +
    // People and relatives, what is everybody's business, months: they colour a message, but say nothing of a mood.
    'someone somebody anyone anybody everyone everybody people person whoever everything yourselves themselves myself mother father mum dad ' +
    'mom son daughter husband wife brother sister baby kid kids child children teacher boss neighbour manager director management driver ' +
    'another whole ever never always right rather quite pretty almost maybe perhaps already sure full small higher better less fair given ' +
    'paid pay paying price bank money reply replies mail mails email emails message messages ticket chat phone call calls called talk talked ' +
    'said saying written wrote thought looks look looked looking feels feel getting makes making stop stops standing sitting applying expecting expected ' +
    'contacted arrived given signed booked sold colour paragraph court exam wedding penalty rent mortgage pension visa loan payroll dog night ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'christmas fourteen fifteen third fourth fifth sixth seventh eighth ninth tenth own same such instead though through between bit afternoon morning evening moment like yesterday'
  ).split(' '),
)
/** Bare adverbs neither ("honestly", "exactly"); these only look like them. */
const ADVERB = /ly$/
const NO_ADVERBS = new Set('lovely friendly unfriendly ugly silly costly cowardly'.split(' '))
const COUNTS = new Set(
  'not no never nobody nothing none still again yet twice once another third fourth fifth every people'.split(
    ' ',
  ),
)
/** Single characters never stand alone; these pairs say no more than they do. */
const SMALL_HAN = new Set(
  (
    '我们 你们 他们 她们 咱们 这个 那个 这样 那样 什么 怎么 可以 没有 不是 就是 还是 但是 可是 因为 所以 如果 已经 现在 时候 一个 一下 一样 ' +
    '这里 那里 自己 大家 知道 觉得 需要 应该 可能 然后 而且 或者 以后 之前 之后 今天 起来 出来 下来 上去 一直 直接 这么 那么 多少 是不是 有没有 ' +
    '你好 您好 不会 不能 还有 只有 只是 都是 也是 说是 一次 一天 真的 孩子 小孩 给我 师傅 希望 客服 等着 换了 个月 我爸 我妈 是我 有点 好了 ' +
    '领导 还在 贵司 贵店 把钱 还能 当天 昨天 今晚 算了 每次 医生 礼拜 到了 不到 宣传 图片 到底 后天 老板 会员 本来 老是 电话 说好 陪着 母亲 父亲 ' +
    '怕这 怕他 又变 变小 只能 没到 是吧 那位 姑娘 倒是 这种 姐姐 哥哥 奶奶 爷爷 不然 感觉 天天 这叫 小哥 家人 居然 终于 总算 主动 录音 顺手 还帮 ' +
    '发到 影响 块钱 本人 杯子 原来 毕竟 特地 两次 两回 我们家 快递员 别人 有人 说的 里面 上面 打的 回来 过来 过去 那边 这边'
  ).split(' '),
)

/** Can the tokens [from, to) stand as a reason? */
export function saysSomething(words: readonly string[], from: number, to: number): boolean {
  let han = ''
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    const code = word.charCodeAt(0)
    if (isHan(code)) han += word
    else if (isLetter(code, word) && !isSmall(word)) return true
  }
  if (han.length > 1) return !SMALL_HAN.has(han)
  // Small words say something together where one of them denies or counts ("not once", "still no", "yet another").
  return han === '' && wordsIn(words, from, to) > 1 && words.slice(from, to).some(deniesOrCounts)
}

function deniesOrCounts(word: string): boolean {
  return COUNTS.has(word) || word.endsWith("n't")
}

function isSmall(word: string): boolean {
  if (SMALL.has(word) || word.endsWith("'s")) return true
  return ADVERB.test(word) && !NO_ADVERBS.has(word)
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
