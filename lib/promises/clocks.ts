/** The promises of a thread as clocks. */
import type { Message } from '@/lib/ticket'
import type { PromiseClock, PromiseState, Zones } from './clock-types'
import { findPromises } from './find'
import { promiseId } from './identity'
import type { FoundPromise, Setting } from './types'

/**
 * Every promise of the agents' public replies, in the order made. The next public reply of any agent,
 * not the customer's nor a robot's, keeps what was promised before it: in time, or late. When that reply
 * promises something itself, its first promise takes the place of those it kept (`supersededBy`).
 * Whether the ticket is solved does not matter: what was promised with the solution is still owed.
 * Replies without a readable moment promise nothing and keep nothing. `now`: epoch ms.
 */
export function promiseClocks(messages: readonly Message[], zones: Zones, now: number): PromiseClock[] {
  const customer = knownZone(zones.customer)
  const agent = knownZone(zones.agent)
  const replies = messages
    .filter((m) => m.role === 'agent' && m.visibility === 'public')
    .flatMap((message) => {
      const at = message.at === null ? Number.NaN : Date.parse(message.at)
      return Number.isNaN(at) || at > now ? [] : [{ message, at }]
    })
    .sort((a, b) => a.at - b.at)

  const clocks: PromiseClock[] = []
  let waiting: PromiseClock[] = []
  for (const { message, at } of replies) {
    const setting = settingAt(new Date(at).toISOString(), { ...zones, customer, agent })
    const made = findPromises(message.text, setting).map((found) => {
      const state = { state: 'open' as PromiseState, leftMs: Date.parse(found.dueAt) - now, keptAt: null }
      return { ...asClock(found, message, customer, agent), ...state, supersededBy: null }
    })
    for (const clock of waiting) keep(clock, message.at as string, made[0]?.id ?? null)
    clocks.push(...made)
    waiting = made
  }
  for (const clock of waiting) if (clock.leftMs < 0) clock.state = 'broken'
  return clocks
}

/** How a reply sent at `now` (ISO instant) is read: the customer's zone where known, else the agent's, else UTC. */
export function settingAt(now: string, zones: Zones): Setting {
  const customer = knownZone(zones.customer)
  const agent = knownZone(zones.agent)
  return {
    now,
    zone: customer ?? agent ?? 'UTC',
    workdayEnd: zones.workdayEnd,
    customerZone: customer ?? undefined,
    agentZone: agent ?? undefined,
  }
}

function keep(clock: PromiseClock, at: string, by: string | null): void {
  clock.leftMs = Date.parse(clock.dueAt) - Date.parse(at)
  clock.state = clock.leftMs >= 0 ? 'kept' : 'kept-late'
  clock.keptAt = at
  clock.supersededBy = by
}

function asClock(
  found: FoundPromise,
  message: Message,
  customer: string | null,
  agent: string | null,
): Omit<PromiseClock, 'state' | 'leftMs' | 'keptAt' | 'supersededBy'> {
  const { quote, time, certainty, dueAt, zone } = found
  const zoneFrom = found.zoneNamed ? 'text' : customer ? 'customer' : agent ? 'agent' : 'none'
  return {
    id: promiseId(message.id, quote, time),
    messageId: message.id,
    madeAt: message.at as string,
    by: { id: message.authorId, name: message.authorName },
    quote,
    time,
    certainty,
    dueAt,
    zone,
    zoneFrom,
    inCustomerTime: found.zoneMatters && zone === customer && zonesDiffer(customer, agent, dueAt),
  }
}

function zonesDiffer(customer: string, agent: string | null, at: string): boolean {
  if (agent === null || agent === customer) return false
  const instant = Temporal.Instant.from(at)
  return instant.toZonedDateTimeISO(customer).offset !== instant.toZonedDateTimeISO(agent).offset
}

function knownZone(zone: string | null): string | null {
  if (!zone) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
