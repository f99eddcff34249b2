import { useMemo } from 'preact/hooks'
import { type Translate, translator } from '@/lib/i18n'
import { type CueWords, cueSectionWords } from '@/lib/i18n/words/cue'
import { useOptions } from '../context'

export type W = Translate<CueWords>

/** The words of this section, apart from the page's own so that its first load goes without. */
export function useWords(): W {
  const { lang } = useOptions()
  return useMemo(() => translator(cueSectionWords, lang), [lang])
}
