import { describe, expect, test } from 'vitest'
import { bench, CUSTOMER, draft, problemOf, TICKET } from './setup'

const DAY = 24 * 60 * 60 * 1000
const scope = { ticketKey: TICKET, customerKey: CUSTOMER }

describe('saving', () => {
  test('a note survives the worker being stopped', async () => {
    const { storage, woken } = bench()
    const { note, kept } = await storage.saveNote(draft('a', 'prefers phone after 17:00'))
    expect(kept).toBe('saved')
    expect(note).toMatchObject({ rev: 1, createdAt: '2026-11-22T09:00:00.000Z', deletedAt: null })
    expect(await woken().notesFor(TICKET, null)).toEqual([note])
  })

  test('the same save sent twice is one note at one rev', async () => {
    const { storage, woken } = bench()
    const first = await storage.saveNote(draft('a', 'called twice'))
    const second = await woken().saveNote(draft('a', 'called twice'))
    expect(second).toEqual(first)
    expect(await storage.notesFor(TICKET, null)).toHaveLength(1)
  })

  test('an edit from the latest rev replaces the text and keeps the time of creation', async () => {
    const { storage, clock } = bench()
    const { note } = await storage.saveNote(draft('a', 'one'))
    clock.now += 60_000
    const edited = await storage.saveNote(draft('a', 'two', { baseRev: note.rev }))
    expect(edited.note).toMatchObject({ text: 'two', rev: 2, createdAt: note.createdAt })
    expect(edited.note.updatedAt).toBe('2026-11-22T09:01:00.000Z')
  })

  test('two tabs that edit the same note keep both texts, on two connections', async () => {
    const { storage, woken } = bench()
    const other = woken()
    await storage.saveNote(draft('a', 'start'))
    const [mine, theirs] = await Promise.all([
      storage.saveNote(draft('a', 'from the first tab', { baseRev: 1 })),
      other.saveNote(draft('a', 'from the second tab', { baseRev: 1 })),
    ])
    expect([mine.kept, theirs.kept].sort()).toEqual(['both', 'saved'])
    const texts = (await storage.notesFor(TICKET, null)).map((note) => note.text).sort()
    expect(texts).toEqual(['from the first tab', 'from the second tab'])
  })

  test('a conflicting save sent twice makes one second note', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'start'))
    await storage.saveNote(draft('a', 'newer', { baseRev: 1 }))
    const first = await storage.saveNote(draft('a', 'late', { baseRev: 1 }))
    const again = await storage.saveNote(draft('a', 'late', { baseRev: 1 }))
    expect(again).toEqual(first)
    expect(first.note.id).not.toBe('a')
    expect(await storage.notesFor(TICKET, null)).toHaveLength(2)
  })

  test('pinning from an older rev is no conflict while the text is the same', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'start'))
    await storage.saveNote(draft('a', 'now', { baseRev: 1 }))
    const pinned = await storage.saveNote(draft('a', 'now', { baseRev: 1, pinned: true }))
    expect(pinned).toMatchObject({ kept: 'saved', note: { rev: 3, pinned: true } })
  })

  test('an id of another ticket cannot be written over', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'mine'))
    const elsewhere = draft('a', 'stolen', { ticketKey: 'zendesk:other.zendesk.com:1', baseRev: 1 })
    expect(await problemOf(storage.saveNote(elsewhere))).toBe('forbidden')
    expect((await storage.notesFor(TICKET, null))[0]?.text).toBe('mine')
  })

  test('a note that belongs to nothing is refused, and nothing of the batch is kept', async () => {
    const { storage } = bench()
    const bad = draft('b', 'lost', { ticketKey: null })
    expect(await problemOf(storage.saveNotes([draft('a', 'good'), bad]))).toBe('bad-request')
    expect(await storage.notesFor(TICKET, null)).toEqual([])
  })
})

describe('listing', () => {
  test('pinned first, then newest; notes of the ticket and of its customer, each once', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('old', 'old'))
    await storage.saveNote(draft('both', 'both', { customerKey: CUSTOMER }))
    await storage.saveNote(
      draft('pinned', 'pinned', { pinned: true, ticketKey: null, customerKey: CUSTOMER }),
    )
    await storage.saveNote(draft('new', 'new'))
    await storage.saveNote(draft('else', 'another ticket', { ticketKey: 'zendesk:acme.zendesk.com:9' }))
    const ids = (await storage.notesFor(TICKET, CUSTOMER)).map((note) => note.id)
    expect(ids).toEqual(['pinned', 'new', 'both', 'old'])
  })

  test('markup and right-to-left text come back as they were written', async () => {
    const { storage } = bench()
    const text = '<img src=x onerror=alert(1)> \u202Eשלום\u0000 😀'
    await storage.saveNote(draft('a', text))
    expect((await storage.notesFor(TICKET, null))[0]?.text).toBe(text)
  })
})

