/** The playbooks of tickets, part by part: two tabs never undo each other's work. */
import {
  hasPlaybook,
  mergeParts,
  type Part,
  type PartBody,
  type PlaybookHappening,
  type PlaybookKind,
  wins,
} from '@/lib/playbooks'
import { partSchema } from '@/lib/playbooks/schema'
import { applyCounts } from '@/lib/stats'
import { z } from '@/lib/zod'
import { type DamageLog, readable, readRow, setAside } from './damage'
import { dayStores, moveDay } from './day-sums'
import type { Connection } from './db'
import { StorageError } from './errors'
import { localDay } from './local-day'
import type { Tx } from './tables'

export type PlaybookRow = Part & { ticketKey: string }
export const playbookRow: z.ZodType<PlaybookRow> = z.intersection(
  partSchema,
  z.object({ ticketKey: z.string().min(1) }),
)

/** How long a part that is gone can be brought back, and wins over what was older, ms. */
const KEEP_GONE_MS = 30 * 24 * 60 * 60 * 1000
/** Far more than anybody fills in; beyond it a save is refused rather than the disk filled. */
const MOST_PARTS = 2_000

export function playbookOf(connection: Connection, log: DamageLog, ticketKey: string): Promise<Part[]> {
  return connection.run(['playbooks'], 'readonly', (tx) => ofTicket(tx, log, ticketKey))
}

/**
 * Keeps those of the parts that are later than what is kept, and answers with all of the ticket's. What became
 * of the playbook by it is recorded in the same transaction, so a repeated save records nothing twice.
 */
export function savePlaybook(
  connection: Connection,
  log: DamageLog,
  asked: { ticketKey: string; parts: readonly Part[] },
  now: number,
): Promise<Part[]> {
  const { ticketKey } = asked
  return connection.run(['playbooks', ...dayStores], 'readwrite', async (tx) => {
    const parts = z.array(partSchema).parse(asked.parts)
    const at = new Date(now).toISOString()
    const before = await ofTicket(tx, log, ticketKey)
    const store = tx.objectStore('playbooks')
    for (const part of mergeParts(parts, [], now)) {
      const kept = before.find(({ id }) => id === part.id)
      if (kept && !wins(part, kept, now)) continue
      const raw = kept ? undefined : await store.get([ticketKey, part.id])
      if (raw !== undefined) await setAside(tx, 'playbooks', raw, at)
      await store.put({ ...part, ticketKey })
    }
    const after = await purged(tx, await ofTicket(tx, log, ticketKey), ticketKey, now)
    if (after.length > MOST_PARTS) throw new StorageError('bad-request', 'too many parts for one playbook')
    for (const [what, kind] of happenings(before, after))
      await record(tx, log, { what, ticketKey, kind }, now)
    return after
  })
}

/** Told once per ticket and kind; what is kept for that is a part that shows nowhere. */
export function proposePlaybook(
  connection: Connection,
  log: DamageLog,
  { ticketKey, kind }: { ticketKey: string; kind: PlaybookKind },
  now: number,
): Promise<void> {
  return connection.run(['playbooks', ...dayStores], 'readwrite', async (tx) => {
    const id = `proposed:${kind}`
    const raw = await tx.objectStore('playbooks').get([ticketKey, id])
    if (readRow(log, 'playbooks', playbookRow, raw)) return
    const at = new Date(now).toISOString()
    if (raw !== undefined) await setAside(tx, 'playbooks', raw, at)
    await tx.objectStore('playbooks').put({ ticketKey, id, at, gone: false, body: { of: 'proposed', kind } })
    await record(tx, log, { what: 'proposed', ticketKey, kind }, now)
  })
}

/** Tickets with a playbook that was not deleted. */
export function countPlaybooks(connection: Connection, log: DamageLog): Promise<number> {
  return connection.run(['playbooks'], 'readonly', async (tx) => {
    let count = 0
    // Rows of one ticket follow each other, so one pass and no list of them is enough.
    for (let at = await tx.objectStore('playbooks').openCursor(); at; at = await at.continue()) {
      if (at.value.id !== 'head') continue
      const row = readRow(log, 'playbooks', playbookRow, at.value)
      if (row && hasPlaybook([row])) count++
    }
    return count
  })
}

function happenings(before: readonly Part[], after: readonly Part[]): [PlaybookHappening, PlaybookKind][] {
  const found: [PlaybookHappening, PlaybookKind][] = []
  for (const part of after) {
    if (part.gone) continue
    const kept = before.find(({ id }) => id === part.id)
    const was: PartBody | null = kept && !kept.gone ? kept.body : null
    const { body } = part
    if (body.of === 'dismissed' && !was) found.push(['dismissed', body.kind])
    if (body.of !== 'head') continue
    if (!was) found.push(['opened', body.kind])
    if (body.finishedAt && !(was?.of === 'head' && was.finishedAt)) found.push(['finished', body.kind])
  }
  return found
}

/** The event and, in the same transaction, the day's count of it. */
async function record(
  tx: Tx<'readwrite'>,
  log: DamageLog,
  { what, ticketKey, kind }: { what: PlaybookHappening; ticketKey: string; kind: PlaybookKind },
  now: number,
): Promise<void> {
  const at = new Date(now).toISOString()
  const day = localDay(now)
  await tx.objectStore('events').add({ kind: `playbook-${what}`, at, day, ticketKey, playbook: kind })
  await moveDay(tx, log, { day, at }, (sums) =>
    applyCounts(sums, [{ group: `playbook-${what}`, name: kind, by: 1 }]),
  )
}

async function purged(tx: Tx<'readwrite'>, parts: Part[], ticketKey: string, now: number): Promise<Part[]> {
  const old = parts.filter(({ gone, at }) => gone && Date.parse(at) < now - KEEP_GONE_MS)
  for (const { id } of old) await tx.objectStore('playbooks').delete([ticketKey, id])
  return parts.filter((part) => !old.includes(part))
}

async function ofTicket(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  ticketKey: string,
): Promise<Part[]> {
  const rows = await (tx as Tx<'readonly'>)
    .objectStore('playbooks')
    .getAll(IDBKeyRange.bound([ticketKey], [ticketKey, []]))
  return readable(log, 'playbooks', playbookRow, rows).map(({ id, at, gone, body }) => ({
    id,
    at,
    gone,
    body,
  }))
}
