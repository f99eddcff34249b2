/** The words of the options page's section on phrases. Chinese is written, not translated. */
import type { WordTable } from '@/lib/i18n'
import { libraryEn } from './library-en'
import { libraryZh } from './library-zh'

export type LibraryWords = typeof libraryEn
export const libraryWords: WordTable<LibraryWords> = { en: libraryEn, zh: libraryZh }
