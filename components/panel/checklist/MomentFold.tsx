import type { MomentView } from '@/lib/checklist/types'
import { usePanel } from '../context'
import { Fold } from './Fold'
import { Item } from './Item'

type MomentProps = {
  view: MomentView
  open: boolean
  /** The place that carries the list's tab stop. */
  stop: string | null
  onTurn: (open: boolean) => void
}

/** One moment: a line with its progress, and its items when unfolded. */
export function MomentFold({ view, open, stop, onTurn }: MomentProps) {
  const { t } = usePanel()
  const place = `m:${view.moment}`
  return (
    <div class={`moment ${open ? 'open' : ''}`}>
      <Fold
        name={t(`moment.${view.moment}`)}
        of={view}
        open={open}
        place={place}
        stop={stop === place}
        onTurn={() => onTurn(!open)}
      >
        <ul class="items">
          {view.items.map((item) => (
            <Item key={item.item.id} view={item} stop={stop === item.item.id} />
          ))}
        </ul>
      </Fold>
    </div>
  )
}
