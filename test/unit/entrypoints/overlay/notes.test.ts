import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask, automatic, count, forget, next, settle } from './background'

vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: (await import('./background')).ask,
}))

import { keepNotes } from '@/entrypoints/overlay/notes'
import type { Note } from '@/lib/storage/types'

const TICKET = 'zendesk:acme.zendesk.com:4021'
const CUSTOMER = 'zendesk:acme.zendesk.com:user:7'
const note = (id: string, text: string, more: Partial<Note> = {}): Note => ({
  id,
  ticketKey: TICKET,
  customerKey: null,
  text,
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  deletedAt: null,
  pinned: false,
  rev: 1,
  ...more,
})
const keeper = (customer: () => string | null = () => CUSTOMER) =>
  keepNotes(TICKET, customer, () => Date.now())
const texts = (of: ReturnType<typeof keeper>) => of.list.value.map((state) => [state.note.text, state.saving])
const pause = (ms = 400) => vi.advanceTimersByTimeAsync(ms)
/** What the background answers to a save. */
const saved = (
  draft: { id: string; text: string; pinned: boolean; baseRev: number },
  rev = draft.baseRev + 1,
) => ({
  note: note(draft.id, draft.text, { pinned: draft.pinned, rev }),
  kept: 'saved',
})

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00Z') })
  forget()
  ask.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('saving', () => {
  test('once, after the pause in typing', async () => {
    const notes = keeper()
    const id = notes.add('c', 'ticket')
    await pause(300)
    notes.edit(id, 'ca')
    await pause(300)
    notes.edit(id, 'call')
    expect(count('notes/save')).toBe(0)
    await pause()
    const save = next('notes/save')
    expect(save.payload).toMatchObject({ id, text: 'call', baseRev: 0, ticketKey: TICKET, customerKey: null })
    expect(notes.unsaved()).toBe(true)
    await save.answer(saved(save.payload))
    expect(texts(notes)).toEqual([['call', 'saved']])
    expect(notes.unsaved()).toBe(false)
  })

  test('on plain http there is no randomUUID, and notes are kept all the same', () => {
    const { getRandomValues } = crypto
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
    const notes = keeper()
    const ids = new Set([notes.add('a', 'ticket'), notes.add('b', 'ticket')])
    expect(ids.size).toBe(2)
    expect(notes.list.value).toHaveLength(2)
  })

  test('blank text is not kept', async () => {
    const notes = keeper()
    notes.add('  \n', 'ticket')
    await pause(60_000)
    expect(count('notes/save')).toBe(0)
    expect(notes.unsaved()).toBe(false)
  })

  test('about the customer, or about the ticket while nobody knows the customer', async () => {
    let customer: string | null = null
    const notes = keeper(() => customer)
    notes.add('first', 'customer')
    customer = CUSTOMER
    notes.add('second', 'customer')
    await pause()
    expect(next('notes/save').payload).toMatchObject({ ticketKey: TICKET, customerKey: null })
    expect(next('notes/save').payload).toMatchObject({ ticketKey: null, customerKey: CUSTOMER })
  })

  test('two quick edits keep their order, the second on the revision of the first', async () => {
    const notes = keeper()
    const id = notes.add('one', 'ticket')
    await pause()
    const first = next('notes/save')
    notes.edit(id, 'one two')
    await pause()
    expect(count('notes/save')).toBe(1)
    await first.answer(saved(first.payload))
    const second = next('notes/save')
    expect(second.payload).toMatchObject({ text: 'one two', baseRev: 1 })
    await second.answer(saved(second.payload))
    expect(texts(notes)).toEqual([['one two', 'saved']])
  })

  test('what is typed while a save is under way is saved after it', async () => {
    const notes = keeper()
    const id = notes.add('one', 'ticket')
    await pause()
    notes.edit(id, 'one two')
    const first = next('notes/save')
    await first.answer(saved(first.payload))
    expect(texts(notes)).toEqual([['one two', 'saving']])
    await pause()
    expect(next('notes/save').payload).toMatchObject({ text: 'one two', baseRev: 1 })
  })

  test('pinning saves at once, together with what is typed', async () => {
    const notes = keeper()
    notes.show([note('n', 'old')])
    notes.edit('n', 'new')
    notes.pin('n', true)
    await settle()
    expect(next('notes/save').payload).toMatchObject({ text: 'new', pinned: true, baseRev: 1 })
    await pause()
    expect(count('notes/save')).toBe(1)
  })
})

