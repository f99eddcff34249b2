import { expect, test, vi } from 'vitest'
import type { KeptPhrase } from '@/lib/library/types'
import { connect } from '@/lib/storage/db'
import { stepsToForget } from '@/lib/storage/library'
import { v1 } from '@/lib/storage/upgrades/v1'
import { v2 } from '@/lib/storage/upgrades/v2'
import { v3 } from '@/lib/storage/upgrades/v3'
import { row } from '../library/sample'
import { type Bench, bench, problemOf, TICKET } from './setup'

/** Puts these in place of what is kept, one revision on; null deletes. */
function change(all: Bench, step: string, wanted: Record<string, Partial<KeptPhrase> | null>) {
  return all.storage.changePhrases({
    step: { id: step, what: 'edit', title: step },
    ids: Object.keys(wanted),
    plan: (kept) =>
      new Map(
        Object.entries(wanted).map(([id, more]) => [
          id,
          more && row(id, {}, { ...more, rev: (kept.get(id)?.rev ?? 0) + 1 }),
        ]),
      ),
  })
}
const folders = async (all: Bench) =>
  Object.fromEntries((await all.storage.keptPhrases()).map(({ id, folder }) => [id, folder.join('/')]))

test('a phrase is kept over the worker’s end, and read alone or with all', async () => {
  const all = bench()
  await change(all, 's1', { 'own.1': { folder: ['A'] }, 'own.2': {} })
  expect(await all.woken().keptPhrases()).toHaveLength(2)
  expect(await all.storage.keptPhrases(['own.1', 'own.9'])).toMatchObject([{ id: 'own.1', folder: ['A'] }])
})

test('every step is undone as a whole, the last one first', async () => {
  const all = bench()
  await change(all, 's1', { 'own.1': { folder: ['A'] }, 'own.2': { folder: ['A'] } })
  await change(all, 's2', { 'own.1': { folder: ['B'] }, 'own.2': null, 'own.3': { folder: ['B'] } })
  all.clock.now += 1_000
  expect(await all.storage.lastStep()).toMatchObject({ id: 's2', n: 3, title: 's2' })
  const undone = await all.storage.undoStep('s2')
  expect(undone).toMatchObject({ left: 0, step: null })
  expect([...undone.now.keys()].sort()).toEqual(['own.1', 'own.2', 'own.3'])
  expect(await folders(all)).toEqual({ 'own.1': 'A', 'own.2': 'A' })
  expect(await all.storage.lastStep()).toMatchObject({ id: 's1' })
  await all.storage.undoStep('s1')
  expect(await folders(all)).toEqual({})
  expect(await all.storage.lastStep()).toBeNull()
})

test('an undo leaves alone what somebody else changed since', async () => {
  const all = bench()
  await change(all, 's1', { 'own.1': { folder: ['A'] }, 'own.2': { folder: ['A'] } })
  await change(all, 's2', { 'own.1': { folder: ['B'] }, 'own.2': { folder: ['B'] } })
  await change(all, 's3', { 'own.2': { folder: ['C'] } })
  expect(await all.storage.undoStep('s2')).toMatchObject({ left: 1 })
  expect(await folders(all)).toEqual({ 'own.1': 'A', 'own.2': 'C' })
})

test('the same step sent twice is made once, and so is its undo', async () => {
  const all = bench()
  await change(all, 's1', { 'own.1': { folder: ['A'] } })
  const first = await change(all, 's2', { 'own.1': { folder: ['B'] } })
  expect(await change(all, 's2', { 'own.1': { folder: ['B'] } })).toEqual(first)
  expect(await all.storage.keptPhrases()).toMatchObject([{ rev: 2 }])
  const undone = await all.storage.undoStep('s2')
  expect((await all.storage.undoStep('s2')).now).toEqual(undone.now)
  expect(await folders(all)).toEqual({ 'own.1': 'A' })
  expect(await all.storage.undoStep('nowhere')).toMatchObject({ left: 0, step: null })
})

test('nothing to change is no step', async () => {
  const all = bench()
  const done = await all.storage.changePhrases({
    step: { id: 's1', what: 'bulk', title: '' },
    ids: null,
    plan: () => new Map(),
  })
  expect(done).toEqual({ now: new Map(), step: null, left: 0 })
  expect(await all.storage.lastStep()).toBeNull()
})

test('former versions are kept, the latest first, twenty of each phrase', async () => {
  const all = bench()
  for (let i = 1; i <= 25; i++) {
    all.clock.now += 1_000
    await change(all, `s${i}`, { 'own.1': { folder: [`${i}`] } })
  }
  const versions = await all.storage.phraseVersions('own.1')
  expect(versions.map(({ row }) => row.folder[0])).toEqual(Array.from({ length: 20 }, (_, i) => `${24 - i}`))
  expect(versions[0]?.replacedAt).toBe(new Date(all.clock.now).toISOString())
  expect(await all.storage.phraseVersions('own.2')).toEqual([])
})

