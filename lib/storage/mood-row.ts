/** The kept row of a corrected mood. No word of the message is in it. */
import { moods } from '@/lib/ticket/ids'
import { z } from '@/lib/zod'
import type { MoodCorrection } from './types'

const share = z.number().min(0).max(1)
const mood = z.enum(moods)

export const moodCorrection: z.ZodType<MoodCorrection> = z.object({
  ticketKey: z.string().min(1).max(500),
  messageId: z.string().min(1).max(500),
  read: z.object({
    mood: mood.nullable(),
    confidence: share,
    shares: z.object({ negative: share, neutral: share, positive: share }).nullable(),
  }),
  mood,
  lang: z.string().regex(/^[a-z]{2,8}$/),
  at: z.iso.datetime(),
  teaches: z.boolean(),
})
