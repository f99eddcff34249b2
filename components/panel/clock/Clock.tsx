import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useId, useState } from 'preact/hooks'
import { Icon, Ring } from '@/components/shared'
import { formatDuration } from '@/lib/i18n'
import type { Clock as ClockView, SlaView } from '@/lib/sla/types'
import { currentLook, readyTicket, usePanel } from '../context'
import { Late } from '../Late'
import { beatOfTime, clockWords } from './clock-words'

const MINUTE = 60_000

/** The most urgent clock large, the others folded, and what is owed. Drawn anew when a word or the bar changes. */
export function Clock() {
  const { state, ui, t, lang } = usePanel()
  const [unfolded, setUnfolded] = useState(false)
  const more = useId()
  const beat = useComputed(() => beatOf(state.sla.value))
  beat.value
  const view = state.sla.peek()
  const [first, ...rest] = view?.clocks ?? []
  const ticket = readyTicket(state)
  const unread = ticket?.missing.some((missing) => missing.fact === 'sla')
  const answerClock = view?.clocks.some((clock) => clock.metric.endsWith('reply') && clock.state !== 'met')
  const waiting =
    view && view.waitingMs !== null && view.waitingMs >= MINUTE && !answerClock ? view.waitingMs : null
  const look = currentLook(state)
  return (
    <section class="clock" aria-label={t('sla.title')}>
      <Announcer beat={beat} />
      {first ? (
        <>
          <OneClock clock={first} large />
          {unfolded && (
            <div id={more} class="clock-rest">
              {rest.map((clock) => (
                <OneClock key={clock.metric + clock.source} clock={clock} />
              ))}
            </div>
          )}
        </>
      ) : (
        <p class="quiet">{t(unread ? 'sla.unread' : 'sla.none')}</p>
      )}
      {waiting !== null && (
        <p class="clock-waiting">
          {t('clock.waiting', { time: formatDuration(floorMinute(waiting), lang) })}
        </p>
      )}
      {rest.length > 0 && (
        <div class="clock-foot">
          <button
            type="button"
            class="clock-more"
            aria-expanded={unfolded}
            aria-controls={unfolded ? more : undefined}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? t('clock.fewer') : t('clock.more', { n: rest.length })}
            <Icon name="chevronDown" size={12} />
          </button>
        </div>
      )}
      {look &&
        ((state.late.value ?? 'failed') !== 'failed' ||
          ui.reminding.value ||
          look.promises[0] ||
          look.followUps[0] ||
          look.problems[0]) && <Late view="Owed" with={{}} />}
    </section>
  )
}

function OneClock({ clock, large = false }: { clock: ClockView; large?: boolean }) {
  const { state, t, lang } = usePanel()
  const words = clockWords(clock, state.now.peek(), t, lang, readyTicket(state)?.requester)
  const share = clock.usedShare
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100)
  const outer =
    clock.metric === 'internal-answer' &&
    clock.state !== 'met' &&
    state.sla.peek()?.clocks.find((c) => c.metric !== clock.metric && c.state !== 'met')
  const details = [...words.details]
  if (outer) details.push(t('clock.inner', { metric: t(`metric.${outer.metric}`) }))
  return (
    <div
      class={`one-clock ${large ? 'large' : ''}`}
      data-clock={clock.state}
      data-quiet={clock.own?.beside || (clock.standsUntil && clock.state === 'on-track') ? '' : undefined}
    >
      <div class="clock-line">
        {clock.state === 'paused' ? (
          <Icon name="pause" />
        ) : clock.state === 'met' ? (
          <Icon name="check" />
        ) : (
          <Ring share={share} size={16} />
        )}
        <span class="clock-metric">{words.metric}</span>
        <span class="clock-number">{words.number}</span>
      </div>
      {large && percent !== null && clock.state !== 'met' && (
        <div class="clock-bar" role="img" aria-label={t('clock.used', { metric: words.metric, percent })}>
          <i style={{ inlineSize: `${percent}%` }} />
        </div>
      )}
      <div class="clock-details">
        {[...details, ...words.source].map((detail, at) => (
          <span key={detail} class={at === 0 && words.details.length > 0 ? 'clock-state' : ''}>
            <bdi>{detail}</bdi>
          </span>
        ))}
        {words.estimate && (
          <span>
            <button type="button" class="clock-estimate" data-tip={words.estimate}>
              {t('clock.estimate')}
              <span class="hidden">: {words.estimate}</span>
            </button>
          </span>
        )}
      </div>
    </div>
  )
}

/** Says a change of state once ("Next reply: at risk, due 14:20"), never the seconds. */
function Announcer({ beat }: { beat: ReadonlySignal<string> }) {
  const { state, t, lang } = usePanel()
  const said = useComputed(() => {
    beat.value
    const clock = state.sla.peek()?.clocks[0]
    if (!clock) return ''
    const words = clockWords(clock, state.now.peek(), t, lang)
    const first = clock.standsUntil && clock.state === 'on-track' ? 0 : 1
    return [`${words.metric}: ${words.state}`, ...words.details.slice(first)].join(t('list.comma'))
  })
  return (
    <span class="hidden" role="status">
      {said}
    </span>
  )
}

/** All that seconds change of what is drawn; the rest comes with another ticket or look. */
function beatOf(view: SlaView | null): string {
  const parts = view?.clocks.map((clock) => [
    clock.metric,
    clock.state,
    clock.standsUntil,
    beatOfTime(clock.leftMs ?? 0),
  ])
  return [parts, beatOfTime(view?.waitingMs ?? 0)].join()
}

function floorMinute(ms: number): number {
  return Math.max(2 * MINUTE, Math.floor(ms / MINUTE) * MINUTE)
}
