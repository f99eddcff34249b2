/** What was told of clocks and follow-ups, so that nothing is told twice. */
import { type DamageLog, readable, readRow } from './damage'
import type { Connection } from './db'
import { openFollowUps } from './follow-ups'
import { alertRow, alertStateRow } from './rows'
import type { AlertState, FollowUp, ToldAlert, WatchedClock } from './types'
import { FORGET_UNSEEN_MS, watchedClocks } from './watched'

export type AlertRecords = {
  clocks: WatchedClock[]
  followUps: FollowUp[]
  told: Set<string>
  state: AlertState | null
}

/** All that a check needs, as it stands at one moment. */
export function alertRecords(connection: Connection, log: DamageLog, now: number): Promise<AlertRecords> {
  return connection.run(['watched', 'followUps', 'alerts', 'alertState'], 'readonly', async (tx) => {
    const [clocks, followUps, told, state] = await Promise.all([
      watchedClocks(tx, log, now),
      openFollowUps(tx, log),
      tx.objectStore('alerts').getAllKeys(),
      tx.objectStore('alertState').get('state'),
    ])
    return {
      clocks,
      followUps,
      told: new Set(told),
      state: readRow(log, 'alertState', alertStateRow, state),
    }
  })
}

/**
 * Writes down what is about to be told, and what is passed over, before anything is shown; answers with
 * the ids that nobody had written down before. Old ones are forgotten with it, `watched` ones never.
 */
export function claimAlerts(
  connection: Connection,
  log: DamageLog,
  asked: { alerts: readonly ToldAlert[]; state: AlertState; watched: ReadonlySet<string> },
  now: number,
): Promise<string[]> {
  return connection.run(['alerts', 'alertState'], 'readwrite', async (tx) => {
    const store = tx.objectStore('alerts')
    const mine: string[] = []
    for (const alert of asked.alerts) {
      if ((await store.getKey(alert.id)) !== undefined) continue
      await store.put(alertRow.parse(alert))
      mine.push(alert.id)
    }
    await tx.objectStore('alertState').put(alertStateRow.parse(asked.state), 'state')
    const old = IDBKeyRange.upperBound(new Date(now - FORGET_UNSEEN_MS).toISOString(), true)
    for (const row of readable(log, 'alerts', alertRow, await store.index('byAt').getAll(old))) {
      if (!asked.watched.has(row.id)) await store.delete(row.id)
    }
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
