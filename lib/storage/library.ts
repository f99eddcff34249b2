/** A team's phrases: every change is one step, keeps what was before, and can be taken back as a whole. */
import { keptPhrase } from '@/lib/library/schema'
import type { KeptPhrase, LibraryStep } from '@/lib/library/types'
import { type DamageLog, readable, readRow } from './damage'
import type { Connection } from './db'
import {
  type LibraryStepRow,
  libraryStepRow,
  type PhraseVersionRow,
  phraseVersionRow,
  type Undone,
} from './library-rows'
import { type Replacing, replaceAll, versionsIn, versionsOf } from './library-write'
import type { StoreName, Tx } from './tables'

/** Steps that can be undone, and the phrases in all of them together. */
const MOST_STEPS = 20
const MOST_STEP_ROWS = 20_000

const stores: StoreName[] = ['phrases', 'phraseVersions', 'librarySteps', 'setAside']

/** What to put in place of what is kept, by id; null takes a phrase away. */
export type LibraryPlan = ReadonlyMap<string, KeptPhrase | null>
export type LibraryOrder = {
  step: Pick<LibraryStep, 'id' | 'what' | 'title'>
  /** Which phrases `plan` has to see; null: all. */
  ids: readonly string[] | null
  /** Pure: it may be asked twice. */
  plan(kept: ReadonlyMap<string, KeptPhrase>): LibraryPlan
}
export type LibraryChanged = {
  /** Of each phrase that was changed what is kept now; null: nothing. */
  now: Map<string, KeptPhrase | null>
  /** Null where there was nothing to change. */
  step: LibraryStep | null
  /** Of an undo: phrases that were changed since and were left alone. */
  left: number
}

/** All kept phrases, or those with these ids. */
export function keptPhrases(
  connection: Connection,
  log: DamageLog,
  ids: readonly string[] | null = null,
): Promise<KeptPhrase[]> {
  return connection.run(['phrases'], 'readonly', async (tx) => [...(await kept(tx, log, ids)).values()])
}

/** Makes a change, or answers as before where this very step was made already. */
export function changePhrases(
  connection: Connection,
  log: DamageLog,
  { step: asked, ids, plan }: LibraryOrder,
  now: number,
): Promise<LibraryChanged> {
  return connection.run(stores, 'readwrite', async (tx) => {
    const made = readRow(
      log,
      'librarySteps',
      libraryStepRow,
      await tx.objectStore('librarySteps').get(asked.id),
    )
    if (made) return answerAgain(tx, log, made)
    const before = await kept(tx, log, ids)
    const wanted = plan(before)
    if (wanted.size === 0) return { now: new Map(), step: null, left: 0 }
    const at = new Date(now).toISOString()
    const versions = await versionsIn(tx, wanted)
    const counted = [...wanted].map(([id, row]): Replacing => {
      const was = before.get(id) ?? null
      // A phrase that is kept again after it was gone counts on, so that its former versions stay in order.
      const last = was ? 0 : (versions.get(id)?.at(-1) ?? 0)
      return { id, was, row: row && { ...row, rev: Math.max(row.rev, last + 1) } }
    })
    await replaceAll(tx, log, counted, versions, at)
    const changes = counted.map(({ id, row, was }): Undone => ({ id, before: was, rev: row?.rev ?? null }))
    const step: LibraryStep = { ...asked, n: changes.length, at }
    await tx.objectStore('librarySteps').put({ ...step, changes, undone: false })
    await forgetSteps(tx, log)
    return { now: new Map(counted.map(({ id, row }) => [id, row])), step, left: 0 }
  })
}

