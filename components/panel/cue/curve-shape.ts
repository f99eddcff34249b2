/** From the moods of a conversation to a line in a box. */
import type { Cue } from '@/lib/sentiment/types'

/** The least range drawn: a change of a hair does not look like a fall. */
const LEAST_RANGE = 0.9

/** A message on the line; `at` is its place in `curve`. */
export type Place = { at: number; x: number; y: number }
export type Box = { width: number; height: number; edge: number }

/** Every message that was read, from left to right, and the height of the neutral line. */
export function shape({ curve }: Cue, { width, height, edge }: Box): { places: Place[]; middle: number } {
  const read = curve.flatMap((point, at) => (point.read ? [{ at, valence: point.valence }] : []))
  const toY = scale(
    read.map((point) => point.valence),
    height,
    edge,
  )
  const step = (width - 2 * edge) / Math.max(1, read.length - 1)
  return {
    places: read.map(({ at, valence }, i) => ({ at, x: edge + i * step, y: toY(valence) })),
    middle: toY(0),
  }
}

/** Valence to px: as much of −1…1 as the conversation used, the neutral line always among it. */
function scale(valences: number[], height: number, edge: number): (valence: number) => number {
  const low = valences.reduce((a, b) => Math.max(-1, Math.min(a, b)), 0)
  const high = valences.reduce((a, b) => Math.min(1, Math.max(a, b)), 0)
  const spare = Math.max(0, LEAST_RANGE - (high - low)) / 2
  const range = high - low + 2 * spare
  return (valence) =>
    edge + ((high + spare - Math.min(1, Math.max(-1, valence))) / range) * (height - 2 * edge)
}

/** Level in every point and monotone between two: the line never shows a mood that nobody had. */
export function smooth(places: Place[]): string {
  return places
    .map((place, at) => {
      const before = places[at - 1]
      const [x, y] = [place.x.toFixed(1), place.y.toFixed(1)]
      if (!before) return `M${x} ${y}`
      const middle = ((before.x + place.x) / 2).toFixed(1)
      return `C${middle} ${before.y.toFixed(1)} ${middle} ${y} ${x} ${y}`
    })
    .join('')
}
