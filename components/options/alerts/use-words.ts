import { useMemo } from 'preact/hooks'
import { translator } from '@/lib/i18n'
import { alertsWords } from '@/lib/i18n/words/alerts'
import { useOptions } from '../context'

/** The words of this page, in the language of the options. */
export function useWords() {
  const { lang } = useOptions()
  return useMemo(() => translator(alertsWords, lang), [lang])
}
