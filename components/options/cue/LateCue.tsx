import { useEffect, useState } from 'preact/hooks'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import type { CuePage } from './CuePage'

/** The section on moods, loaded when somebody looks. */
export function LateCue() {
  const { t } = useOptions()
  const [Loaded, setLoaded] = useState<typeof CuePage | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  useEffect(() => {
    import('./CuePage').then((room) => {
      // The title that has the focus is about to be drawn anew.
      const onTitle = document.activeElement?.matches('[data-page-title]')
      setLoaded(() => room.CuePage)
      if (onTitle) focusOn(null)
    }, setFailed)
  }, [])
  // The page's guard says it and offers another try.
  if (failed) throw failed
  return Loaded ? <Loaded /> : <Section title={t('section.cue')}>{null}</Section>
}
