/** Whether a ticket looks like a hard case, and what was worked out about it. */
import { findScenarios, hasPlaybook } from '@/lib/playbooks'
import type { FoundCase, PlaybookLook } from '@/lib/playbooks/types'
import type { Ticket } from '@/lib/ticket'
import { problemOf } from './router'
import { storage } from './store'

/** What was read last of each ticket: a look at a draft comes with every rest in typing, and changes none of it. */
const read = new Map<string, { of: string; cases: FoundCase[] }>()
const MOST_READ = 50
/** So much of the thread tells whether there is something new in it; what a look at a draft leaves out is older. */
const LATEST = 20
const TEXT = 4_000

/** The hard cases that the ticket looks like, the strongest first. */
export function casesOf(ticket: Ticket): FoundCase[] {
  const latest = ticket.messages.slice(-LATEST).map(({ id, text }) => [id, Math.min(TEXT, text.length)])
  const of = JSON.stringify([ticket.subject, ticket.tags, latest])
  const known = read.get(ticket.key)
  if (known?.of === of) return known.cases
  const cases = findScenarios(ticket)
  read.delete(ticket.key)
  read.set(ticket.key, { of, cases })
  for (const key of [...read.keys()].slice(0, -MOST_READ)) read.delete(key)
  return cases
}

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
