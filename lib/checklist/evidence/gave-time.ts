/** gave-time: a concrete time for our step; not the customer's deadline, opening hours or the past. */
import { type Clause, clausesOf } from './clauses'
import { stepIn } from './next-step'
import type { Sentence } from './read'
import { type Detector, quoteAround } from './rules'
import { timeIn } from './times'

/** What the customer did or has to do. */
const CUSTOMERS =
  /^\W*(?:please|kindly|just|simply|try|send|reply|call|let (?:us|me) know|make sure|you(?:'d| would| can| could| must| may| need| should| have to| want| asked| wrote| said| mentioned| called| ordered| paid| were| had| are|'re|'ve| have)(?! (?:receive|get|hear|have it|see it|expect)))\b|^[^A-Za-z\u4e00-\u9fff]*(?:请|麻烦|烦请|劳烦|您(?:需要|可以|只需|要|先|再|把|如|若|于|在|说|的订单是|下单|付款|今天|昨天|来信|提交|反馈|写|购买)(?![^，。]{0,16}(?:会收到|收到|接到)))/iu
const PAST =
  /\b(?:was|were|had|did|didn't|yesterday|ago|last (?:week|month|night|year|mon|tues|wednes|thurs|fri|satur|sun)\w*|earlier (?:today|this)|since|already|wrote|called|went|happened|arrived|failed|left (?:us|our)|has been|have been|placed|(?:I|we)(?:'ve| have) (?!(?:asked|arranged|booked|scheduled|set|reserved|planned|moved|put|marked|added|made|agreed|given))\w+)\b|(?:分钟|小时|天|周|个?月|年)(?:之?前|以前)|昨天|前天|昨晚|上周|上个?月|(?<![一二三四五六日天底点号午班前钟])之前|刚才|刚刚|已(?:经)?(?:收到|于|在|查|看|核实|退|发|处理|恢复|完成|提交|解决|联系)|(?:收到|看到|查到)(?:了)?|于[^，。]{2,14}(?:签收|下单|付款|发出|购买)|(?:发生|下单|签收|付款|购买|扣款|产生)(?:于|在|的)|以来/i
const HOURS =
  /\b(?:open(?:ing)?(?: hours| from| until| on| between)?|office hours|business hours are|our hours|phone lines|lines are|available (?:from|between|on|monday|weekdays)|reach (?:us|me) (?:from|between|on|at|until)|monday to friday|mon-fri|weekdays|closed)\b|营业|工作时间|服务时间|上班时间|人工(?:客服|服务)时间|热线|服务热线|朝九晚|值班时间|7\s?[x×*]\s?24/i
/** Policy and guarantee lengths: no time for a step. */
const LENGTHS =
  /\b(?:warranty|guarantee|trial|valid|notice period|contract|subscription|retention|policy|return window|return period|free returns|billing (?:cycle|period)|older than|every (?:day|week|month|year)|per (?:day|week|month)|a (?:day|week|month|year) (?:plan|old)|polic(?:y|ies)|according to|-(?:day|month|week|year)[- ](?:plan|warranty|guarantee|trial|return|notice|refund|window|limit|contract|money))\b|保修|质保|无理由|有效期|试用|合同期|期限为|套餐|每(?:天|月|周|年)|年费|月费|超过[^，。]{1,6}(?:天|小时)(?:未|没|不|的)|满[^，。]{1,4}(?:天|年|月)/i
/** "12 months", not "on the 31st". */
const DURATION =
  /(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|fortnight|天|工作日|个?月|年|小时|周|星期)\s*(?:内|之内|以内)?$/i
/** Slots to choose from are no time given yet. */
const ON_OFFER = /\b(?:has|have|slots?|openings?|free|available|vacanc\w+)\b|有空|空档|可选|可约|名额|时段/i
/** "Within three days" is never of something done. */
const AHEAD = /^(?:within|in|by|before|until|no later|at the latest|the next|next|tomorrow|tonight)\b/i
/** Words in front of a time that tie it to something done before ("the payment you made on …"). */
const TIED_TO_PAST =
  /(?<!\b(?:be|being|get|is|are) )\b(?:made|placed|sent(?: in)?|paid|ordered|called|wrote|bought|dated|received|submitted|charged|reported|payment|order|invoice|message|email|charge|call|booking|visit|delivery|meeting|your)(?: of| from| on| at| for)?(?: the)?\s*$|(?:您|你)(?:在|于)?\s*$/i
/** The process itself, without a doer: "delivery: Tuesday", "the refund takes 3 days". */
const PROCESS =
  /\b(?:ETA|(?:refund|repair|replacement|transfer|check|delivery|cleaning|shipping|review|investigation|repairs|it|this|that) (?:will )?takes?|needs? (?:\d|one|two|three|four|five|a day|a week|another)|expected|estimated|scheduled|due|delivery (?:is|on|date|slot|window|time)|(?:appointment|slot|visit|collection|pick-?up|shipment|replacement|engineer|technician|courier|driver|parcel|refund|call|update|next (?:update|step|word)|new (?:date|slot|time))(?: \w+){0,3}? (?:is|are|arrives?|comes?|leaves?|ships?|starts?|lands?|goes|calls?|visits?|reaches?|on|for|at|by|between)|arrives?|ships?|will|'ll|going to|booked|back (?:online|up|in stock)|until then|deadline I|my deadline|no later than|at the latest)\b|预计|最迟|最晚|届时|送达|到账|到货|上门|恢复|发货|发出|寄出|约在|约好|安排在|定在|改到|改在|排到|排在|时间(?:是|为|定)|时效/i
const NO_PROMISE =
  /\b(?:if you (?:order|buy|pay|return|cancel)|usually|normally|typically|generally|as a rule|in most cases|could take|may take|might take|can take)\b|一般(?:需要|为|是|在)?|通常|正常情况下|平时|往常/i

export const gaveTime: Detector = ({ sentences }) => {
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]
    if (!sentence || sentence.asks) continue
    const at = ourTime(sentence, sentences[i - 1] ?? null)
    if (at !== null) return quoteAround(sentence.raw, at)
  }
  return null
}

