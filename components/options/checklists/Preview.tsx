import { useComputed, useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo } from 'preact/hooks'
import { Checklist as PanelChecklist } from '@/components/panel/checklist/Checklist'
import { makeUi, PanelContext, type PanelTools } from '@/components/panel/context'
import { checklistView, type ItemProgress } from '@/lib/checklist'
import type { Checklist } from '@/lib/settings/types'
import { useOptions } from '../context'
import { previewActions, previewLook, previewState } from './preview-model'

/** The panel's own checklist, with this content, to be tried: ticking here keeps nothing. */
export function Preview({ checklist }: { checklist: Checklist }) {
  const { panelT, lang } = useOptions()
  const shown = useSignal(checklist)
  const progress = useSignal<ItemProgress[]>([])
  useLayoutEffect(() => {
    shown.value = checklist
  }, [checklist, shown])
  const look = useComputed(() => {
    // Without phrases behind it, an item's phrase button would lead nowhere.
    const items = shown.value.items.map((item) => ({ ...item, intents: [] }))
    return previewLook(lang, checklistView({ ...shown.value, items }, progress.value, []))
  })
  const tools = useMemo<PanelTools>(
    () => ({
      state: { ...previewState(lang), look },
      actions: {
        ...previewActions,
        setItem(itemId, state, reason) {
          const others = progress.peek().filter((one) => one.itemId !== itemId)
          const at = new Date().toISOString()
          progress.value = [...others, { itemId, state, at, by: 'agent', reason }]
        },
      },
      ui: makeUi(),
      t: panelT,
      lang,
      goTo: () => undefined,
    }),
    [look, progress, panelT, lang],
  )
  return (
    <div class="of preview-panel">
      <PanelContext.Provider value={tools}>
        <PanelChecklist />
      </PanelContext.Provider>
    </div>
  )
}
