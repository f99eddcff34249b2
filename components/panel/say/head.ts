import type { Ticket, TicketHead } from '@/lib/ticket'

/** What of a ticket fills placeholders: all but its messages. */
export function headOf(ticket: Ticket): TicketHead {
  const { messages: _, ...rest } = ticket
  return rest
}
