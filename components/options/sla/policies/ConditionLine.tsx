import { IconButton } from '@/components/shared'
import { conditionFacts } from '@/lib/ticket'
import { Select } from '../../parts/Select'
import { useSla } from '../tools'
import { ConditionValues } from './ConditionValues'
import { emptyLine, type Line } from './condition-model'

type ConditionLineProps = {
  line: Line
  mark: string
  label: string
  onChange: (line: Line) => void
  onRemove: () => void
}

/** One condition: a fact of the ticket, is or is not, and the values that are meant. */
export function ConditionLine({ line, mark, label, onChange, onRemove }: ConditionLineProps) {
  const { st, readOnly } = useSla()
  return (
    <fieldset class="condition" data-focus={mark}>
      <legend class="hidden">{label}</legend>
      <Select
        label={st('when.fact')}
        quietLabel
        value={line.fact}
        disabled={readOnly}
        choices={conditionFacts.map((value) => ({ value, label: st(`fact.${value}`) }))}
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
