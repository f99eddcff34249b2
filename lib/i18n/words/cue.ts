/** Words of the options page's section on moods, loaded with it. Chinese is written, not translated. */
import type { WordTable } from '@/lib/i18n'
import { cueEn } from './cue-en'
import { cueZh } from './cue-zh'

export type CueWords = typeof cueEn
export const cueSectionWords: WordTable<CueWords> = { en: cueEn, zh: cueZh }
