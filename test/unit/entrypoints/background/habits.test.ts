import { beforeEach, expect, test, vi } from 'vitest'

const db = vi.hoisted(() => ({ habits: vi.fn(), settleHabits: vi.fn(), noteHabit: vi.fn() }))
vi.mock('@/entrypoints/background/store', () => ({ storage: () => db }))

import { habitsHere, learnInsertion } from '@/entrypoints/background/habits'
import { readConversation } from '@/lib/sentiment'
import { StorageError } from '@/lib/storage'

const cueOf = (text: string, id = 'm1') =>
  readConversation([
    { id, at: null, role: 'requester', authorName: null, authorId: null, visibility: 'public', text },
  ])

beforeEach(() => {
  for (const mock of Object.values(db)) mock.mockReset()
  db.habits.mockResolvedValue([])
})

test('the habits of this moment and mood are given by intent; earlier insertions are told the answer', async () => {
  const cue = cueOf('This is unacceptable, I am furious!')
  db.habits.mockResolvedValue([
    { moment: 'phrasing', mood: cue.latest?.mood, intent: 'apologise-error', used: 4, better: 2 },
    { moment: 'needs', mood: cue.latest?.mood, intent: 'ask-details', used: 9, better: 0 },
    { moment: 'phrasing', mood: 'pleased', intent: 'thank-praise', used: 9, better: 0 },
  ])
  expect(await habitsHere('t', cue, 'phrasing')).toEqual({ 'apologise-error': { used: 4, better: 2 } })
  expect(db.settleHabits).toHaveBeenCalledWith({
    ticketKey: 't',
    messageId: 'm1',
    valence: cue.latest?.valence,
  })
})

test('an insertion is learned with how the ticket stood, and no word of it', async () => {
  const text = 'Where is my parcel 7781?'
  await habitsHere('t2', cueOf(text), 'needs')
  await learnInsertion('t2', 'delivery-status')
  expect(db.noteHabit).toHaveBeenCalledTimes(1)
  const [kept] = db.noteHabit.mock.calls[0] ?? []
  expect(kept).toMatchObject({ ticketKey: 't2', intent: 'delivery-status', moment: 'needs', messageId: 'm1' })
  expect(JSON.stringify(kept)).not.toContain('parcel')
})

test('of a ticket that nobody looked at nothing is learned, and trouble stays here', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await learnInsertion('unseen', 'workaround')
  expect(db.noteHabit).not.toHaveBeenCalled()
  db.habits.mockRejectedValue(new StorageError('storage', 'disk'))
  expect(await habitsHere('t3', cueOf('Hello'), null)).toEqual({})
  db.noteHabit.mockRejectedValue(new StorageError('storage', 'disk'))
  await expect(learnInsertion('t3', 'workaround')).resolves.toBeUndefined()
})
