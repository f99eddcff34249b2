/** A dated line of the plan is a reminder, kept with the ticket's others under an id of its own. */
import type { Line } from '@/lib/playbooks'
import type { FollowUp } from '@/lib/storage/types'
import type { Ticket } from '@/lib/ticket'
import type { Book } from './book'

const MORNING = '09:00'

/** Epoch ms of that morning in the agent's zone; null for what is no date. */
export function morningOf(date: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: MORNING }).epochMilliseconds
  } catch {
    return null
  }
}

/** The line's reminder; null where it has no date, nothing to say, or a day that has passed. */
export function reminderOf(
  line: Line<'plan'>,
  ticket: Ticket,
  now: number,
  timeZone: string,
): FollowUp | null {
  const at = line.date === null ? null : morningOf(line.date, timeZone)
  if (at === null || at <= now || line.text.trim() === '') return null
  const owner = line.owner.trim()
  return {
    id: reminderId(line.id),
    ticketKey: ticket.key,
    url: ticket.url,
    ticketId: ticket.id,
    subject: ticket.subject?.slice(0, 1_000) ?? null,
    requester: ticket.requester.name?.slice(0, 500) ?? null,
    at: new Date(at).toISOString(),
    text: owner ? `${line.text.trim()} (${owner})` : line.text.trim(),
    doneAt: line.done ? new Date(now).toISOString() : null,
    createdAt: new Date(now).toISOString(),
  }
}

/** Brings the kept reminder in line with what the plan says; `line` null: it was taken out. */
export async function followPlan(
  { panel, ticket }: Book,
  id: string,
  line: Line<'plan'> | null,
): Promise<FollowUp | null> {
  const now = panel.state.now.peek()
  const wanted = line && reminderOf(line, ticket, now, Temporal.Now.timeZoneId())
  try {
    if (wanted) await panel.actions.request('follow-up/save', wanted)
    else await panel.actions.request('follow-up/delete', { ticketKey: ticket.key, id: reminderId(id) })
  } catch {
    return null
  }
  panel.actions.lookAgain()
  return wanted
}

function reminderId(lineId: string): string {
  return `playbook-${lineId}`
}
