/** What was told of clocks and follow-ups, so that nothing is told twice. */
import { clockAlertIds, followUpAlertId } from '@/lib/alerts'
import { type DamageLog, readable, readRow } from './damage'
import type { Connection } from './db'
import { openFollowUps } from './follow-ups'
import { alertRow, alertStateRow } from './rows'
import type { Tx } from './tables'
import type { AlertState, FollowUp, ToldAlert, WatchedClock } from './types'
import { clocksBy, FORGET_UNSEEN_MS } from './watched'

export type AlertRecords = {
  /** At risk or overdue by now; the others wait for `ahead`, the moment of the first of them. */
  clocks: WatchedClock[]
  ahead: string | null
  followUps: FollowUp[]
  told: Set<string>
  state: AlertState | null
}

/** All that a check needs, as it stands at one moment: of hundreds of clocks only those that matter now. */
export function alertRecords(connection: Connection, log: DamageLog, now: number): Promise<AlertRecords> {
  return connection.run(['watched', 'followUps', 'alerts', 'alertState'], 'readonly', async (tx) => {
    const [{ clocks, ahead }, followUps, told, state] = await Promise.all([
      clocksBy(tx, log, now),
      openFollowUps(tx, log),
      tx.objectStore('alerts').getAllKeys(),
      tx.objectStore('alertState').get('state'),
    ])
    return {
      clocks,
      ahead,
      followUps,
      told: new Set(told),
      state: readRow(log, 'alertState', alertStateRow, state),
    }
  })
}

/**
 * Writes down what is about to be told, and what is passed over, before anything is shown; answers with
 * the ids that nobody had written down before. Old ones are forgotten with it, unless they could come up again.
 */
export function claimAlerts(
  connection: Connection,
  log: DamageLog,
  asked: { alerts: readonly ToldAlert[]; state: AlertState },
  now: number,
): Promise<string[]> {
  return connection.run(['alerts', 'alertState', 'watched', 'followUps'], 'readwrite', async (tx) => {
    const store = tx.objectStore('alerts')
    const mine: string[] = []
    for (const alert of asked.alerts) {
      if ((await store.getKey(alert.id)) !== undefined) continue
      await store.put(alertRow.parse(alert))
      mine.push(alert.id)
    }
    await tx.objectStore('alertState').put(alertStateRow.parse(asked.state), 'state')
    const old = IDBKeyRange.upperBound(new Date(now - FORGET_UNSEEN_MS).toISOString(), true)
    const ids = await store.index('byAt').getAllKeys(old)
    const alive = ids.length > 0 ? await aliveIds(tx, log) : new Set()
    for (const id of ids) if (!alive.has(id)) await store.delete(id)
    return mine
  })
}

/** The browser has taken them. */
export function alertsShown(connection: Connection, ids: readonly string[], now: number): Promise<void> {
  return connection.run(['alerts'], 'readwrite', async (tx) => {
    const store = tx.objectStore('alerts')
    for (const id of ids) {
      const row = await store.get(id)
      if (row) await store.put({ ...row, shownAt: new Date(now).toISOString() })
    }
  })
}

/** They were not shown after all: they are told at the next check. */
export function releaseAlerts(connection: Connection, ids: readonly string[]): Promise<void> {
  return connection.run(['alerts'], 'readwrite', async (tx) => {
    for (const id of ids) await tx.objectStore('alerts').delete(id)
  })
}

/** Written down and never confirmed: the worker was stopped in between. */
export function unshownAlerts(connection: Connection, log: DamageLog): Promise<ToldAlert[]> {
  return connection.run(['alerts'], 'readonly', async (tx) => {
    const rows = readable(log, 'alerts', alertRow, await tx.objectStore('alerts').getAll())
    return rows.filter(({ shownAt }) => shownAt === null)
  })
}

export function alertById(connection: Connection, log: DamageLog, id: string): Promise<ToldAlert | null> {
  return connection.run(['alerts'], 'readonly', async (tx) =>
    readRow(log, 'alerts', alertRow, await tx.objectStore('alerts').get(id)),
  )
}

/** Ids of whatever is still watched or open. */
async function aliveIds(tx: Tx<'readwrite'>, log: DamageLog): Promise<Set<string>> {
  const keys = await tx.objectStore('watched').getAllKeys()
  const followUps = await openFollowUps(tx, log)
  return new Set([
    ...keys.flatMap(([key, clock]) => clockAlertIds(key, clock)),
    ...followUps.map(followUpAlertId),
  ])
}
