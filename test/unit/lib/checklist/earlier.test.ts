import { describe, expect, it } from 'vitest'
import { checklistView, earlierEvidence, findEvidence, itemSteps } from '@/lib/checklist'
import type { EvidenceId } from '@/lib/checklist/types'
import { checklist, item } from '../settings/sample'
import { asks, notes, replies, requester, ticketWith } from './ticket'

const wanted = new Set<EvidenceId>(['greeted-by-name', 'gave-time', 'handoff-made'])
const first = replies('Hello Mara, you will have an answer by 5 pm today.', 4)
const thread = [
  asks('Where is my parcel?', 0),
  notes('Passed to the logistics team.', 2),
  first,
  asks('It is 5 pm and I have heard nothing.', 30),
]
const ticket = ticketWith(thread, { requester: requester('Mara Lind') })

describe('what was proven before the current turn', () => {
  it('is found with its words, marked, and is none of the current turn’s', () => {
    const found = earlierEvidence(ticket, wanted)
    expect(found.map(({ id, messageId, earlier }) => [id, messageId, earlier])).toEqual([
      ['greeted-by-name', first.id, true],
      ['gave-time', first.id, true],
      ['handoff-made', thread[1]?.id, true],
    ])
    expect(findEvidence(ticket).some(({ id }) => id === 'greeted-by-name')).toBe(false)
  })

  it('is nothing in the first turn, without wishes, or without a customer', () => {
    expect(earlierEvidence(ticketWith(thread.slice(0, 3)), wanted)).toEqual([])
    expect(earlierEvidence(ticket, new Set())).toEqual([])
    expect(earlierEvidence(ticketWith([first]), wanted)).toEqual([])
  })

  it('a thread of thousands costs no more than its latest replies', () => {
    const turns = Array.from({ length: 1_500 }, (_, at) => [
      asks(`Question ${at}, still open?`, at % 60),
      replies('We look into it and tell you more as soon as the carrier has answered us.', at % 60),
    ]).flat()
    const long = ticketWith([...turns, asks('And?', 59)], { requester: requester('Mara Lind') })
    earlierEvidence(long, wanted)
    const began = performance.now()
    earlierEvidence(long, wanted)
    // Twenty short replies; the limit is wide, for a machine that others share.
    expect(performance.now() - began).toBeLessThan(100)
  })

  it('becomes steps of the items’ history, told alike however often', () => {
    const list = checklist('l', {
      items: [
        item('own', { evidence: ['gave-time'] }),
        item('greet', { evidence: ['greeted-by-name'], repeat: 'turn' }),
        item('open', { evidence: [] }),
      ],
    })
    const since = thread[3]?.at ?? null
    const view = checklistView(list, [], earlierEvidence(ticket, wanted), { since })
    const steps = itemSteps([view], since)
    expect(steps).toEqual([
      { itemId: 'own', at: first.at, what: 'done', by: 'thread', why: expect.stringContaining('5 pm') },
      { itemId: 'greet', at: since, what: 'reopened', by: 'customer', why: null },
    ])
    expect(itemSteps([view], since)).toEqual(steps)
  })
})
