import { useEffect, useState } from 'preact/hooks'
import type { Checklist } from '@/lib/settings/types'
import { useOptions } from '../context'
import type { Preview } from './Preview'

/** The preview, loaded after the page: it brings the panel's checklist and its engine. */
export function LatePreview({ checklist }: { checklist: Checklist }) {
  const { t } = useOptions()
  const [Loaded, setLoaded] = useState<typeof Preview | null>(null)
  useEffect(() => {
    void import('./Preview').then((room) => setLoaded(() => room.Preview))
  }, [])
  if (checklist.items.length === 0) return <p class="quiet">{t('lists.previewEmpty')}</p>
  return Loaded && <Loaded checklist={checklist} />
}
