/** What the agent inserts when, learned beside the work: its trouble is none of the agent's. */
import type { Habit } from '@/lib/phrasing'
import type { Cue } from '@/lib/sentiment/types'
import type { Moment, Mood } from '@/lib/ticket'
import { problemOf } from './router'
import { storage } from './store'

type Seen = { moment: string; mood: string; messageId: string | null; valence: number }

/** How the tickets stood when phrases were last recommended for them. An insertion follows within minutes. */
const seen = new Map<string, Seen>()
const MOST_SEEN = 50

/** Remembers how the ticket stands, and tells earlier insertions how the customer answered. */
export async function habitsHere(
  ticketKey: string,
  cue: Cue,
  moment: Moment | null,
): Promise<Record<string, Habit>> {
  const now = situationOf(cue, moment)
  seen.delete(ticketKey)
  seen.set(ticketKey, now)
  if (seen.size > MOST_SEEN) seen.delete(seen.keys().next().value ?? '')
  try {
    const { messageId, valence } = now
    if (messageId !== null) await storage().settleHabits({ ticketKey, messageId, valence })
    const rows = await storage().habits()
    const here = rows.filter((row) => row.moment === now.moment && row.mood === now.mood)
    return Object.fromEntries(here.map(({ intent, used, better }) => [intent, { used, better }]))
  } catch (error) {
    console.warn('What was learned about phrases could not be read:', problemOf(error).kind)
    return {}
  }
}

/** A phrase of this intent was inserted. */
export async function learnInsertion(ticketKey: string, intent: string): Promise<void> {
  const here = seen.get(ticketKey)
  // A worker that was stopped since knows no situation: better nothing learned than something wrong. A phrase
  // without an intent says nothing about which one fits.
  if (!here || intent === '') return
  try {
    await storage().noteHabit({ ticketKey, intent, ...here })
  } catch (error) {
    console.warn('The insertion could not be learned from:', problemOf(error).kind)
  }
}

function situationOf(cue: Cue, moment: Moment | null): Seen {
  const latest = cue.latest?.read ? cue.latest : null
  const mood: Mood | null = latest?.mood ?? null
  return {
    moment: moment ?? 'none',
    mood: mood ?? 'none',
    messageId: latest?.messageId ?? null,
    valence: latest?.valence ?? 0,
  }
}
