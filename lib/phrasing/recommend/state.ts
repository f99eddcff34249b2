import { notesZh } from './notes/chinese'
import { readClauses } from './notes/clauses'
import { notesEn } from './notes/english'
import type { Add, Signals } from './signals'
import type { Situation } from './situation'

/**
 * Where the case stands. One of four turns: `s.first` (nobody has answered yet), `s.reply` (the customer
 * wrote again after us), `s.quiet` (the last word was ours); and `s.news` beside them where a note knows
 * what the customer does not. `s.waiting`/`s.answered`: whether the customer waits for a reply.
 */
export function readState(s: Situation, signals: Signals, add: Add): void {
  const first = s.lastAgentText === null && !s.answered
  add(first ? 's.first' : 's.later')
  if (!first) add(s.answered ? 's.quiet' : 's.reply')
  add(s.answered ? 's.answered' : 's.waiting')
  if (s.answered && s.status === 'pending') add('s.pending')
  if (s.customerText.trim() === '') add('s.empty')
  if (s.status === 'solved' || s.status === 'closed') add('s.solved')
  readFeeling(s, signals, add)
  add(`s.${s.audience}`)
  if (s.channel === 'chat' || s.channel === 'messaging') add('s.chat')
  if (s.draft.trim() !== '') add('s.draft')
  readClock(s, add)
  readForm(s, add)
  if (s.scenario) add(`s.${s.scenario}`)
  readCase(s, signals, add)
  // Hours alone are no reason to apologise: somebody has to have missed us.
  const missed = signals.has('s.negative') || signals.has('c.delay') || signals.has('c.news')
  if (signals.has('s.long-wait') && (missed || (s.hoursWaiting ?? 0) > 72)) add('s.kept-waiting')
  if (COMPLAINTS.some((name) => signals.has(name))) add('s.complaint')
  const settles = (fact: string) =>
    signals.has(`n.${fact}`) && !(fact === 'done' && signals.has('n.needed') && !signals.has('n.fixed'))
  if (SETTLED.some(settles)) add('s.settled')
  if (KNOWN.some((fact) => signals.has(`n.${fact}`))) add('s.known')
}

/** What the case is about, as the rules ask for it. */
function readCase(s: Situation, signals: Signals, add: Add): void {
  const has = (...names: string[]) => names.some((name) => signals.has(name))
  if (has('c.cancel') || s.risks.includes('cancel')) add('s.leaving')
  if (has('c.bug', 'c.access', 'c.outage', 'c.standstill', 'c.still')) add('s.technical')
  if (has('c.delivery', 'c.not-arrived', 'c.physical')) add('s.goods')
  if (has('c.victim') && has('c.security', 'c.victim') && !has('c.works')) add('s.victim')
  // A question about the matter itself, none about when or why.
  const asks = /[?？]|[吗呢么]\s*[。！]?$/m.test(s.customerText)
  if ((has('c.howto') || asks) && !has('c.news', 'c.why', 'c.not-arrived', 'c.change', 'c.refund', 'c.delay'))
    add('s.asks-how')
  // It works, if late: there is nothing left to do, only to be sorry for.
  if (has('c.works') && !asks && !has('c.still', 't.steps', 's.news') && !s.answered) add('s.over')
  // What is somebody else's is told to nobody before we know who asks.
  if (has('c.third-party') && has('c.access', 'c.account-change', 'c.billing')) add('s.for-another')
  // Our reply has only opened the matter: it says nothing done, promises no time and asks nothing.
  if (
    s.answered &&
    !has('s.solved', 's.pending', 's.news', 't.promised-time', 't.fix-claimed', 't.asked-info')
  )
    add('s.opened')
  if (signals.has('c.asks-us')) add('s.asked-us')
  // Something is still wanted of the customer, and nothing else is told as done.
  if (has('n.needed') && !has('n.fixed', 'n.access-restored', 'n.billing-fixed')) add('s.asked-for')
  // What a note offers where something does not work is another way to do it.
  if (
    has('n.alternative', 'n.steps') &&
    has('s.technical', 'n.outage', 'n.cause', 'n.bug-confirmed') &&
    !has('n.refused', 'n.impossible', 'n.refund-no', 'c.refund', 'n.fixed')
  )
    add('s.other-way')
  // A colleague who tells what is done has done us a favour.
  if (
    s.audience === 'internal' &&
    !asks &&
    !has('c.still') &&
    (signals.has('c.favour') ||
      (!has('c.bug') &&
        (s.moodUnsure || (s.mood !== 'angry' && s.mood !== 'upset')) &&
        tellsDeed(s.customerText)))
  )
    add('s.favour')
  const plain = s.customerText.trim()
  const short = plain.length * (s.lang === 'zh' ? 3 : 1) < 90
  if (short && plain !== '' && !has('s.news') && has('c.bug', 'c.access') && !/\d{3,}/.test(plain))
    add('s.vague')
  if (s.lastAgentText === null || s.answered) return
  // We are leading through steps, and the customer has done the last one.
  if (
    short &&
    !has('s.negative') &&
    (has('t.steps') || (has('c.and-then') && has('t.asked-info', 't.fix-claimed')))
  )
    add('s.guided')
  if (
    has('t.promised-time') &&
    has('s.negative', 'c.no-answer', 'c.broken-promise', 'c.news', 'c.delay', 'c.not-arrived')
  )
    add('s.promise-open')
  if (has('s.promise-open') && has('n.planned')) add('s.overdue')
}

