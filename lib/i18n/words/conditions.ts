/** The words of conditions on tickets, which come with the pages that have such. */
import type { WordTable } from '@/lib/i18n'
import { conditionsEn } from './conditions-en'
import { conditionsZh } from './conditions-zh'

export type ConditionWords = typeof conditionsEn
export const conditionWordTable: WordTable<ConditionWords> = { en: conditionsEn, zh: conditionsZh }
