/** A background whose answers the test gives when it wants to: in any order, late, or not at all. */
import { vi } from 'vitest'
import { ProblemError } from '@/lib/messaging/client'
import type { Problem, RequestName } from '@/lib/messaging/protocol'

// biome-ignore lint/suspicious/noExplicitAny: what is asked and answered differs from request to request.
type Loose = any
export type Asked = {
  name: RequestName
  payload: Loose
  answer(value: unknown): Promise<void>
  fail(kind: Problem['kind']): Promise<void>
}

/** Requests that no test has answered yet, oldest first. */
export const waiting: Asked[] = []
/** Names of everything that was asked. */
export const asked: RequestName[] = []
/** Requests answered at once, by name. */
export const automatic = new Map<RequestName, (payload: Loose) => unknown>()

/** Lets everything happen that waits for nothing but its turn; takes 4 ms. */
export async function settle(): Promise<void> {
  for (let task = 0; task < 4; task++) await vi.advanceTimersByTimeAsync(1)
}

export const ask = vi.fn((name: RequestName, payload: unknown) => {
  asked.push(name)
  const at = automatic.get(name)
  if (at) return Promise.resolve().then(() => at(payload))
  return new Promise((resolve, reject) => {
    waiting.push({
      name,
      payload,
      async answer(value) {
        resolve(value)
        await settle()
      },
      async fail(kind) {
        reject(new ProblemError({ kind, detail: 'test' }))
        await settle()
      },
    })
  })
})

/** Takes the oldest unanswered request of this name. */
export function next(name: RequestName): Asked {
  const at = waiting.findIndex((one) => one.name === name)
  const [found] = at < 0 ? [] : waiting.splice(at, 1)
  if (!found) throw new Error(`${name} was not asked; waiting: ${waiting.map((one) => one.name).join(', ')}`)
  return found
}

export const count = (name: RequestName) => asked.filter((one) => one === name).length

export function forget(): void {
  waiting.length = 0
  asked.length = 0
  automatic.clear()
}
