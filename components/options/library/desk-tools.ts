/** Small things that the library's desk works with. */
import { type Problem, ProblemError } from '@/lib/messaging'

/** How long the page is held up at a time, ms. */
const TURN = 8

/** Does some work in short turns, so that keys and scrolling come between; the answer stops it. */
export function inRests<T>(work: Generator<void, T>, done: (value: T) => void): () => void {
  const go = () => {
    const until = performance.now() + TURN
    while (performance.now() < until) {
      const step = work.next()
      if (!step.done) continue
      done(step.value)
      return
    }
    timer = setTimeout(go)
  }
  let timer = setTimeout(go, TURN)
  return () => clearTimeout(timer)
}

/** A step's id: the same request sent twice is one step. */
export function stepId(): string {
  return crypto.randomUUID()
}

export function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) }
}
