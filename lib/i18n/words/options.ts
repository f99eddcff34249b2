/** The options page's words. Chinese is written, not translated; same keys, same placeholders. */
import type { WordTable } from '@/lib/i18n'
import { optionsEn } from './options-en'
import { optionsZh } from './options-zh'

export type OptionsWords = typeof optionsEn
export const optionsWords: WordTable<OptionsWords> = { en: optionsEn, zh: optionsZh }
