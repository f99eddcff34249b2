import { describe, expect, it } from 'vitest'
import { promiseClocks, type Zones } from '@/lib/promises'
import type { Message } from '@/lib/ticket'

const berlin: Zones = { customer: 'Europe/Berlin', agent: 'Europe/Berlin' }
const at = (text: string) => Date.parse(text)

let count = 0
function reply(time: string | null, text: string, more: Partial<Message> = {}): Message {
  count += 1
  return {
    id: `m${count}`,
    at: time,
    role: 'agent',
    authorName: 'Lena',
    authorId: '7',
    visibility: 'public',
    text,
    ...more,
  }
}

describe('promiseClocks', () => {
  it('is open until due and broken when due has passed', () => {
    const thread = [reply('2026-03-27T15:20:00Z', 'I checked. You will hear from me within 2 hours.')]
    const [open] = promiseClocks(thread, berlin, at('2026-03-27T16:20:00Z'))
    expect(open).toMatchObject({
      state: 'open',
      dueAt: '2026-03-27T17:20:00Z',
      leftMs: 3_600_000,
      quote: 'You will hear from me within 2 hours.',
      time: 'within 2 hours',
      by: { id: '7', name: 'Lena' },
      madeAt: '2026-03-27T15:20:00Z',
    })
    const [due] = promiseClocks(thread, berlin, at('2026-03-27T17:20:00Z'))
    expect(due?.state).toBe('open')
    const [broken] = promiseClocks(thread, berlin, at('2026-03-27T17:20:01Z'))
    expect(broken).toMatchObject({ state: 'broken', leftMs: -1000, keptAt: null })
  })

  it('is kept by the next public reply of any agent, or kept late', () => {
    const promise = reply('2026-03-27T15:20:00Z', 'I will call you within 2 hours.')
    const colleague = { authorId: '8', authorName: 'Ben' }
    const inTime = promiseClocks(
      [promise, reply('2026-03-27T17:20:00Z', 'It works again.', colleague)],
      berlin,
      at('2026-03-30T09:00:00Z'),
    )
    expect(inTime[0]).toMatchObject({ state: 'kept', keptAt: '2026-03-27T17:20:00Z', leftMs: 0 })
    const late = promiseClocks(
      [promise, reply('2026-03-27T18:20:00Z', 'It works again.')],
      berlin,
      at('2026-03-30T09:00:00Z'),
    )
    expect(late[0]).toMatchObject({ state: 'kept-late', leftMs: -3_600_000 })
  })

  it('is not kept by a customer, a robot, a note or a message of the future', () => {
    const thread = [
      reply('2026-03-27T15:20:00Z', 'I will call you within 2 hours.'),
      reply('2026-03-27T15:30:00Z', 'Thanks.', { role: 'requester' }),
      reply('2026-03-27T15:40:00Z', 'We received your mail.', { role: 'bot' }),
      reply('2026-03-27T15:50:00Z', 'Called, no answer.', { visibility: 'internal' }),
      reply(null, 'A reply without a moment.'),
      reply('2026-03-27T19:00:00Z', 'Later.'),
    ]
    expect(promiseClocks(thread, berlin, at('2026-03-27T18:00:00Z')).map((c) => c.state)).toEqual(['broken'])
  })

  it('reads promises in public agent replies only', () => {
    const thread = [
      reply('2026-03-27T15:20:00Z', 'I will pay within 2 hours.', { role: 'requester' }),
      reply('2026-03-27T15:20:00Z', 'I will call them within 2 hours.', { visibility: 'internal' }),
      reply('2026-03-27T15:20:00Z', 'We will answer within 2 hours.', { role: 'bot' }),
    ]
    expect(promiseClocks(thread, berlin, at('2026-03-27T16:00:00Z'))).toEqual([])
  })

  it('is superseded by the promise of the reply that kept it', () => {
    const [first, second] = promiseClocks(
      [
        reply('2026-03-27T09:00:00Z', 'You will have an answer by 5 pm.'),
        reply('2026-03-27T14:00:00Z', 'No news yet. I will write again by Monday noon.'),
      ],
      berlin,
      at('2026-03-27T15:00:00Z'),
    )
    expect(first).toMatchObject({ state: 'kept', supersededBy: second?.id })
    expect(second).toMatchObject({ state: 'open', dueAt: '2026-03-30T10:00:00Z', supersededBy: null })
  })

  it('counts in the zone of the text, else the customer’s, else the agent’s, and says when clocks differ', () => {
    const promised = (text: string, zones: Zones) =>
      promiseClocks([reply('2026-03-25T02:00:00Z', text)], zones, at('2026-03-25T03:00:00Z'))[0]
    const apart: Zones = { customer: 'America/New_York', agent: 'Asia/Shanghai' }
    expect(promised('I will call you by 5 pm tomorrow.', apart)).toMatchObject({
      dueAt: '2026-03-25T21:00:00Z',
      zone: 'America/New_York',
      zoneFrom: 'customer',
      inCustomerTime: true,
    })
    expect(promised('I will call you by 5 pm Beijing time.', apart)).toMatchObject({
      dueAt: '2026-03-25T09:00:00Z',
      zoneFrom: 'text',
      inCustomerTime: false,
    })
    expect(promised('我会在北京时间今天下午五点前给您答复。', apart)?.dueAt).toBe('2026-03-25T09:00:00Z')
    expect(promised('I will call you by 5 pm our time.', apart)?.dueAt).toBe('2026-03-25T09:00:00Z')
    expect(promised('I will call you by 5 pm your time.', apart)?.zone).toBe('America/New_York')
    expect(promised('I will call you within 2 hours.', apart)?.inCustomerTime).toBe(false)
    expect(promised('I will call you by 5 pm.', { customer: null, agent: 'Asia/Shanghai' })).toMatchObject({
      dueAt: '2026-03-25T09:00:00Z',
      zoneFrom: 'agent',
      inCustomerTime: false,
    })
    expect(promised('I will call you by 5 pm.', { customer: 'Mars/Olympus', agent: null })).toMatchObject({
      zone: 'UTC',
      zoneFrom: 'none',
    })
  })

  it('does not call the same wall clock another time', () => {
    const zones: Zones = { customer: 'Europe/Paris', agent: 'Europe/Berlin' }
    const [clock] = promiseClocks(
      [reply('2026-03-25T09:00:00Z', 'I will call you by 5 pm.')],
      zones,
      at('2026-03-25T10:00:00Z'),
    )
    expect(clock?.inCustomerTime).toBe(false)
  })

  it('keeps an id across readings, apart for each promise', () => {
    const message = reply('2026-03-27T09:00:00Z', 'I will call you by 5 pm. The new part ships on Monday.')
    const ids = (now: string) => promiseClocks([message], berlin, at(now)).map((c) => c.id)
    const first = ids('2026-03-27T10:00:00Z')
    expect(new Set(first).size).toBe(2)
    expect(ids('2026-04-27T10:00:00Z')).toEqual(first)
    const moved = { ...message, text: `Hello,\n\n${message.text}` }
    expect(promiseClocks([moved], berlin, at('2026-03-27T10:00:00Z')).map((c) => c.id)).toEqual(first)
  })

  it('reads messages in the order of time whatever the order given', () => {
    const thread = [
      reply('2026-03-27T16:00:00Z', 'Done.'),
      reply('2026-03-27T15:20:00Z', 'I will call you within 2 hours.'),
    ]
    expect(promiseClocks(thread, berlin, at('2026-03-28T00:00:00Z'))[0]?.state).toBe('kept')
  })
})
