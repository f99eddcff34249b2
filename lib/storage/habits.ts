/**
 * What the agent inserts at which moment and mood, and whether the customer's next message was in a better
 * mood: counts by ids, no text. A few hundred rows at most.
 */
import { z } from '@/lib/zod'
import { type DamageLog, readable, readRow } from './damage'
import type { Connection } from './db'

/** `mood` is `none` where nothing readable was written, `moment` where no checklist applies. */
export type HabitKey = { moment: string; mood: string; intent: string }
export type HabitRow = HabitKey & { used: number; better: number; lastAt: string }
/** Insertions whose effect is not known yet: the customer has not written since. */
export type HabitOpenRow = {
  ticketKey: string
  /** The customer's latest message then, and its valence. */
  messageId: string
  valence: number
  keys: HabitKey[]
  at: string
}
export type Insertion = HabitKey & { ticketKey: string; messageId: string | null; valence: number }

const id = z.string().min(1).max(200)
const count = z.number().int().min(0)
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant')
const habitKey = z.object({ moment: id, mood: id, intent: id })
const habitRow: z.ZodType<HabitRow> = habitKey.extend({ used: count, better: count, lastAt: instant })
const openRow: z.ZodType<HabitOpenRow> = z.object({
  ticketKey: z.string().min(1),
  messageId: z.string().min(1),
  valence: z.number().min(-1).max(1),
  keys: z.array(habitKey),
  at: instant,
})

/** A reply holds a few phrases, not dozens. */
const MOST_OPEN = 8
/** Waiting tickets; the oldest are given up. */
const MOST_TICKETS = 300
/** From this change of valence on a mood counts as better. */
const BETTER = 0.25

/** One insertion more of this intent at this moment and mood. */
export function noteHabit(connection: Connection, log: DamageLog, insertion: Insertion, now: number) {
  const { ticketKey, messageId, valence, moment, mood, intent } = insertion
  const at = new Date(now).toISOString()
  return connection.run(['habits', 'habitsOpen'], 'readwrite', async (tx) => {
    const habits = tx.objectStore('habits')
    const kept = readRow(log, 'habits', habitRow, await habits.get([moment, mood, intent]))
    await habits.put({
      ...{ moment, mood, intent },
      used: (kept?.used ?? 0) + 1,
      better: kept?.better ?? 0,
      lastAt: at,
    })
    if (messageId === null) return
    const open = tx.objectStore('habitsOpen')
    const before = readRow(log, 'habitsOpen', openRow, await open.get(ticketKey))
    const same = before?.messageId === messageId ? before.keys : []
    if (same.length >= MOST_OPEN || same.some((key) => key.intent === intent)) return
    await open.put({ ticketKey, messageId, valence, keys: [...same, { moment, mood, intent }], at })
    if ((await open.count()) <= MOST_TICKETS) return
    const oldest = await open.index('byAt').openCursor()
    await oldest?.delete()
  })
}

/** The customer has written again, in this mood: what was inserted before is told whether it helped. */
export function settleHabits(
  connection: Connection,
  log: DamageLog,
  answer: { ticketKey: string; messageId: string; valence: number },
): Promise<void> {
  return connection.run(['habits', 'habitsOpen'], 'readwrite', async (tx) => {
    const open = tx.objectStore('habitsOpen')
    const before = readRow(log, 'habitsOpen', openRow, await open.get(answer.ticketKey))
    if (!before || before.messageId === answer.messageId) return
    await open.delete(answer.ticketKey)
    if (answer.valence - before.valence < BETTER) return
    const habits = tx.objectStore('habits')
    for (const { moment, mood, intent } of before.keys) {
      const kept = readRow(log, 'habits', habitRow, await habits.get([moment, mood, intent]))
      if (kept) await habits.put({ ...kept, better: Math.min(kept.used, kept.better + 1) })
    }
  })
}

/** Everything learned. */
export function allHabits(connection: Connection, log: DamageLog): Promise<HabitRow[]> {
  return connection.run(['habits'], 'readonly', async (tx) =>
    readable(log, 'habits', habitRow, await tx.objectStore('habits').getAll()),
  )
}

/** Forgets what was learned, and how often each phrase was used. */
export function forgetHabits(connection: Connection): Promise<void> {
  return connection.run(['habits', 'habitsOpen', 'phraseUse'], 'readwrite', async (tx) => {
    await tx.objectStore('habits').clear()
    await tx.objectStore('habitsOpen').clear()
    await tx.objectStore('phraseUse').clear()
  })
}
