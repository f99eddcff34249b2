import { useState } from 'preact/hooks'
import { Select } from '../parts/Select'
import type { Line } from './condition-model'
import { useConditions } from './tools'

const MOST = 9_999

/** How many messages: at least or at most a number. One bound a line; two lines make a span. */
export function MessageBounds({ line, onChange }: { line: Line; onChange: (values: string[]) => void }) {
  const { st, readOnly } = useConditions()
  const [value = ''] = line.values
  const [how, setHow] = useState<'>=' | '<='>(value.startsWith('<=') ? '<=' : '>=')
  const number = value.slice(2)
  const set = (bound: '>=' | '<=', typed: string) => {
    const n = Number.parseInt(typed, 10)
    onChange(n >= 0 && n <= MOST ? [`${bound}${n}`] : [])
  }
  return (
    <div class="condition-values">
      <div class="chips">
        <Select
          label={st('messages.how')}
          quietLabel
          value={how}
          disabled={readOnly}
          choices={[
            { value: '>=', label: st('messages.atLeast') },
            { value: '<=', label: st('messages.atMost') },
          ]}
          onChange={(bound) => {
            setHow(bound === '<=' ? '<=' : '>=')
            if (number) set(bound === '<=' ? '<=' : '>=', number)
          }}
        />
        <input
          class="input number-input"
          type="number"
          min={0}
          max={MOST}
          aria-label={st('messages.count')}
          value={number}
          disabled={readOnly}
          onInput={(event) => set(how, event.currentTarget.value)}
        />
      </div>
      <p class="quiet">{line.values.length === 0 ? st('when.unfinished') : st('messages.is')}</p>
    </div>
  )
}
