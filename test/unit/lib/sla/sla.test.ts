import { describe, expect, it } from 'vitest'
import { nextDue, slaView } from '@/lib/sla'
import { emptyTicket, type Message, type SlaTarget, type Ticket } from '@/lib/ticket'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const options = { atRiskShare: 0.75 }

function at(minutes: number): string {
  return new Date(NOW + minutes * 60_000).toISOString()
}

function target(patch: Partial<SlaTarget>): SlaTarget {
  return {
    metric: 'next-reply',
    stage: 'active',
    dueAt: at(60),
    startedAt: null,
    metAt: null,
    targetMinutes: null,
    clock: null,
    source: 'Zendesk',
    policy: null,
    ...patch,
  }
}

function ticket(targets: SlaTarget[], patch: Partial<Ticket> = {}): Ticket {
  const empty = emptyTicket(
    'zendesk',
    'acme.zendesk.com',
    '4021',
    'https://acme.zendesk.com/agent/tickets/4021',
  )
  return { ...empty, status: 'open', statusLabel: 'Open', slaTargets: targets, ...patch }
}

function message(id: string, minutes: number | null, patch: Partial<Message> = {}): Message {
  return {
    id,
    at: minutes === null ? null : at(minutes),
    role: 'requester',
    authorName: 'Mara Lind',
    authorId: null,
    visibility: 'public',
    text: 'Any news?',
    ...patch,
  }
}

function only(targetPatch: Partial<SlaTarget>, patch: Partial<Ticket> = {}) {
  const [clock] = slaView(ticket([target(targetPatch)], patch), NOW, options).clocks
  if (!clock) throw new Error('no clock')
  return clock
}

describe('state of a running clock', () => {
  it('is on track with half of a calendar target left, and shows the share', () => {
    const clock = only({ dueAt: at(60), targetMinutes: 120, clock: 'calendar' })
    expect(clock).toMatchObject({ state: 'on-track', leftMs: 3_600_000, usedShare: 0.5 })
  })

  it('is at risk from the chosen share on', () => {
    expect(only({ dueAt: at(30), targetMinutes: 120, clock: 'calendar' }).state).toBe('at-risk')
    expect(only({ dueAt: at(31), targetMinutes: 120, clock: 'calendar' }).state).toBe('on-track')
  })

  it('is due exactly now: still kept; a millisecond later breached', () => {
    const due = ticket([target({ dueAt: at(0) })])
    expect(slaView(due, NOW, options).clocks[0]?.state).toBe('at-risk')
    expect(slaView(due, NOW + 1, options).clocks[0]).toMatchObject({ state: 'breached', leftMs: -1 })
  })

  it('falls back to the last half hour when the length is not known', () => {
    expect(only({ dueAt: at(29) })).toMatchObject({ state: 'at-risk', usedShare: null })
    expect(only({ dueAt: at(30) })).toMatchObject({ state: 'on-track', usedShare: null })
  })

  it('keeps counting past the whole target', () => {
    expect(only({ dueAt: at(-60), targetMinutes: 60, clock: 'calendar' })).toMatchObject({
      state: 'breached',
      usedShare: 2,
    })
  })

  it('uses start and due where the length is not stated', () => {
    expect(only({ startedAt: at(-30), dueAt: at(30) }).usedShare).toBe(0.5)
  })

  it('trusts the stated calendar length after pauses have moved the due moment', () => {
    const clock = only({ startedAt: at(-600), dueAt: at(60), targetMinutes: 240, clock: 'calendar' })
    expect(clock.usedShare).toBe(0.75)
  })

  it('draws no bar for a business clock over a closed night', () => {
    const night = only({ startedAt: at(-1000), dueAt: at(200), targetMinutes: 480, clock: 'business' })
    expect(night).toMatchObject({ state: 'on-track', usedShare: null })
    expect(only({ startedAt: at(-1000), dueAt: at(200), clock: 'business' }).usedShare).toBeNull()
  })

  it('draws one for a business clock that started and ends in the same open hours', () => {
    const clock = only({ startedAt: at(-60), dueAt: at(60), targetMinutes: 120, clock: 'business' })
    expect(clock.usedShare).toBe(0.5)
  })
})

