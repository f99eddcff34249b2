/** Where the conversation is going and since when: only what the messages show. */
import type { Message } from '@/lib/ticket'
import type { Course, Cue } from './types'

/** A change of valence smaller than this is no change an agent should act on. */
const NOTICEABLE = 0.2
/** How many messages before the latest make "before". */
const EARLIER = 3

/** One readable message: its valence, and its place among all messages of the ticket. */
export type Step = { valence: number; at: string | null; place: number }

export function direction(steps: readonly Step[]): Cue['direction'] {
  const last = steps.at(-1)
  const before = steps.slice(-1 - EARLIER, -1)
  if (last === undefined || before.length === 0) return null
  const change = last.valence - before.reduce((sum, step) => sum + step.valence, 0) / before.length
  if (change > NOTICEABLE) return 'rising'
  return change < -NOTICEABLE ? 'falling' : 'steady'
}

/**
 * "After": the last step itself was the noticeable one, our only public reply since then stands before it,
 * and none after it. "Since": a turn some messages ago that has held since, and its moment is known.
 */
export function course(
  direction: Cue['direction'],
  steps: readonly Step[],
  messages: readonly Message[],
): Course | null {
  if (direction !== 'rising' && direction !== 'falling') return null
  const way = direction === 'rising' ? 1 : -1
  const change = (at: number) => way * ((steps[at]?.valence ?? 0) - (steps[at - 1]?.valence ?? 0))
  const end = steps.length - 1
  if (change(end) >= NOTICEABLE) {
    const last = steps[end]?.place ?? 0
    const before = steps[end - 1]?.place ?? 0
    const replied = (from: number, to?: number) => messages.slice(from + 1, to).some(isReply)
    return replied(before, last) && !replied(last) ? { kind: 'after' } : null
  }
  // Back to the noticeable step, over messages that kept what it brought.
  let turn = end
  while (turn > 0 && change(turn) < NOTICEABLE && change(turn) > -NOTICEABLE / 2) turn--
  const since = turn > 0 && change(turn) >= NOTICEABLE ? steps[turn] : undefined
  const held = since && steps.slice(turn).every((step) => way * (step.valence - since.valence) > -NOTICEABLE)
  return since?.at && held ? { kind: 'since', at: since.at } : null
}

function isReply(message: Message): boolean {
  return message.role === 'agent' && message.visibility === 'public'
}
