import { describe, expect, it } from 'vitest'
import { readConversation } from '@/lib/sentiment'
import type { Message } from '@/lib/ticket'

let count = 0
function message(text: string, patch: Partial<Message> = {}): Message {
  count++
  return {
    id: `m${count}`,
    at: `2026-11-22T09:00:${String(count % 60).padStart(2, '0')}Z`,
    role: 'requester',
    authorName: null,
    authorId: null,
    visibility: 'public',
    text,
    ...patch,
  }
}
const agent = (text: string) => message(text, { role: 'agent' })

describe('the cue of a conversation', () => {
  it('has nothing to say without a message of the customer', () => {
    expect(readConversation([agent('Hello'), message('You are thieves', { role: 'other' })])).toEqual({
      latest: null,
      risks: [],
      curve: [],
      direction: null,
      course: null,
      trough: null,
      peak: null,
    })
  })

  it('reads only the requester’s public messages', () => {
    const cue = readConversation([
      message('Where is my parcel?'),
      message('This customer is an idiot', { visibility: 'internal' }),
      agent('This is unacceptable, I am furious with the courier too'),
    ])
    expect(cue.curve).toHaveLength(1)
    expect(cue.latest?.mood).toBe('neutral')
  })

  it('rises when anger turns into thanks', () => {
    const cue = readConversation([
      message('This is outrageous, you are liars!'),
      agent('I am sorry.'),
      message('Thank you so much for fixing this so quickly, brilliant service!'),
    ])
    expect(cue).toMatchObject({ direction: 'rising', trough: 0, peak: 1 })
  })

  it('falls when patience ends, and is steady when nothing changes', () => {
    expect(
      readConversation([
        message('请问什么时候发货？'),
        agent('尽快'),
        message('都第三次问了，没人管吗？太失望了'),
      ]).direction,
    ).toBe('falling')
    expect(
      readConversation([message('Which size fits me?'), message('Which colours are there?')]).direction,
    ).toBe('steady')
    expect(readConversation([message('Which size?')]).direction).toBeNull()
  })

  it('keeps a message in another language on the curve without claiming a mood for it', () => {
    const cue = readConversation([message('いつ届きますか。'), message('I am very disappointed.')])
    expect(cue.curve[0]).toMatchObject({ unsure: true, valence: 0 })
    expect(cue).toMatchObject({ direction: null, trough: 1, peak: 1 })
  })

  it('names the risks of the whole turn once each, latest first, and none of an earlier turn', () => {
    const cue = readConversation([
      message('I will call my lawyer.'),
      agent('Please give us a day.'),
      message('I want a refund.'),
      message('Refund me or I will cancel my subscription!'),
    ])
    expect(cue.risks.map((r) => r.id).sort()).toEqual(['cancel', 'refund'])
    const ids = new Set(cue.risks.map((r) => r.messageId))
    expect(ids).toEqual(new Set([cue.latest?.messageId]))
  })

  it('keeps up with a long thread', () => {
    const thread = Array.from({ length: 2000 }, (_, i) =>
      i % 3 ? agent('We are on it.') : message(`Still no answer, day ${i}.`),
    )
    const before = performance.now()
    expect(readConversation(thread).curve).toHaveLength(667)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
