/**
 * One check of the alerts over many watched tickets: reading the records, planning, nothing told. Runs
 * wherever IndexedDB is; it fills the database it is given.
 */
import { badgeOf, dueAlerts, nextAlarm } from '../../lib/alerts/index'
import { defaultSettings } from '../../lib/settings/defaults'
import { openStorage } from '../../lib/storage/index'

export type AlertsBench = { clocks: number; p50: number; p95: number }

const ROUNDS = 60

/** `tickets` with two clocks each; a third of them overdue. */
export async function benchAlerts(tickets: number): Promise<AlertsBench> {
  const storage = openStorage()
  const start = Date.now()
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
  for (let n = 0; n < tickets; n++) {
    const key = `zendesk:acme.zendesk.com:${n}`
    const clock = (metric: string, due: number) => ({
      metric,
      dueAt: at(due),
      source: 'Zendesk',
      riskAt: at(due - 15),
      lengthMs: 3_600_000,
      beside: false,
      promiseId: null,
      off: false,
    })
    const ticket = { key, url: `https://acme.zendesk.com/agent/tickets/${n}`, id: String(n) }
    const due = (n % 300) - 100
    await storage.watch(
      { ...ticket, subject: 'Order 5520 has not arrived', requester: 'Mara Lind' },
      [clock('next-reply', due), clock('resolution', due + 600)],
      at(0),
    )
  }
  const settings = { ...defaultSettings().alerts, notify: 'risk' as const }
  const zone = Temporal.Now.timeZoneId()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now()
    const { clocks, followUps, told, state } = await storage.alertRecords()
    const facts = { clocks, followUps, told, before: state }
    const now = Date.now()
    dueAlerts(facts, settings, now, zone)
    nextAlarm(facts, settings, now, zone)
    badgeOf(facts, settings, now)
    times.push(performance.now() - begun)
  }
  storage.close()
  times.sort((a, b) => a - b)
  const quantile = (q: number) => times[Math.ceil(q * times.length) - 1] ?? Number.NaN
  return { clocks: tickets * 2, p50: quantile(0.5), p95: quantile(0.95) }
}
