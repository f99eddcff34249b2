import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '@/lib/i18n'
import type { OptionsWords } from '@/lib/i18n/words/options'
import type { Explained } from '@/lib/settings'
import type { Lang } from '@/lib/ticket'
import type { Desk } from './desk'
import type { Platform } from './platform'

export type T = Translate<OptionsWords>

export type OptionsTools = {
  desk: Desk
  platform: Platform
  t: T
  lang: Lang
  readOnly: boolean
}

export const OptionsContext = createContext<OptionsTools | null>(null)

export function useOptions(): OptionsTools {
  const tools = useContext(OptionsContext)
  if (!tools) throw new Error('Parts of the options page are drawn inside <OptionsPage> only')
  return tools
}

/** What is wrong with a field, as it stands under it; null when nothing is. */
export function problemAt(problems: readonly Explained[], label: string, t: T): string | null {
  const what = problems[0]?.what
  return what ? t('save.invalid', { label, what }) : null
}
