/** Putting phrases in place of others: thousands in one transaction, each former version kept. */
import { keptPhrase } from '@/lib/library/schema'
import type { KeptPhrase } from '@/lib/library/types'
import { type DamageLog, readRow, setAside } from './damage'
import type { Tx } from './tables'

/** Former versions kept of each phrase. */
const MOST_VERSIONS = 20

export type Replacing = { id: string; row: KeptPhrase | null; was: KeptPhrase | null }
/** The revisions that are kept of phrases, ascending. */
export type Revisions = Map<string, number[]>

/** From here on all versions' keys are read at once instead of each phrase's. */
const MANY = 50

export async function versionsIn(
  tx: Tx<'readwrite'>,
  wanted: ReadonlyMap<string, KeptPhrase | null>,
): Promise<Revisions> {
  const store = tx.objectStore('phraseVersions')
  const found: Revisions = new Map()
  const keys =
    wanted.size > MANY
      ? await store.getAllKeys()
      : (await Promise.all([...wanted.keys()].map((id) => store.getAllKeys(versionsOf(id))))).flat()
  for (const [id, rev] of keys) {
    if (!wanted.has(id)) continue
    const known = found.get(id)
    if (known) known.push(rev)
    else found.set(id, [rev])
  }
  return found
}

/** Puts all rows in place of what is kept, and keeps that as former versions. Not one by one: there may be thousands. */
export async function replaceAll(
  tx: Tx<'readwrite'>,
  log: DamageLog,
  all: readonly Replacing[],
  versions: Revisions,
  at: string,
): Promise<void> {
  const [store, former] = [tx.objectStore('phrases'), tx.objectStore('phraseVersions')]
  const checked = all.map((one) => ({ ...one, row: one.row && keptPhrase.parse(one.row) }))
  const there = all.length > MANY ? new Set(await store.getAllKeys()) : null
  for (const { id, was } of checked) {
    if (was || (there && !there.has(id))) continue
    const raw = await store.get(id)
    if (raw !== undefined && !readRow(log, 'phrases', keptPhrase, raw)) await setAside(tx, 'phrases', raw, at)
  }
  const done: Promise<unknown>[] = []
  const doing = (work: Promise<unknown>) => {
    // When one fails all do; the first is told below.
    work.catch(() => undefined)
    done.push(work)
  }
  for (const { id, row, was } of checked) {
    if (was) {
      doing(former.put({ row: was, replacedAt: at }))
      const others = (versions.get(id) ?? []).filter((rev) => rev !== was.rev)
      for (const rev of others.slice(0, -(MOST_VERSIONS - 1))) doing(former.delete([id, rev]))
    }
    doing(row ? store.put(row) : store.delete(id))
  }
  await Promise.all(done)
}

export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}
