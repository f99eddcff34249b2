/** Request Tracker's words and numbers in ours. */
import type { Priority, Status } from '@/lib/ticket'
import { type Fields, instant } from '../fields'

/** The default life cycle and the words that installations mostly use in their own; others keep their label. */
const statusWords: Record<string, Status> = {
  new: 'new',
  open: 'open',
  'in progress': 'open',
  stalled: 'pending',
  pending: 'pending',
  waiting: 'pending',
  'on hold': 'hold',
  resolved: 'solved',
  done: 'solved',
  closed: 'closed',
  rejected: 'closed',
  cancelled: 'closed',
  canceled: 'closed',
  deleted: 'closed',
}

/** REST gives a status as its life cycle names it, the page in the agent's language. */
export function statusOf(said: string): Status {
  const key = said.toLowerCase().replace(/[-_]/g, ' ')
  return Object.hasOwn(statusWords, key) ? (statusWords[key] ?? 'unknown') : 'unknown'
}

/**
 * A status of a life cycle's own, whose word says nothing to us: RT sets `Resolved` when a ticket enters an
 * inactive one (and leaves it when the ticket is opened again), in the same moment as it notes the change.
 */
export function endedByHistory(ticket: Fields, history: readonly Fields[]): boolean {
  const resolved = Date.parse(instant(ticket.Resolved) ?? '')
  const changed = Date.parse(instant(history.findLast((entry) => entry.Type === 'Status')?.Created) ?? '')
  return Math.abs(resolved - changed) <= 2_000
}

const priorityWords: Record<string, Priority> = {
  urgent: 'urgent',
  high: 'high',
  medium: 'normal',
  low: 'low',
}

/** A number on RT's scale (Low 0, Medium 50, High 100 as shipped, and what lies between), or a word of it. */
export function priority(said: string): Priority | undefined {
  const key = said.trim().toLowerCase()
  if (!/^-?\d+$/.test(key)) return Object.hasOwn(priorityWords, key) ? priorityWords[key] : undefined
  const level = Number(key)
  return level >= 100 ? 'high' : level >= 50 ? 'normal' : 'low'
}
