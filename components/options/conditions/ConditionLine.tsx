import { IconButton } from '@/components/shared'
import type { ConditionFact } from '@/lib/ticket'
import { Select } from '../parts/Select'
import { ConditionValues } from './ConditionValues'
import { emptyLine, type Line } from './condition-model'
import { useConditions } from './tools'

type ConditionLineProps = {
  line: Line
  /** What can be asked about. */
  facts: readonly ConditionFact[]
  mark: string
  label: string
  onChange: (line: Line) => void
  onRemove: () => void
}

/** One condition: a fact of the ticket, is or is not, and the values that are meant. */
export function ConditionLine({ line, facts, mark, label, onChange, onRemove }: ConditionLineProps) {
  const { st, readOnly } = useConditions()
  // A fact from elsewhere that is not offered here is kept and shown.
  const offered = facts.includes(line.fact) ? facts : [...facts, line.fact]
  return (
    <fieldset class="condition" data-focus={mark}>
      <legend class="hidden">{label}</legend>
      <Select
        label={st('when.fact')}
        quietLabel
        value={line.fact}
        disabled={readOnly}
        choices={offered.map((value) => ({ value, label: st(`fact.${value}`) }))}
        onChange={(fact) =>
          onChange(fact === 'vip' ? { ...emptyLine(fact), values: ['yes'] } : emptyLine(fact))
        }
      />
      <Select
        label={st('when.how')}
        quietLabel
        value={line.not ? 'not' : 'is'}
        disabled={readOnly}
        choices={[
          { value: 'is', label: st('when.is') },
          { value: 'not', label: st('when.isNot') },
        ]}
        onChange={(how) => onChange({ ...line, not: how === 'not' })}
      />
      <ConditionValues line={line} onChange={(values) => onChange({ ...line, values })} />
      {!readOnly && <IconButton icon="close" label={st('when.removeLine')} onClick={onRemove} />}
    </fieldset>
  )
}
