/** A database of its own for each test, a clock that stands where it is put, and a hand on the raw rows. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { openStorage, type Storage } from '@/lib/storage'
import type { NoteDraft } from '@/lib/storage/types'

export const TICKET = 'zendesk:acme.zendesk.com:4021'
export const CUSTOMER = 'zendesk:acme.zendesk.com:user:77'

export type Bench = {
  factory: IDBFactory
  /** Epoch ms; tests move it. */
  clock: { now: number }
  storage: Storage
  /** The same database as a worker that was stopped and woken again sees it. */
  woken(): Storage
  /** Reads or writes past the storage, as damage on disk would. */
  raw<T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T>
}

export function bench(): Bench {
  const factory = new IDBFactory()
  const clock = { now: Date.parse('2026-11-22T09:00:00Z') }
  const woken = () => openStorage(factory, () => clock.now)
  return {
    factory,
    clock,
    storage: woken(),
    woken,
    async raw(work) {
      const shared = globalThis.indexedDB
      globalThis.indexedDB = factory
      const db = await openDB('outside-first')
      globalThis.indexedDB = shared
      try {
        return await work(db)
      } finally {
        db.close()
      }
    },
  }
}

export function draft(id: string, text: string, more: Partial<NoteDraft> = {}): NoteDraft {
  return { id, ticketKey: TICKET, customerKey: null, text, pinned: false, baseRev: 0, ...more }
}

export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    return (error as { problem?: { kind: string } }).problem?.kind ?? `not a storage error: ${error}`
  }
  return 'none'
}
