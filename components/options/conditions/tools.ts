import { useMemo } from 'preact/hooks'
import { helpdeskName } from '@/lib/helpdesks/presets'
import { type Translate, translator } from '@/lib/i18n'
import { type ConditionWords, conditionWordTable } from '@/lib/i18n/words/conditions'
import { type OptionsTools, useOptions } from '../context'

export type ConditionTools = OptionsTools & {
  /** The words of conditions, which come with the pages that have such. */
  st: Translate<ConditionWords>
  /** What a helpdesk of this id is called. */
  nameOf: (helpdesk: string) => string
}

export function useConditions(): ConditionTools {
  const tools = useOptions()
  const { lang, desk } = tools
  const { helpdesks } = desk.settings.value
  return useMemo(
    () => ({
      ...tools,
      st: translator(conditionWordTable, lang),
      nameOf: (helpdesk) => helpdeskName(helpdesks, helpdesk),
    }),
    [tools, lang, helpdesks],
  )
}
