import { describe, expect, test } from 'vitest'
import { readConversation } from '@/lib/sentiment'
import { course, direction, type Step } from '@/lib/sentiment/course'
import type { Message, Mood } from '@/lib/ticket'

const DAY = (n: number) => `2026-11-${String(10 + n).padStart(2, '0')}T09:00:00Z`

/** "c" a message of the customer, "r" our public reply, "n" a note. */
function thread(plan: string): Message[] {
  return [...plan].map((one, at) => ({
    id: `m${at}`,
    at: DAY(at),
    role: one === 'c' ? 'requester' : 'agent',
    authorName: null,
    authorId: null,
    visibility: one === 'n' ? 'internal' : 'public',
    text: one === 'c' ? `Where is my parcel ${at}?` : 'On its way.',
  }))
}

function said(plan: string, ...values: number[]) {
  const messages = thread(plan)
  const places = messages.flatMap(({ role }, place) => (role === 'requester' ? [place] : []))
  const steps: Step[] = values.map((valence, i) => {
    const place = places[i] ?? -1
    return { valence, at: messages[place]?.at ?? null, place }
  })
  const way = direction(steps)
  return [way, course(way, steps, messages)]
}

describe('since when', () => {
  test('after the last reply: it stands between the two messages, and nothing of ours after them', () => {
    expect(said('crc', -0.6, 0.8)).toEqual(['rising', { kind: 'after' }])
    expect(said('crrnc', 0, -0.9)).toEqual(['falling', { kind: 'after' }])
  })

  test.each(['cc', 'cnc', 'crcr'])('not after a reply that was none, or is not the last: %s', (plan) => {
    expect(said(plan, 0, -0.9)).toEqual(['falling', null])
  })

  test('since a message, when later ones kept what it brought', () => {
    expect(said('crcrc', -0.9, 0, 0.05)).toEqual(['rising', { kind: 'since', at: DAY(2) }])
    expect(said('ccccc', 0.8, 0.8, -0.4, -0.45, -0.42)).toEqual(['falling', { kind: 'since', at: DAY(2) }])
  })

  test('not since a message that was taken back meanwhile, nor by many small steps', () => {
    expect(said('cccc', -0.9, 0.3, -0.1, 0)).toEqual(['rising', null])
    expect(said('ccccc', -0.5, -0.35, -0.2, -0.05, 0.1)).toEqual(['rising', null])
  })

  test('a steady conversation has no since', () => {
    expect(said('crc', 0, 0.1)).toEqual(['steady', null])
    expect(said('c', 0)).toEqual([null, null])
  })
})

describe('a corrected message', () => {
  const moods = (entries: [string, Mood][]) => new Map(entries)

  test('is as the agent said, on the curve and in its course; what was read is kept beside it', () => {
    const messages = thread('crcrc')
    const read = readConversation(messages)
    const cue = readConversation(messages, undefined, moods([['m4', 'pleased']]))
    expect(cue.latest).toMatchObject({ mood: 'pleased', valence: 1, unsure: false, read: true, words: [] })
    expect(cue.latest?.corrected).toEqual({
      mood: read.latest?.mood,
      confidence: read.latest?.confidence,
      shares: read.latest?.shares,
    })
    expect(cue.curve.map((point) => point.corrected)).toEqual([false, false, true])
    expect(cue).toMatchObject({ direction: 'rising', peak: 2, course: { kind: 'after' } })
  })

  test('keeps its risks, and stands where nothing could be read', () => {
    const message = (text: string): Message => ({ ...(thread('c')[0] as Message), text })
    const refund = [message('I want my money back, please refund the order.')]
    const before = readConversation(refund)
    expect(before.risks.map(({ id }) => id)).toContain('refund')
    expect(readConversation(refund, undefined, moods([['m0', 'worried']])).risks).toEqual(before.risks)
    const unread = [message('???')]
    expect(readConversation(unread).latest?.read).toBe(false)
    const given = readConversation(unread, undefined, moods([['m0', 'angry']]))
    expect(given.latest).toMatchObject({ read: true, mood: 'angry', corrected: { mood: null, shares: null } })
    expect(given.curve[0]).toMatchObject({ read: true, valence: -1, corrected: true })
  })

  test('of another conversation changes nothing', () => {
    const messages = thread('crc')
    expect(readConversation(messages, undefined, moods([['other', 'angry']]))).toEqual(
      readConversation(messages),
    )
  })
})
