import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Icon, IconButton, isTyping } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import { effectiveChecklists } from '@/lib/settings'
import type { Checklist } from '@/lib/settings/types'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { freshId } from '../parts/ids'
import { checklistHash } from '../route'
import { dragsRow, type Edge } from './drag'
import { copyChecklist, isChanged, putChecklist } from './edit'

type ListRowProps = {
  list: Checklist
  at: number
  /** What it is used for; null until that is known. */
  use: string | null
  drop: Signal<{ on: string; edge: Edge } | null>
  move: (id: string, to: number, focus: string) => void
}

/** One checklist of all: what it is used for, its switch, and where it stands among equals. */
export function ListRow({ list, at, use, drop, move }: ListRowProps) {
  const { desk, t, readOnly } = useOptions()
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  const { id, name } = list
  useEffect(() => {
    if (!row.current || !grip.current || readOnly) return undefined
    return dragsRow(row.current, {
      id,
      handle: grip.current,
      hover: (edge) => {
        drop.value = edge && { on: id, edge }
      },
      drop: (dragged, edge) => {
        const all = effectiveChecklists(desk.builtIn.peek(), desk.settings.peek())
        const others = all.filter((one) => one.id !== dragged)
        const place = others.findIndex((one) => one.id === id) + (edge === 'after' ? 1 : 0)
        move(dragged, place, `list:${dragged}`)
      },
    })
  }, [id, readOnly])
  const original = desk.builtIn.value.find((one) => one.id === id)
  const copy = () => {
    const copied = freshId()
    const copyName = t('lists.copyName', { name }).slice(0, 200)
    const from = { from: list, id: copied, name: copyName }
    const next = copyChecklist(desk.settings.peek(), desk.builtIn.peek(), from)
    const problems = desk.change(next, { what: t('did.added', { name: copyName }), focus: `list:${id}` })
    if (problems.length === 0) focusOn(`list:${copied}`)
  }
  return (
    <li
      ref={row}
      class={`row card ${drop.value?.on === id ? `drop-${drop.value.edge}` : ''}`}
      onKeyDown={(event) => {
        if (!event.altKey || event.ctrlKey || event.metaKey || isTyping(event) || readOnly) return
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        move(id, at + (event.key === 'ArrowUp' ? -1 : 1), `list:${id}`)
      }}
    >
      <span class="grip" ref={grip} title={t('item.drag')} aria-hidden="true">
        <i />
      </span>
      <a
        class="card-open"
        href={checklistHash(id)}
        data-focus={`list:${id}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        draggable={false}
      >
        <span class="card-title" dir="auto">
          {name}
        </span>
        <span class="card-tags">
          {original && <span class="tag">{t('lists.builtIn')}</span>}
          {isChanged(list, original) && <span class="tag changed">{t('lists.changed')}</span>}
        </span>
        <span class="quiet card-about">
          {t('lists.items', { n: list.items.length })}
          {use && ` · ${use}`}
        </span>
        <Icon name="chevronRight" />
      </a>
      {!readOnly && (
        <span class="row-buttons">
          <span class="flip" data-focus={`up:${id}`}>
            <IconButton
              icon="chevronDown"
              label={t('item.upNamed', { title: name })}
              tip={t('item.up')}
              onClick={() => move(id, at - 1, `up:${id}`)}
            />
          </span>
          <span data-focus={`down:${id}`}>
            <IconButton
              icon="chevronDown"
              label={t('item.downNamed', { title: name })}
              tip={t('item.down')}
              onClick={() => move(id, at + 1, `down:${id}`)}
            />
          </span>
          <IconButton icon="copy" label={t('lists.copyOf', { name })} onClick={copy} />
        </span>
      )}
      <Switch
        label={t('lists.switch', { name })}
        quietLabel
        on={list.enabled}
        disabled={readOnly}
        onChange={(enabled) =>
          desk.change(putChecklist(desk.settings.value, desk.builtIn.value, { ...list, enabled }), {
            what: t(enabled ? 'did.on' : 'did.off', { name }),
          })
        }
      />
    </li>
  )
}
