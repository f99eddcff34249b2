import { describe, expect, test } from 'vitest'
import { connect, DB_NAME } from '@/lib/storage/db'
import { toStorageError } from '@/lib/storage/errors'
import type { Upgrade } from '@/lib/storage/tables'
import { upgrades } from '@/lib/storage/upgrades'
import { bench, draft, problemOf, TICKET } from './setup'

const next: Upgrade = async (_, tx) => {
  const notes = tx.objectStore('notes')
  for (const note of await notes.getAll()) await notes.put({ ...note, text: `${note.text} (next)` })
}

describe('versions', () => {
  test('a newer version takes over while the old one is open, with everything in it', async () => {
    const { storage, factory } = bench()
    await storage.saveNote(draft('a', 'kept'))
    const newer = connect(factory, [...upgrades, next])
    const rows = await newer.run(['notes'], 'readonly', (tx) => tx.objectStore('notes').getAll())
    expect(rows.map((row) => row.text)).toEqual(['kept (next)'])
  })

  test('a newer database is explained and left alone', async () => {
    const { storage, factory } = bench()
    await storage.saveNote(draft('a', 'kept'))
    const newer = connect(factory, [...upgrades, next])
    await newer.ready()
    expect(await problemOf(storage.ready())).toBe('newer-database')
    expect(await problemOf(storage.notesFor(TICKET, null))).toBe('newer-database')
    expect(await problemOf(storage.saveNote(draft('b', 'new')))).toBe('newer-database')
    expect(await newer.run(['notes'], 'readonly', (tx) => tx.objectStore('notes').count())).toBe(1)
  })

  test('an upgrade that fails leaves the old database as it was', async () => {
    const { storage, factory, woken } = bench()
    await storage.saveNote(draft('a', 'kept'))
    const failing: Upgrade = async (_, tx) => {
      await tx.objectStore('notes').clear()
      throw new Error('step failed')
    }
    expect(await problemOf(connect(factory, [...upgrades, failing]).ready())).toBe('storage')
    expect(await woken().notesFor(TICKET, null)).toHaveLength(1)
  })
})

describe('the connection', () => {
  test('is opened again after it was closed', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'one'))
    storage.close()
    expect(await storage.notesFor(TICKET, null)).toHaveLength(1)
  })

  test('is opened again when the browser closed it under us', async () => {
    const { factory } = bench()
    const opened: IDBDatabase[] = []
    const watched = new Proxy(factory, {
      get(target, name) {
        if (name !== 'open') return Reflect.get(target, name)
        return (db: string, version: number) => {
          const request = target.open(db, version)
          request.addEventListener('success', () => opened.push(request.result))
          return request
        }
      },
    })
    const connection = connect(watched)
    const count = () => connection.run(['notes'], 'readonly', (tx) => tx.objectStore('notes').count())
    await count()
    opened[0]?.close()
    expect(await count()).toBe(0)
    expect(opened).toHaveLength(2)
  })

  test('says so when the database cannot be opened, and tries again the next time', async () => {
    const { factory } = bench()
    let broken = true
    const flaky = new Proxy(factory, {
      get(target, name) {
        if (name === 'open' && broken) {
          return () => {
            throw new DOMException('user denied permission', 'UnknownError')
          }
        }
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const connection = connect(flaky)
    expect(await problemOf(connection.ready())).toBe('storage')
    broken = false
    expect(await problemOf(connection.ready())).toBe('none')
  })

  test('work that fails leaves nothing behind', async () => {
    const { factory } = bench()
    const connection = connect(factory)
    const half = connection.run(['phraseUse'], 'readwrite', async (tx) => {
      await tx.objectStore('phraseUse').put({ phraseId: 'p', count: 1, lastAt: '2026-11-22T09:00:00Z' })
      throw new Error('half way')
    })
    expect(await problemOf(half)).toBe('storage')
    const count = await connection.run(['phraseUse'], 'readonly', (tx) => tx.objectStore('phraseUse').count())
    expect(count).toBe(0)
  })

  test('uses one database of one name', async () => {
    const { factory, storage } = bench()
    await storage.ready()
    expect(await factory.databases()).toEqual([{ name: DB_NAME, version: upgrades.length }])
  })
})

test.each([
  ['QuotaExceededError', 'disk-full'],
  ['VersionError', 'newer-database'],
  ['NotReadableError', 'damaged-record'],
  ['UnknownError', 'storage'],
])('%s is told as %s', (name, kind) => {
  expect(toStorageError(new DOMException('x', name)).problem.kind).toBe(kind)
})
