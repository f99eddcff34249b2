import { beforeEach, describe, expect, test, vi } from 'vitest'

const db = vi.hoisted(() => ({
  moods: vi.fn(),
  moodCorrections: vi.fn(),
  correctMood: vi.fn(),
  forgetMoods: vi.fn(),
}))
vi.mock('@/entrypoints/background/store', () => ({ storage: () => db }))
vi.mock('@/lib/sentiment', { spy: true })

import {
  correct,
  cueOf,
  forget,
  readingOptions,
  tryWords,
  whatWasLearned,
} from '@/entrypoints/background/cue'
import * as sentiment from '@/lib/sentiment'
import type { MoodCorrection } from '@/lib/storage'
import { StorageError } from '@/lib/storage'
import type { Message } from '@/lib/ticket'

const row = (n: number, more: Partial<MoodCorrection> = {}): MoodCorrection => ({
  ticketKey: 'zendesk:acme.zendesk.com:4021',
  messageId: `m${n}`,
  read: { mood: 'upset', confidence: 0.1, shares: { negative: 0.5, neutral: 0.45, positive: 0.05 } },
  mood: 'neutral',
  lang: 'en',
  at: '2026-11-20T10:00:00.000Z',
  teaches: true,
  ...more,
})
const rows = (n: number, more: Partial<MoodCorrection> = {}) =>
  Array.from({ length: n }, (_, at) => row(at, more))
const none = { tradeWords: [] }
const message: Message = {
  id: 'm0',
  at: null,
  role: 'requester',
  authorName: null,
  authorId: null,
  visibility: 'public',
  text: 'This is unacceptable, the third time I write!',
}
const change = () =>
  correct({ ticketKey: 'zendesk:a:1', messageId: 'm', mood: null, read: row(0).read, lang: 'en' })

beforeEach(async () => {
  vi.clearAllMocks()
  for (const method of Object.values(db)) method.mockReset().mockResolvedValue(undefined)
  db.moods.mockResolvedValue(new Map())
  db.moodCorrections.mockResolvedValue([])
  // Forgets what an earlier test had learned.
  await change()
})

describe('how this machine reads', () => {
  test('is one object as long as nothing changes, asked of the database once', async () => {
    db.moodCorrections.mockResolvedValue(rows(8))
    const first = await readingOptions(none)
    expect(first.bias?.negative).toBeLessThan(0)
    expect(await readingOptions({ tradeWords: [] })).toBe(first)
    expect(db.moodCorrections).toHaveBeenCalledOnce()
    const words = [{ text: 'kill', meaning: 'nothing' as const }]
    const other = await readingOptions({ tradeWords: words })
    expect(other).not.toBe(first)
    expect(other).toEqual({ bias: first.bias, words })
  })

  test('is learned anew after a correction, and as built after a reset', async () => {
    db.moodCorrections.mockResolvedValue(rows(8))
    const before = (await readingOptions(none)).bias?.negative ?? 0
    db.moodCorrections.mockResolvedValue(rows(30))
    await change()
    expect((await readingOptions(none)).bias?.negative).toBeLessThan(before)
    db.moodCorrections.mockResolvedValue(rows(30, { teaches: false }))
    expect(await forget('learned')).toMatchObject({ bias: { negative: 0, positive: 0 }, from: 0, kept: 30 })
    expect((await readingOptions(none)).bias).toEqual({ negative: 0, positive: 0 })
  })

  test('goes on as built when the database does not answer, and asks again next time', async () => {
    db.moodCorrections.mockRejectedValueOnce(new StorageError('storage', 'x'))
    db.moods.mockRejectedValueOnce(new StorageError('storage', 'x'))
    const cue = await cueOf('k', [message], none)
    expect(cue.latest?.read).toBe(true)
    db.moodCorrections.mockResolvedValue(rows(8))
    expect((await readingOptions(none)).bias?.negative).toBeLessThan(0)
  })

  test('what the agent said of this ticket’s messages holds', async () => {
    db.moods.mockResolvedValue(new Map([['m0', 'pleased']]))
    const cue = await cueOf('zendesk:acme.zendesk.com:4021', [message], none)
    expect(db.moods).toHaveBeenCalledWith('zendesk:acme.zendesk.com:4021')
    expect(cue.latest).toMatchObject({ mood: 'pleased', unsure: false })
  })

  test('a tried message is read without and with the words, both with what was learned', async () => {
    db.moodCorrections.mockResolvedValue(rows(8))
    const words = [{ text: 'unacceptable', meaning: 'nothing' as const }]
    const tried = await tryWords({ text: message.text, words })
    expect(tried.without.read && tried.with.read).toBe(true)
    const [without, with_] = vi.mocked(sentiment.readMessage).mock.calls
    expect(without?.[2]).toEqual({ bias: { negative: expect.any(Number), positive: 0 } })
    expect(with_?.[2]).toEqual({ bias: without?.[2]?.bias, words })
  })
})

test('what is exported is counts by month, language and mood; no ticket and no message is in it', async () => {
  db.moodCorrections.mockResolvedValue([
    ...rows(3),
    row(4, { teaches: false }),
    row(5, { lang: 'zh', mood: 'angry', read: { mood: null, confidence: 0, shares: null } }),
    row(6, { at: '2026-10-31T23:59:00.000Z' }),
  ])
  const learned = await whatWasLearned()
  expect(learned).toEqual({
    bias: { negative: 0, positive: 0 },
    from: 4,
    kept: 6,
    least: 5,
    counts: [
      { month: '2026-10', lang: 'en', read: 'upset', said: 'neutral', n: 1 },
      { month: '2026-11', lang: 'en', read: 'upset', said: 'neutral', n: 4 },
      { month: '2026-11', lang: 'zh', read: null, said: 'angry', n: 1 },
    ],
  })
})
