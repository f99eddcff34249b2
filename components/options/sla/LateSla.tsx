import { useEffect, useState } from 'preact/hooks'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import type { SlaPage } from './SlaPage'

/** Kept for the whole visit, so that the second page of the section is there at once. */
let known: typeof SlaPage | null = null

/** The SLA pages, loaded when first opened: they bring the engine and their words. */
export function LateSla({ id }: { id: string | null }) {
  const { t } = useOptions()
  const [loaded, setLoaded] = useState(() => known)
  const [failed, setFailed] = useState<unknown>(null)
  useEffect(() => {
    if (known) return
    import('./SlaPage').then((room) => {
      known = room.SlaPage
      // The title that has the focus is about to be drawn anew.
      const onTitle = document.activeElement?.matches('[data-page-title]')
      setLoaded(() => known)
      if (onTitle) focusOn(null)
    }, setFailed)
  }, [])
  // The page's guard says it and offers another try.
  if (failed) throw failed
  const Page = loaded
  return Page ? <Page id={id} /> : <Section title={t('section.sla')}>{null}</Section>
}
