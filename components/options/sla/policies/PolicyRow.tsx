import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Icon, IconButton, isTyping } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { SlaPolicy } from '@/lib/settings'
import { dragsRow, type Edge } from '../../checklists/drag'
import { conditionSentence } from '../../conditions/condition-words'
import { focusOn } from '../../focus'
import { freshId } from '../../parts/ids'
import { slaHash } from '../../route'
import { copyPolicy, hiddenBy, putPolicy, removePolicy } from '../edit'
import { useSla } from '../tools'
import { targetSummary } from './target-words'

type PolicyRowProps = {
  policy: SlaPolicy
  at: number
  drop: Signal<{ on: string; edge: Edge } | null>
  move: (id: string, to: number, focus: string) => void
}

/** One policy of the list: which tickets, how soon, its switch, and where it stands. */
export function PolicyRow({ policy, at, drop, move }: PolicyRowProps) {
  const tools = useSla()
  const { desk, t, st, readOnly } = tools
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  const { id, name } = policy
  useEffect(() => {
    if (!row.current || !grip.current || readOnly) return undefined
    return dragsRow(row.current, {
      id,
      handle: grip.current,
      hover: (edge) => {
        drop.value = edge && { on: id, edge }
      },
      drop: (dragged, edge) => {
        const others = desk.settings.peek().slaPolicies.filter((one) => one.id !== dragged)
        const place = others.findIndex((one) => one.id === id) + (edge === 'after' ? 1 : 0)
        move(dragged, place, `policy:${dragged}`)
      },
    })
  }, [id, readOnly])
  const hider = policy.enabled ? hiddenBy(desk.settings.value.slaPolicies, policy) : null
  const copy = () => {
    const copied = freshId()
    const copyName = st('policies.copyName', { name }).slice(0, 200)
    const problems = desk.change(copyPolicy(desk.settings.peek(), policy, copied, copyName), {
      what: t('did.added', { name: copyName }),
      focus: `policy:${id}`,
    })
    desk.say(problems.length > 0 ? st('policies.full') : st('policies.copied', { name: copyName }))
    if (problems.length === 0) focusOn(`policy:${copied}`)
  }
  const remove = () => {
    const all = desk.settings.peek().slaPolicies
    const next = all[at + 1] ?? all[at - 1]
    desk.change(removePolicy(desk.settings.peek(), id), {
      what: t('did.removed', { name }),
      focus: `policy:${id}`,
    })
    desk.say(st('policies.removed', { name }))
    focusOn(next ? `policy:${next.id}` : 'add-policy')
  }
  return (
    <li
      ref={row}
      class={`row card policy ${drop.value?.on === id ? `drop-${drop.value.edge}` : ''}`}
      onKeyDown={(event) => {
        if (!event.altKey || event.ctrlKey || event.metaKey || isTyping(event) || readOnly) return
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        move(id, at + (event.key === 'ArrowUp' ? -1 : 1), `policy:${id}`)
      }}
    >
      <span class="grip" ref={grip} title={st('policies.drag')} aria-hidden="true">
        <i />
      </span>
      <a
        class="card-open"
        href={slaHash('policy', id)}
        data-focus={`policy:${id}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        draggable={false}
      >
        <span class="policy-place" aria-hidden="true">
          {at + 1}
        </span>
        <span class="card-title" dir="auto">
          {name}
        </span>
        <Icon name="chevronRight" />
        <span class="quiet policy-about">
          {conditionSentence(policy.when, tools)}
          <br />
          {policy.targets.length === 0
            ? st('policies.noTargets')
            : policy.targets.map((target) => targetSummary(target, tools)).join(' · ')}
        </span>
      </a>
      {!readOnly && (
        <span class="row-buttons">
          <span class="flip" data-focus={`up:${id}`}>
            <IconButton
              icon="chevronDown"
              label={st('policies.up', { name })}
              tip={st('policies.upTip')}
              onClick={() => move(id, at - 1, `up:${id}`)}
            />
          </span>
          <span data-focus={`down:${id}`}>
            <IconButton
              icon="chevronDown"
              label={st('policies.down', { name })}
              tip={st('policies.downTip')}
              onClick={() => move(id, at + 1, `down:${id}`)}
            />
          </span>
          <IconButton
            icon="copy"
            label={st('policies.copy', { name })}
            tip={st('policies.copyTip')}
            onClick={copy}
          />
          <IconButton
            icon="trash"
            label={st('policies.remove', { name })}
            tip={t('page.remove')}
            onClick={remove}
          />
        </span>
      )}
      <Switch
        label={st('policies.switch', { name })}
        quietLabel
        on={policy.enabled}
        disabled={readOnly}
        onChange={(enabled) =>
          desk.change(putPolicy(desk.settings.peek(), { ...policy, enabled }), {
            what: t(enabled ? 'did.on' : 'did.off', { name }),
          })
        }
      />
      {hider && <p class="card-note">{st('policies.hidden', { name: hider.name })}</p>}
    </li>
  )
}
