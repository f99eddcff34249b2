import { type Signal, useSignal } from '@preact/signals'
import type { Explained } from '@/lib/settings'
import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import { focusOn } from '../focus'
import { usePanelWords } from '../panel-words'
import { freshId } from '../parts/ids'
import { copyItem, putChecklist } from './edit'
import { inMoment, type Moved, step } from './order'
import { type ChecklistTools, useChecklists } from './tools'

/** What can be done to the items of one checklist; every change says itself aloud and keeps the focus. */
export type Editing = {
  /** The item whose editor is unfolded. */
  open: Signal<string | null>
  /** Where a dragged item would land: before or after this one, or in this moment when it is empty. */
  drop: Signal<{ on: string; edge: 'before' | 'after' } | null>
  edit(item: ChecklistItem, field: string): Explained[]
  step(item: ChecklistItem, by: -1 | 1, focus: string): void
  moved(item: ChecklistItem, move: Moved | null, focus: string): void
  remove(item: ChecklistItem): void
  add(item: ChecklistItem): Explained[]
  /** Puts a copy behind the item and opens it. */
  copy(item: ChecklistItem): void
}

export function useEditing(checklist: Checklist): Editing {
  const tools = useChecklists()
  const panelT = usePanelWords()
  const open = useSignal<string | null>(null)
  const drop = useSignal<{ on: string; edge: 'before' | 'after' } | null>(null)
  return { open, drop, ...actions(tools, panelT, checklist, open) }
}

function actions(
  { desk, t, ct }: ChecklistTools,
  panelT: ReturnType<typeof usePanelWords>,
  checklist: Checklist,
  open: Signal<string | null>,
): Omit<Editing, 'open' | 'drop'> {
  /** Two changes may come before the page is drawn again: each starts from what is in force. */
  const now = () => desk.settings.peek().checklists.find((list) => list.id === checklist.id) ?? checklist
  const put = (items: ChecklistItem[], what: string, focus?: string, run?: string) =>
    desk.change(putChecklist(desk.settings.peek(), desk.builtIn.peek(), { ...now(), items }), {
      what,
      focus,
      run,
    })
  const moved: Editing['moved'] = (item, move, focus) => {
    if (!move) {
      desk.say(t('item.atEdge', { title: item.title }))
      return
    }
    const { items, moment, place, of } = move
    put(items, t('did.moved', { name: item.title }), `item:${item.id}`)
    desk.say(t('item.moved', { title: item.title, moment: panelT(`moment.${moment}`), place, of }))
    focusOn(focus)
  }
  return {
    edit: (item, field) =>
      put(
        now().items.map((one) => (one.id === item.id ? item : one)),
        t('did.edited', { name: item.title.trim() }),
        `item:${item.id}`,
        `${field}:${item.id}`,
      ),
    step: (item, by, focus) => moved(item, step(now().items, item.id, by), focus),
    moved,
    remove(item) {
      const row = inMoment(now().items, item.moment)
      const at = row.findIndex((one) => one.id === item.id)
      const next = row[at + 1] ?? row[at - 1]
      if (open.peek() === item.id) open.value = null
      put(
        now().items.filter((one) => one.id !== item.id),
        t('did.removed', { name: item.title }),
        `item:${item.id}`,
      )
      desk.say(t('item.removed', { title: item.title }))
      focusOn(next ? `item:${next.id}` : `add:${item.moment}`)
    },
    add(item) {
      const problems = put(
        [...now().items, item],
        t('did.added', { name: item.title.trim() }),
        `item:${item.id}`,
      )
      if (problems.length === 0) desk.say(t('item.added', { title: item.title.trim() }))
      return problems
    },
    copy(item) {
      const copy = copyItem(item, freshId(), ct('item.copyTitle', { title: item.title }))
      const at = now().items.findIndex((one) => one.id === item.id)
      const problems = put(
        now().items.toSpliced(at + 1, 0, copy),
        t('did.added', { name: copy.title }),
        `item:${item.id}`,
      )
      if (problems.length > 0) return
      open.value = copy.id
      desk.say(t('item.added', { title: copy.title }))
      focusOn(`item:${copy.id}`)
    },
  }
}
