import type { Channel, Lang, Moment, Mood, Risk, Scenario, Status } from '@/lib/ticket'
import type { Habit } from './habit'

/** All that a recommendation may depend on. */
export type Situation = {
  /** Language to answer in. */
  lang: Lang
  channel: Channel
  status: Status
  audience: 'external' | 'internal'
  /** Of the checklist; null without one. */
  currentMoment: Moment | null
  /** Phrase intents of the first open checklist items, best first. */
  openIntents: readonly string[]
  /** Of the customer's latest message. */
  mood: Mood | null
  moodUnsure: boolean
  risks: readonly Risk[]
  subject: string
  /** The customer's latest turn. */
  customerText: string
  /** Our latest public reply, before or after the customer's turn. */
  lastAgentText: string | null
  /** Oldest first. They often hold the fact the reply is about: cause found, refund started. */
  internalNotes: readonly string[]
  /** How many of them, from the oldest, were written before our latest public reply: it told what they know. */
  toldNotes?: number
  /** What the customer wrote before the latest turn; left out: nothing. */
  earlierText?: string
  /** All that we wrote to the customer before our latest reply; left out: nothing. */
  earlierReplies?: string
  /** The hard case that the ticket looks like, where somebody knows. */
  scenario?: Scenario
  draft: string
  /** A public reply followed the customer's latest message. */
  answered: boolean
  /** Since the customer's oldest unanswered message; null when nothing is unanswered. */
  hoursWaiting: number | null
  /** How often the agent inserted each phrase. */
  used: Readonly<Record<string, number>>
  /** What the agent does at this moment and mood, by intent; left out: nothing is known. */
  habits?: Readonly<Record<string, Habit>>
  /** Language in which reasons are said; left out: the language to answer in. */
  locale?: Lang
}
