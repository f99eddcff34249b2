import { describe, expect, it } from 'vitest'
import { readConversation } from '@/lib/sentiment'
import type { Message } from '@/lib/ticket'
import { sampleTickets } from '@/test/helpdesks/tickets'

/** The sample tickets say in `about` how their customer feels at the end. */
const cases = sampleTickets.flatMap((ticket) => {
  const messages = ticket.messages.map(
    (message, i): Message => ({
      id: String(i),
      at: null,
      role: message.from === 'requester' ? 'requester' : 'agent',
      authorName: null,
      authorId: null,
      visibility: message.public ? 'public' : 'internal',
      text: message.text,
    }),
  )
  const { latest } = readConversation(messages)
  return latest?.read ? [{ id: ticket.id, wanted: ticket.about.split(':')[0], ...latest }] : []
})

describe('the mood of the sample tickets', () => {
  it('is seldom claimed wrongly', () => {
    const wrong = cases.filter((c) => !c.unsure && c.mood !== c.wanted)
    expect(wrong.map((c) => `${c.id}: ${c.wanted}, not ${c.mood}`).length).toBeLessThan(0.12 * cases.length)
  })

  it('is found in most of them, and mostly surely', () => {
    expect(cases.length).toBeGreaterThan(35)
    expect(cases.filter((c) => c.mood === c.wanted).length).toBeGreaterThan(0.8 * cases.length)
    expect(cases.filter((c) => !c.unsure).length).toBeGreaterThan(0.6 * cases.length)
  })
})
