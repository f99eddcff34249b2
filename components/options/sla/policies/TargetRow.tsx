import { useState } from 'preact/hooks'
import { Button, Segmented } from '@/components/shared'
import type { Explained, PolicyTarget } from '@/lib/settings'
import type { TargetPriority } from '@/lib/settings/types'
import { lengthText, readLength } from '@/lib/sla'
import { problemAt } from '../../context'
import { Select } from '../../parts/Select'
import { useSla } from '../tools'
import { LengthCell } from './LengthCell'
import { columns, lengthSaid, scheduleOf, targetSentence, unitsOf } from './target-words'

type TargetRowProps = {
  target: PolicyTarget
  change: (make: (target: PolicyTarget) => PolicyTarget, run?: string) => Explained[]
}

/** One measure: a length for each priority, what they mean in words, and which time they count. */
export function TargetRow({ target, change }: TargetRowProps) {
  const tools = useSla()
  const { t, st, schedules, readOnly } = tools
  const [problems, setProblems] = useState<Partial<Record<TargetPriority, string>>>({})
  const { metric, minutes, clock } = target
  const metricName = st(`metric.${metric}`)
  const working = clock === 'business'
  const keep = (priority: TargetPriority, text: string): boolean => {
    const length = text.trim() === '' ? undefined : readLength(text, unitsOf(target, schedules))
    const label = st('targets.cell', { metric: metricName, priority: priorityName(priority) })
    let problem: string | null = null
    if (length === null) problem = t('save.invalid', { label, what: st('targets.bad') })
    else
      problem = problemAt(
        change((now) => withLength(now, priority, length), priority),
        label,
        t,
      )
    setProblems(({ [priority]: _, ...others }) => (problem ? { ...others, [priority]: problem } : others))
    return problem === null
  }
  const priorityName = (priority: TargetPriority) =>
    priority === 'none' ? st('targets.none') : st(`priority.${priority}`)
  const first = columns.find((priority) => minutes[priority] !== undefined)
  const firstLength = first && minutes[first]
  const even = columns.every((priority) => minutes[priority] === firstLength)
  const wrong = columns.flatMap((priority) => problems[priority] ?? [])
  return (
    <tbody class={first ? 'set' : ''}>
      <tr>
        <th scope="row">{metricName}</th>
        {columns.map((priority) => {
          const length = minutes[priority]
          return (
            <td key={priority}>
              <LengthCell
                label={st('targets.cell', { metric: metricName, priority: priorityName(priority) })}
                value={length === undefined ? '' : lengthText(length, working)}
                disabled={readOnly}
                describedBy={`words-${metric}`}
                onKeep={(text) => keep(priority, text)}
              />
            </td>
          )
        })}
      </tr>
      <tr class="target-about">
        <td colSpan={columns.length + 1}>
          {wrong.map((problem) => (
            <p key={problem} class="field-problem" role="alert">
              {problem}
            </p>
          ))}
          <p class="quiet said" id={`words-${metric}`}>
            {first ? targetSentence(target, tools) : st(`metric.is.${metric}`)}
          </p>
          {first && (
            <div class="target-clock">
              <Segmented
                label={st('targets.clockOf', { metric: metricName })}
                value={clock}
                choices={(['business', 'calendar'] as const).map((value) => ({
                  value,
                  label: st(`targets.${value}`),
                  disabled: readOnly,
                }))}
                onChange={(value) => change((now) => ({ ...now, clock: value }))}
              />
              {working && schedules.length > 1 && (
                <Select
                  label={st('targets.scheduleOf', { metric: metricName })}
                  quietLabel
                  value={scheduleOf(target, schedules)?.id ?? ''}
                  disabled={readOnly}
                  choices={schedules.map((schedule) => ({ value: schedule.id, label: schedule.name }))}
                  onChange={(schedule) => change((now) => ({ ...now, schedule }))}
                />
              )}
              {!readOnly && (
                <span class="target-buttons">
                  {!even && firstLength !== undefined && (
                    <Button
                      kind="quiet"
                      onClick={() => {
                        setProblems({})
                        change((now) => ({
                          ...now,
                          minutes: Object.fromEntries(columns.map((priority) => [priority, firstLength])),
                        }))
                      }}
                    >
                      <span aria-hidden="true">{st('targets.fill')}</span>
                      <span class="hidden">
                        {st('targets.fillOf', {
                          metric: metricName,
                          length: lengthSaid(firstLength, target, tools),
                        })}
                      </span>
                    </Button>
                  )}
                  <Button
                    kind="quiet"
                    onClick={() => {
                      setProblems({})
                      change((now) => ({ ...now, minutes: {} }))
                    }}
                  >
                    <span aria-hidden="true">{st('targets.clear')}</span>
                    <span class="hidden">{st('targets.clearOf', { metric: metricName })}</span>
                  </Button>
                </span>
              )}
            </div>
          )}
        </td>
      </tr>
    </tbody>
  )
}

function withLength(
  target: PolicyTarget,
  priority: TargetPriority,
  length: number | undefined,
): PolicyTarget {
  const { [priority]: _, ...others } = target.minutes
  return { ...target, minutes: length === undefined ? others : { ...others, [priority]: length } }
}