test('a phrase that was gone counts on, so that its versions stay in order', async () => {
  const all = bench()
  await change(all, 's1', { 'own.1': { folder: ['A'] } })
  await change(all, 's2', { 'own.1': { folder: ['B'] } })
  await change(all, 's3', { 'own.1': null })
  await change(all, 's4', { 'own.1': { folder: ['C'] } })
  await change(all, 's5', { 'own.1': { folder: ['D'] } })
  const versions = await all.storage.phraseVersions('own.1')
  expect(versions.map(({ row }) => row.folder[0])).toEqual(['C', 'B', 'A'])
  await all.storage.undoStep('s5')
  expect(await folders(all)).toEqual({ 'own.1': 'C' })
})

test('twenty steps can be undone', async () => {
  const all = bench()
  for (let i = 1; i <= 25; i++) {
    all.clock.now += 1_000
    await change(all, `s${i}`, { [`own.${i}`]: {} })
  }
  const kept = await all.raw((db) => db.getAllKeys('librarySteps'))
  expect(new Set(kept)).toEqual(new Set(Array.from({ length: 20 }, (_, i) => `s${i + 6}`)))
})

test.each([
  [[5, 5, 5], []],
  [[30_000, 5], ['1']],
  [[5, 19_995, 1], ['2']],
  [
    [0, 30_000, 0],
    ['1', '2'],
  ],
])('of steps with %j phrases %j are forgotten', (sizes, forgotten) => {
  expect(stepsToForget(sizes.map((rows, at) => ({ id: `${at}`, rows })))).toEqual(forgotten)
})

test('a damaged phrase is passed over and counted, and set aside when it is written anew', async () => {
  const all = bench()
  await change(all, 's1', { 'own.1': {}, 'own.2': {} })
  const damaged = { id: 'own.1', fields: 7 }
  await all.raw((db) => db.put('phrases', damaged))
  expect((await all.storage.keptPhrases()).map(({ id }) => id)).toEqual(['own.2'])
  expect(all.storage.damagedSeen()).toBe(1)
  await change(all, 's2', { 'own.1': { folder: ['new'] } })
  expect(await folders(all)).toMatchObject({ 'own.1': 'new' })
  expect(await all.raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'phrases', row: damaged }])
})

test('what cannot be kept is refused whole', async () => {
  const all = bench()
  const broken = change(all, 's1', { 'own.1': {}, 'own.2': { changedAt: 'never' } })
  expect(await problemOf(broken)).toBe('bad-request')
  expect(await all.storage.keptPhrases()).toEqual([])
  expect(await all.storage.lastStep()).toBeNull()
})

test('a full disk is said so, and nothing is half done', async () => {
  const all = bench()
  await all.storage.ready()
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const failed = problemOf(change(all, 's1', { 'own.1': {} }))
  expect(await failed.finally(() => full.mockRestore())).toBe('disk-full')
  expect(await all.storage.keptPhrases()).toEqual([])
})

test('a database of version 3 opens with all it held, and keeps phrases from then on', async () => {
  const all = bench()
  const old = connect(all.factory, [v1, v2, v3])
  const note = {
    ...{ id: 'n1', ticketKey: TICKET, customerKey: null, text: 'kept', pinned: false },
    ...{
      createdAt: '2026-11-22T08:00:00Z',
      updatedAt: '2026-11-22T08:00:00Z',
      deletedAt: null,
      rev: 1,
      num: 1,
    },
  }
  const use = { phraseId: 'en.thank-report.chat', count: 4, lastAt: '2026-11-22T08:00:00Z' }
  const habit = {
    moment: 'needs',
    mood: 'upset',
    intent: 'ask-details',
    used: 3,
    better: 1,
    lastAt: use.lastAt,
  }
  await old.run(['notes', 'phraseUse', 'habits', 'coachTickets'], 'readwrite', async (tx) => {
    await tx.objectStore('notes').put(note)
    await tx.objectStore('phraseUse').put(use)
    await tx.objectStore('habits').put(habit)
  })
  old.close()
  expect(await all.storage.notesFor(TICKET, null)).toMatchObject([{ text: 'kept' }])
  expect(await all.storage.phraseUses()).toEqual([use])
  expect(await all.storage.habits()).toEqual([habit])
  expect(await all.storage.keptPhrases()).toEqual([])
  await change(all, 's1', { 'own.1': {} })
  expect(await all.storage.keptPhrases()).toHaveLength(1)
  expect(all.storage.damagedSeen()).toBe(0)
})
