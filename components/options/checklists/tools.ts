import { useMemo } from 'preact/hooks'
import { type Translate, translator } from '@/lib/i18n'
import { type ChecklistWords, checklistWords } from '@/lib/i18n/words/checklists'
import { type ConditionTools, useConditions } from '../conditions/tools'

export type ChecklistTools = ConditionTools & {
  /** The editor's own words, which come with it. */
  ct: Translate<ChecklistWords>
}

export function useChecklists(): ChecklistTools {
  const tools = useConditions()
  return useMemo(() => ({ ...tools, ct: translator(checklistWords, tools.lang) }), [tools])
}
