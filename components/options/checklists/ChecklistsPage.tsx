import { effectiveChecklists } from '@/lib/settings'
import { useOptions } from '../context'
import { LateEditor } from './LateEditor'
import { ListPage } from './ListPage'

/** All checklists, or the one that the address names. One that is gone leads back to all. */
export function ChecklistsPage({ id }: { id: string | null }) {
  const { desk } = useOptions()
  const lists = effectiveChecklists(desk.builtIn.value, desk.settings.value)
  const chosen = lists.find((list) => list.id === id)
  return chosen ? (
    <LateEditor key={chosen.id} checklist={chosen} />
  ) : (
    <ListPage lists={lists} missed={id !== null} />
  )
}
