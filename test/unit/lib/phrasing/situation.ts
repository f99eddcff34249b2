import type { Situation } from '@/lib/phrasing'

/** A plain situation to change one thing of: a first mail from an outside customer, read two hours later. */
export function situation(change: Partial<Situation> = {}): Situation {
  return {
    lang: 'en',
    channel: 'email',
    status: 'open',
    audience: 'external',
    currentMoment: null,
    openIntents: [],
    mood: 'neutral',
    moodUnsure: false,
    risks: [],
    subject: '',
    customerText: '',
    lastAgentText: null,
    internalNotes: [],
    draft: '',
    answered: false,
    hoursWaiting: 2,
    used: {},
    ...change,
  }
}

export type Case = {
  name: string
  is: Partial<Situation>
  /** At least one of them among the first three. */
  right: string[]
  /** None of them among the first three. */
  wrong: string[]
}
