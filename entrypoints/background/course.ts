/** The course of a ticket, kept beside the answer: what the thread did to its items, which notices were shown, and how they ended. */
import { itemSteps, noticeEnd } from '@/lib/checklist'
import type { Gate, OrderNotice } from '@/lib/checklist/types'
import type { Ticket } from '@/lib/ticket'
import type { Kept, Standing } from './checklists'
import { localDay } from './local-day'
import { problemOf } from './router'
import { storage } from './store'

/** Never fails: the agent does not wait for it, and its trouble is none of the panel's. */
export async function keepCourse(
  ticket: Ticket,
  standing: Standing,
  kept: Kept,
  notice: OrderNotice | null,
  now: number,
): Promise<void> {
  try {
    const db = storage()
    await db.keepSteps(ticket.key, itemSteps(standing.views, standing.since))
    const items = { items: standing.checklists.flatMap((list) => list.items) }
    for (const open of await db.openNotices(ticket.key)) {
      if (open.what !== 'order') continue
      const end = noticeEnd(open, ticket.messages, items, kept.progress)
      if (end) await db.noticeEnded(ticket.key, open.noticeId, end)
    }
    if (notice) await shown(ticket, notice.id, 'order', notice.kind, now)
  } catch (error) {
    console.warn('The course of this ticket could not be kept:', problemOf(error).kind)
  }
}

/** Counts the gate once for the turn. */
export async function keepGate(ticket: Ticket, gate: Gate, now: number): Promise<void> {
  try {
    await shown(ticket, gate.id, 'gate', gate.gating, now)
  } catch (error) {
    console.warn('The notice before sending could not be counted:', problemOf(error).kind)
  }
}

/** What this worker has told the storage already: a notice stands through many looks. */
const told = new Set<string>()
const MOST_TOLD = 500

async function shown(
  ticket: Ticket,
  noticeId: string,
  what: 'order' | 'gate',
  kind: string,
  now: number,
): Promise<void> {
  if (told.has(noticeId)) return
  const lastMessageId = ticket.messages.at(-1)?.id ?? null
  await storage().noticeShown(ticket.key, { noticeId, what, kind, day: localDay(now), lastMessageId })
  if (told.size >= MOST_TOLD) told.clear()
  told.add(noticeId)
}
