import { describe, expect, it } from 'vitest'
import { orderNotice } from '@/lib/checklist'
import type { ItemProgress } from '@/lib/checklist/types'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import { asks, notes, replies, said, ticketWith } from './ticket'

const checklist = builtInChecklists[0] ?? null
const ticked = (itemId: string, at: string, patch: Partial<ItemProgress> = {}): ItemProgress => ({
  itemId,
  state: 'done',
  at,
  by: 'agent',
  reason: null,
  ...patch,
})

describe('orderNotice', () => {
  it('notices a note before the first answer, with what the customer waits for and since when', () => {
    const first = asks('Hello. The lift in block C is stuck again.', 0)
    const second = asks('My mother is on the fifth floor. When will someone come? Please hurry.', 6)
    const ticket = ticketWith([first, second, notes('Third time this month, same block.', 9)])
    expect(orderNotice(ticket, checklist, [], [])).toEqual({
      id: `${ticket.key}#${first.id}`,
      kind: 'note-before-answer',
      waitingFor: 'When will someone come?',
      waitingSince: first.at,
    })
  })

  it('names a hand-off and an inner tick as such', () => {
    const question = asks('电梯又停了，什么时候来修？', 0)
    const handoff = ticketWith([question, notes('已转交维修组。', 3)])
    expect(orderNotice(handoff, checklist, [], [])).toMatchObject({
      kind: 'handoff-before-answer',
      waitingFor: '电梯又停了，什么时候来修？',
    })
    const inner = orderNotice(
      ticketWith([question]),
      checklist,
      [ticked('cause', '2026-11-20T09:04:00Z')],
      [],
    )
    expect(inner?.kind).toBe('inner-item-before-answer')
  })

  it('takes the first sentence that says something when nothing is asked', () => {
    const ticket = ticketWith([
      asks('Hi.\n\nThe invoice shows the wrong company name.\nThanks', 0),
      notes('hm', 1),
    ])
    expect(orderNotice(ticket, checklist, [], [])?.waitingFor).toBe(
      'The invoice shows the wrong company name.',
    )
  })

  it('says nothing once an agent has answered in public, whatever came before', () => {
    const ticket = ticketWith([asks('Stuck', 0), notes('door sensor', 1), replies('On our way.', 2)])
    expect(orderNotice(ticket, checklist, [], [])).toBeNull()
  })

  it('starts anew with the customer’s next turn', () => {
    const again = asks('Still stuck', 20)
    const ticket = ticketWith([
      asks('Stuck', 0),
      notes('a', 1),
      replies('On our way.', 2),
      again,
      notes('b', 22),
    ])
    expect(orderNotice(ticket, checklist, [], [])?.id).toBe(`${ticket.key}#${again.id}`)
  })

  it('is not moved by bots, third parties, outer ticks, self-ticks or ticks from before the turn', () => {
    const base = [asks('Stuck', 10), said('bot', 'internal routing', 11, 'internal'), said('other', 'cc', 12)]
    const ticket = ticketWith(base)
    const progress = [
      ticked('greet', '2026-11-20T09:15:00Z'),
      ticked('cause', '2026-11-20T09:15:00Z', { by: 'thread' }),
      ticked('lesson', '2026-11-20T09:05:00Z'),
      ticked('hand-off', '2026-11-20T09:15:00Z', { state: 'skipped' }),
    ]
    expect(orderNotice(ticket, checklist, progress, [])).toBeNull()
  })

  it('stays dismissed for the turn, even when more inner work follows', () => {
    const question = asks('Stuck', 0)
    const before = ticketWith([question, notes('door sensor', 1)])
    const dismissed = [orderNotice(before, checklist, [], [])?.id ?? '']
    const after = ticketWith([question, notes('door sensor', 1), notes('Escalated to facilities', 3)])
    expect(orderNotice(after, checklist, [], dismissed)).toBeNull()
    expect(orderNotice(after, checklist, [], [])).not.toBeNull()
  })

  it('has nothing to say without messages, without a checklist, or on finished tickets', () => {
    expect(orderNotice(ticketWith([]), checklist, [], [])).toBeNull()
    const ticket = ticketWith([asks('Stuck', 0)])
    expect(orderNotice(ticket, null, [ticked('cause', '2026-11-20T09:15:00Z')], [])).toBeNull()
    const solved = ticketWith([asks('Stuck', 0), notes('merged', 1)], { status: 'solved' })
    expect(orderNotice(solved, checklist, [], [])).toBeNull()
  })

  it('copes with a message without text or time', () => {
    const empty = { ...asks('', 0), at: null }
    expect(orderNotice(ticketWith([empty, notes('x', 1)]), checklist, [], [])).toMatchObject({
      waitingFor: '',
      waitingSince: null,
    })
  })
})
