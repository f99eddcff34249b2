/** The built-in phrase library: both languages, every intent, by moment. */
import type { Phrase } from '@/lib/phrasing/types'
import { firstImpressionEn } from './en/first-impression'
import { followUpEn } from './en/follow-up'
import { moreEn } from './en/more'
import { needsEn } from './en/needs'
import { phrasingEn } from './en/phrasing'
import { resolutionEn } from './en/resolution'
import { firstImpressionZh } from './zh/first-impression'
import { followUpZh } from './zh/follow-up'
import { moreZh } from './zh/more'
import { needsZh } from './zh/needs'
import { phrasingZh } from './zh/phrasing'
import { resolutionZh } from './zh/resolution'

export const builtInPhrases: Phrase[] = [
  ...firstImpressionEn,
  ...needsEn,
  ...phrasingEn,
  ...resolutionEn,
  ...followUpEn,
  ...moreEn,
  ...firstImpressionZh,
  ...needsZh,
  ...phrasingZh,
  ...resolutionZh,
  ...followUpZh,
  ...moreZh,
]
