/** What the coach is told of a draft: each fact from the room that knows it. Pure, so that it can be measured. */
import { draftFacts } from '@/lib/checklist'
import type { Evidence } from '@/lib/checklist/types'
import { coach } from '@/lib/coach'
import type { CoachReading, CoachSettings } from '@/lib/coach/types'
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
  const { latest } = cue
  const setting = { now: new Date(now).toISOString(), zone: ticket.requester.timeZone ?? 'UTC' }
  let known: boolean | null = null
  return coach(
    {
      draft,
      ...draftFacts(draft, ticket),
      mood: latest?.read ? { mood: latest.mood, unsure: latest.unsure } : null,
      evidence,
      promised: () => (known ??= findPromises(draft, setting).length > 0),
      chat: ticket.channel === 'chat' || ticket.channel === 'messaging',
    },
    settings,
  )
}