function tellsDeed(text: string): boolean {
  return [notesEn, notesZh].some((words) =>
    readClauses(text.slice(0, 2_000), words).some(
      ({ stances }) => stances.has('done') && !stances.has('needed'),
    ),
  )
}

function readFeeling(s: Situation, signals: Signals, add: Add): void {
  if (s.mood) add(`m.${s.mood}`, s.moodUnsure ? 0.5 : 1)
  if (s.moodUnsure) add('s.mood-unsure')
  if (s.mood === 'angry' || s.mood === 'upset') add('s.negative', s.moodUnsure ? 0.6 : 1)
  for (const risk of s.risks) add(`r.${risk}`)
  // Thanks or praise for what was done, and nothing asked for.
  const glad =
    signals.has('s.success') ||
    (s.mood === 'pleased' &&
      !signals.has('c.still') &&
      ((!s.moodUnsure && (signals.has('c.praise') || signals.has('c.thanks'))) ||
        !COMPLAINTS.some((name) => (signals.get(name)?.strength ?? 0) > 0.6)))
  // With news to tell or the last word ours already, thanks are not what is answered.
  if (glad && !s.answered && !signals.has('s.news') && !/[?？]/.test(s.customerText)) add('s.glad')
}

function readClock(s: Situation, add: Add): void {
  const slow = s.channel === 'chat' || s.channel === 'messaging' ? 0.5 : 20
  if (s.hoursWaiting === null || s.hoursWaiting < slow) return
  add('s.long-wait', s.hoursWaiting >= slow * 2 ? 1 : 0.7)
}

function readForm(s: Situation, add: Add): void {
  const size = s.customerText.trim().length * (s.lang === 'zh' ? 3 : 1)
  if (size > 0 && size < 90 && !s.answered) add('s.short')
  if (size > 320) add('s.long-text')
  if (/[?？]|[吗呢么]\s*[。！]?$/m.test(s.customerText)) add('s.question')
}

/** What people complain about. A mood without any of it is more likely misread. */
const COMPLAINTS = [
  ...['delay', 'no-answer', 'broken-promise', 'again', 'still', 'bug', 'outage', 'standstill', 'our-error'],
  ...['overcharge', 'not-arrived', 'physical', 'disappointed', 'dispute', 'emergency', 'access', 'manager'],
]
  .map((name) => `c.${name}`)
  .concat('r.repeated', 'r.legal', 'r.manager', 'r.public', 'r.safety', 'r.cancel')
/** Facts after which nothing more has to be asked. */
const SETTLED = ['refund-done', 'billing-fixed', 'done', 'access-restored', 'outage-over', 'cancel-done']
/** Facts that a reply can be built on. */
const KNOWN = [
  ...SETTLED,
  ...['refund-no', 'refused', 'outage', 'bug-confirmed', 'workaround', 'cause', 'handoff', 'working'],
  ...['delayed', 'options', 'compensation', 'impossible', 'policy', 'planned', 'no-error', 'delivery'],
]
