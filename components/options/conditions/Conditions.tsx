import './conditions.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Segmented } from '@/components/shared'
import { ALWAYS, type Condition, type ConditionFact } from '@/lib/ticket'
import { same } from '../carry'
import { focusOn } from '../focus'
import { ConditionGroup } from './ConditionGroup'
import { ConditionLine } from './ConditionLine'
import { type Built, builtOf, conditionOf, emptyLine, type Group, type Line } from './condition-model'
import { conditionSentence } from './condition-words'
import { useConditions } from './tools'

type ConditionsProps = {
  when: Condition
  title: string
  /** Apart from those of other conditions on the page. */
  mark?: string
  /** What can be asked about. */
  facts: readonly ConditionFact[]
  /** Below the sentence. */
  note?: string
  /** Within a part that has a heading of its own. */
  inner?: boolean
  onChange: (when: Condition) => void
}

/** Which tickets something is for: lines and groups of lines, and what they come to in a sentence. */
export function Conditions({ when, title, mark = 'when', facts, note, inner, onChange }: ConditionsProps) {
  const tools = useConditions()
  const { st, readOnly } = tools
  const headId = `${mark}-which`
  const Head = inner ? 'h3' : 'h2'
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
    onChange(condition)
  }
  if (!built) {
    return (
      <section aria-labelledby={headId}>
        <Head id={headId}>{title}</Head>
        <p class="sentence">{conditionSentence(when, tools)}</p>
        <p class="hint calm">{st('when.deep')}</p>
        {!readOnly && (
          <Button
            onClick={() => {
              own.current = ALWAYS
              setBuilt({ join: 'all', parts: [] })
              onChange(ALWAYS)
              focusOn(`${mark}-add`)
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
    focusOn(`${mark}-add`)
  }
  const add = (part: Line | Group) => {
    set({ ...built, parts: [...parts, part] })
    focusOn(`${mark}:${parts.length}`)
  }
  const groupNumber = (at: number) => parts.slice(0, at + 1).filter((part) => part.kind === 'group').length
  return (
    <section aria-labelledby={headId}>
      <Head id={headId}>{title}</Head>
      <p class="sentence" aria-live="polite" dir="auto">
        {conditionSentence(when, tools)}
      </p>
      {note && <p class="quiet">{note}</p>}
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
                  facts={facts}
                  mark={`${mark}:${at}`}
                  label={st('when.line', { n: at + 1 })}
                  onChange={(line) => put(at, line)}
                  onRemove={() => remove(at)}
                />
              ) : (
                <ConditionGroup
                  group={part}
                  facts={facts}
                  mark={`${mark}:${at}`}
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
        <div class="form-buttons" data-focus={`${mark}-add`}>
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
