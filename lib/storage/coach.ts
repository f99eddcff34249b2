/**
 * What became of the draft coach's findings: per ticket, so that each is counted once a turn and one that
 * was called wrong stays away; and per rule and day, for the measures.
 */
import type { CoachRule } from '@/lib/coach/types'
import { coachRules } from '@/lib/coach/types'
import { z } from '@/lib/zod'
import { type DamageLog, readRow, setAside } from './damage'
import type { Connection } from './db'
import { dayKey } from './rows'
import type { Tx } from './tables'

/**
 * `shown`: stood in the panel, once per rule and turn. `heeded`: was gone when the reply was sent.
 * `wrong`: the agent said it is wrong here. `off`: the agent switched the rule off from the panel.
 */
export const coachCounts = ['shown', 'heeded', 'wrong', 'off'] as const
export type CoachCount = (typeof coachCounts)[number]

const rule = z.enum(coachRules)
const rules = z.array(rule)

/** What became of the findings on the replies of one day. */
export type CoachOutcome = { day: string; heeded: number; left: number }

/** `turn`: the customer's message that the draft answers. `standing`: shown and not yet gone. */
export type CoachTicketRow = {
  ticketKey: string
  turn: string
  shown: CoachRule[]
  standing: CoachRule[]
  wrong: CoachRule[]
  at: string
  outcome: CoachOutcome | null
}
export const coachTicketRow: z.ZodType<CoachTicketRow> = z.object({
  ticketKey: z.string().min(1),
  turn: z.string(),
  shown: rules,
  standing: rules,
  wrong: rules,
  at: z.string(),
  outcome: z
    .object({ day: dayKey, heeded: z.number().int().min(0), left: z.number().int().min(0) })
    .nullable()
    .default(null),
})

export type CoachDayRow = { day: string; rule: CoachRule; what: CoachCount; count: number }
export const coachDayRow: z.ZodType<CoachDayRow> = z.object({
  day: dayKey,
  rule,
  what: z.enum(coachCounts),
  count: z.number().int().min(1),
})

/** In `events`, append-only; `ticketKey` is null for a rule switched off outside of a ticket. */
export type CoachEventRow = {
  kind: 'coach'
  at: string
  day: string
  ticketKey: string | null
  rule: CoachRule
  what: CoachCount
}

type Stores = Tx<'readwrite'>
type Moment = { day: string; at: string }

/** Rules whose findings were called wrong on this ticket. */
export function coachWrong(connection: Connection, log: DamageLog, ticketKey: string): Promise<CoachRule[]> {
  return connection.run(['coachTickets'], 'readonly', async (tx) => {
    const row = readRow(
      log,
      'coachTickets',
      coachTicketRow,
      await tx.objectStore('coachTickets').get(ticketKey),
    )
    return row?.wrong ?? []
  })
}

/** These findings stand in the panel now; what is new of them this turn is counted as shown. */
export function coachSeen(
  connection: Connection,
  log: DamageLog,
  seen: { ticketKey: string; turn: string; standing: readonly CoachRule[] },
  when: Moment,
): Promise<void> {
  return write(connection, async (tx) => {
    const row = await rowOf(tx, log, seen.ticketKey, when)
    const shown = row.turn === seen.turn ? row.shown : []
    const fresh = seen.standing.filter((one) => !shown.includes(one))
    const next = { ...row, turn: seen.turn, shown: [...shown, ...fresh], standing: [...seen.standing] }
    if (fresh.length === 0 && row.turn === seen.turn && same(row.standing, seen.standing)) return
    for (const one of fresh) await count(tx, log, seen.ticketKey, one, 'shown', when)
    await tx.objectStore('coachTickets').put({ ...next, at: when.at })
  })
}

/**
 * The turn was answered: what was shown and no longer stood is heeded. Asked again, nothing is left to count.
 * Answers with what became of all findings on the ticket's replies of that day: all heeded, or one left;
 * null: there was none. What was called wrong is neither.
 */
export function coachSent(
  connection: Connection,
  log: DamageLog,
  sent: { ticketKey: string; turn: string },
  when: Moment,
): Promise<'heeded' | 'left' | null> {
  return write(connection, async (tx) => {
    const raw = await tx.objectStore('coachTickets').get(sent.ticketKey)
    const row = readRow(log, 'coachTickets', coachTicketRow, raw)
    if (!row) return null
    const before = row.outcome?.day === when.day ? row.outcome : { day: when.day, heeded: 0, left: 0 }
    if (row.turn !== sent.turn || row.shown.length === 0) return endOf(before)
    const right = row.shown.filter((one) => !row.wrong.includes(one))
    const heeded = right.filter((one) => !row.standing.includes(one))
    for (const one of heeded) await count(tx, log, sent.ticketKey, one, 'heeded', when)
    const outcome: CoachOutcome = {
      day: when.day,
      heeded: before.heeded + heeded.length,
      left: before.left + right.length - heeded.length,
    }
    await tx.objectStore('coachTickets').put({ ...row, shown: [], standing: [], at: when.at, outcome })
    return endOf(outcome)
  })
}

