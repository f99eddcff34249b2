/** Rows that no longer read: skipped, counted, and kept. */
import type { z } from '@/lib/zod'
import type { StoreName, Tx } from './tables'

/** Counts every damaged row met since the storage was opened, each once. */
export type DamageLog = { met(store: StoreName, row: unknown): void; count(): number }

export function damageLog(): DamageLog {
  const seen = new Set<string>()
  return {
    met(store, row) {
      // A damaged row may hold anything; its own JSON is the only identity it surely has.
      seen.add(`${store} ${safeJson(row)}`)
    },
    count: () => seen.size,
  }
}

/** The rows that read, in their order; the others are counted. */
export function readable<T>(log: DamageLog, store: StoreName, schema: z.ZodType<T>, rows: unknown[]): T[] {
  const good: T[] = []
  for (const row of rows) {
    const value = readRow(log, store, schema, row)
    if (value !== null) good.push(value)
  }
  return good
}

/** The row, or null when there is none or it does not read. */
export function readRow<T>(log: DamageLog, store: StoreName, schema: z.ZodType<T>, row: unknown): T | null {
  if (row === undefined) return null
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  log.met(store, row)
  return null
}

/** Keeps a damaged row that a good one is about to replace, in the same transaction. */
export async function setAside(
  tx: Tx<'readwrite'>,
  store: StoreName,
  row: unknown,
  at: string,
): Promise<void> {
  await tx.objectStore('setAside').add({ store, row, at })
}

function safeJson(row: unknown): string {
  try {
    return JSON.stringify(row).slice(0, 500)
  } catch {
    return String(row)
  }
}
