/** The words of the options' SLA pages, which come with those pages only. */
import type { WordTable } from '@/lib/i18n'
import { slaEn } from './sla-en'
import { slaZh } from './sla-zh'

export type SlaWords = typeof slaEn
export const slaWords: WordTable<SlaWords> = { en: slaEn, zh: slaZh }
