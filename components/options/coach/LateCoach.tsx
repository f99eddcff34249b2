import { useEffect, useState } from 'preact/hooks'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import type { CoachPage } from './CoachPage'

/** The coach's page, loaded when first opened: it brings its words and examples. */
export function LateCoach() {
  const { t } = useOptions()
  const [Loaded, setLoaded] = useState<typeof CoachPage | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  useEffect(() => {
    import('./CoachPage').then((room) => {
      // The title that has the focus is about to be drawn anew.
      const onTitle = document.activeElement?.matches('[data-page-title]')
      setLoaded(() => room.CoachPage)
      if (onTitle) focusOn(null)
    }, setFailed)
  }, [])
  // The page's guard says it and offers another try.
  if (failed) throw failed
  return Loaded ? <Loaded /> : <Section title={t('section.coach')}>{null}</Section>
}
