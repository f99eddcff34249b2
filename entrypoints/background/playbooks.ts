/** Whether a ticket looks like a hard case, and what was worked out about it. */
import { hasPlaybook } from '@/lib/playbooks'
import type { FoundCase, PlaybookLook } from '@/lib/playbooks/types'
import type { Ticket } from '@/lib/ticket'
import { problemOf } from './router'
import { storage } from './store'

/** Null where there is nothing to show; `cases` is what the ticket looks like, the strongest first. A proposal is made for open tickets only, and not again once sent away. */
export async function playbookOf(ticket: Ticket, cases: readonly FoundCase[]): Promise<PlaybookLook | null> {
  const parts = await storage().playbook(ticket.key)
  const ended = ticket.status === 'solved' || ticket.status === 'closed'
  const found = ended || hasPlaybook(parts) ? undefined : cases[0]
  const sentAway = parts.some(
    ({ gone, body }) => !gone && body.of === 'dismissed' && body.kind === found?.kind,
  )
  const proposal = sentAway ? null : (found ?? null)
  if (proposal) void remember(ticket.key, proposal.kind)
  const shown = parts.filter(({ body }) => body.of !== 'proposed')
  return proposal || shown.length > 0 ? { proposal, parts: shown } : null
}

/** Beside the answer: the agent does not wait for statistics. */
async function remember(
  ticketKey: string,
  kind: Parameters<ReturnType<typeof storage>['proposePlaybook']>[1],
) {
  try {
    await storage().proposePlaybook(ticketKey, kind)
  } catch (error) {
    console.warn('That a playbook was proposed could not be kept:', problemOf(error).kind)
  }
}
