import { useMemo, useState } from 'preact/hooks'
import { formatWhen } from '@/lib/i18n'
import type { Cue } from '@/lib/sentiment/types'
import type { Message } from '@/lib/ticket'
import { usePanel } from '../context'
import { shape, smooth } from './curve-shape'
import { quote } from './quote'
import { upperFirst } from './upper-first'

const box = { width: 320, height: 60, edge: 8 }
/** More points than these stand too close to be told apart. */
const DOTS = 40

/** The curve large: every message can be reached, by arrow keys or by pointing, and says what it was. */
export function CurveMore({ cue, messages, tag }: { cue: Cue; messages: readonly Message[]; tag: string }) {
  const { state, t, lang } = usePanel()
  const { places, middle } = shape(cue, box)
  const [chosen, choose] = useState<number | null>(null)
  const texts = useMemo(() => new Map(messages.map(({ id, text }) => [id, text])), [messages])
  const end = places.length - 1
  // Stays on its message when a new one comes; without a choice it is the latest.
  const found = places.findIndex(
    ({ at }) => cue.curve[at]?.messageId === (chosen === null ? null : idAt(chosen)),
  )
  const on = chosen === null || found < 0 ? end : found
  const place = places[on]
  const point = place && cue.curve[place.at]
  if (!place || !point || end < 1) return null

  function idAt(at: number): string | undefined {
    return cue.curve[at]?.messageId
  }
  const go = (to: number) => choose(places[Math.max(0, Math.min(end, to))]?.at ?? null)
  const marks = [
    place.at === cue.trough && t('course.low'),
    place.at === cue.peak && t('course.high'),
    on === end && t('course.end'),
  ].filter((mark) => mark !== false)
  const mood = t(`mood.${point.mood}`)
  const what = [
    point.at && formatWhen(point.at, state.now.value, lang),
    point.unsure ? t('cue.unsure', { mood }) : mood,
    point.corrected && t('cue.corrected'),
    ...marks,
  ]
  const words = what.filter(Boolean).join(' · ')
  const text = texts.get(point.messageId)
  const said = text?.trim() ? quote(text, t, 90) : ''
  const step: Record<string, number> = {
    ArrowLeft: on - 1,
    ArrowDown: on - 1,
    ArrowRight: on + 1,
    ArrowUp: on + 1,
    PageDown: on - 10,
    PageUp: on + 10,
    Home: 0,
    End: end,
  }
  return (
    <div class="course">
      <div
        class="course-line"
        role="slider"
        tabIndex={0}
        aria-label={t('course.title')}
        aria-valuemin={1}
        aria-valuemax={end + 1}
        aria-valuenow={on + 1}
        aria-valuetext={`${words}. ${said}`}
        onKeyDown={(event) => {
          const to = step[event.key]
          if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          event.stopPropagation()
          go(to)
        }}
        onPointerDown={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect()
          const share = ((event.clientX - left) / width) * box.width
          go(Math.round(((share - box.edge) / (box.width - 2 * box.edge)) * end))
        }}
      >
        <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true" class="curve">
          <path class="curve-middle" d={`M${box.edge} ${middle.toFixed(1)}H${box.width - box.edge}`} />
          <path class="curve-line" d={smooth(places)} />
          {places.map(({ at, x, y }, i) =>
            at === cue.trough || at === cue.peak || i === end || places.length <= DOTS ? (
              <circle key={at} class={i === end ? 'curve-end' : 'curve-mark'} cx={x} cy={y} r="3" />
            ) : null,
          )}
          <circle class="course-here" cx={place.x} cy={place.y} r="6.5" />
        </svg>
      </div>
      <p class="course-point">
        <span>{upperFirst(words)}</span>
        <span class="quiet">{t('course.of', { i: on + 1, n: end + 1 })}</span>
      </p>
      {said && (
        <p class="quiet" lang={tag} dir="auto">
          {said}
        </p>
      )}
      <div class="course-marks">
        {(
          [
            ['course.low', cue.trough],
            ['course.high', cue.peak],
            ['course.end', places[end]?.at ?? null],
          ] as const
        ).map(
          ([word, at]) =>
            at !== null && (
              <button
                key={word}
                type="button"
                class="suggestion"
                aria-pressed={place.at === at}
                onClick={() => choose(at)}
              >
                {upperFirst(t(word))}
              </button>
            ),
        )}
      </div>
    </div>
  )
}
