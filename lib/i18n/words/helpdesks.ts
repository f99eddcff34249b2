/** Words of the section "Helpdesks", apart from the options page's other words: they are loaded with it. */
import type { WordTable } from '@/lib/i18n'
import { helpdesksEn } from './helpdesks-en'
import { helpdesksZh } from './helpdesks-zh'

export type HelpdeskWords = typeof helpdesksEn
export const helpdeskWords: WordTable<HelpdeskWords> = { en: helpdesksEn, zh: helpdesksZh }
