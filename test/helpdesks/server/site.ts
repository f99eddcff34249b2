import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '../desk/desk.ts'
import { asset } from './assets.ts'
import type { Call, Reply } from './exchange.ts'
import type { FaultRule, Faults } from './faults.ts'
import { liveEvents } from './live.ts'

/** A helpdesk under one host name. */
export type Site = {
  host: string
  desk: Desk
  faults: Faults
  /** Pages and API. */
  route(call: Call): Reply | Promise<Reply>
  /** What only the replica's own page asks for, under `/__replica/`. */
  inside(call: Call): Reply | null
  /** The helpdesk's own words for a fault; never called for `slow` and `drop`. */
  fault(rule: FaultRule, call: Call): Reply
}

const SLOW_MS = 5000

/** The answer to a call, or null when the connection is to be cut. */
export async function answer(site: Site, call: Call): Promise<Reply | null> {
  const { pathname } = call.url
  if (pathname === '/favicon.ico') return { status: 204 }
  if (pathname.startsWith('/__replica/')) {
    if (pathname === '/__replica/events') return liveEvents(site.desk)
    return (await asset(pathname)) ?? site.inside(call) ?? { status: 404 }
  }
  const rule = site.faults.take(call.path)
  if (rule?.status === 'drop') return null
  if (rule?.status === 'slow') {
    await wait(SLOW_MS, undefined, { ref: false })
  } else if (rule) {
    return site.fault(rule, call)
  }
  return site.route(call)
}
