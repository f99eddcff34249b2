import type { Cue } from '@/lib/sentiment/types'
import { usePanel } from '../context'

const WIDTH = 96
const HEIGHT = 34
const EDGE = 5
/** The least range drawn: a change of a hair does not look like a fall. */
const LEAST_RANGE = 0.9

/** The conversation's mood as a small line: lowest and highest point open, the end filled. */
export function Curve({ cue }: { cue: Cue }) {
  const { t } = usePanel()
  const { curve, trough, peak } = cue
  const first = curve[0]
  const last = curve.at(-1)
  if (!first || !last || curve.length < 2) return null
  const toY = scale(curve.map((point) => point.valence))
  const points = curve.map((point, at) => ({
    x: EDGE + (at / (curve.length - 1)) * (WIDTH - 2 * EDGE),
    y: toY(point.valence),
  }))
  const mark = (at: number | null) => (at === null || at === curve.length - 1 ? null : (points[at] ?? null))
  const says = [
    t('cue.curve', { n: curve.length, first: t(`mood.${first.mood}`), last: t(`mood.${last.mood}`) }),
    ...sayPoint('cue.curveLow', trough),
    ...sayPoint('cue.curveHigh', peak),
  ].join(' ')
  function sayPoint(key: 'cue.curveLow' | 'cue.curveHigh', at: number | null): string[] {
    const point = at === null ? undefined : curve[at]
    return point && at !== null ? [t(key, { mood: t(`mood.${point.mood}`), i: at + 1 })] : []
  }
  const end = points.at(-1)
  const low = mark(trough)
  const high = mark(peak)
  return (
    <svg
      class="curve"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={says}
    >
      <path class="curve-middle" d={`M${EDGE} ${toY(0).toFixed(1)}H${WIDTH - EDGE}`} />
      <path class="curve-line" d={smooth(points)} />
      {low && <circle class="curve-mark" cx={low.x} cy={low.y} r="2.25" />}
      {high && <circle class="curve-mark" cx={high.x} cy={high.y} r="2.25" />}
      {end && <circle class="curve-end" cx={end.x} cy={end.y} r="3.25" />}
    </svg>
  )
}

/** Valence to px: as much of −1…1 as the conversation used, the neutral line always among it. */
function scale(valences: number[]): (valence: number) => number {
  const low = Math.max(-1, Math.min(0, ...valences))
  const high = Math.min(1, Math.max(0, ...valences))
  const spare = Math.max(0, LEAST_RANGE - (high - low)) / 2
  const range = high - low + 2 * spare
  return (valence) =>
    EDGE + ((high + spare - Math.min(1, Math.max(-1, valence))) / range) * (HEIGHT - 2 * EDGE)
}

type Point = { x: number; y: number }

/** Level in every point and monotone between two: the line never shows a mood that nobody had. */
function smooth(points: Point[]): string {
  return points
    .map((point, at) => {
      const before = points[at - 1]
      const [x, y] = [point.x.toFixed(1), point.y.toFixed(1)]
      if (!before) return `M${x} ${y}`
      const middle = ((before.x + point.x) / 2).toFixed(1)
      return `C${middle} ${before.y.toFixed(1)} ${middle} ${y} ${x} ${y}`
    })
    .join('')
}
