import { useEffect, useState } from 'preact/hooks'
import { Waiting } from '@/components/shared'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import type { HelpdesksPage } from './HelpdesksPage'

/** The helpdesks, loaded when somebody looks: few do, and the editor is half as large as the other pages together. */
export function LateHelpdesks({ id }: { id: string | null }) {
  const { t } = useOptions()
  const [Loaded, setLoaded] = useState<typeof HelpdesksPage | null>(null)
  useEffect(() => {
    void import('./HelpdesksPage').then((room) => {
      const onTitle = document.activeElement?.matches('[data-page-title]')
      setLoaded(() => room.HelpdesksPage)
      // The title that had the focus is drawn anew.
      if (onTitle) focusOn(null)
    })
  }, [])
  if (Loaded) return <Loaded id={id} />
  return (
    <Section title={t('section.helpdesks')}>
      <Waiting words={t('helpdesks.loading')} lines={3} />
    </Section>
  )
}