function ourTime({ text }: Sentence, before: Sentence | null): number | null {
  if (timeIn(text) === null) return null
  if (HOURS.test(text) && !/\b(?:I|we)(?:'ll| will)|会|将/i.test(text)) return null
  const clauses = clausesOf(text)
  const kinds = clauses.map(kindOf)
  const stepElsewhere = stepIn(text) !== null
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause
    const time = timeIn(clause.text)
    if (!time || tiedToPast(clause.text, time)) continue
    if (NO_PROMISE.test(clause.text) && !/\b(?:I|we)(?:'ll| will)\b|我(?:们)?(?:会|将)/i.test(clause.text))
      continue
    if (LENGTHS.test(clause.text) && DURATION.test(time.text)) continue
    const kind = kinds[i]
    if (kind === 'neutral' && ON_OFFER.test(clause.text)) continue
    if (kind === 'step') return clause.start + time.at
    if (kind === 'neutral' && (nearStep(kinds, i) || (stepElsewhere && !kinds.includes('step')))) {
      return clause.start + time.at
    }
    if (
      kind === 'neutral' &&
      before &&
      clauses.length === 1 &&
      isAdverbial(clause.text) &&
      stepIn(before.text) !== null
    ) {
      return clause.start + time.at
    }
  }
  return null
}

/** "The payment of 3 May", "you paid on Monday" — but "I will send the invoice on Monday" is ahead. */
function tiedToPast(clause: string, time: { at: number; text: string }): boolean {
  const before = clause.slice(0, time.at)
  if (!TIED_TO_PAST.test(before) || AHEAD.test(time.text)) return false
  if (/^from\b/i.test(time.text)) return true
  const step = stepIn(clause)
  return (
    step === null ||
    step > time.at ||
    !/(?:invoice|order|message|e-?mail|contract|charge|call|booking|visit|delivery|meeting|payment)(?: on| at| for)?(?: the)?\s*$/i.test(
      before,
    )
  )
}

type Kind = 'step' | 'customer' | 'past' | 'neutral'

function kindOf(clause: Clause): Kind {
  if (CUSTOMERS.test(clause.text)) return 'customer'
  if (stepIn(clause.text) !== null && !PAST_ONLY.test(clause.text)) return 'step'
  if (PAST.test(clause.text)) return 'past'
  return PROCESS.test(clause.text) ? 'step' : 'neutral'
}
/** A step word in a clause that tells the past all the same. */
const PAST_ONLY = /\b(?:yesterday|ago|last (?:week|month|night))\b|昨天|前天|昨晚|上周(?!末)/i

/** The adverbial clause "by five today" belongs to the step before or after it. */
function nearStep(kinds: readonly Kind[], i: number): boolean {
  return kinds[i - 1] === 'step' || kinds[i + 1] === 'step'
}

function isAdverbial(text: string): boolean {
  return text.trim().length < 40 && !/\b(?:is|are|was|were|have|has)\b/i.test(text)
}
