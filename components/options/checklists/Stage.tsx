import { useEffect, useRef } from 'preact/hooks'
import type { Checklist } from '@/lib/settings/types'
import type { Moment } from '@/lib/ticket'
import { useOptions } from '../context'
import { usePanelWords } from '../panel-words'
import { AddItem } from './AddItem'
import { acceptsAtEnd } from './drag'
import { ItemRow } from './ItemRow'
import { inMoment, innerBeforeOuter, place } from './order'
import type { Editing } from './use-editing'

type StageProps = { moment: Moment; checklist: Checklist; editing: Editing }

/** One moment of the ticket with its items in order. */
export function Stage({ moment, checklist, editing }: StageProps) {
  const { t, readOnly } = useOptions()
  const panelT = usePanelWords()
  const row = inMoment(checklist.items, moment)
  const early = innerBeforeOuter(row)
  const area = useRef<HTMLElement>(null)
  const latest = useRef({ checklist, editing })
  latest.current = { checklist, editing }
  useEffect(() => {
    if (!area.current || readOnly) return undefined
    return acceptsAtEnd(area.current, {
      hover: (over) => {
        latest.current.editing.drop.value = over ? { on: moment, edge: 'after' } : null
      },
      drop: (id) => {
        const { items } = latest.current.checklist
        const item = items.find((one) => one.id === id)
        const move = place(items, id, moment, Number.POSITIVE_INFINITY)
        if (item) latest.current.editing.moved(item, move, `item:${id}`)
      },
    })
  }, [moment, readOnly])
  return (
    <section
      class={`stage ${editing.drop.value?.on === moment ? 'drop-here' : ''}`}
      ref={area}
      aria-labelledby={`stage-${moment}`}
    >
      <div class="stage-head">
        <h2 id={`stage-${moment}`}>{panelT(`moment.${moment}`)}</h2>
        <p class="quiet">{t(`moment.is.${moment}`)}</p>
      </div>
      {row.length > 0 ? (
        <ol class="rows">
          {row.map((item, at) => (
            <ItemRow
              key={item.id}
              item={item}
              at={at}
              checklist={checklist}
              early={early.includes(item)}
              editing={editing}
            />
          ))}
        </ol>
      ) : (
        <p class="quiet stage-none">{t('moment.none')}</p>
      )}
      {!readOnly && <AddItem moment={moment} editing={editing} />}
    </section>
  )
}
