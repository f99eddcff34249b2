/** Version 2: follow-ups, decisions on promises, what was told, and every clock of a watched ticket. */
import type { Database, Upgrade, UpgradeTx } from '../tables'

export const v2: Upgrade = async (db, tx) => {
  const followUps = db.createObjectStore('followUps', { keyPath: 'id' })
  followUps.createIndex('byTicket', 'ticketKey')
  followUps.createIndex('byOpenAt', 'openAt')
  db.createObjectStore('promiseDecisions', { keyPath: ['ticketKey', 'promiseId'] })
  const alerts = db.createObjectStore('alerts', { keyPath: 'id' })
  alerts.createIndex('byAt', 'at')
  db.createObjectStore('alertState')
  await everyClock(db, tx)
}

/** Until now a ticket had one row with its most urgent clock; from now on each clock has one. */
async function everyClock(db: Database, tx: UpgradeTx): Promise<void> {
  const before: unknown[] = await tx.objectStore('watched').getAll()
  db.deleteObjectStore('watched')
  const watched = db.createObjectStore('watched', { keyPath: ['key', 'clock'] })
  watched.createIndex('byDue', 'dueAt')
  watched.createIndex('byFrom', 'from')
  watched.createIndex('bySeen', 'seenAt')
  for (const row of before) {
    const known = row as Partial<Record<'metric' | 'source' | 'dueAt' | 'seenAt' | 'riskAt', unknown>>
    const whole = [known.metric, known.source, known.dueAt, known.seenAt].every(
      (one) => typeof one === 'string',
    )
    if (!whole) {
      await tx.objectStore('setAside').add({ store: 'watched', row, at: new Date(0).toISOString() })
      continue
    }
    const clock = `${known.metric}|${known.source}|${known.dueAt}`
    const more = {
      clock,
      from: known.riskAt ?? known.dueAt,
      promiseId: null,
      beside: false,
      off: false,
      since: known.seenAt,
    }
    await watched.put({ riskAt: null, lengthMs: null, ...known, ...more } as never)
  }
}
