/** Two states of one playbook become one: per part the latest wins, in whatever order they meet. */
import type { Part } from './types'

/** A clock that was wrong once must not win for ever: moments further ahead than this count as long past, ms. */
const CLOCK_SLACK_MS = 60_000

/** Does `part` take the place of `kept`? Of the same moment the one that sorts later, so that all tabs agree. */
export function wins(part: Part, kept: Part, now: number): boolean {
  const ofPart = moment(part, now)
  const ofKept = moment(kept, now)
  if (ofPart !== ofKept) return ofPart > ofKept
  return written(part) > written(kept)
}

/** All parts of both, each id once, in a stable order. */
export function mergeParts(one: readonly Part[], other: readonly Part[], now: number): Part[] {
  const merged = new Map<string, Part>()
  for (const part of [...one, ...other]) {
    const kept = merged.get(part.id)
    if (!kept || wins(part, kept, now)) merged.set(part.id, part)
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function moment({ at }: Part, now: number): number {
  const ms = Date.parse(at)
  return ms > now + CLOCK_SLACK_MS ? 0 : ms
}

/** The same for the same content, whatever order its keys were written in. */
function written({ at, gone, body }: Part): string {
  return JSON.stringify([at, gone, Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))])
}
