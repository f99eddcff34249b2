import { Button, IconButton, Segmented } from '@/components/shared'
import type { ConditionFact } from '@/lib/ticket'
import { focusOn } from '../focus'
import { ConditionLine } from './ConditionLine'
import { emptyLine, type Group } from './condition-model'
import { useConditions } from './tools'

type ConditionGroupProps = {
  group: Group
  facts: readonly ConditionFact[]
  mark: string
  number: number
  onChange: (group: Group) => void
  onRemove: () => void
}

/** Conditions that count as one, framed: all or one of them, or the reverse. */
export function ConditionGroup({ group, facts, mark, number, onChange, onRemove }: ConditionGroupProps) {
  const { st, readOnly } = useConditions()
  const { lines } = group
  return (
    <fieldset class="condition-group" data-focus={mark}>
      <legend class="hidden">{st('when.groupJoin', { n: number })}</legend>
      <div class="join">
        <span class="quiet" aria-hidden="true">
          {st('when.groupJoin', { n: number })}
        </span>
        <Segmented
          label={st('when.groupJoin', { n: number })}
          value={group.join}
          choices={(['all', 'any'] as const).map((value) => ({
            value,
            label: st(`when.${value}`),
            disabled: readOnly,
          }))}
          onChange={(join) => onChange({ ...group, join })}
        />
        <label class="chip" data-tip={st('when.groupNotIs')}>
          <input
            type="checkbox"
            checked={group.not}
            disabled={readOnly}
            onChange={(event) => onChange({ ...group, not: event.currentTarget.checked })}
          />
          {st('when.groupNot')}
        </label>
        {!readOnly && (
          <span class="join-end">
            <IconButton icon="trash" label={st('when.removeGroup', { n: number })} onClick={onRemove} />
          </span>
        )}
      </div>
      {lines.every((line) => line.values.length === 0) && <p class="quiet">{st('when.emptyGroup')}</p>}
      <ol class="conditions">
        {lines.map((line, at) => (
          // Lines have no identity of their own: their place is it.
          <li key={at}>
            <ConditionLine
              line={line}
              facts={facts}
              mark={`${mark}.${at}`}
              label={st('when.line', { n: `${number}.${at + 1}` })}
              onChange={(next) => onChange({ ...group, lines: lines.with(at, next) })}
              onRemove={() => {
                onChange({ ...group, lines: lines.toSpliced(at, 1) })
                focusOn(mark)
              }}
            />
          </li>
        ))}
      </ol>
      {!readOnly && (
        <Button
          kind="quiet"
          onClick={() => {
            onChange({ ...group, lines: [...lines, emptyLine('tag')] })
            focusOn(`${mark}.${lines.length}`)
          }}
        >
          <span aria-hidden="true">+ {st('when.add')}</span>
          <span class="hidden">{st('when.addInGroup', { n: number })}</span>
        </Button>
      )}
    </fieldset>
  )
}
