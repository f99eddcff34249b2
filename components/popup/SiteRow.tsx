import { Button } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { Site } from '@/lib/settings/types'
import type { T } from './words'

type SiteRowProps = {
  site: Site | null
  disabled: boolean
  t: T
  onSwitch: (site: Site) => void
  onAdd: () => void
}

/** The one switch: the panel on the site of the tab in front; a way to add a site where it is none. */
export function SiteRow({ site, disabled, t, onSwitch, onAdd }: SiteRowProps) {
  if (!site) {
    return (
      <div class="site none">
        <p>{t('site.unknown')}</p>
        <Button onClick={onAdd}>{t('site.add')}</Button>
      </div>
    )
  }
  const wild = site.host.startsWith('*.')
  const host = wild ? site.host.slice(2) : site.host.replace(/^https?:\/\//, '')
  return (
    <div class="site">
      <Switch
        label={t('site.on', { host })}
        on={site.enabled}
        disabled={disabled}
        onChange={(enabled) => onSwitch({ ...site, enabled })}
      />
      {wild && <p class="quiet">{t('site.everywhere', { domain: host })}</p>}
    </div>
  )
}
