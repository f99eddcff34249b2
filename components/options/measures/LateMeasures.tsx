import { useEffect, useState } from 'preact/hooks'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import type { MeasuresPage } from './MeasuresPage'

/** Kept for the whole visit, so that a second visit is there at once. */
let known: typeof MeasuresPage | null = null

/** The page of measures, loaded when first opened: it brings its charts, its words and the exports. */
export function LateMeasures() {
  const { t } = useOptions()
  const [loaded, setLoaded] = useState(() => known)
  const [failed, setFailed] = useState<unknown>(null)
  useEffect(() => {
    if (known) return
    import('./MeasuresPage').then((room) => {
      known = room.MeasuresPage
      // The title that has the focus is about to be drawn anew.
      const onTitle = document.activeElement?.matches('[data-page-title]')
      setLoaded(() => known)
      if (onTitle) focusOn(null)
    }, setFailed)
  }, [])
  // The page's guard says it and offers another try.
  if (failed) throw failed
  const Page = loaded
  return Page ? <Page /> : <Section title={t('section.measures')}>{null}</Section>
}
