import { helpdeskIds } from '@/lib/ticket/ids'
import { conditionValues } from '@/lib/ticket/schema'
import type { Line } from './condition-model'
import { valueWords } from './condition-words'
import { FreeValues } from './FreeValues'
import { MessageBounds } from './MessageBounds'
import { useConditions } from './tools'

type ConditionValuesProps = { line: Line; onChange: (values: string[]) => void }

/** The values of a condition: to be chosen where they are known, to be written where they are not. */
export function ConditionValues({ line, onChange }: ConditionValuesProps) {
  const tools = useConditions()
  const { desk, st, readOnly } = tools
  const { fact, values } = line
  const { helpdesks, sites } = desk.settings.value
  // Those that the team works with; the list of all that could be described would bury them.
  const ours = [...helpdeskIds, ...helpdesks.map(({ id }) => id), ...sites.map((site) => site.helpdesk)]
  if (fact === 'messages') return <MessageBounds line={line} onChange={onChange} />
  const known = fact === 'helpdesk' ? ours : conditionValues[fact]
  if (!known) return <FreeValues line={line} onChange={onChange} />
  // A helpdesk from elsewhere is kept and shown, though nobody here knows it.
  const choices = [...new Set<string>([...known, ...values])]
  const set = (value: string, on: boolean) =>
    onChange(
      on
        ? choices.filter((one) => one === value || values.includes(one))
        : values.filter((one) => one !== value),
    )
  return (
    <div class="condition-values">
      <fieldset class="chips" aria-label={st('when.values')}>
        {choices.map((value) => (
          <label key={value} class="chip">
            <input
              type="checkbox"
              checked={values.includes(value)}
              disabled={readOnly}
              onChange={(event) => set(value, event.currentTarget.checked)}
            />
            {valueWords(fact, value, tools)}
          </label>
        ))}
      </fieldset>
      {values.length === 0 && <p class="quiet">{st('when.unfinished')}</p>}
    </div>
  )
}