describe('deleting', () => {
  test('can be undone, also after the worker was stopped', async () => {
    const { storage, woken } = bench()
    await storage.saveNote(draft('a', 'keep me'))
    await storage.deleteNote('a', scope)
    expect(await storage.notesFor(TICKET, null)).toEqual([])
    const restored = await woken().restoreNote('a', scope)
    expect(restored).toMatchObject({ text: 'keep me', deletedAt: null })
    expect(await storage.searchNotes('keep', 10)).toEqual([restored])
  })

  test('a late save of another text does not vanish into the deleted note', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'first'))
    await storage.deleteNote('a', scope)
    const late = await storage.saveNote(draft('a', 'first, and more', { baseRev: 1 }))
    expect(late.kept).toBe('both')
    expect((await storage.notesFor(TICKET, null)).map((note) => note.text)).toEqual(['first, and more'])
  })

  test('a repeated save does not bring a deleted note back', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'first'))
    await storage.deleteNote('a', scope)
    await storage.saveNote(draft('a', 'first'))
    expect(await storage.notesFor(TICKET, null)).toEqual([])
  })

  test('needs the right ticket or customer', async () => {
    const { storage } = bench()
    await storage.saveNote(draft('a', 'mine'))
    const stranger = { ticketKey: 'zendesk:acme.zendesk.com:1', customerKey: null }
    expect(await problemOf(storage.deleteNote('a', stranger))).toBe('forbidden')
    await storage.deleteNote('a', scope)
    expect(await problemOf(storage.restoreNote('a', stranger))).toBe('forbidden')
  })

  test('is final after 30 days, not before', async () => {
    const { storage, clock } = bench()
    await storage.saveNotes([draft('a', 'old'), draft('b', 'other'), draft('c', 'third')])
    await storage.deleteNote('a', scope)
    clock.now += 30 * DAY - 1
    await storage.deleteNote('b', scope)
    expect((await storage.restoreNote('a', scope)).text).toBe('old')
    await storage.deleteNote('a', scope)
    clock.now += 30 * DAY + 1
    await storage.deleteNote('c', scope)
    expect(await problemOf(storage.restoreNote('a', scope))).toBe('bad-request')
    expect(await problemOf(storage.restoreNote('b', scope))).toBe('bad-request')
  })

  test('of a note that is not there is done already', async () => {
    const { storage } = bench()
    expect(await problemOf(storage.deleteNote('never', scope))).toBe('none')
  })
})

describe('damaged notes', () => {
  async function damaged() {
    const all = bench()
    await all.storage.saveNotes([draft('good', 'refund asked'), draft('bad', 'refund given')])
    await all.raw(async (db) => {
      const row = await db.get('notes', 'bad')
      await db.put('notes', { ...row, text: 42 })
    })
    return all
  }

  test('are skipped and counted once, and stay', async () => {
    const { storage, raw } = await damaged()
    expect((await storage.notesFor(TICKET, null)).map((note) => note.id)).toEqual(['good'])
    expect((await storage.searchNotes('refund', 10)).map((note) => note.id)).toEqual(['good'])
    expect(storage.damagedSeen()).toBe(1)
    expect(await storage.counts()).toMatchObject({ notes: 1, damaged: 1 })
    expect(await raw((db) => db.get('notes', 'bad'))).toMatchObject({ text: 42 })
  })

  test('are not written over by a save of their id', async () => {
    const { storage, raw } = await damaged()
    const saved = await storage.saveNote(draft('bad', 'written anew'))
    expect(saved.kept).toBe('both')
    expect(await raw((db) => db.get('notes', 'bad'))).toMatchObject({ text: 42 })
    expect((await storage.notesFor(TICKET, null)).map((note) => note.text)).toContain('written anew')
  })

  test('a damaged number does not disturb the numbering of new notes', async () => {
    const { storage, raw } = await damaged()
    await raw(async (db) => db.put('notes', { ...(await db.get('notes', 'bad')), num: 'x' }))
    await storage.saveNote(draft('next', 'refund booked'))
    expect((await storage.searchNotes('refund', 10)).map((note) => note.id)).toEqual(['next', 'good'])
  })
})

test('counts reads on beyond one batch', async () => {
  const { storage } = bench()
  await storage.saveNotes(Array.from({ length: 2_300 }, (_, at) => draft(`n${at}`, 'x')))
  expect(await storage.counts()).toEqual({
    notes: 2_300,
    events: 0,
    corrections: 0,
    playbooks: 0,
    phrases: 0,
    damaged: 0,
  })
})
