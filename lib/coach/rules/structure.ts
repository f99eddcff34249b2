/** The rules about what a reply does, and in which order. */
import { type Draft, whole } from '../draft'
import type { Span } from '../types'
import type { Found } from './found'
import { isUpset, lengthOf } from './tone'

const RECOGNISES = ['apology', 'empathy'] as const
const SERVES = [...RECOGNISES, 'acknowledge', 'thanks', 'done', 'help', 'alternative'] as const

/** Explains, excuses or cites policy before it acknowledges or helps. A bare refusal is not order. */
export function order(draft: Draft): Found | null {
  // With a question asked and nobody upset, an explanation may well be the answer.
  const calm = !isUpset(draft) && draft.facts.questions.length > 0
  const inner = calm ? draft.first('excuse', 'policy') : draft.first('explain', 'excuse', 'policy')
  const outer = draft.first(...SERVES)
  const sentence = inner && draft.sentences.find(({ end }) => end > inner.start)
  // News for this customer, with its time, is help whatever it is wrapped in.
  if (sentence && PERSONAL.test(sentence.text) && (TIME.test(sentence.text) || sentence.at.has('done')))
    return null
  if (inner && sentence && !(outer && outer.start < sentence.end)) return { spans: [whole(sentence)] }
  // Within one long sentence the clauses count.
  if (inner && sentence?.zh && outer && outer.start > inner.start && outer.start < sentence.end) {
    const recognised = draft.first(...RECOGNISES)
    if (!recognised || recognised.start > sentence.end) return { spans: [whole(sentence)] }
  }
  return lectureFirst(draft)
}

const PERSONAL = /\b(?:you|your)\b|您/i

/** Opens with how things are in general, where the customer waits for a word about their trouble. */
function lectureFirst(draft: Draft): Found | null {
  if (!isUpset(draft)) return null
  const opening = draft.sentences.find((sentence) => !bareGreeting(sentence))
  if (!opening || opening.asks || lengthOf(opening.text) < 9) return null
  const { at } = opening
  if (
    [...SERVES, 'refuse', 'sentAway', 'passedOn', 'commit', 'wait', 'close'].some((move) =>
      at.has(move as 'done'),
    )
  )
    return null
  if (
    draft.stance('dismissive').length +
      draft.stance('indifferent').length +
      draft.stance('lecturing').length >
    0
  )
    return null
  return { spans: [whole(opening)] }
}

/** Upset, angry or worried, and nothing recognises it. */
export function noAcknowledgement(draft: Draft): Found | null {
  if (!isUpset(draft) || draft.sentences.length === 0) return null
  return draft.has(...RECOGNISES) ? null : { spans: [], about: draft.facts.mood?.mood }
}

/** A rule as the reason, and nothing else to offer. */
export function ruleBook(draft: Draft): Found | null {
  const policy = draft.with('policy')
  if (policy.length === 0 || draft.has('alternative')) return null
  if (!draft.has('refuse') && !isUpset(draft)) return null
  if (draft.has('done')) return null
  return { spans: policy.map(whole) }
}

/** Somebody stays with it. */
const OWNED =
  /\b(?:I(?:'ll| will|'m)|my (?:colleague|manager))\b|我(?!们)[^，。]{0,4}(?:会|来|替您|帮您|盯|跟|负责|给您)/i

/** Sent elsewhere, or passed on, with nobody who keeps it and no time. */
export function runaround(draft: Draft, found: ReadonlyMap<string, Found>): Found | null {
  if (found.get('repeated')?.why === 'repeated-verbatim') return null
  const away = draft.with('sentAway')
  if (draft.has('done')) return null
  if (away.length > 0) return draft.facts.promised() ? null : { spans: away.map(whole) }
  const passed = draft.with('passedOn').filter(({ at, text }) => !at.has('alternative') && !OWNED.test(text))
  return passed.length > 0 && !draft.facts.promised() ? { spans: passed.map(whole), why: 'passed-on' } : null
}

