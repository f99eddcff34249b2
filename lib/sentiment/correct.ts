/** A reading as an agent corrected it. */
import type { Mood } from '@/lib/ticket'
import type { Reading } from './types'
import { MOOD_VALENCE } from './valence'

/** The mood that agents gave to messages, by message id. */
export type Corrections = ReadonlyMap<string, Mood>

/**
 * The reading with the mood that `said` gives its message: sure, and counted like one that was read. Words
 * that made another mood made nothing of this one; risks stay, because they were not in question.
 */
export function corrected(reading: Reading, said: Corrections | undefined): Reading {
  const mood = said?.get(reading.messageId)
  if (mood === undefined) return reading
  const { confidence, shares, read } = reading
  return {
    ...reading,
    mood,
    confidence: 1,
    unsure: false,
    valence: MOOD_VALENCE[mood],
    words: read && mood === reading.mood ? reading.words : [],
    read: true,
    corrected: { mood: read ? reading.mood : null, confidence, shares },
  }
}
