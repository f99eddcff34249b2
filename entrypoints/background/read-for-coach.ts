/** What the coach is told of a draft: each fact from the room that knows it. Pure, so that it can be measured. */
import { draftFacts } from '@/lib/checklist'
import type { Evidence } from '@/lib/checklist/types'
import { coach } from '@/lib/coach'
import type { CoachFacts, CoachReading, CoachSettings } from '@/lib/coach/types'
import { findPromises } from '@/lib/promises'
import type { Cue } from '@/lib/sentiment/types'
import type { Ticket } from '@/lib/ticket'

/** Reads the draft of a public reply. Pure: `evidence` is what this draft proves, `cue` the customer's mood. */
export function readForCoach(
  ticket: Ticket,
  draft: string,
  evidence: readonly Evidence[],
  cue: Cue,
  settings: CoachSettings,
  now: number,
): CoachReading {
  return coach(factsForCoach(ticket, draft, evidence, cue, now), settings)
}

/** What the coach is told. Pure: what it learns from is made here as well. */
export function factsForCoach(
  ticket: Ticket,
  draft: string,
  evidence: readonly Evidence[],
  cue: Cue,
  now: number,
): CoachFacts {
  const { latest } = cue
  const setting = { now: new Date(now).toISOString(), zone: ticket.requester.timeZone ?? 'UTC' }
  let known: boolean | null = null
  return {
    draft,
    ...draftFacts(draft, ticket),
    mood: latest?.read ? { mood: latest.mood, unsure: latest.unsure } : null,
    evidence,
    promised: () => (known ??= findPromises(draft, setting).length > 0),
    chat: ticket.channel === 'chat' || ticket.channel === 'messaging',
  }
}