/** Sentences that answer nothing, whatever the question was. */
const EMPTY = [
  'sentAway',
  'passedOn',
  'commit',
  'wait',
  'thanks',
  'close',
  'apology',
  'empathy',
  'acknowledge',
] as const
const FULL = ['done', 'alternative', 'refuse'] as const

/** Asks whether to go on, not for what is needed to answer. */
const OFFERS =
  /\b(?:shall|should) (?:I|we)\b|\bwould you like\b|要不要|需要我|要我|给您[^？?]{0,12}(?:吗|吧)/i

/** A clear question without an answer, and without a word about when. */
export function unansweredQuestion(draft: Draft, found: ReadonlyMap<string, Found>): Found | null {
  const { facts, sentences } = draft
  if (facts.questions.length === 0 || sentences.length === 0) return null
  // Who asks back cannot answer yet.
  if (sentences.some(({ asks, at }) => asks && !at.has('close')) && facts.questions.length === 1) return null
  const [question] = facts.questions
  // What was said before, or is said to everybody, answers nobody.
  const robot = found.get('robotism')?.why
  if (question && (robot === 'repeated-verbatim' || robot === 'stock-phrases') && !draft.has('alternative'))
    return { spans: [], about: question.text }
  const open = facts.questions.find(({ answered }) => answered === null)
  if (facts.questions.length > 1)
    return open && !sentences.some(({ asks, text }) => asks && !OFFERS.test(text))
      ? { spans: [], about: open.text }
      : null
  if (facts.promised()) return null
  const away = draft.stance('dismissive')
  const talk = [...draft.stance('stock'), ...draft.stance('indifferent')]
  const says = sentences.filter((sentence) => {
    const holds = (spans: readonly Span[]) =>
      spans.some(({ start }) => start >= sentence.start && start < sentence.end)
    if (bareGreeting(sentence) || holds(away) || sentence.at.has('sentAway')) return false
    if (question?.answered === 'form' || FULL.some((move) => sentence.at.has(move))) return true
    return !EMPTY.some((move) => sentence.at.has(move)) && !holds(talk)
  })
  if (says.length > 0 || !question) return null
  return isPutOff(draft)
    ? { spans: [], about: question.text, sure: true }
    : { spans: [], about: question.text }
}

/** That somebody will come back to it, thanks perhaps: there is nothing else in the draft. */
function isPutOff(draft: Draft): boolean {
  const body = draft.sentences.filter((sentence) => !bareGreeting(sentence))
  return (
    draft.facts.lastReply === null &&
    draft.has('commit') &&
    !/\d/.test(draft.written) &&
    body.every(({ at }) => ['commit', 'wait', 'thanks', 'close'].some((move) => at.has(move as 'wait')))
  )
}

function bareGreeting({ at, text }: Draft['sentences'][number]): boolean {
  return at.has('greeting') && lengthOf(text) <= 5
}

const TIME =
  /\d\s*(?:点|时|号|日|月|分钟|小时|天|周|个?工作日|[ap]\.?m|o'clock|min|hours?|days?|weeks?|:\d\d)|[一二两三四五六七八九十半]+(?:点|个?小时|天|周|个?工作日|分钟)|今天|今晚|明天|明早|后天|下午|上午|中午|晚上|周[一二三四五六日末]|月底|当天|\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|morning|afternoon|evening|this week|next week|within (?:the|an?|one|two|three|\w+) (?:hour|day|week|minute)s?|in (?:a|an|one|two|three|five|ten|half) (?:\w+ )?(?:minute|hour|day|week)s?|right now|right away|one moment|a moment|a minute|a second)\b/i

/** Something is promised, and no time anywhere. */
export function promiseWithoutTime(draft: Draft): Found | null {
  const promises = draft.sentences.filter(({ at, asks }) => at.has('commit') && !asks)
  if (promises.length === 0 || promises.some(({ text }) => TIME.test(text)) || draft.facts.promised())
    return null
  return { spans: promises.map((s) => s.at.get('commit') ?? whole(s)) }
}
