import { signal, useComputed, useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo } from 'preact/hooks'
import { Checklist as PanelChecklist } from '@/components/panel/checklist/Checklist'
import { makeUi, PanelContext, type PanelTools } from '@/components/panel/context'
import { checklistView, chooseChecklists, type ItemFields, type ItemProgress } from '@/lib/checklist'
import type { ItemStep } from '@/lib/checklist/types'
import { effectiveChecklists } from '@/lib/settings'
import type { Checklist } from '@/lib/settings/types'
import { usePanelWords } from '../panel-words'
import { Select } from '../parts/Select'
import { Applying } from './Applying'
import { previewActions, previewLook, previewState } from './preview-model'
import { type SampleId, sampleFacts, sampleIds } from './samples'
import { useChecklists } from './tools'

/** One ticket for the whole visit, so that it stays while checklists are compared. */
const sample = signal<SampleId>('question')

/** A made-up ticket, which checklists it gets and why, and the panel's own drawing of them, to be tried. */
export function Preview({ checklist }: { checklist: Checklist }) {
  const { desk, ct, lang } = useChecklists()
  const lists = effectiveChecklists(desk.builtIn.value, desk.settings.value)
  const facts = sampleFacts(sample.value, lang)
  // The panel shows what is edited even before it is switched on.
  const shown = lists.map((list) => (list.id === checklist.id ? { ...checklist, enabled: true } : list))
  return (
    <>
      <Select
        label={ct('try.ticket')}
        value={sample.value}
        choices={sampleIds.map((value) => ({ value, label: ct(`try.${value}`) }))}
        onChange={(id) => {
          sample.value = sampleIds.find((one) => one === id) ?? 'question'
        }}
      />
      <Applying lists={lists} own={checklist} facts={facts} />
      <Panel lists={chooseChecklists(shown, facts, lang)} />
    </>
  )
}

/** The panel's own checklists, with this content: what is ticked or filled in here is kept nowhere. */
function Panel({ lists }: { lists: Checklist[] }) {
  const { lang } = useChecklists()
  const panelT = usePanelWords()
  const shown = useSignal(lists)
  const progress = useSignal<ItemProgress[]>([])
  const fields = useSignal<ItemFields[]>([])
  const steps = useSignal<ItemStep[]>([])
  useLayoutEffect(() => {
    shown.value = lists
  })
  const look = useComputed(() => {
    const [first = null, ...more] = shown.value.map((list) => {
      // Without phrases behind it, an item's phrase button would lead nowhere.
      const items = list.items.map((item) => ({ ...item, intents: [], phrases: [] }))
      return checklistView({ ...list, items }, progress.value, [], { fields: fields.value })
    })
    return { ...previewLook(lang, first), moreChecklists: more }
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
          steps.value = [...steps.peek(), { itemId, at, what: state, by: 'agent', why: reason }]
        },
        request: (async (_, asked) => {
          if (asked && 'fields' in asked) {
            const others = fields.peek().filter((one) => one.itemId !== asked.fields.itemId)
            fields.value = [...others, asked.fields]
            return null
          }
          return steps.peek().filter((one) => asked && 'itemId' in asked && one.itemId === asked.itemId)
        }) as PanelTools['actions']['request'],
      },
      ui: makeUi(),
      t: panelT,
      lang,
      goTo: () => undefined,
    }),
    [look, progress, fields, steps, panelT, lang],
  )
  return (
    <div class="of preview-panel">
      <PanelContext.Provider value={tools}>
        <PanelChecklist />
      </PanelContext.Provider>
    </div>
  )
}
