/** Whether a time in an English sentence is what somebody of ours is held to. */
import type { Certainty, TimeWords } from '../types'
import { type Clause, clausesOf, MASK } from './clauses'
import { HAPPENED, LISTED, NEEDED, type Predicate, VERB_OF_OURS, WHOEVER } from './commitments'
import { isOrder, predicateOf } from './predicates'
import { carriesTheirs, statementOf } from './statements'

const QUESTION_START =
  /^\W*(?:(?:hi|hello|hey|ok|okay|so|and|also|or)\b[ ,]*)*(?:would|could|can|shall|should|is|are|was|were|do|does|did|may|might|have|has|how about|what about|when|what|where|which|who|why|will)\b/i
/** "I'll call you at 5, ok?" asks for a nod, not for a decision. */
const TAG =
  /,\s*(?:ok(?:ay)?|alright|all right|right|deal|is that (?:ok|okay|alright|fine)|does that help|sound good|fair enough)\?$/i
const COUNTED_FROM_ELSEWHERE =
  /\b(?:then|thereafter|afterwards|after that|from there|from receipt|upon receipt|from that point)\b/
/** A subject of its own: such a clause does not go on with the verb before it. */
const OWN_SUBJECT =
  /^\W*(?:and |but |so |or |because |although |while )*(?:i|we|you|he|she|they|it|this|that|there|these|those|(?:the|our|your|my|his|her|their|a|an) \w+)\b/
const GOES_ON = /^\W*(?:and|or|then)\s(?!please|kindly)[^¤]*\w/

/**
 * Nothing but the time and its prepositions: "By 5 pm tomorrow," "Tuesday at the latest". A mask is a `\W`;
 * naming it as well would give a run of masks two readings each, and the pattern exponential time.
 */
const ONLY_TIME =
  /^(?:and |but |or |so |then |by |on |at |at the latest|latest|before |within |in |around |about |hopefully |probably |most likely |definitely |certainly |maybe |perhaps |again |that is |i e |meaning |if not sooner|also |until then |sometime |some time |already |only |no later than |\W)*$/

