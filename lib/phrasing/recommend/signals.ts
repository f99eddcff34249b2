import { match } from './cues/cue'
import { factsEn, toldEn } from './cues/facts-en'
import { factsZh, toldZh } from './cues/facts-zh'
import { secondOpinion } from './learned/second-opinion'
import { readNotes } from './notes/read-notes'
import { readCustomer } from './read-customer'
import type { Situation } from './situation'
import { readState } from './state'

/**
 * What a situation holds, by name: `c.` the customer writes about it, `n.` an internal note knows it and
 * the customer does not yet, `o.` an older note, `t.` our last reply told it, `m.` mood, `r.` risk,
 * `s.` state of the case, `d.` the draft says it, `k.` the new notes likely establish it (learnt; for the ranker).
 */
export type Signal = {
  /** 0…1; topics of the subject and of earlier messages weigh less. */
  strength: number
  /** The words that showed it; empty for states. */
  words: string
}
export type Signals = ReadonlyMap<string, Signal>
export type Add = (name: string, strength?: number, words?: string) => void

const LONG_TEXT = 6_000
const NOTES = 8
/** Words that ask for an exception; the others only speak of terms. */
const EXCEPTION =
  /exception|waive|exten|discount|free of charge|late fee|around|bend|通融|例外|破例|延|宽限|减|免|打折|优惠|便宜/i
/** Facts that are read from a note clause by clause; over a whole note their words would mix. */
const READ_BY_CLAUSE = new Set(
  (
    'refund-done refund-no billing-fixed access-restored outage-over fixed working alternative options ' +
    'compensation delivery impossible policy cancel-done need-info'
  ).split(' '),
)

/** Reads a situation once; everything else works on the signals. */
export function readSignals(s: Situation, said: ReadonlySet<string>): Signals {
  const signals = new Map<string, Signal>()
  const add: Add = (name, strength = 1, words = '') => {
    if ((signals.get(name)?.strength ?? 0) < strength) signals.set(name, { strength, words })
  }
  readCustomer(s, add)
  readFacts(s, signals, add)
  readTold(s, add)
  readState(s, signals, add)
  for (const name of said) add(`d.${name}`)
  return signals
}

function readFacts(s: Situation, signals: Map<string, Signal>, add: Add): void {
  const has = (...names: string[]) => names.some((name) => signals.has(name))
  const topic = {
    money: has('c.refund', 'c.compensation') || s.risks.includes('refund'),
    bill: has('c.overcharge', 'c.billing'),
    access: has('c.access', 'c.account-change'),
    outage: has('c.outage', 'c.standstill'),
    leaving: has('c.cancel') || s.risks.includes('cancel'),
    goods: has('c.delivery', 'c.not-arrived', 'c.physical'),
  }
  const told = s.toldNotes ?? 0
  const fresh = s.internalNotes.slice(told).reverse().slice(0, NOTES)
  const older = s.internalNotes.slice(0, told).reverse().slice(0, NOTES)
  readInto(fresh, 'n', topic, add)
  if (fresh.length > 0) secondOpinion(fresh.map(ends), signals, add)
  // An exception is asked for, and a note offers something else: that is a no.
  const asked = signals.get('c.exception')?.words ?? ''
  if (EXCEPTION.test(asked) && has('n.alternative') && !has('n.done', 'n.refused')) add('n.refused', 0.7)
  readInto(older, 'o', topic, add)
  if (fresh.length > 0) add('s.news')
}

function readInto(
  notes: readonly string[],
  as: 'n' | 'o',
  topic: Parameters<typeof readNotes>[1],
  add: Add,
): void {
  const found = new Map<string, Signal>()
  const keep = (name: string, strength: number, words: string) => {
    if ((found.get(name)?.strength ?? 0) < strength) found.set(name, { strength, words })
  }
  notes.map(ends).forEach((note, age) => {
    const strength = age === 0 ? 1 : age === 1 ? 0.8 : 0.6
    for (const [name, words] of readNotes([note], topic)) keep(name, strength, words)
    // A note may be in either language, whatever the customer writes.
    for (const table of [factsEn, factsZh]) {
      for (const [name, cue] of Object.entries(table)) {
        if (READ_BY_CLAUSE.has(name)) continue
        const words = match(cue, note)
        if (words !== null) keep(name, strength, words)
      }
    }
  })
  const over = found.get('fixed') ?? found.get('done')
  if (found.has('outage') && over && BACK_AGAIN.test(over.words)) found.set('outage-over', over)
  for (const [stronger, weaker] of OUTDONE) {
    if (found.has(stronger)) for (const name of weaker) found.delete(name)
  }
  for (const [name, { strength, words }] of found) add(`${as}.${name}`, strength, words)
}

/** An incident that is known by its number, and a deed that ends it. */
const BACK_AGAIN =
  /resolved|restored|recovered|solved|\bback\b|\bup\b|fixed|renewed|恢复|解决|修复|解除|排除/i

/** Of two facts that exclude each other, the one that is further on. */
const OUTDONE: [string, string[]][] = [
  ['verified', ['verify', 'not-verified']],
  ['bug-confirmed', ['needed', 'done', 'fixed']],
  ['outage-over', ['outage']],
  ['refund-done', ['working', 'delayed']],
  ['billing-fixed', ['delayed']],
  ['chased', ['needed', 'done', 'fixed', 'delivery']],
  ['refund-possible', ['refund-no']],
  ['exception', ['needed', 'refused', 'refund-no', 'policy', 'impossible']],
  ['options', ['needed']],
]

function readTold(s: Situation, add: Add): void {
  if (s.lastAgentText === null) return
  const text = ends(s.lastAgentText)
  for (const table of s.lang === 'zh' ? [toldZh, factsZh] : [toldEn, factsEn]) {
    for (const [name, cue] of Object.entries(table)) {
      const words = match(cue, text)
      if (words !== null) add(`t.${name}`, 1, words)
    }
  }
}

/** Of a very long text the two ends: what it is about, and what is asked last. */
export function ends(text: string): string {
  if (text.length <= LONG_TEXT) return text
  return `${text.slice(0, LONG_TEXT / 2)}\n${text.slice(-LONG_TEXT / 2)}`
}
