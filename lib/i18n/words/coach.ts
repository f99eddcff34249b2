/** The words of the options page's section on the coach. Chinese is written, not translated. */
import type { WordTable } from '@/lib/i18n'
import { coachEn } from './coach-en'
import { coachZh } from './coach-zh'

export type CoachWords = typeof coachEn
export const coachWords: WordTable<CoachWords> = { en: coachEn, zh: coachZh }
