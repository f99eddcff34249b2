/** The promises of a ticket's public replies, with what the agent said about them. */
import type { TicketPromise } from '@/lib/messaging/protocol'
import { promiseClocks } from '@/lib/promises'
import type { PromiseDecision } from '@/lib/storage/types'
import type { Ticket } from '@/lib/ticket'

/** In the customer's zone where the helpdesk knows it, else in the agent's: the profile's, else this machine's. */
export function promisesOf(
  ticket: Ticket,
  decisions: Record<string, PromiseDecision>,
  now: number,
): TicketPromise[] {
  const zones = {
    customer: ticket.requester.timeZone,
    agent: ticket.me?.timeZone ?? Temporal.Now.timeZoneId(),
  }
  return promiseClocks(ticket.messages, zones, now).map((clock) => ({
    ...clock,
    decision: decisions[clock.id] ?? null,
  }))
}