/** Takes a step back; phrases that were changed after it stay as they are. */
export function undoStep(
  connection: Connection,
  log: DamageLog,
  stepId: string,
  now: number,
): Promise<LibraryChanged> {
  return connection.run(stores, 'readwrite', async (tx) => {
    const made = readRow(
      log,
      'librarySteps',
      libraryStepRow,
      await tx.objectStore('librarySteps').get(stepId),
    )
    const result: LibraryChanged = { now: new Map(), step: null, left: 0 }
    if (!made) return result
    if (made.undone) return { ...(await answerAgain(tx, log, made)), step: null }
    const standing = await kept(
      tx,
      log,
      made.changes.map(({ id }) => id),
    )
    const replacing: Replacing[] = []
    for (const { id, before, rev } of made.changes) {
      const was = standing.get(id) ?? null
      // With its own revision, by which the step before this one knows it.
      if ((was?.rev ?? null) === rev) replacing.push({ id, row: before, was })
      else result.left++
    }
    const versions = await versionsIn(tx, new Map(replacing.map(({ id, row }) => [id, row])))
    await replaceAll(tx, log, replacing, versions, new Date(now).toISOString())
    for (const { id, row } of replacing) result.now.set(id, row)
    await tx.objectStore('librarySteps').put({ ...made, undone: true })
    return result
  })
}

/** The last step that can still be undone. */
export function lastStep(connection: Connection, log: DamageLog): Promise<LibraryStep | null> {
  return connection.run(['librarySteps'], 'readonly', async (tx) => {
    let cursor = await tx.objectStore('librarySteps').index('byAt').openCursor(null, 'prev')
    for (; cursor; cursor = await cursor.continue()) {
      const row = readRow(log, 'librarySteps', libraryStepRow, cursor.value)
      if (row && !row.undone) return plain(row)
    }
    return null
  })
}

/** Former versions of a phrase, the latest first. */
export function phraseVersions(
  connection: Connection,
  log: DamageLog,
  id: string,
): Promise<PhraseVersionRow[]> {
  return connection.run(['phraseVersions'], 'readonly', async (tx) => {
    const rows = await tx.objectStore('phraseVersions').getAll(versionsOf(id))
    return readable(log, 'phraseVersions', phraseVersionRow, rows).reverse()
  })
}

export function countPhrases(connection: Connection): Promise<number> {
  return connection.run(['phrases'], 'readonly', (tx) => tx.objectStore('phrases').count())
}

async function kept(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  ids: readonly string[] | null,
): Promise<Map<string, KeptPhrase>> {
  const store = (tx as Tx<'readonly'>).objectStore('phrases')
  const raw: unknown[] = ids ? await Promise.all(ids.map((id) => store.get(id))) : await store.getAll()
  return new Map(
    readable(
      log,
      'phrases',
      keptPhrase,
      raw.filter((row) => row !== undefined),
    ).map((row) => [row.id, row]),
  )
}

async function forgetSteps(tx: Tx<'readwrite'>, log: DamageLog): Promise<void> {
  const steps: { id: string; rows: number }[] = []
  let cursor = await tx.objectStore('librarySteps').index('byAt').openCursor(null, 'prev')
  for (; cursor; cursor = await cursor.continue()) {
    const row = readRow(log, 'librarySteps', libraryStepRow, cursor.value)
    steps.push({ id: cursor.primaryKey, rows: row?.changes.length ?? 0 })
  }
  for (const id of stepsToForget(steps)) await tx.objectStore('librarySteps').delete(id)
}

/** Of steps, the latest first, those that are too many. The latest can always be undone, however large it is. */
export function stepsToForget(steps: readonly { id: string; rows: number }[]): string[] {
  let rows = 0
  return steps
    .filter((step, at) => {
      rows += step.rows
      return at > 0 && (at >= MOST_STEPS || rows > MOST_STEP_ROWS)
    })
    .map(({ id }) => id)
}

/** The same step a second time: the first answer was lost on its way. */
async function answerAgain(
  tx: Tx<'readwrite'>,
  log: DamageLog,
  made: LibraryStepRow,
): Promise<LibraryChanged> {
  const ids = made.changes.map(({ id }) => id)
  const standing = await kept(tx, log, ids)
  return { now: new Map(ids.map((id) => [id, standing.get(id) ?? null])), step: plain(made), left: 0 }
}

function plain({ changes: _, undone: __, ...step }: LibraryStepRow): LibraryStep {
  return step
}
