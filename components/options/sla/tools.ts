import { useMemo } from 'preact/hooks'
import { helpdeskName } from '@/lib/helpdesks/presets'
import { type Translate, translator } from '@/lib/i18n'
import { type SlaWords, slaWords } from '@/lib/i18n/words/sla'
import { effectiveSchedules, type Schedule } from '@/lib/settings'
import { type OptionsTools, useOptions } from '../context'

export type SlaTools = OptionsTools & {
  /** This section's own words, which come with it. */
  st: Translate<SlaWords>
  /** In force, the built-in one first. */
  schedules: Schedule[]
  /** What a helpdesk of this id is called. */
  nameOf: (helpdesk: string) => string
}

/** The zone of this machine, for schedules without one of their own. */
export const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone

export function useSla(): SlaTools {
  const tools = useOptions()
  const { lang, desk } = tools
  const settings = desk.settings.value
  return useMemo(
    () => ({
      ...tools,
      st: translator(slaWords, lang),
      schedules: effectiveSchedules(settings, lang),
      nameOf: (helpdesk) => helpdeskName(settings.helpdesks, helpdesk),
    }),
    [tools, lang, settings],
  )
}
