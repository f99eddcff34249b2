/** Where the panel stands on this host: shown at once as the agent puts it, kept by the background. */
import { signal } from '@preact/signals'
import { ask } from '@/lib/messaging'
import type { PanelSettings } from '@/lib/settings/types'

export type Place = ReturnType<typeof keepPlace>

export function keepPlace(first: PanelSettings) {
  const panel = signal(first)
  let moves = 0
  let dragging = false
  let keeping = 0

  return {
    panel,
    /** Puts the panel somewhere for good. */
    put(patch: Partial<PanelSettings>): void {
      moves++
      dragging = false
      keeping++
      panel.value = { ...panel.peek(), ...patch }
      ask('panel/remember', { host: window.location.host, panel: patch })
        .catch(() => undefined)
        .finally(() => keeping--)
    },
    /** A width, px, on the way to another. */
    drag(width: number): void {
      moves++
      dragging = true
      panel.value = { ...panel.peek(), width }
    },
    /**
     * Called when the kept place is asked for; the result takes it over, unless the agent has moved
     * the panel meanwhile, or is moving it: then what was kept is out of date.
     */
    asking(): (kept: PanelSettings) => void {
      const before = moves
      const steady = keeping === 0
      return (kept) => {
        if (steady && !dragging && before === moves) panel.value = kept
      }
    },
  }
}
