/** Whether a time in a Chinese sentence is what somebody of ours is held to. */
import type { Certainty, TimeWords } from '../types'
import { asksToWait, bareIsDeadline } from './lengths'
import { stated } from './statements'
import {
  APPOINTMENT,
  ARRANGED,
  ASKED,
  BANK,
  CONDITION,
  COUNTED_FROM,
  DONE_THEN,
  GENERAL,
  HOURS,
  IS_ON_IT,
  LOOKS_AT,
  NOT,
  OFFER,
  OUR_WORK,
  OURS,
  PAST,
  PATIENCE,
  RETOLD,
  SETS_OUT,
  THEN,
  THIRD_PARTY,
  TO_COME,
  WE_PAY,
} from './words'

const MASK = '¤'
/** Nothing but the time and small words. */
const ONLY_TIME =
  /^(?:[¤ ()~,:。!.]|那|就|最迟|最晚|最快|大概|大约|也就是|即|也|我们|在|于|预计|争取|放心|好的|亲|呢|哈|吧|不超过|再|还|左右|内|前|或者?|并)*$/
/** 您 as the one who acts: directly before the time, or before a verb that follows it. */
const CUSTOMER_ACTS =
  /(?:您|你|客户|学员|买家|家长|乘客|参保人|申请人|住户|顾客)(?:们)?(?:就|是|可以?|能|要|说|在|于|的?(?:计划|打算|行程)|如果?|若|这边|那边|自己|本人|先|再|也|之前|昨|们)*¤|¤+ *(?:您|你)(?:们)?(?!的|放心|看|好)/

const OUR_PEOPLE = /师傅|同事|工程师|专员|技术|经理|主管|客服|老师|医生|司机|团队|仓库|财务/
/** Steps of our own on the way to an answer: weaker than what is said to the customer. */
const ON_THE_WAY = /查|问|核实|催|再打|看|沟通|联系|开会|反映|提|测/
const TO_CUSTOMER = /您|你|亲|回复|答复|回电|告知|通知|反馈|结果|解决|完成|修|恢复|发|寄|送|上门/

/** A courier sent to the customer or to us is ours to see to; where a parcel is on its way is not. */
const CARRIER_COMES = /(?:小哥|快递员|骑手|配送员|司机).{0,10}(?:到(?:您|你)|送到|上门|来我|来取|揽收)/

type Clause = { start: number; text: string }
/** `deadline`: the words end in 前 or 内. */
type Timed = TimeWords & { deadline: boolean }
type Verdict = Certainty | 'no' | 'silent'

/** One per time, null for what is no promise. */
export function judgeChinese(
  sentence: string,
  times: readonly TimeWords[],
  question: boolean,
): (Certainty | null)[] {
  if (question) return times.map(() => null)
  let masked = sentence
  for (const time of times) {
    masked = masked.slice(0, time.start) + MASK.repeat(time.end - time.start) + masked.slice(time.end)
  }
  const waits = times.map((time) => asksToWait(masked.slice(0, time.start), time, sentence.slice(time.end)))
  masked = masked.replace(PATIENCE, (words) => ' '.repeat(words.length))
  const clauses: Clause[] = []
  let start = 0
  for (const text of masked.split(/(?<=[,:])|(?<=[\u4e00-\u9fff~\])]) (?=\S)/)) {
    if (text.trim() !== '') clauses.push({ start, text })
    start += text.length
  }
  return times.map((time, k) => {
    if (time.use === 'no') return null
    if (waits[k]) return 'likely'
    const at = clauses.findIndex((c) => time.start < c.start + c.text.length)
    if (at < 0) return null
    const others = times.filter((other) => other !== time && other.use !== 'bare')
    const timed = clauses.filter((c) =>
      others.some((o) => o.start >= c.start && o.start < c.start + c.text.length),
    )
    const deadline = /[前内][ )]*$/.test(sentence.slice(time.start, time.end))
    return judgeOne(clauses, at, { ...time, deadline }, new Set(timed))
  })
}

/** 一小时内没解决,我请您喝奶茶: the forfeit names the promise. */
const FORFEIT = /^ *¤+ *(?:还|仍)?(?:没|未|不能|做不|搞不|修不|送不|解决不)/

/** `timed`: the clauses with another time of their own. */
function judgeOne(
  clauses: readonly Clause[],
  i: number,
  time: Timed,
  timed: ReadonlySet<Clause>,
): Certainty | null {
  const clause = clauses[i] as Clause
  const at = Math.max(0, time.start - clause.start)
  const isLength = time.moment.span !== undefined && !time.moment.clock
  if (conditional(clauses, i, at, isLength)) return null
  if (FORFEIT.test(clause.text))
    return /我.{0,4}(?:请|赔|退|送|自掏|负责|补)|赔|免单|免费/.test(clauses[i + 1]?.text ?? '')
      ? 'likely'
      : null
  // 当时是机房切电,十分钟就恢复了
  if (isLength && /就[^,]{1,8}了/.test(clause.text) && clauses.slice(0, i).some((c) => THEN.test(c.text)))
    return null
  const own = verdictOf(clause.text, at, time)
  if (own === 'no') return null
  if (own !== 'silent') return own
  if (
    NOT.test(clause.text) ||
    PAST.test(clause.text) ||
    (OFFER.test(clause.text) && !ONLY_TIME.test(clause.text))
  )
    return null
  // 下一班车周五走,您的书桌排在上面: the time of what carries it.
  if (SETS_OUT.test(clause.text) && clauses.slice(i + 1, i + 3).some((next) => IS_ON_IT.test(next.text)))
    return 'likely'
  // 明天10点门店开门,我叫店员给您回电: the time stays the topic until another one is named.
  for (const next of clauses.slice(i + 1)) {
    if (CONDITION.test(next.text)) return null
    if (timed.has(next) && !ONLY_TIME.test(next.text)) return null
    if (time.use === 'bare' && !(ONLY_TIME.test(clause.text) && /^ *(?:我|马上|就|内|左右)/.test(next.text)))
      return null
    const verdict = verdictOf(next.text, 0, { ...time, use: 'due' })
    if (verdict === 'no') return null
    if (verdict !== 'silent' && ONLY_TIME.test(clause.text)) return verdict
    if (verdict !== 'silent' && (OURS.test(next.text) || OUR_PEOPLE.test(next.text))) return 'likely'
  }
  // 处理好给您回复,最迟明天中午: the verb came before.
  const before = clauses[i - 1]
  const isShort = (time.moment.span?.minutes ?? 999) <= 120
  if (before && ONLY_TIME.test(clause.text) && (time.latest || !before.text.includes(MASK))) {
    const verdict = verdictOf(before.text, before.text.length, isShort ? { ...time, use: 'due' } : time)
    return verdict === 'no' || verdict === 'silent' ? null : verdict
  }
  return null
}

