import { useMemo } from 'preact/hooks'
import { type Translate, translator } from '@/lib/i18n'
import { type PanelWords, panelWords } from '@/lib/i18n/words/panel'
import { useOptions } from './context'

/** The panel's own words, for what is named there: moments, keys. Apart from the options' own, as few pages need them. */
export function usePanelWords(): Translate<PanelWords> {
  const { lang } = useOptions()
  return useMemo(() => translator(panelWords, lang), [lang])
}
