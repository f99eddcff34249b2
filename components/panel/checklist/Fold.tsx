import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Dots, Icon } from '@/components/shared'
import { usePanel } from '../context'

type FoldProps = {
  name: string
  of: { done: number; total: number }
  open: boolean
  /** Its place among those that arrow keys move between, and whether Tab comes to it. */
  place?: string
  stop?: boolean
  onTurn: () => void
  children: ComponentChildren
}

/** A line with a name and its progress, and what it holds when unfolded. */
export function Fold({ name, of, open, place, stop = true, onTurn, children }: FoldProps) {
  const { t } = usePanel()
  const id = useId()
  return (
    <>
      <h4>
        <button
          type="button"
          class="moment-line"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          data-rove={place}
          tabIndex={stop ? 0 : -1}
          onClick={onTurn}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} size={12} />
          <span class="moment-name">{name}</span>
          <span class={open || of.total > 10 ? 'moment-count' : 'hidden'}>{t('check.count', of)}</span>
          <Dots {...of} />
        </button>
      </h4>
      {open && <div id={id}>{children}</div>}
    </>
  )
}
