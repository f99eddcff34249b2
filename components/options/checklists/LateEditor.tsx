import { useEffect, useState } from 'preact/hooks'
import type { Checklist } from '@/lib/settings/types'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import type { Editor } from './Editor'

/** Kept for the whole visit, so that the second checklist opens at once. */
let known: typeof Editor | null = null

/** The editor of one checklist, loaded when first opened: it brings conditions, dragging and its words. */
export function LateEditor({ checklist }: { checklist: Checklist }) {
  const { t } = useOptions()
  const [loaded, setLoaded] = useState(() => known)
  const [failed, setFailed] = useState<unknown>(null)
  useEffect(() => {
    if (known) return
    import('./Editor').then((room) => {
      known = room.Editor
      // The title that has the focus is about to be drawn anew.
      const onTitle = document.activeElement?.matches('[data-page-title]')
      setLoaded(() => known)
      if (onTitle) focusOn(null)
    }, setFailed)
  }, [])
  // The page's guard says it and offers another try.
  if (failed) throw failed
  const View = loaded
  const back = (
    <a class="back" href="#checklists">
      ‹ {t('section.checklists')}
    </a>
  )
  return View ? (
    <View checklist={checklist} />
  ) : (
    <Section title={checklist.name} back={back}>
      {null}
    </Section>
  )
}