function endOf({ heeded, left }: CoachOutcome): 'heeded' | 'left' | null {
  if (left > 0) return 'left'
  return heeded > 0 ? 'heeded' : null
}

/** Called wrong: counted, and hidden on this ticket; `wrong` false takes it back and leaves the count. */
export function markCoachWrong(
  connection: Connection,
  log: DamageLog,
  said: { ticketKey: string; rule: CoachRule; wrong: boolean },
  when: Moment,
): Promise<void> {
  return write(connection, async (tx) => {
    const row = await rowOf(tx, log, said.ticketKey, when)
    const others = row.wrong.filter((one) => one !== said.rule)
    if (said.wrong && others.length === row.wrong.length)
      await count(tx, log, said.ticketKey, said.rule, 'wrong', when)
    const wrong = said.wrong ? [...others, said.rule] : others
    await tx.objectStore('coachTickets').put({ ...row, wrong, at: when.at })
  })
}

/** The rule was switched off. */
export function countCoachOff(
  connection: Connection,
  log: DamageLog,
  off: { ticketKey: string | null; rule: CoachRule },
  when: Moment,
): Promise<void> {
  return write(connection, (tx) => count(tx, log, off.ticketKey, off.rule, 'off', when))
}

/** Counts of the days from `from` to `until`, both included ("2026-11-22"), for the measures; damaged ones are counted anew. */
export function coachDays(
  connection: Connection,
  log: DamageLog,
  from: string,
  until: string,
): Promise<CoachDayRow[]> {
  return connection.run(['coachDays', 'events'], 'readonly', async (tx) => {
    const range = IDBKeyRange.bound([from], [until, []])
    const store = tx.objectStore('coachDays')
    const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
    const days: CoachDayRow[] = []
    for (const [place, [day, name, what]] of keys.entries()) {
      const row = readRow(log, 'coachDays', coachDayRow, rows[place])
      if (row) days.push(row)
      else {
        const again = coachDayRow.safeParse({
          day,
          rule: name,
          what,
          count: await counted(tx, day, name, what),
        })
        if (again.success) days.push(again.data)
      }
    }
    return days
  })
}

/** How often it happened, from the events of the day. */
async function counted(tx: Tx<'readonly'> | Stores, day: string, one: string, what: string): Promise<number> {
  const events = (tx as Tx<'readonly'>).objectStore('events').index('byKindAndDay')
  const all = await events.getAll(['coach', day])
  return all.filter((event) => event.kind === 'coach' && event.rule === one && event.what === what).length
}

function write<T>(connection: Connection, work: (tx: Stores) => Promise<T>): Promise<T> {
  return connection.run(['coachTickets', 'coachDays', 'events', 'setAside'], 'readwrite', work)
}

async function rowOf(tx: Stores, log: DamageLog, ticketKey: string, { at }: Moment): Promise<CoachTicketRow> {
  const raw = await tx.objectStore('coachTickets').get(ticketKey)
  const row = readRow(log, 'coachTickets', coachTicketRow, raw)
  if (raw !== undefined && !row) await setAside(tx, 'coachTickets', raw, at)
  return row ?? { ticketKey, turn: '', shown: [], standing: [], wrong: [], at, outcome: null }
}

async function count(
  tx: Stores,
  log: DamageLog,
  ticketKey: string | null,
  one: CoachRule,
  what: CoachCount,
  { day, at }: Moment,
): Promise<void> {
  const raw = await tx.objectStore('coachDays').get([day, one, what])
  const kept = readRow(log, 'coachDays', coachDayRow, raw)
  if (raw !== undefined && !kept) await setAside(tx, 'coachDays', raw, at)
  const before = kept?.count ?? (raw === undefined ? 0 : await counted(tx, day, one, what))
  const row = coachDayRow.parse({ day, rule: one, what, count: before + 1 })
  await tx.objectStore('coachDays').put(row)
  await tx.objectStore('events').add({ kind: 'coach', at, day, ticketKey, rule: one, what })
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
