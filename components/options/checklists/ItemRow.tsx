import { useEffect, useRef } from 'preact/hooks'
import { IconButton, isTyping } from '@/components/shared'
import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import { isAlways } from '../conditions/condition-model'
import { dragsRow } from './drag'
import { ItemEditor } from './ItemEditor'
import { inMoment, place } from './order'
import { useChecklists } from './tools'
import type { Editing } from './use-editing'

type ItemRowProps = {
  item: ChecklistItem
  /** Its place within its moment, from 0. */
  at: number
  checklist: Checklist
  /** An inner item that stands before an outer one. */
  early: boolean
  editing: Editing
}

/** One item as a line: drag it, move it with Alt+↑ and Alt+↓ or the buttons, open it to edit, remove it. */
export function ItemRow({ item, at, checklist, early, editing }: ItemRowProps) {
  const { t, ct, readOnly } = useChecklists()
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  const latest = useRef({ item, checklist, editing })
  latest.current = { item, checklist, editing }
  useEffect(() => {
    if (!row.current || !grip.current || readOnly) return undefined
    return dragsRow(row.current, {
      id: item.id,
      handle: grip.current,
      hover: (edge) => {
        latest.current.editing.drop.value = edge && { on: item.id, edge }
      },
      drop: (id, edge) => {
        const { items } = latest.current.checklist
        const { moment } = latest.current.item
        const dragged = items.find((one) => one.id === id)
        const others = inMoment(items, moment).filter((one) => one.id !== id)
        const index = others.findIndex((one) => one.id === item.id) + (edge === 'after' ? 1 : 0)
        if (dragged) latest.current.editing.moved(dragged, place(items, id, moment, index), `item:${id}`)
      },
    })
  }, [item.id, readOnly])
  const open = editing.open.value === item.id
  const drop = editing.drop.value
  const { title } = item
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || isTyping(event) || readOnly) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    editing.step(item, event.key === 'ArrowUp' ? -1 : 1, `item:${item.id}`)
  }
  const facts = [
    item.required && t('item.required'),
    item.repeat === 'turn' && ct('item.eachTurn'),
    item.evidence.length > 0 && t('item.ticksItself'),
    !isAlways(item.when) && ct('item.someTickets'),
  ].filter(Boolean)
  return (
    <li
      class={`row ${open ? 'open' : ''} ${drop?.on === item.id ? `drop-${drop.edge}` : ''}`}
      ref={row}
      onKeyDown={onKeyDown}
    >
      <div class="row-line">
        <span class="grip" ref={grip} title={t('item.drag')} aria-hidden="true">
          <i />
        </span>
        <button
          type="button"
          class="row-open"
          data-focus={`item:${item.id}`}
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => {
            editing.open.value = open ? null : item.id
          }}
        >
          <span class="row-place" aria-hidden="true">
            {at + 1}
          </span>
          <span class="row-title" dir="auto">
            {title}
          </span>
          <span class={`tag ${item.side}`}>{t(`item.${item.side}`)}</span>
          {facts.length > 0 && <span class="row-facts">{facts.join(' · ')}</span>}
        </button>
        {!readOnly && (
          <span class="row-buttons">
            <span class="flip" data-focus={`up:${item.id}`}>
              <IconButton
                icon="chevronDown"
                label={t('item.upNamed', { title })}
                tip={t('item.up')}
                onClick={() => editing.step(item, -1, `up:${item.id}`)}
              />
            </span>
            <span data-focus={`down:${item.id}`}>
              <IconButton
                icon="chevronDown"
                label={t('item.downNamed', { title })}
                tip={t('item.down')}
                onClick={() => editing.step(item, 1, `down:${item.id}`)}
              />
            </span>
            <IconButton
              icon="trash"
              label={t('item.removeNamed', { title })}
              tip={t('page.remove')}
              onClick={() => editing.remove(item)}
            />
          </span>
        )}
      </div>
      {early && <p class="row-hint">{t('item.orderHint')}</p>}
      {open && <ItemEditor item={item} editing={editing} />}
    </li>
  )
}
