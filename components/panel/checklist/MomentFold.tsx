import { useId } from 'preact/hooks'
import { Dots, Icon } from '@/components/shared'
import type { MomentView } from '@/lib/checklist/types'
import { usePanel } from '../context'
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
  const id = useId()
  const place = `m:${view.moment}`
  return (
    <div class={`moment ${open ? 'open' : ''}`}>
      <h4>
        <button
          type="button"
          class="moment-line"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          data-rove={place}
          tabIndex={stop === place ? 0 : -1}
          onClick={() => onTurn(!open)}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} size={12} />
          <span class="moment-name">{t(`moment.${view.moment}`)}</span>
          <span class={open || view.total > 10 ? 'moment-count' : 'hidden'}>
            {t('check.count', { done: view.done, total: view.total })}
          </span>
          <Dots done={view.done} total={view.total} />
        </button>
      </h4>
      {open && (
        <ul class="items" id={id}>
          {view.items.map((item) => (
            <Item key={item.item.id} view={item} stop={stop === item.item.id} />
          ))}
        </ul>
      )}
    </div>
  )
}