/** Depends on something still to come: a condition before it, or a length counted from an event. */
function conditional(clauses: readonly Clause[], i: number, at: number, isLength: boolean): boolean {
  const clause = clauses[i] as Clause
  if (isLength && COUNTED_FROM.test(clause.text.slice(0, at))) return true
  if (CONDITION.test(clause.text) && !/^ *(?:核实|打款|发货)/.test(clause.text)) {
    const match = CONDITION.exec(clause.text)
    // 等…再 after the time is a new thought; the condition must come first.
    if (match && match.index <= at) return true
  }
  return clauses.slice(0, i).some((c) => CONDITION.test(c.text) && !/不了/.test(c.text))
}

function verdictOf(text: string, at: number, time: Timed): Verdict {
  const before = text.slice(0, at)
  const after = text.slice(at).replace(/^¤+/, '')
  const soon = (time.moment.span?.minutes ?? Number.POSITIVE_INFINITY) <= 2880 && !/银行|到账|入账/.test(text)
  if (BANK.test(text) && !soon && !WE_PAY.test(text)) return 'no'
  if (LOOKS_AT.test(after) && !/会|将|安排|排|给(?:您|你)|(?:为|帮|替)(?:您|你)/.test(text)) return 'no'
  if (HOURS.test(text)) return /开门|打烊|关门/.test(text) ? 'silent' : 'no'
  if (GENERAL.test(text)) return 'no'
  if (NOT.test(text)) return 'no'
  if (APPOINTMENT.test(text)) return 'no'
  const ours = OURS.test(text)
  if (
    THIRD_PARTY.test(text) &&
    !/(?:给|为|帮)(?:您|你)/.test(text) &&
    !CARRIER_COMES.test(text) &&
    !/^ *(?:我|师傅|同事)/.test(text)
  )
    return 'no'
  if (ASKED.test(text)) return asksFirst(text, at) ? 'no' : ours ? 'sure' : 'no'
  if (
    CUSTOMER_ACTS.test(text) &&
    !/(?:给|为|帮|跟|与|向)(?:您|你)/.test(after) &&
    !/我(?:们|方|司|这边)?(?:会|将|给|帮|来|就|再|去|把)|会有|将有/.test(after)
  )
    return 'no'
  if (
    RETOLD.test(before) ||
    (/(?:您|你)(?:预?约|预?订|选)的/.test(before) &&
      !/^ *(?:就|会|将)?(?:送|寄|发货|配送|派送|到货|给您)/.test(after))
  )
    return 'no'
  if (ARRANGED.test(before) && OUR_WORK.test(after) && !/^[^,]{0,6}的(?!上门|维修|检修|配送)/.test(after))
    return 'sure'
  if (
    (PAST.test(text) ||
      /(?<!就.{0,6})了[ ,。!]*$/.test(text) ||
      (!time.moment.span && /^ *就(?!能|可以|会).*了[ ,。!]*$/.test(after))) &&
    !/会|将|预计/.test(after)
  )
    return 'no'
  if (
    OFFER.test(text) &&
    !/恢复|发放|补发|补偿|处理|解决|退还|退给|修复|(?:给|为|帮|跟|与|向)(?:您|你)|我/.test(text)
  )
    return 'no'
  if (time.use === 'bare' && !bareIsDeadline(before, after)) return 'silent'
  if (ON_THE_WAY.test(after) && !TO_CUSTOMER.test(text)) return 'likely'
  if (ours) return /预计|争取|力争|估计|应该|尽量/.test(text) ? 'likely' : 'sure'
  const { day } = time.moment
  if (day?.kind === 'weekday' && DONE_THEN.test(after) && !TO_COME.test(after) && !time.deadline) return 'no'
  const isWork =
    OUR_WORK.test(after) ||
    (OUR_WORK.test(before) &&
      /时间|时限|预计|:|,$/.test(before) &&
      after.replace(/[ ,:~哦哈呢的。!]/g, '') === '')
  return isWork
    ? 'sure'
    : time.use === 'bare' && !/^ *就?(?:见分晓|有)/.test(after)
      ? 'silent'
      : stated(text, before, after, time.deadline)
}

/** 请您…前提供 asks; 我们明天联系您,请… does not. */
function asksFirst(text: string, at: number): boolean {
  const asked = text.search(ASKED)
  const we = text.search(
    /我(?:们|方|司|这边)?(?:会|将|再|就|来|给|把)|(?:会|将)(?:有|由|为|给|与|联系)|给(?:您|你)|为您|帮您/,
  )
  if (we < 0) return true
  return asked < we && !(we < at)
}
