/** Tells the background what a read found and where, once the page has settled. No text of it goes along. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { mapInSlices } from '@/lib/helpdesks'
import type { Helpdesk, ReadResult } from '@/lib/helpdesks/contract'
import { ask } from '@/lib/messaging'

/** Helpdesks fill their pages for a while after a ticket can be read, ms. */
const SETTLED = 2_000

export type Health = {
  /** What to say of this page, when it has changed; null: nothing. */
  line: ReadonlySignal<string | null>
  /** After each read of the ticket `id`; `stop` ends with the ticket. */
  after(result: ReadResult, id: string, stop: AbortSignal): void
  /** The language may be another now: a line that stands is asked for anew. */
  again(): unknown
  /** Another ticket: nothing has been said of it yet. */
  reset(): void
}

export function followHealth(helpdesk: Helpdesk, document: Document): Health {
  const line = signal<string | null>(null)
  let said = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: [ReadResult, string, AbortSignal] | undefined

  const look = async (result: ReadResult, id: string, stop: AbortSignal) => {
    // A page out of sight is not drawn in full; the next read tells.
    if (stop.aborted || document.hidden) return
    const ticket = result.kind === 'ticket' ? result.ticket : null
    const marks = helpdesk.health(id, document)
    const found = await mapInSlices(marks, (mark) => [mark.name, mark.found], stop).catch(() => null)
    if (!found) return
    const report = {
      helpdesk: helpdesk.id,
      facts: { ...ticket?.sources, ...Object.fromEntries(ticket?.missing.map((m) => [m.fact, m.why]) ?? []) },
      problem: result.kind === 'problem' ? result.why : null,
      landmarks: Object.fromEntries(found),
      composer: helpdesk.composer(id, document)?.audience ?? null,
      closed: ticket?.status === 'closed',
    }
    const now = JSON.stringify(report)
    if (now === said) return
    said = now
    const answer = await ask('health/report', report).catch(() => null)
    if (stop.aborted || !answer) return
    line.value = answer.line
    if (answer.again) again()
  }
  const soon = () => {
    clearTimeout(timer)
    if (last) timer = setTimeout(look, SETTLED, ...last)
  }
  const again = () => {
    said = ''
    soon()
  }

  return {
    line,
    after(...read) {
      last = read
      soon()
    },
    again: () => line.value && again(),
    reset() {
      last = undefined
      said = ''
      soon()
    },
  }
}
