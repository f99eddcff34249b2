import { formatDuration } from '@/lib/i18n'
import type { SlaPolicy } from '@/lib/settings'
import { type LiveClock, lengthWords, tick } from '@/lib/sla'
import { isAlways } from '../../conditions/condition-model'
import { conditionWords } from '../../conditions/condition-words'
import { scheduleOf } from '../policies/target-words'
import { machineZone, type SlaTools, useSla } from '../tools'
import { timeWords, whenWords } from '../when'
import { type Outcome, outcomeOf, type Sample } from './sample'

/** Which policy holds for the sample and why, and the clocks that it gives. */
export function Result({ sample, edited }: { sample: Sample; edited: SlaPolicy | null }) {
  const tools = useSla()
  const { desk, st } = tools
  const { slaPolicies, atRiskShare } = desk.settings.value
  const outcome = outcomeOf(sample, {
    policies: slaPolicies,
    schedules: tools.schedules,
    timeZone: machineZone,
    atRiskShare,
  })
  const { policy } = outcome
  return (
    <div class="result" role="status" aria-label={st('try.result')}>
      <p class="result-title" dir="auto">
        {policy
          ? st(edited && edited.id !== policy.id ? 'try.holdsOther' : 'try.holds', { name: policy.name })
          : st(slaPolicies.length > 0 ? 'try.noneHolds' : 'try.noneYet')}
      </p>
      <ul class="quiet why" dir="auto">
        {why(outcome, edited, tools).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {outcome.clocks.length > 0 && (
        <ul class="result-clocks">
          {outcome.clocks.map((clock) => (
            <ClockLine key={clock.metric} clock={clock} outcome={outcome} />
          ))}
        </ul>
      )}
      {outcome.without.length > 0 && (
        <ul class="quiet why">
          {outcome.without.map(({ metric, why: reason }) => (
            <li key={metric}>{st(`try.without.${reason}`, { metric: st(`metric.${metric}`) })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function why({ policy, passed }: Outcome, edited: SlaPolicy | null, tools: SlaTools): string[] {
  const { st } = tools
  const lines = passed.map((one) =>
    st('try.passed', { name: one.policy.name, what: conditionWords(one.misses, tools) }),
  )
  if (policy) {
    lines.push(
      st(isAlways(policy.when) ? 'try.every' : 'try.fits', {
        name: policy.name,
        what: conditionWords(policy.when, tools),
      }),
    )
  }
  if (edited && edited.id !== policy?.id && !passed.some((one) => one.policy.id === edited.id)) {
    lines.push(st(edited.enabled ? 'try.isBehind' : 'try.isOff', { name: edited.name }))
  }
  return lines
}

function ClockLine({ clock: live, outcome }: { clock: LiveClock; outcome: Outcome }) {
  const { st, lang, schedules } = useSla()
  const clock = tick(live, outcome.now)
  const target = outcome.policy?.targets.find((one) => one.metric === live.metric)
  const schedule = target ? scheduleOf(target, schedules) : null
  const length = lengthWords(Math.round(live.own.lengthMs / 60_000), lang, live.own.kind === 'business')
  const left = (ms: number) => formatDuration(ms, lang)
  // On the day that it is due, the time says enough.
  const dueDay = live.dueAt && new Date(live.dueAt).toDateString()
  const riskWords = (at: string) =>
    new Date(at).toDateString() === dueDay ? timeWords(Date.parse(at), lang) : whenWords(at, lang)
  let state: string
  if (clock.state === 'paused')
    state = st('try.paused', {
      status: st(`status.${live.own.pausedIn ?? 'unknown'}`),
      left: left(live.leftMs),
    })
  else if (clock.state === 'met')
    state =
      (live.sparedMs ?? 0) >= 0
        ? st('try.met', { spare: left(live.sparedMs ?? 0) })
        : st('try.late', { late: left(live.sparedMs ?? 0) })
  else if (live.dueAt) state = st('try.due', { when: whenWords(live.dueAt, lang) })
  else state = st('try.never')
  return (
    <li data-state={clock.state}>
      <span class="result-metric">{st(`metric.${live.metric}`)}</span>
      <b class="result-due">{state}</b>
      <span class="quiet">
        {schedule ? st('try.of', { length, schedule: schedule.name }) : st('try.ofCalendar', { length })}
        {live.own.waitsFor && ` · ${st(`try.waits.${live.own.waitsFor}`)}`}
        {clock.state !== 'paused' && live.own.riskAt && (
          <> · {st('try.risk', { when: riskWords(live.own.riskAt) })}</>
        )}
      </span>
    </li>
  )
}
