import { describe, expect, it } from 'vitest'
import { situationOf } from '@/lib/phrasing'
import { emptyTicket, type Message, type Ticket } from '@/lib/ticket'

const parts = {
  lang: 'en' as const,
  mood: null,
  moodUnsure: false,
  risks: [],
  currentMoment: null,
  openIntents: [],
  draft: '',
  now: Date.parse('2026-11-22T12:00:00Z'),
  used: {},
}

function ticket(...messages: [Message['role'], Message['visibility'], string, string][]): Ticket {
  return {
    ...emptyTicket('zendesk', 'h', '1', 'u'),
    messages: messages.map(([role, visibility, at, text], i) => ({
      id: String(i),
      at: `2026-11-22T${at}:00Z`,
      role,
      authorName: null,
      authorId: null,
      visibility,
      text,
    })),
  }
}

describe('situationOf', () => {
  it('takes the current turn, the notes and the wait since its first message', () => {
    const s = situationOf(
      ticket(
        ['requester', 'public', '08:00', 'one'],
        ['agent', 'public', '08:30', 'reply'],
        ['requester', 'public', '09:00', 'two'],
        ['agent', 'internal', '09:30', 'note'],
        ['requester', 'public', '10:00', 'three'],
      ),
      parts,
    )
    expect(s).toMatchObject({
      customerText: 'two\nthree',
      lastAgentText: 'reply',
      internalNotes: ['note'],
      answered: false,
      hoursWaiting: 3,
      audience: 'external',
    })
  })

  it('waits for nothing once answered', () => {
    const s = situationOf(
      ticket(['requester', 'public', '08:00', 'one'], ['agent', 'public', '09:00', 'reply']),
      parts,
    )
    expect(s).toMatchObject({ answered: true, hoursWaiting: null, lastAgentText: 'reply' })
  })

  it('copes with a ticket without messages, and treats an unknown requester as a customer', () => {
    expect(situationOf(ticket(), parts)).toMatchObject({
      customerText: '',
      lastAgentText: null,
      hoursWaiting: null,
      audience: 'external',
    })
  })
})
