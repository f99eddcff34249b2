/** The words of the checklist editor, which come with it. */
import type { WordTable } from '@/lib/i18n'
import { checklistsEn } from './checklists-en'
import { checklistsZh } from './checklists-zh'

export type ChecklistWords = typeof checklistsEn
export const checklistWords: WordTable<ChecklistWords> = { en: checklistsEn, zh: checklistsZh }
