import { useRef } from 'preact/hooks'
import { usePanel } from './context'

const LEAST = 300
const MOST = 520
const STEP = 8
const BIG_STEP = 40

/** The panel's inner edge: dragged, or moved with the arrow keys. Widths in px. */
export function ResizeHandle() {
  const { state, actions, t } = usePanel()
  const { width, side } = state.panel.value
  const drag = useRef<{ x: number; width: number } | null>(null)
  const inRange = (wanted: number) => Math.min(MOST, Math.max(LEAST, Math.round(wanted)))

  const dragged = (event: PointerEvent) => {
    if (!drag.current) return width
    const moved = event.clientX - drag.current.x
    return inRange(drag.current.width + (side === 'right' ? -moved : moved))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? BIG_STEP : STEP
    const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight'
    const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft'
    const wanted = { [wider]: width + step, [narrower]: width - step, Home: LEAST, End: MOST }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    event.stopPropagation()
    actions.resize(inRange(wanted), true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved; a focusable separator can.
    <div
      class="handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panel.resize')}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuetext={`${width} px`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => drag.current && actions.resize(dragged(event), false)}
      onPointerUp={(event) => {
        if (drag.current) actions.resize(dragged(event), true)
        drag.current = null
      }}
      onPointerCancel={() => {
        if (drag.current) actions.resize(drag.current.width, true)
        drag.current = null
      }}
    />
  )
}
