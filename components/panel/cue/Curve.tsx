import type { Cue } from '@/lib/sentiment/types'
import { usePanel } from '../context'
import { shape, smooth } from './curve-shape'

const box = { width: 96, height: 34, edge: 5 }

/** The conversation's mood as a small line: lowest and highest point open, the end filled. */
export function Curve({ cue }: { cue: Cue }) {
  const { t } = usePanel()
  const { curve, trough, peak } = cue
  const { places, middle } = shape(cue, box)
  const first = places[0]
  const end = places.at(-1)
  if (!first || !end || first === end) return null
  const mood = (at: number) => t(`mood.${curve[at]?.mood ?? 'neutral'}`)
  const says = [
    t('cue.curve', { n: places.length, first: mood(first.at), last: mood(end.at) }),
    trough !== null && t('cue.curveLow', { mood: mood(trough), i: trough + 1 }),
    peak !== null && t('cue.curveHigh', { mood: mood(peak), i: peak + 1 }),
  ]
  return (
    <svg
      class="curve"
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={says.filter(Boolean).join(' ')}
    >
      <path class="curve-middle" d={`M${box.edge} ${middle.toFixed(1)}H${box.width - box.edge}`} />
      <path class="curve-line" d={smooth(places)} />
      {places.map(
        (place) =>
          place !== end &&
          (place.at === trough || place.at === peak) && (
            <circle key={place.at} class="curve-mark" cx={place.x} cy={place.y} r="2.25" />
          ),
      )}
      <circle class="curve-end" cx={end.x} cy={end.y} r="3.25" />
    </svg>
  )
}
