import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import type { SectionId } from '../route'
import { Section } from './Section'

/**
 * A page of the options whose code comes when it is first opened, and stays for the visit. Until then its title
 * stands, so that nothing jumps and the focus has a place; a failed load is the page's guard's to say.
 */
export function latePage<P extends object>(
  section: SectionId,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let known: ComponentType<P> | null = null
  return function LatePage(props: P) {
    const { t } = useOptions()
    const [Page, setPage] = useState<ComponentType<P> | null>(() => known)
    const [failed, setFailed] = useState<unknown>(null)
    useEffect(() => {
      if (known) return
      load().then((page) => {
        known = page
        // The title that has the focus is about to be drawn anew.
        const onTitle = document.activeElement?.matches('[data-page-title]')
        setPage(() => page)
        if (onTitle) focusOn(null)
      }, setFailed)
    }, [])
    if (failed) throw failed
    return Page ? <Page {...props} /> : <Section title={t(`section.${section}`)}>{null}</Section>
  }
}