describe('a clock that does not run', () => {
  it('is paused by the status, in the helpdesk’s own words, without a stale countdown', () => {
    const clock = only({ stage: 'paused' }, { status: 'pending', statusLabel: 'Waiting for parts' })
    expect(clock).toMatchObject({
      state: 'paused',
      pausedBy: 'Waiting for parts',
      leftMs: null,
      dueAt: null,
      usedShare: null,
    })
  })

  it('is met with time to spare, or late', () => {
    expect(only({ stage: 'met', metAt: at(-30), dueAt: at(-10) })).toMatchObject({
      state: 'met',
      sparedMs: 1_200_000,
    })
    expect(only({ stage: 'met', metAt: at(-5), dueAt: at(-10) }).sparedMs).toBe(-300_000)
    expect(only({ stage: 'met', metAt: null, dueAt: at(-10) })).toMatchObject({ metAt: null, sparedMs: null })
  })

  it('is unknown without a due moment, and when the moment cannot be read', () => {
    expect(only({ dueAt: null })).toMatchObject({ state: 'unknown', leftMs: null })
    expect(only({ dueAt: '[None]' })).toMatchObject({ state: 'unknown', leftMs: null, dueAt: null })
  })

  it.each(['solved', 'closed'] as const)('does not run on a %s ticket', (status) => {
    const view = slaView(
      ticket([target({ dueAt: at(-90) }), target({ metric: 'resolution', dueAt: at(-90) })], {
        status,
        messages: [message('1', -200)],
      }),
      NOW,
      options,
    )
    expect(nextDue(view)).toBeNull()
    expect(view.clocks.map((clock) => [clock.metric, clock.state])).toEqual([['resolution', 'met']])
    expect(view.waitingMs).toBeNull()
  })
})

describe('order', () => {
  const view = slaView(
    ticket([
      target({ metric: 'resolution', stage: 'met', metAt: at(-1) }),
      target({ metric: 'internal-answer', dueAt: null }),
      target({ metric: 'resolution', dueAt: at(600) }),
      target({ metric: 'periodic-update', stage: 'paused' }),
      target({ metric: 'first-reply', dueAt: at(-5) }),
      target({ metric: 'next-reply', dueAt: at(10) }),
      target({ metric: 'internal-answer', dueAt: at(-50) }),
      target({ metric: 'periodic-update', dueAt: at(300) }),
    ]),
    NOW,
    options,
  )

  it('puts the longest breach first and what has ended last', () => {
    expect(view.clocks.map((clock) => `${clock.metric} ${clock.state}`)).toEqual([
      'internal-answer breached',
      'first-reply breached',
      'next-reply at-risk',
      'periodic-update on-track',
      'resolution on-track',
      'periodic-update paused',
      'resolution met',
      'internal-answer unknown',
    ])
  })

  it('names the most urgent running clock as the next due', () => {
    expect(nextDue(view)).toBe(view.clocks[0])
    expect(nextDue({ clocks: view.clocks.slice(5), waitingMs: null })).toBeNull()
    expect(nextDue({ clocks: [], waitingMs: null })).toBeNull()
  })
})

describe('how long the customer waits', () => {
  const wait = (messages: Message[], patch: Partial<Ticket> = {}) =>
    slaView(ticket([], { messages, ...patch }), NOW, options).waitingMs

  it('counts from the oldest message that nobody answered', () => {
    const messages = [
      message('1', -500),
      message('2', -400, { role: 'agent' }),
      message('3', -90),
      message('4', -80, { role: 'bot' }),
      message('5', -70, { role: 'agent', visibility: 'internal' }),
      message('6', -20),
    ]
    expect(wait(messages)).toBe(90 * 60_000)
  })

  it('ends with a public reply', () => {
    expect(wait([message('1', -500), message('2', -400, { role: 'agent' })])).toBeNull()
  })

  it('takes the creation of the ticket for an opening message without a time, and guesses no other', () => {
    expect(wait([message('1', null)], { createdAt: at(-60) })).toBe(3_600_000)
    expect(
      wait([message('1', -90, { role: 'agent' }), message('2', null)], { createdAt: at(-60) }),
    ).toBeNull()
    expect(wait([message('1', null)])).toBeNull()
  })

  it('never shows a negative time when the clocks of page and machine differ', () => {
    expect(wait([message('1', 2)])).toBe(0)
  })

  it('is null without any message', () => {
    expect(wait([])).toBeNull()
  })
})
