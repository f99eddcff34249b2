/** Trouble with the database, in the words of the protocol. */
import type { Problem } from '@/lib/messaging/protocol'
import { z } from '@/lib/zod'

export class StorageError extends Error {
  readonly problem: Problem
  constructor(kind: Problem['kind'], detail: string, cause?: unknown) {
    super(`${kind}: ${detail}`, { cause })
    this.name = 'StorageError'
    this.problem = { kind, detail }
  }
}

/** What IndexedDB's own error names mean to the agent; all others are plain `storage` trouble. */
const kinds: Record<string, Problem['kind']> = {
  VersionError: 'newer-database',
  QuotaExceededError: 'disk-full',
  // Chromium's answer for a value whose bytes on disk can no longer be read.
  NotReadableError: 'damaged-record',
}

export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  if (error instanceof z.ZodError) {
    const first = error.issues[0]
    return new StorageError('bad-request', `${first?.path.join('.')}: ${first?.message}`, error)
  }
  const { name = 'Error', message = String(error) } = error instanceof Object ? (error as Error) : {}
  return new StorageError(kinds[name] ?? 'storage', `${name}: ${message}`, error)
}
