/** Asking the background, from the page or from an extension page. */

import type { Answer, Envelope, Problem, Push, RequestName, Requests } from './protocol'
import { runtime } from './runtime'

/** A request that the background refused or could not answer; `problem` says why in a form the interface words. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.kind}: ${problem.detail}`)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** True once this script belongs to an extension version that is gone (update, reload, removal). */
export function isInvalidated(): boolean {
  try {
    return !runtime()?.id
  } catch {
    return true
  }
}

/**
 * Sends one request and waits for its answer. A worker that was just stopping can drop a message, so
 * a lost connection is tried once more; every request is safe to repeat (saves carry their own ids).
 * Throws ProblemError.
 */
export async function ask<N extends RequestName>(
  name: N,
  payload: Requests[N]['in'],
): Promise<Requests[N]['out']> {
  const envelope: Envelope = { of: 'outside-first', name, payload }
  for (let attempt = 0; ; attempt++) {
    if (isInvalidated()) throw new ProblemError({ kind: 'invalidated', detail: 'extension updated' })
    try {
      const answer = (await runtime().sendMessage(envelope)) as Answer<Requests[N]['out']> | undefined
      if (answer === undefined) throw new Error('no answer')
      if (!answer.ok) throw new ProblemError(answer.problem)
      return answer.value
    } catch (error) {
      if (error instanceof ProblemError) throw error
      const detail = error instanceof Error ? error.message : String(error)
      if (isInvalidated() || /context invalidated/i.test(detail)) {
        throw new ProblemError({ kind: 'invalidated', detail })
      }
      if (attempt > 0) throw new ProblemError({ kind: 'disconnected', detail })
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }
}

/** Listens to what the background says unasked, until the signal aborts. */
export function onPush(signal: AbortSignal, handle: (push: Push) => void): void {
  const events = runtime().onMessage
  const listener = (message: unknown, _sender: unknown, answer: (value: unknown) => void) => {
    if (!isPush(message)) return
    handle(message)
    answer(true)
  }
  events.addListener(listener)
  signal.addEventListener('abort', () => {
    try {
      events.removeListener(listener)
    } catch {
      // The extension is gone, and its listeners with it.
    }
  })
}

function isPush(message: unknown): message is Push {
  return typeof message === 'object' && message !== null && 'push' in message
}
