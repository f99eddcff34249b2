import { type CueTable, match } from './cues/cue'
import { customerEn } from './cues/customer-en'
import { customerZh } from './cues/customer-zh'
import { factsEn, toldEn } from './cues/facts-en'
import { factsZh, toldZh } from './cues/facts-zh'
import type { Situation } from './situation'

/**
 * What a situation holds, by name: `c.` the customer writes about it, `n.` an internal note knows it,
 * `t.` our last reply told it, `m.` mood, `r.` risk, `s.` state of the conversation, `d.` the draft says it.
 */
export type Signal = {
  /** 0…1; facts of older notes and topics of the subject alone weigh less. */
  strength: number
  /** The words that showed it; empty for states. */
  words: string
}
export type Signals = ReadonlyMap<string, Signal>

const LONG_TEXT = 6_000
/** Cues that speak of this turn; the subject was written before. */
const TURN_ONLY = new Set([
  'praise',
  'thanks',
  'works',
  'still',
  'patient',
  'gave-info',
  'attached',
  'final',
  'news',
  'delay',
  'no-answer',
  'broken-promise',
  'again',
  'reason',
])
/** Once the customer says that it works, only these still count. */
const AFTER_SUCCESS = new Set(['praise', 'thanks', 'works', 'patient'])

/** Reads a situation once; everything else works on the signals. */
export function readSignals(s: Situation, said: ReadonlySet<string>): Signals {
  const signals = new Map<string, Signal>()
  const add = (name: string, strength = 1, words = '') => {
    if ((signals.get(name)?.strength ?? 0) < strength) signals.set(name, { strength, words })
  }
  readCustomer(s, add)
  readFacts(s, add)
  readState(s, signals, add)
  for (const name of said) add(`d.${name}`)
  return signals
}

type Add = (name: string, strength?: number, words?: string) => void

function readCustomer(s: Situation, add: Add): void {
  const table = s.lang === 'zh' ? customerZh : customerEn
  const turn = ends(s.customerText)
  const found = new Map<string, [number, string]>()
  for (const name of Object.keys(table)) {
    const words = find(table, name, turn)
    if (words !== null) found.set(name, [1, words])
    else if (!TURN_ONLY.has(name)) {
      const inSubject = find(table, name, s.subject)
      if (inSubject !== null) found.set(name, [s.lastAgentText === null ? 0.9 : 0.5, inSubject])
    }
  }
  const success = found.has('works') && !found.has('still') && s.mood !== 'angry' && s.mood !== 'upset'
  for (const [name, [strength, words]] of found) {
    if (!success || AFTER_SUCCESS.has(name)) add(`c.${name}`, strength, words)
  }
  if (success) add('s.success')
}

function readFacts(s: Situation, add: Add): void {
  const newestFirst = [...s.internalNotes].reverse().slice(0, 8)
  newestFirst.forEach((note, age) => {
    // A note may be in either language, whatever the customer writes.
    for (const table of [factsEn, factsZh]) {
      for (const name of Object.keys(table)) {
        const words = find(table, name, ends(note))
        if (words !== null) add(`n.${name}`, age === 0 ? 1 : age === 1 ? 0.8 : 0.6, words)
      }
    }
  })
  if (s.lastAgentText !== null) {
    const text = ends(s.lastAgentText)
    for (const table of s.lang === 'zh' ? [toldZh, factsZh] : [toldEn, factsEn]) {
      for (const name of Object.keys(table)) {
        const words = find(table, name, text)
        if (words !== null) add(`t.${name}`, 1, words)
      }
    }
  }
}

function readState(s: Situation, signals: Signals, add: Add): void {
  const solved = s.status === 'solved' || s.status === 'closed'
  const first = s.lastAgentText === null && !s.answered
  add(first ? 's.first' : 's.later')
  add(s.answered ? 's.answered' : 's.waiting')
  if (s.answered && s.status === 'pending') add('s.pending')
  if (s.customerText.trim() === '') add('s.empty')
  if (solved) add('s.solved')
  if (s.mood) add(`m.${s.mood}`, s.moodUnsure ? 0.5 : 1)
  if (s.moodUnsure) add('s.mood-unsure')
  if (s.mood === 'angry' || s.mood === 'upset') add('s.negative', s.moodUnsure ? 0.6 : 1)
  for (const risk of s.risks) add(`r.${risk}`)
  add(`s.${s.audience}`)
  if (s.channel === 'chat' || s.channel === 'messaging') add('s.chat')
  if (s.draft.trim() !== '') add('s.draft')
  const slow = s.channel === 'chat' || s.channel === 'messaging' ? 0.5 : 20
  if (s.hoursWaiting !== null && s.hoursWaiting >= slow)
    add('s.long-wait', s.hoursWaiting >= slow * 2 ? 1 : 0.7)
  const size = s.customerText.trim().length * (s.lang === 'zh' ? 3 : 1)
  if (size > 0 && size < 90 && !s.answered) add('s.short')
  if (size > 320) add('s.long-text')
  if (/[?？]|[吗呢么]\s*[。！]?$/m.test(s.customerText)) add('s.question')
  if (COMPLAINTS.some((name) => signals.has(name))) add('s.complaint')
  if (SETTLED.some((fact) => signals.has(`n.${fact}`))) add('s.settled')
  if (KNOWN.some((fact) => signals.has(`n.${fact}`))) add('s.known')
}

/** What people complain about. A mood without any of it is more likely misread. */
const COMPLAINTS = [
  ...['delay', 'no-answer', 'broken-promise', 'again', 'still', 'bug', 'outage', 'standstill', 'our-error'],
  ...['overcharge', 'not-arrived', 'physical', 'disappointed', 'dispute', 'emergency', 'access', 'manager'],
]
  .map((name) => `c.${name}`)
  .concat('r.repeated', 'r.legal', 'r.manager', 'r.public', 'r.safety', 'r.cancel')
/** Facts after which nothing more has to be asked. */
const SETTLED = ['refund-done', 'billing-fixed', 'fixed', 'access-restored', 'outage-over', 'cancel-done']
/** Facts that a reply can be built on. */
const KNOWN = [
  ...SETTLED,
  'refund-no',
  'outage',
  'bug-confirmed',
  'workaround',
  'cause',
  'handoff',
  'working',
  'delayed',
  'options',
  'compensation',
  'impossible',
  'policy',
]

function find(table: CueTable, name: string, text: string): string | null {
  const cue = table[name]
  return cue ? match(cue, text) : null
}

/** Of a very long text the two ends: what it is about, and what is asked last. */
function ends(text: string): string {
  if (text.length <= LONG_TEXT) return text
  return `${text.slice(0, LONG_TEXT / 2)}\n${text.slice(-LONG_TEXT / 2)}`
}