/** "You'll see the refund in 3-5 days" tells of the bank; "we'll refund you within 3 days" of us. */
const REFUND = /\b(?:refund|money|payment|transfer|reimburse|credit)/i
const SEES_REFUND =
  /\b(?:which|that) you(?:'ll| will| should) (?:\w+ )?(?:see|receive|get)\b|\b(?:see|receive|get|have|find) (?:it|them|that|this|(?:the|your) (?:\w+ )?(?:money|refund|funds|amount|credit|payment))\b/
/** Steps of our own on the way to an answer: weaker than what is said to the customer. */
const ON_THE_WAY =
  /\b(?:check|look|try|ask|chase|speak|talk|discuss|meet|push|escalate|raise|pass|forward|dig|investigate|call them|go through)\b/
/** A time said first and acted on after: "at 11 tonight, then I'll message you". */
const THEN = /^\W*(?:and |so )?(?:then|right after(?:wards)?|straight after|directly after)\b/

/** One per time, null for what is no promise. */
export function judgeEnglish(
  sentence: string,
  times: readonly TimeWords[],
  question: boolean,
): (Certainty | null)[] {
  if (question && !TAG.test(sentence)) return times.map(() => null)
  if (QUESTION_START.test(sentence) && question) return times.map(() => null)
  let masked = sentence
  for (const time of times) {
    masked = masked.slice(0, time.start) + MASK.repeat(time.end - time.start) + masked.slice(time.end)
  }
  const clauses = clausesOf(sentence, masked)
  return times.map((time) => {
    if (time.use === 'no') return null
    const i = clauses.findIndex((c) => time.start >= c.start && time.start < c.end)
    return i < 0 ? null : judgeOne(sentence, clauses, i, time)
  })
}

function judgeOne(
  sentence: string,
  clauses: readonly Clause[],
  i: number,
  time: TimeWords,
): Certainty | null {
  const clause = clauses[i] as Clause
  if (clause.condition === 'open' || clause.condition === 'ours') return null
  // "Send me your number and I'll call you at 4" is a condition, said as an order.
  const before = clauses[i - 1]
  if (before && /^\W*and\b/.test(clause.text) && OWN_SUBJECT.test(clause.text) && isOrder(before.text))
    return null
  if (WHOEVER.test(clause.text) || listedAsNeeded(clauses, i)) return null
  if (HAPPENED.test(clause.text.slice(0, time.start - clause.start)) && ofAPastDay(sentence, time))
    return null
  const afterColon = sentence.slice(0, clause.start).trimEnd().endsWith(':')
  const lengthInDays = time.moment.span?.days !== undefined || time.moment.span?.workingDays !== undefined
  if (lengthInDays && REFUND.test(sentence) && SEES_REFUND.test(clause.text)) return null
  const governing = governor(clauses, i, time, afterColon)
  if (governing === null || governing.predicate === 'no' || governing.predicate === 'silent') return null
  if (time.use === 'bare' && !time.latest && !bareIsDeadline(governing.text)) return null
  // "As soon as it's here, Friday at the latest" is bound; "if you reply, by Friday at the latest" is not.
  if (
    clauses.some(
      (c, k) =>
        c.condition === 'open' && !ofAnother(clauses, i, k) && (!time.latest || /\byour?\b/.test(c.text)),
    )
  )
    return null
  if (!time.latest) {
    const isLength = time.moment.span !== undefined && !time.moment.clock
    if (isLength && clauses.some((c) => c.condition === 'ours')) return null
    if (isLength && COUNTED_FROM_ELSEWHERE.test(clause.text)) return null
  }
  if (ON_THE_WAY.test(governing.text) && !/\byou/.test(governing.text)) return 'likely'
  return governing.predicate
}

/** "I'm fixing it today and you'll get a photo when it's done": the condition at `k` is that of a later clause. */
function ofAnother(clauses: readonly Clause[], i: number, k: number): boolean {
  return clauses
    .slice(i + 1, k)
    .some(
      (c) =>
        /^\W*(?:and|but|so)\b/.test(c.text) &&
        OWN_SUBJECT.test(c.text) &&
        predicateOf(c.text, null) === 'sure',
    )
}

/** A weekday or date told with "on": what it names may lie behind. */
function ofAPastDay(sentence: string, time: TimeWords): boolean {
  const { day } = time.moment
  return (
    (day?.kind === 'weekday' || day?.kind === 'date') &&
    !/^(?:by|before|within|no later|not later|until)\b/i.test(sentence.slice(time.start, time.end))
  )
}

/** The last of a list of things we ask for: "we need the lease, a copy and the deposit by Friday". */
function listedAsNeeded(clauses: readonly Clause[], i: number): boolean {
  for (let k = i; k > 0; k--) {
    const { text } = clauses[k] as Clause
    if (!LISTED.test(text) || VERB_OF_OURS.test(text)) return false
    if (NEEDED.test((clauses[k - 1] as Clause).text)) return true
  }
  return false
}

/** The clause whose verb the time belongs to: its own, the next one after a fronted time, or the one before. */
function governor(
  clauses: readonly Clause[],
  i: number,
  time: TimeWords,
  afterColon: boolean,
): { predicate: Predicate; text: string } | null {
  const clause = clauses[i] as Clause
  // "… will review it and get in touch": the verb goes on with the subject before, it gives no order.
  if (i > 0 && GOES_ON.test(clause.text) && !OWN_SUBJECT.test(clause.text)) {
    const before = clauses[i - 1] as Clause
    const predicate = before.condition === 'none' ? predicateOf(before.text, before.text.length) : 'silent'
    if (predicate === 'sure' || predicate === 'likely') return { predicate, text: before.text + clause.text }
  }
  const own = predicateOf(clause.text, time.start - clause.start)
  if (own !== 'silent') return { predicate: own, text: clause.text }
  const bare = ONLY_TIME.test(clause.text)
  const next = clauses[i + 1]
  if (next && THEN.test(next.text) && predicateOf(next.text, 0) === 'sure')
    return { predicate: 'likely', text: next.text }
  if (bare && next && next.condition === 'none') {
    const read = predicateOf(next.text, 0)
    const predicate = read === 'silent' ? statementOf(next.text) : read
    if (predicate !== 'silent') return { predicate, text: next.text }
  }
  const stated = statementOf(clause.text)
  if (stated !== 'silent') return { predicate: stated, text: clause.text }
  // "The next one leaves on Thursday and your desk will be on it."
  if (next && next.condition === 'none' && carriesTheirs(clause.text, next.text))
    return { predicate: 'likely', text: clause.text + next.text }
  if (!bare && !afterColon && OWN_SUBJECT.test(clause.text)) return null
  const weaker = /^\W*when(?:ever)?\b/.test(clause.text)
  for (let k = i - 1; k >= 0; k--) {
    const before = clauses[k] as Clause
    if (before.condition !== 'none' && !(time.latest && bare)) continue
    const predicate = predicateOf(before.text, before.text.length)
    if (predicate !== 'silent')
      return {
        predicate: weaker && predicate === 'sure' ? 'likely' : predicate,
        text: before.text + clause.text,
      }
    // "Our fitter is at your door, Monday at 8": a statement told its time after a comma.
    const plain = bare && k === i - 1 ? statementOf(before.text) : 'silent'
    if (plain !== 'silent') return { predicate: 'likely', text: before.text + clause.text }
    if (!ONLY_TIME.test(before.text) && OWN_SUBJECT.test(before.text)) return null
  }
  return null
}

/** A length without "within" is a deadline where it is asked for or announced, not where it is told. */
function bareIsDeadline(text: string): boolean {
  return /\b(?:give|allow|grant|bear with|hang|hold|wait|need|takes?|taking|on it|will do|sure thing|please|pls|brb|back|yours|eta|expect|update|answer|reply|response|ready|there|with you|on its way|on (?:my|our) way|won't|will be)\b/.test(
    text,
  )
}
