/** The words of the options page's section on alerts. Chinese is written, not translated. */
import type { WordTable } from '@/lib/i18n'
import { alertsEn } from './alerts-en'
import { alertsZh } from './alerts-zh'

export type AlertsWords = typeof alertsEn
export const alertsWords: WordTable<AlertsWords> = { en: alertsEn, zh: alertsZh }