describe('a save that fails', () => {
  test('stays as “not saved”, is tried again by itself, and then is safe', async () => {
    const notes = keeper()
    notes.add('call back', 'ticket')
    await pause()
    await next('notes/save').fail('disk-full')
    expect(texts(notes)).toEqual([['call back', 'failed']])
    expect(notes.list.value[0]?.problem?.kind).toBe('disk-full')
    expect(notes.unsaved()).toBe(true)
    await pause(10_000)
    const again = next('notes/save')
    await again.answer(saved(again.payload))
    expect(texts(notes)).toEqual([['call back', 'saved']])
    expect(notes.list.value[0]?.problem).toBeNull()
  })

  test('is tried again with the next save that succeeds', async () => {
    const notes = keeper()
    notes.add('first', 'ticket')
    await pause()
    await next('notes/save').fail('storage')
    notes.add('second', 'ticket')
    await pause()
    const second = next('notes/save')
    expect(second.payload.text).toBe('second')
    await second.answer(saved(second.payload))
    await pause()
    expect(next('notes/save').payload.text).toBe('first')
  })

  test.each(['invalidated', 'bad-request', 'forbidden'] as const)(
    '%s is not tried for ever',
    async (kind) => {
      const notes = keeper()
      notes.add('call back', 'ticket')
      await pause()
      await next('notes/save').fail(kind)
      await pause(60_000)
      expect(count('notes/save')).toBe(1)
      expect(notes.unsaved()).toBe(true)
    },
  )

  test('is overtaken by further typing', async () => {
    const notes = keeper()
    const id = notes.add('a', 'ticket')
    await pause()
    const first = next('notes/save')
    notes.edit(id, 'ab')
    await first.fail('disconnected')
    await pause()
    expect(next('notes/save').payload).toMatchObject({ text: 'ab', baseRev: 0 })
  })
})

describe('another tab', () => {
  test('changed the note meanwhile: both texts are shown', async () => {
    const notes = keeper()
    notes.show([note('n', 'old')])
    notes.edit('n', 'mine')
    await pause()
    const save = next('notes/save')
    await save.answer({ note: note('n~1', 'mine'), kept: 'both' })
    await next('notes/list').answer([note('n', 'theirs', { rev: 2 }), note('n~1', 'mine')])
    expect(new Set(texts(notes).map(([text]) => text))).toEqual(new Set(['mine', 'theirs']))
    expect(notes.unsaved()).toBe(false)
  })

  test('its list arrives while a note is typed: the typing stays, the rest is theirs', async () => {
    const notes = keeper()
    notes.show([note('n', 'old'), note('m', 'other')])
    notes.edit('n', 'being typed')
    const reloading = notes.reload()
    await next('notes/list').answer([note('n', 'theirs', { rev: 2 }), note('p', 'pinned', { pinned: true })])
    await reloading
    expect(texts(notes)).toEqual([
      ['pinned', 'saved'],
      ['being typed', 'saving'],
    ])
  })

  test('a list that was read before a save does not bring the old text back', async () => {
    const notes = keeper()
    notes.show([note('n', 'old')])
    void notes.reload()
    const list = next('notes/list')
    notes.edit('n', 'new')
    await pause()
    const save = next('notes/save')
    await save.answer(saved(save.payload))
    await list.answer([note('n', 'old')])
    expect(texts(notes)).toEqual([['new', 'saved']])
    await next('notes/list').answer([note('n', 'new', { rev: 2 })])
    expect(notes.list.value[0]?.note.rev).toBe(2)
  })

  test('nor do the notes of a look that was asked for before it', async () => {
    const notes = keeper()
    notes.show([])
    notes.add('new', 'ticket')
    await pause()
    const save = next('notes/save')
    await save.answer(saved(save.payload))
    notes.show([])
    expect(texts(notes)).toEqual([['new', 'saved']])
    await next('notes/list').answer([note(save.payload.id, 'new')])
    expect(texts(notes)).toEqual([['new', 'saved']])
  })

  test('two lists that overtake each other: the last one asked for counts', async () => {
    const notes = keeper()
    void notes.reload()
    void notes.reload()
    const [first, second] = [next('notes/list'), next('notes/list')]
    await second.answer([note('n', 'newer')])
    await first.answer([note('n', 'older')])
    expect(texts(notes)).toEqual([['newer', 'saved']])
  })

  test('a list that does not come changes nothing', async () => {
    const notes = keeper()
    notes.show([note('n', 'kept')])
    void notes.reload()
    await next('notes/list').fail('disconnected')
    expect(texts(notes)).toEqual([['kept', 'saved']])
  })
})

