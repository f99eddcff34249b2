/** What is written down with checklist items, and what became of them, step by step. */
import type { ItemFields, ItemProgress, ItemStep } from '@/lib/checklist/types'
import { itemFields, itemStep } from './course-rows'
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import type { Tx } from './tables'

/** A clock that was wrong once must not win for ever: moments further ahead than this count as long past, ms. */
const CLOCK_SLACK_MS = 60_000

export function fieldsOf(connection: Connection, log: DamageLog, ticketKey: string): Promise<ItemFields[]> {
  return connection.run(['itemFields'], 'readonly', async (tx) => {
    const rows = await tx.objectStore('itemFields').getAll(allOf(ticketKey))
    return readable(log, 'itemFields', itemFields, rows)
  })
}

/** Keeps what was written down with an item; of two tabs the latest `at` wins, for the item as a whole. */
export function fillItem(
  connection: Connection,
  log: DamageLog,
  ticketKey: string,
  unchecked: ItemFields,
  now: number,
): Promise<void> {
  return connection.run(['itemFields', 'setAside'], 'readwrite', async (tx) => {
    const item = itemFields.parse(unchecked)
    const raw = await tx.objectStore('itemFields').get([ticketKey, item.itemId])
    const kept = readRow(log, 'itemFields', itemFields, raw)
    if (kept && moment(kept, now) > moment(item, now)) return
    if (raw !== undefined && !kept) await setAside(tx, 'itemFields', raw, new Date(now).toISOString())
    await tx.objectStore('itemFields').put({ ...item, ticketKey })
  })
}

/** The steps of an item, the first one first; those of messages without a time stand before all others. */
export function itemHistory(
  connection: Connection,
  log: DamageLog,
  ticketKey: string,
  itemId: string,
): Promise<ItemStep[]> {
  return connection.run(['itemSteps'], 'readonly', async (tx) => {
    const rows = await tx
      .objectStore('itemSteps')
      .getAll(IDBKeyRange.bound([ticketKey, itemId], [ticketKey, itemId, []]))
    return readable(log, 'itemSteps', itemStep, rows).sort((a, b) => instant(a) - instant(b))
  })
}

/** Adds the steps that are not kept yet; told again and again it writes nothing. */
export async function keepSteps(
  connection: Connection,
  ticketKey: string,
  steps: readonly ItemStep[],
): Promise<void> {
  if (steps.length === 0) return
  const known = await connection.run(['itemSteps'], 'readonly', async (tx) => {
    const keys = await tx.objectStore('itemSteps').getAllKeys(allOf(ticketKey))
    return new Set(keys.map(([, itemId, step]) => `${itemId} ${step}`))
  })
  const fresh = steps.filter((one) => !known.has(`${one.itemId} ${stepKey(one)}`))
  if (fresh.length === 0) return
  await connection.run(['itemSteps'], 'readwrite', async (tx) => {
    for (const one of fresh) await putStep(tx, ticketKey, one)
  })
}

/** What the agent set, as a step of the item's history and an event. */
export async function keepAgentStep(
  tx: Tx<'readwrite'>,
  ticketKey: string,
  item: ItemProgress,
  day: string,
): Promise<void> {
  const { itemId, state, at, by, reason } = item
  if (by !== 'agent') return
  await putStep(tx, ticketKey, { itemId, at, what: state, by, why: reason })
  await tx.objectStore('events').add({ kind: 'item-set', at, day, ticketKey, itemId, state, reason })
}

function putStep(tx: Tx<'readwrite'>, ticketKey: string, step: ItemStep): Promise<unknown> {
  return tx.objectStore('itemSteps').put({ ...itemStep.parse(step), ticketKey, step: stepKey(step) })
}

function stepKey({ at, what, by }: ItemStep): string {
  return `${at ?? ''} ${what} ${by}`
}

/** In key order every array comes after every string. */
function allOf(ticketKey: string): IDBKeyRange {
  return IDBKeyRange.bound([ticketKey], [ticketKey, []])
}

function instant({ at }: ItemStep): number {
  return at === null ? Number.NEGATIVE_INFINITY : Date.parse(at)
}

function moment({ at }: ItemFields, now: number): number {
  const ms = Date.parse(at)
  return ms > now + CLOCK_SLACK_MS ? 0 : ms
}
