/**
 * The settings in the browser's storage, under one key. Nothing that was stored is ever lost: an
 * older version is backed up before it is migrated, a damaged value is put aside before it is
 * written over, and a newer version is not written over at all.
 */

import { browser } from 'wxt/browser'
import type { Problem } from '@/lib/messaging/protocol'
import { defaultSettings } from './defaults'
import { type MigrationStep, migrationSteps, understand } from './migrations'
import { settingsSchema } from './schema'
import type { Settings } from './types'

const KEY = 'settings'
const DAMAGED = 'settings.damaged.'
const BACKUP = 'settings.backup.v'
/** Damaged values kept; the oldest goes when there are more. */
const DAMAGED_KEPT = 5

/** `problem`: why `settings` are the defaults although something else is stored. */
export type SettingsRead = { settings: Settings; problem: Problem | null }

export class SettingsError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.kind}: ${problem.detail}`)
    this.name = 'SettingsError'
    this.problem = problem
  }
}

/** Reads and writes, one after the other in the order they were asked for. */
let queue: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = queue.then(work)
  queue = mine.catch(() => undefined)
  return mine
}

/** The settings in force. Never fails on what is stored; `steps` is a parameter for tests. */
export function readSettings(steps: readonly MigrationStep[] = migrationSteps): Promise<SettingsRead> {
  return inTurn(() => read(steps))
}

/** Keeps settings. Throws SettingsError: `newer-settings`, `bad-request` for what are no settings, `disk-full`, `storage`. */
export function writeSettings(settings: Settings): Promise<void> {
  return inTurn(() => write(settings))
}

/**
 * Changes what is stored at that moment, so that two changes asked for at once both count. Throws as
 * writeSettings does, and with the problem of reading when there is one: a small change must not
 * replace settings that could not be read by the defaults. Only a whole write does that.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const { settings, problem } = await read(migrationSteps)
    if (problem) throw new SettingsError(problem)
    const changed = change(settings)
    await write(changed)
    return changed
  })
}

/** Calls back with the settings after every change of what is stored, whoever made it. The result stops it. */
export function watchSettings(changed: (read: SettingsRead) => void): () => void {
  return onSettingsStored(() => void readSettings().then(changed, () => undefined))
}

/**
 * The same without reading, for pages that ask the background. Reading may migrate or put a damaged
 * value aside, and only one place can do that without doing it twice.
 */
export function onSettingsStored(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

async function read(steps: readonly MigrationStep[]): Promise<SettingsRead> {
  let stored: unknown
  try {
    stored = (await browser.storage.local.get(KEY))[KEY]
  } catch (error) {
    return { settings: defaultSettings(), problem: storageProblem(error) }
  }
  if (stored === undefined) return { settings: defaultSettings(), problem: null }
  const meaning = understand(stored, steps)
  switch (meaning.kind) {
    case 'current':
      return { settings: meaning.settings, problem: null }
    case 'newer':
      return { settings: defaultSettings(), problem: newer(meaning.version) }
    case 'migrated':
      return { settings: meaning.settings, problem: await keepMigrated(stored, meaning) }
    case 'damaged': {
      await putAside(stored).catch(() => undefined)
      return {
        settings: defaultSettings(),
        problem: { kind: 'damaged-settings', detail: short(meaning.error) },
      }
    }
  }
}

async function write(settings: Settings): Promise<void> {
  const checked = settingsSchema.safeParse(settings)
  if (!checked.success) throw new SettingsError({ kind: 'bad-request', detail: short(checked.error) })
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY]
    const meaning = stored === undefined ? null : understand(stored)
    if (meaning?.kind === 'newer') throw new SettingsError(newer(meaning.version))
    if (meaning?.kind === 'damaged') await putAside(stored)
    if (meaning?.kind === 'migrated') await backUp(stored, meaning.from)
    await browser.storage.local.set({ [KEY]: checked.data })
  } catch (error) {
    throw error instanceof SettingsError ? error : new SettingsError(storageProblem(error))
  }
}

/** The backup is written first; if either fails, the migration is simply done again at the next read. */
async function keepMigrated(
  stored: unknown,
  { settings, from }: { settings: Settings; from: number },
): Promise<Problem | null> {
  try {
    await backUp(stored, from)
    await browser.storage.local.set({ [KEY]: settings })
    return null
  } catch (error) {
    return storageProblem(error)
  }
}

async function backUp(stored: unknown, from: number): Promise<void> {
  await browser.storage.local.set({ [`${BACKUP}${from}`]: stored })
}

/** Keeps a damaged value once, however often it is read. */
async function putAside(stored: unknown): Promise<void> {
  const all = await browser.storage.local.get(null)
  const kept = Object.keys(all)
    .filter((key) => key.startsWith(DAMAGED))
    .sort()
  if (kept.some((key) => JSON.stringify(all[key]) === JSON.stringify(stored))) return
  await browser.storage.local.set({ [DAMAGED + freeTime(kept)]: stored })
  const tooMany = kept.slice(0, Math.max(0, kept.length + 1 - DAMAGED_KEPT))
  if (tooMany.length > 0) await browser.storage.local.remove(tooMany)
}

/** Now, or a moment after the last one kept: two values never share a key, and the order stays. */
function freeTime(kept: readonly string[]): string {
  const last = Date.parse(kept.at(-1)?.slice(DAMAGED.length) ?? '')
  return new Date(Number.isNaN(last) ? Date.now() : Math.max(Date.now(), last + 1)).toISOString()
}

function newer(version: number): Problem {
  return { kind: 'newer-settings', detail: `stored by version ${version} of the settings` }
}

function storageProblem(error: unknown): Problem {
  const detail = short(error)
  return { kind: /quota/i.test(detail) ? 'disk-full' : 'storage', detail }
}

function short(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300)
}
