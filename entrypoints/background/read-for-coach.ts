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
  const facts = draftFacts(draft, ticket)
  let known: boolean | null = null
  return {
    draft,
    ...facts,
    mood: latest?.read ? { mood: latest.mood, unsure: latest.unsure } : null,
    evidence,
    promised: () => (known ??= holdsPromise(facts.own, now, ticket.requester.timeZone ?? 'UTC')),
    chat: ticket.channel === 'chat' || ticket.channel === 'messaging',
  }
}

const HOUR = 3_600_000
const promising = new Map<string, boolean>()
const MOST_PARAGRAPHS = 300
/** A blank line, or a line that ends with its sentence. */
const PARAGRAPH = /\n\s*\n|(?<=[。！？!?.])[ \t]*\n/

/** Whether any paragraph holds a time to count on: between two keys all but one stay as they are. */
function holdsPromise(own: string, now: number, zone: string): boolean {
  return own.split(PARAGRAPH).some((paragraph) => {
    if (!/\p{L}/u.test(paragraph)) return false
    // What the clock has passed is no promise any more, but not within the minute.
    const key = `${Math.floor(now / HOUR)} ${zone} ${paragraph}`
    const known = promising.get(key)
    if (known !== undefined) return known
    const holds = findPromises(paragraph, { now: new Date(now).toISOString(), zone }).length > 0
    if (promising.size >= MOST_PARAGRAPHS) promising.clear()
    promising.set(key, holds)
    return holds
  })
}
