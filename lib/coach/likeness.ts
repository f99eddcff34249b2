/** How much a draft says again what the last reply said. */
import type { Span } from './types'

export type Likeness = {
  /** Sentences that stand in the last reply as well, (nearly) word for word. */
  verbatim: Span[]
  /** The same content in other words, and nothing new. */
  reworded: boolean
}

const STOP = new Set(
  'the a an and or to of in on at for with is are was were be been it this that we you your our i my me us as by from so but not have has had do does did will would can could please dear hi hello thank thanks regards best kind very just also any all if when there here about'.split(
    ' ',
  ),
)
/** Words that stand for one another when something is said anew. */
const SAME: readonly string[][] = [
  ['parcel', 'package', 'order', 'shipment', 'delivery', 'item', 'goods'],
  ['arrive', 'reach', 'deliver', 'come', 'get'],
  ['soon', 'shortly', 'asap', 'possible', 'quickly', 'earliest'],
  ['check', 'investigate', 'look', 'review', 'examine', 'examin'],
  ['refund', 'money', 'repay', 'reimburse', 'payment'],
  ['team', 'department', 'colleague', 'specialist', 'technician', 'engineer'],
  ['cannot', "can't", 'unable', 'impossible', 'possible'],
  ['inform', 'notify', 'update', 'contact', 'touch', 'know', 'back', 'hear', 'answer', 'reply', 'respond'],
  ['request', 'case', 'ticket', 'matter', 'issue', 'problem', 'inquiry', 'enquiry', 'query', 'concern'],
  ['wait', 'patience', 'patient', 'bear'],
  ['sorry', 'apologize', 'apologise', 'apology', 'inconvenience'],
  ['forward', 'pass', 'transfer', 'hand', 'escalate'],
  ['process', 'handle', 'work', 'resolve', 'fix', 'solve'],
  ['policy', 'rule', 'term', 'regulation'],
  ['restart', 'reboot', 'turn'],
  ['customer', 'client'],
]
const classOf = new Map(SAME.flatMap((words, at) => words.map((word) => [stem(word), `=${at}`] as const)))
const SAME_ZH: readonly [RegExp, string][] = [
  [/包裹|快递|快件|货物|商品|订单|货/g, '货'],
  [/尽快|尽早|稍后|马上|第一时间|及时|抓紧|加急/g, '快'],
  [/处理|解决|跟进|核实|核查|排查|核对|查看|调查|查/g, '办'],
  [/部门|同事|团队|技术人员|工作人员|专员|人员/g, '员'],
  [/耐心等待|耐心等候|稍等|等待|等候|等一等|再等等|等/g, '等'],
  [/抱歉|对不起|不好意思|歉意/g, '歉'],
  [/回复|答复|联系|通知|告知|反馈|告诉/g, '告'],
  [/问题|情况|事情|诉求|需求|申请|工单/g, '事'],
  [/退款|退钱|退费|款项|退/g, '退'],
  [/不能|无法|不可以|不支持|没办法|没法/g, '否'],
  [
    /您好|你好|谢谢|感谢|祝您|生活愉快|理解|支持|请您|请|麻烦|我们|这边|已经|目前|现在|还是|您的|您|你|的|了|呢|哦|会|为|给|帮|正在|已|在|将|并|也|就|都|是|有|和|与|到|后/g,
    '',
  ],
]

/** Compares the draft with the last reply. Both without quoted mail. */
export function likeness(draft: string, last: string): Likeness {
  const before = new Set(
    piecesOf(last)
      .map(({ text }) => bare(text))
      .filter((text) => text.length >= 8),
  )
  const pieces = piecesOf(draft).filter(({ text }) => bare(text).length >= 8)
  const verbatim = pieces.filter(({ text }) => {
    const own = bare(text)
    return before.has(own) || [...before].some((other) => nearlySame(own, other))
  })
  const length = (some: readonly { text: string }[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const mostly = length(verbatim) >= length(pieces) * 0.4 && length(verbatim) >= 12
  if (pieces.length > 0 && mostly)
    return { verbatim: verbatim.map(({ start, end }) => ({ start, end })), reworded: false }
  const [ours, theirs] = [contentOf(draft), contentOf(last)]
  const common = [...ours].filter((word) => theirs.has(word)).length
  const fresh = [...draft.matchAll(/\d+/g)].some(([number]) => !last.includes(number))
  const enough = Math.min(ours.size, theirs.size) >= 3
  // All that the last reply said stands here once more, whatever stands beside it.
  if (theirs.size >= 5 && common >= theirs.size * 0.6) return { verbatim: [], reworded: true }
  return { verbatim: [], reworded: enough && !fresh && common >= ours.size * 0.5 }
}

/** The shares of the last reply's content that the draft holds again, and of the draft's that is not new. */
export function overlap(draft: string, last: string): { said: number; old: number; fresh: boolean } {
  const [ours, theirs] = [contentOf(draft), contentOf(last)]
  let common = 0
  for (const word of ours) if (theirs.has(word)) common++
  return {
    said: common / Math.max(1, theirs.size),
    old: common / Math.max(1, ours.size),
    fresh: [...draft.matchAll(/\d+/g)].some(([number]) => !last.includes(number)),
  }
}

function piecesOf(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/[^\n。！？!?；;.,，]+(?:[.,](?=\S)[^\n。！？!?；;.,，]+)*/g)]
    .map(({ 0: piece, index }) => ({ start: index, end: index + piece.length, text: piece }))
    .filter(({ text: piece }) => /\p{L}/u.test(piece))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A share of common three-letter pieces (two for Chinese) above four fifths. */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) * 0.25) return false
  const size = /\p{Script=Han}/u.test(a) ? 2 : 3
  const [one, other] = [gramsOf(a, size), gramsOf(b, size)]
  const common = [...one].filter((gram) => other.has(gram)).length
  return common >= Math.max(one.size, other.size) * 0.8
}

function gramsOf(text: string, size: number): Set<string> {
  const grams = new Set<string>()
  for (let at = 0; at + size <= text.length && at < 600; at++) grams.add(text.slice(at, at + size))
  return grams
}

function contentOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z']{2,}/g)) {
    if (STOP.has(word)) continue
    const root = stem(word)
    words.add(classOf.get(root) ?? root)
  }
  let han = (text.match(/[\p{Script=Han}，。,！!？?]+/gu) ?? []).join(' ')
  for (const [say, one] of SAME_ZH) han = han.replace(say, one)
  for (const [run] of han.matchAll(/\p{Script=Han}+/gu)) {
    if (run.length === 1) words.add(run)
    for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2))
  }
  return words
}

function stem(word: string): string {
  return word
    .replace(/'s?$/, '')
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:ing|ed|es|s|e|ly)$/, '')
}
