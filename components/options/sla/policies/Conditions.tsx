import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Segmented } from '@/components/shared'
import type { SlaPolicy } from '@/lib/settings'
import { ALWAYS } from '@/lib/ticket'
import { same } from '../../carry'
import { focusOn } from '../../focus'
import { useSla } from '../tools'
import { ConditionGroup } from './ConditionGroup'
import { ConditionLine } from './ConditionLine'
import { type Built, builtOf, conditionOf, emptyLine, type Group, type Line } from './condition-model'
import { conditionSentence } from './condition-words'
import type { ChangePolicy } from './PolicyEditor'

/** Which tickets a policy is for: lines and groups of lines, and what they come to in a sentence. */
export function Conditions({ policy, change }: { policy: SlaPolicy; change: ChangePolicy }) {
  const tools = useSla()
  const { st, readOnly } = tools
  const { when } = policy
  const [built, setBuilt] = useState(() => builtOf(when))
  /** What this builder itself kept last: another condition comes from elsewhere, from undo for one. */
  const own = useRef(when)
  useEffect(() => {
    if (same(when, own.current)) return
    own.current = when
    setBuilt(builtOf(when))
  }, [when])
  const set = (next: Built) => {
    setBuilt(next)
    const condition = conditionOf(next)
    // A line that is only begun changes nothing yet.
    if (same(condition, own.current)) return
    own.current = condition
    change((now) => ({ ...now, when: condition }), st('policy.whichSaid'))
  }
  if (!built) {
    return (
      <section aria-labelledby="sla-which">
        <h2 id="sla-which">{st('policy.which')}</h2>
        <p class="sentence">{conditionSentence(when, tools)}</p>
        <p class="hint calm">{st('when.deep')}</p>
        {!readOnly && (
          <Button
            onClick={() => {
              own.current = ALWAYS
              setBuilt({ join: 'all', parts: [] })
              change((now) => ({ ...now, when: ALWAYS }), st('policy.whichSaid'))
              focusOn('when-add')
            }}
          >
            {st('when.anew')}
          </Button>
        )}
      </section>
    )
  }
  const { parts } = built
  const put = (at: number, part: Line | Group) => set({ ...built, parts: parts.with(at, part) })
  const remove = (at: number) => {
    set({ ...built, parts: parts.toSpliced(at, 1) })
    focusOn('when-add')
  }
  const add = (part: Line | Group) => {
    set({ ...built, parts: [...parts, part] })
    focusOn(`when:${parts.length}`)
  }
  const groupNumber = (at: number) => parts.slice(0, at + 1).filter((part) => part.kind === 'group').length
  return (
    <section aria-labelledby="sla-which">
      <h2 id="sla-which">{st('policy.which')}</h2>
      <p class="sentence" aria-live="polite" dir="auto">
        {conditionSentence(when, tools)}
      </p>
      {parts.length > 1 && (
        <div class="join">
          <span class="quiet" aria-hidden="true">
            {st('when.join')}
          </span>
          <Segmented
            label={st('when.join')}
            value={built.join}
            choices={(['all', 'any'] as const).map((value) => ({
              value,
              label: st(`when.${value}`),
              disabled: readOnly,
            }))}
            onChange={(join) => set({ ...built, join })}
          />
        </div>
      )}
      {parts.length > 0 && (
        <ol class="conditions">
          {parts.map((part, at) => (
            // Lines have no identity of their own: their place is it.
            <li key={at}>
              {part.kind === 'line' ? (
                <ConditionLine
                  line={part}
                  mark={`when:${at}`}
                  label={st('when.line', { n: at + 1 })}
                  onChange={(line) => put(at, line)}
                  onRemove={() => remove(at)}
                />
              ) : (
                <ConditionGroup
                  group={part}
                  mark={`when:${at}`}
                  number={groupNumber(at)}
                  onChange={(group) => put(at, group)}
                  onRemove={() => remove(at)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {!readOnly && (
        <div class="form-buttons" data-focus="when-add">
          <Button onClick={() => add(emptyLine('priority'))}>{st('when.add')}</Button>
          {parts.length > 0 && (
            <Button
              kind="quiet"
              onClick={() =>
                add({
                  kind: 'group',
                  not: false,
                  join: built.join === 'all' ? 'any' : 'all',
                  lines: [emptyLine('tag')],
                })
              }
            >
              {st('when.addGroup')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
