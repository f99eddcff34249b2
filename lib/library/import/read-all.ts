/**
 * All pages of a helpdesk's macros or canned responses, one after another and with a breath between them.
 * Asked to wait, it waits; told to stop, it keeps what it has, and can go on from there.
 */
import type { PhrasePage } from '@/lib/helpdesks'
import type { Fields } from '@/lib/helpdesks/fields'

export type Failure = Pick<Extract<PhrasePage, { ok: false }>, 'why' | 'retryAfter'>

/** How far a reading is. `next` null and no `failure`: it is complete. */
export type SoFar = {
  records: Fields[]
  total: number | null
  /** What the next page is asked with; undefined: nothing was asked yet. */
  next: string | null | undefined
  failure: Failure | null
}

export const nothingYet: SoFar = { records: [], total: null, next: undefined, failure: null }

type Tools = {
  page(at: string | null): Promise<PhrasePage>
  /** Resolves after so many ms, or at once when the signal aborts. */
  wait(ms: number): Promise<void>
  signal: AbortSignal
  /** `waiting`: seconds that the helpdesk asked for, where it did. */
  progress(soFar: SoFar, waiting: number | null): void
}

const BREATH_MS = 150
/** Longer is said to the lead, who may come back. */
const LONGEST_WAIT_S = 120
const MOST_WAITS = 5
/** A hundred each: far above any account. */
const MOST_PAGES = 300

export async function readAll(from: SoFar, tools: Tools): Promise<SoFar> {
  let soFar: SoFar = { ...from, failure: null }
  let waits = 0
  for (let pages = 0; soFar.next !== null && pages < MOST_PAGES; ) {
    if (tools.signal.aborted) return soFar
    tools.progress(soFar, null)
    const answer = await tools.page(soFar.next ?? null)
    if (answer.ok) {
      pages++
      waits = 0
      soFar = {
        records: [...soFar.records, ...answer.records],
        total: soFar.total ?? answer.total,
        next: answer.next,
        failure: null,
      }
      if (answer.next !== null) await tools.wait(BREATH_MS)
      continue
    }
    const { why, retryAfter } = answer
    const seconds = retryAfter ?? 10
    if (why !== 'rate-limited' || seconds > LONGEST_WAIT_S || ++waits > MOST_WAITS)
      return { ...soFar, failure: { why, retryAfter } }
    tools.progress(soFar, seconds)
    await tools.wait(Math.max(1, seconds) * 1_000)
  }
  return soFar
}
