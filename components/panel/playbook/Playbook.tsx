import { useEffect, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { usePanel } from '../context'
import { bringPlaybook, broughtPlaybook } from './bring'

/** The place of an open playbook: its view, or a line while that cannot come. */
export function Playbook() {
  const { actions, ui, t } = usePanel()
  const [view, setView] = useState(() => ({ View: broughtPlaybook(), failed: false }))
  useEffect(() => {
    if (!view.View) void bringPlaybook(actions).then((View) => setView({ View, failed: !View }))
  }, [])
  if (view.View) return <view.View />
  if (!view.failed) return null
  return (
    <div class="sheet">
      <p class="quiet" role="status">
        {t('panel.lateFailed')}{' '}
        <Button
          kind="quiet"
          onClick={() => {
            ui.playbook.value = false
          }}
        >
          {t('panel.close')}
        </Button>
      </p>
    </div>
  )
}
