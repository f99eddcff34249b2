/** From what an older version stored to what this one reads. Pure; the store keeps a backup first. */
import { SETTINGS_VERSION, settingsSchema } from './schema'
import type { Settings } from './types'

/** One step, `from` to `from + 1`, in a file of its own with a stored sample of its version. It may throw. */
export type MigrationStep = { from: number; up(stored: Record<string, unknown>): Record<string, unknown> }

/** In order. Version 1 is the first, so there is nothing to come from yet. */
export const migrationSteps: readonly MigrationStep[] = []

export type Understood =
  | { kind: 'current'; settings: Settings }
  /** `from`: the version that was stored, for the name of its backup. */
  | { kind: 'migrated'; settings: Settings; from: number }
  | { kind: 'newer'; version: number }
  /** `error`: zod's, or whatever a step threw. */
  | { kind: 'damaged'; error: unknown }

/** What a stored value means to this version. Never throws and never changes its argument. */
export function understand(stored: unknown, steps: readonly MigrationStep[] = migrationSteps): Understood {
  const from = versionOf(stored)
  if (from !== null && from > SETTINGS_VERSION) return { kind: 'newer', version: from }
  try {
    let value = stored
    for (let version = from ?? SETTINGS_VERSION; version < SETTINGS_VERSION; version++) {
      const step = steps.find((one) => one.from === version)
      if (!step) throw new Error(`no way from version ${version}`)
      value = step.up(structuredClone(value) as Record<string, unknown>)
    }
    const settings = settingsSchema.parse(value)
    return from === SETTINGS_VERSION || from === null
      ? { kind: 'current', settings }
      : { kind: 'migrated', settings, from }
  } catch (error) {
    return { kind: 'damaged', error }
  }
}

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { version } = stored as { version?: unknown }
  return Number.isInteger(version) ? (version as number) : null
}
