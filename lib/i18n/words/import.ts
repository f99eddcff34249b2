/** The words of importing phrases on the options page. Chinese is written, not translated. */
import type { Translate, WordTable } from '@/lib/i18n'
import { importEn } from './import-en'
import { importZh } from './import-zh'

export type ImportWords = typeof importEn
export const importWords: WordTable<ImportWords> = { en: importEn, zh: importZh }
export type ImportT = Translate<ImportWords>
