import type { PanelSettings } from '@/lib/settings/types'
import { useOptions } from '../context'

/** The window that the drawing stands for, px. */
const WINDOW = 1280
const FOLDED = 36

/** A small drawing of a helpdesk page with the panel where it starts. */
export function MiniPage({ panel }: { panel: PanelSettings }) {
  const { t } = useOptions()
  const share = (panel.collapsed ? FOLDED : panel.width) / WINDOW
  const width = `${(share * 100).toFixed(1)}%`
  return (
    <figure class="mini">
      <div class="mini-window" data-side={panel.side} data-mode={panel.mode} aria-hidden="true">
        <div class="mini-page">
          <i />
          <i />
          <i />
          <i />
        </div>
        <div class={`mini-panel ${panel.collapsed ? 'folded' : ''}`} style={{ inlineSize: width }}>
          <b />
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
      <figcaption class="quiet">{t('general.previewIs')}</figcaption>
    </figure>
  )
}
