/** What of a ticket is watched once its tab is gone: every clock that runs, and every promise that is owed. */
import { promiseRiskAt } from '@/lib/alerts'
import type { TicketPromise } from '@/lib/messaging/protocol'
import { lengthOf, riskAtOf } from '@/lib/sla'
import type { SlaView } from '@/lib/sla/types'
import type { ClockFacts } from '@/lib/storage/types'
import type { Ticket } from '@/lib/ticket'
import { checkSoon } from './alerts'
import { problemOf } from './router'
import { storage } from './store'

/** Keeps what runs at this look, and sets the alarm by it. Beside the panel: trouble here is none of its. */
export async function watchClocks(
  ticket: Ticket,
  sla: SlaView,
  promises: readonly TicketPromise[],
  atRiskShare: number,
  now: number,
): Promise<void> {
  try {
    const facts = {
      key: ticket.key,
      url: ticket.url,
      id: ticket.id,
      subject: ticket.subject,
      requester: ticket.requester.name,
    }
    const clocks = [...slaClocks(sla, atRiskShare), ...owed(promises, atRiskShare)]
    await storage().watch(facts, clocks, new Date(now).toISOString())
    checkSoon()
  } catch (error) {
    console.warn('The clocks of this ticket could not be kept:', problemOf(error).kind)
  }
}

function slaClocks(sla: SlaView, atRiskShare: number): ClockFacts[] {
  return sla.clocks.flatMap((clock) =>
    clock.dueAt && ['on-track', 'at-risk', 'breached'].includes(clock.state)
      ? {
          metric: clock.metric,
          dueAt: clock.dueAt,
          source: clock.source,
          riskAt: riskAtOf(clock, atRiskShare),
          lengthMs: lengthOf(clock),
          beside: clock.own?.beside ?? false,
          promiseId: null,
          off: false,
        }
      : [],
  )
}

function owed(promises: readonly TicketPromise[], atRiskShare: number): ClockFacts[] {
  return promises.flatMap((promise) =>
    promise.state === 'open' || promise.state === 'broken'
      ? {
          metric: 'promise',
          dueAt: promise.dueAt,
          source: promise.by.name ?? '',
          riskAt: promiseRiskAt(promise, atRiskShare),
          lengthMs: Date.parse(promise.dueAt) - Date.parse(promise.madeAt),
          beside: false,
          promiseId: promise.id,
          off: promise.decision === 'dismissed',
        }
      : [],
  )
}
