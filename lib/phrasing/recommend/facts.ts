/** Facts that decided for a phrase, in ids that the interface words: "refund started (internal note)". */

/** In the order of weight; a note's name for it may be another. */
export const factIds = [
  'refund-done',
  'refund-no',
  'refused',
  'billing-fixed',
  'cancel-done',
  'access-restored',
  'outage-over',
  'outage',
  'bug-confirmed',
  'workaround',
  'our-error',
  'no-error',
  'cause',
  'compensation',
  'options',
  'verify',
  'need-info',
  'need-screenshot',
  'need-deadline',
  'delayed',
  'delivery',
  'handoff',
  'manager',
  'legal',
  'done',
  'planned',
  'working',
  'promise-open',
  'long-wait',
  'solved',
] as const
export type FactId = (typeof factIds)[number]
export type Fact = { fact: FactId; from: 'note' | 'thread' }

const KNOWN = new Set<string>(factIds)
const SAME: Record<string, FactId> = {
  fixed: 'done',
  needed: 'need-info',
  'not-verified': 'verify',
  impossible: 'refused',
  policy: 'refused',
}

/** The fact behind a signal of a note or of the state of the case; null for every other signal. */
export function factOf(signal: string): Fact | null {
  const id = signal.slice(2)
  const fact = SAME[id] ?? id
  if (!KNOWN.has(fact)) return null
  if (signal.startsWith('n.')) return { fact: fact as FactId, from: 'note' }
  return signal.startsWith('s.') ? { fact: fact as FactId, from: 'thread' } : null
}
