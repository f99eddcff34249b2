/** The words of the options' page of measures, which come with that page only. */
import type { WordTable } from '@/lib/i18n'
import { measuresEn } from './measures-en'
import { measuresZh } from './measures-zh'

export type MeasuresWords = typeof measuresEn
export const measuresWords: WordTable<MeasuresWords> = { en: measuresEn, zh: measuresZh }
