import type { ComponentProps, FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '@/components/shared'
import { usePanel } from './context'
import type { LateParts } from './late'

type Views = LateParts['views']
type LateProps<N extends keyof Views> = { view: N; with: ComponentProps<Views[N]> }

/** Draws a part whose code may still be on its way: nothing for that moment, and words when it cannot come. */
export function Late<N extends keyof Views>({ view, with: props }: LateProps<N>) {
  const { state, actions, t } = usePanel()
  const parts = state.late.value
  useEffect(actions.loadLate, [])
  if (!parts) return null
  if (parts === 'failed') {
    return (
      <p class="quiet" role="status">
        {t('panel.lateFailed')}{' '}
        <Button kind="quiet" onClick={actions.reloadPage}>
          {t('invalidated.reload')}
        </Button>
      </p>
    )
  }
  const View = parts.views[view] as unknown as FunctionComponent<object>
  return <View {...(props as object)} />
}
