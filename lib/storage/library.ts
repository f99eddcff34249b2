/** A team's phrases: every change is one step, keeps what was before, and can be taken back as a whole. */
import { keptPhrase } from '@/lib/library/schema'
import type { KeptPhrase, LibraryStep } from '@/lib/library/types'
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import {
  type LibraryStepRow,
  libraryStepRow,
  type PhraseVersionRow,
  phraseVersionRow,
  type Undone,
} from './library-rows'
import type { StoreName, Tx } from './tables'

/** Former versions kept of each phrase. */
const MOST_VERSIONS = 20
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
    const changes: Undone[] = []
    const result = new Map<string, KeptPhrase | null>()
    for (const [id, planned] of wanted) {
      const was = before.get(id) ?? null
      const row = planned && !was ? await countedOn(tx, planned) : planned
      await replace(tx, log, { id, row, was, at })
      result.set(id, row)
      changes.push({ id, before: was, rev: row?.rev ?? null })
    }
    const step: LibraryStep = { ...asked, n: changes.length, at }
    await tx.objectStore('librarySteps').put({ ...step, changes, undone: false })
    await forgetSteps(tx, log)
    return { now: result, step, left: 0 }
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
    const at = new Date(now).toISOString()
    for (const { id, before, rev } of made.changes) {
      const current = standing.get(id) ?? null
      if ((current?.rev ?? null) !== rev) {
        result.left++
        continue
      }
      // With its own revision, by which the step before this one knows it.
      await replace(tx, log, { id, row: before, was: current, at })
      result.now.set(id, before)
    }
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

type Replacing = { id: string; row: KeptPhrase | null; was: KeptPhrase | null; at: string }

async function replace(tx: Tx<'readwrite'>, log: DamageLog, { id, row, was, at }: Replacing): Promise<void> {
  const store = tx.objectStore('phrases')
  if (!was) {
    const raw = await store.get(id)
    if (raw !== undefined && !readRow(log, 'phrases', keptPhrase, raw)) await setAside(tx, 'phrases', raw, at)
  } else {
    await tx.objectStore('phraseVersions').put({ row: was, replacedAt: at })
    await forgetVersions(tx, id)
  }
  if (row) await store.put(keptPhrase.parse(row))
  else await store.delete(id)
}

/** A phrase that is kept again after it was gone counts on, so that its former versions stay in order. */
async function countedOn(tx: Tx<'readwrite'>, row: KeptPhrase): Promise<KeptPhrase> {
  const last = await tx.objectStore('phraseVersions').openKeyCursor(versionsOf(row.id), 'prev')
  return last ? { ...row, rev: Math.max(row.rev, last.key[1] + 1) } : row
}

async function forgetVersions(tx: Tx<'readwrite'>, id: string): Promise<void> {
  const store = tx.objectStore('phraseVersions')
  const keys = await store.getAllKeys(versionsOf(id))
  for (const key of keys.slice(0, -MOST_VERSIONS)) await store.delete(key)
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

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}
