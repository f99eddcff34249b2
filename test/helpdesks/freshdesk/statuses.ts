/** Freshdesk's numbers for statuses, priorities and sources, and this account's own statuses. */
import type { Desk } from '../desk/desk.ts'
import type { DeskTicket, Priority, Status } from '../desk/types.ts'

export type StatusChoice = {
  id: number
  label: string
  customerLabel: string
  stopsTimer: boolean
  means: Status
}

const shipped: readonly StatusChoice[] = [
  { id: 2, label: 'Open', customerLabel: 'Being Processed', stopsTimer: false, means: 'open' },
  { id: 3, label: 'Pending', customerLabel: 'Awaiting your Reply', stopsTimer: true, means: 'pending' },
  {
    id: 4,
    label: 'Resolved',
    customerLabel: 'This ticket has been Resolved',
    stopsTimer: true,
    means: 'solved',
  },
  { id: 5, label: 'Closed', customerLabel: 'This ticket has been Closed', stopsTimer: true, means: 'closed' },
  {
    id: 6,
    label: 'Waiting on Customer',
    customerLabel: 'Awaiting your Reply',
    stopsTimer: true,
    means: 'pending',
  },
  {
    id: 7,
    label: 'Waiting on Third Party',
    customerLabel: 'Being Processed',
    stopsTimer: true,
    means: 'hold',
  },
]

/** The shipped statuses and, from 8 on, the names that tickets of this account carry. */
export function statusChoices(desk: Desk): StatusChoice[] {
  const own = new Map<string, Status>()
  for (const ticket of desk.tickets.values())
    if (ticket.customStatus) own.set(ticket.customStatus, ticket.status)
  const made = [...own].map(([label, means], at) => ({
    id: 8 + at,
    label,
    customerLabel: 'Being Processed',
    stopsTimer: means !== 'open' && means !== 'new',
    means,
  }))
  return [...shipped, ...made]
}

export function statusOf(ticket: DeskTicket, desk: Desk): StatusChoice {
  const choices = statusChoices(desk)
  const means = ticket.status === 'new' ? 'open' : ticket.status
  const found =
    choices.find((c) => c.label === ticket.customStatus) ??
    choices.find((c) => c.means === means) ??
    choices[0]
  if (!found) throw new Error('no status')
  return found
}

/** Every Freshdesk ticket has a priority; one without counts as low. */
export function priorityNumber(priority: Priority): number {
  return { urgent: 4, high: 3, normal: 2, low: 1 }[priority ?? 'low']
}

export const priorityLabels: Record<number, string> = { 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' }

export function sourceNumber(channel: DeskTicket['channel']): number {
  return { email: 1, web: 2, phone: 3, social: 6, chat: 7, messaging: 13, api: 2 }[channel]
}
