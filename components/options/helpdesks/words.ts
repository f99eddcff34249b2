import { useMemo } from 'preact/hooks'
import { type Translate, translator } from '@/lib/i18n'
import { type HelpdeskWords, helpdeskWords } from '@/lib/i18n/words/helpdesks'
import { useOptions } from '../context'

export type H = Translate<HelpdeskWords>

/** The words of this section, apart from the page's own so that its first load goes without. */
export function useWords(): H {
  const { lang } = useOptions()
  return useMemo(() => translator(helpdeskWords, lang), [lang])
}