describe('deleting', () => {
  test('and bringing back', async () => {
    const notes = keeper()
    notes.show([note('n', 'kept', { rev: 3 })])
    const removing = notes.remove('n')
    expect(notes.list.value).toEqual([])
    await settle()
    const request = next('notes/delete')
    expect(request.payload).toEqual({ id: 'n', ticketKey: TICKET, customerKey: CUSTOMER })
    await request.answer(null)
    const undone = (await removing)()
    automatic.set('notes/list', () => [note('n', 'kept', { rev: 5 })])
    await next('notes/restore').answer(note('n', 'kept', { rev: 5 }))
    await undone
    expect(texts(notes)).toEqual([['kept', 'saved']])
  })

  test('before the first save: it never is kept; undone, it is', async () => {
    const notes = keeper()
    const id = notes.add('oops', 'ticket')
    const undo = await notes.remove(id)
    await pause(60_000)
    expect(ask).not.toHaveBeenCalled()
    automatic.set('notes/list', () => [])
    await undo()
    expect(texts(notes)).toEqual([['oops', 'saving']])
    await pause()
    expect(next('notes/save').payload).toMatchObject({ id, text: 'oops', baseRev: 0 })
  })

  test('while the first save is under way: the stored note is deleted, too', async () => {
    const notes = keeper()
    const id = notes.add('oops', 'ticket')
    await pause()
    const save = next('notes/save')
    const removing = notes.remove(id)
    await settle()
    expect(count('notes/delete')).toBe(0)
    await save.answer(saved(save.payload))
    await next('notes/delete').answer(null)
    await removing
    expect(notes.list.value).toEqual([])
    await pause(60_000)
    expect(count('notes/save')).toBe(1)
  })

  test('a save without an answer may have arrived: it is deleted to be sure', async () => {
    const notes = keeper()
    const id = notes.add('oops', 'ticket')
    await pause()
    await next('notes/save').fail('disconnected')
    const removing = notes.remove(id)
    await settle()
    expect(next('notes/delete').payload.id).toBe(id)
    void removing
  })

  test('undone with words that were not saved yet: on the revision that is stored now', async () => {
    const notes = keeper()
    notes.show([note('n', 'old', { rev: 1 })])
    notes.edit('n', 'old and new')
    const removing = notes.remove('n')
    await settle()
    await next('notes/delete').answer(null)
    const undone = (await removing)()
    automatic.set('notes/list', () => [note('n', 'old', { rev: 3 })])
    await next('notes/restore').answer(note('n', 'old', { rev: 3 }))
    await undone
    expect(texts(notes)).toEqual([['old and new', 'saving']])
    await pause()
    expect(next('notes/save').payload).toMatchObject({ text: 'old and new', baseRev: 3 })
  })

  test('a list that arrives meanwhile does not bring the note back', async () => {
    const notes = keeper()
    notes.show([note('n', 'kept')])
    void notes.reload()
    const list = next('notes/list')
    const removing = notes.remove('n')
    await settle()
    await list.answer([note('n', 'kept')])
    expect(notes.list.value).toEqual([])
    await next('notes/delete').answer(null)
    await removing
    expect(notes.list.value).toEqual([])
  })

  test('that fails: the note is there again, with what was typed in it', async () => {
    const notes = keeper()
    notes.show([note('n', 'old')])
    notes.edit('n', 'typed')
    const removing = notes.remove('n').catch((error) => error.problem.kind)
    await settle()
    await next('notes/delete').fail('storage')
    expect(await removing).toBe('storage')
    expect(texts(notes)).toEqual([['typed', 'saving']])
    await pause()
    expect(next('notes/save').payload.text).toBe('typed')
  })
})

test('flush saves now what is not safe, and waits for it', async () => {
  const notes = keeper()
  notes.show([note('n', 'old'), note('m', 'untouched')])
  notes.edit('n', 'typed')
  notes.add('fresh', 'customer')
  let done = false
  void notes.flush().then(() => {
    done = true
  })
  await settle()
  const saves = [next('notes/save'), next('notes/save')]
  expect(new Set(saves.map((save) => save.payload.text))).toEqual(new Set(['typed', 'fresh']))
  await saves[0]?.answer(saved(saves[0].payload))
  expect(done).toBe(false)
  await saves[1]?.answer(saved(saves[1].payload))
  expect(done).toBe(true)
  expect(notes.unsaved()).toBe(false)
  await pause(60_000)
  expect(count('notes/save')).toBe(2)
})
