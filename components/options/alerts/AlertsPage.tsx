import { useEffect, useState } from 'preact/hooks'
import { useOptions } from '../context'
import { Section } from '../parts/Section'
import type { AlertSettings } from './AlertSettings'

/** What is told in time. The settings are fetched with their words, because only this page needs them. */
export function AlertsPage() {
  const { t } = useOptions()
  const [Loaded, setLoaded] = useState<typeof AlertSettings | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('./AlertSettings').then(
      (room) => setLoaded(() => room.AlertSettings),
      () => setFailed(true),
    )
  }, [])
  return (
    <Section title={t('section.alerts')} lead={t('alerts.lead')}>
      {failed && <p role="alert">{t('page.partFailed')}</p>}
      {Loaded && <Loaded />}
    </Section>
  )
}
