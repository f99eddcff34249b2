import { describe, expect, it } from 'vitest'
import { lengthOf, nextDue, policyClocks, policyFor, riskAtOf, slaView, wantsHandoffs } from '@/lib/sla'
import type { LiveClock } from '@/lib/sla/types'
import type { SlaTarget, Ticket } from '@/lib/ticket'
import { message, nothing, office, policy, rules, target, ticket } from './make'

/** Monday 23 November 2026; Berlin is an hour ahead of UTC, so working hours are 08:00–17:00Z. */
const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`)
const day = (date: string, time: string) => `2026-11-${date}T${time}:00Z`

function only(clocks: LiveClock[]): LiveClock {
  const [clock, ...more] = clocks
  if (!clock || more.length > 0) throw new Error(`${clocks.length} clocks`)
  return clock
}

function helpdesk(patch: Partial<SlaTarget> = {}): SlaTarget {
  return {
    metric: 'first-reply',
    stage: 'active',
    dueAt: day('23', '10:30'),
    startedAt: null,
    metAt: null,
    targetMinutes: null,
    clock: null,
    source: 'Zendesk',
    policy: null,
    ...patch,
  }
}

describe('which policy holds', () => {
  const vip = policy({
    id: 'vip',
    when: { when: 'is', fact: 'vip', values: ['yes'] },
  })
  const chinese = policy({ id: 'zh', when: { when: 'is', fact: 'language', values: ['zh'] } })
  const off = policy({ id: 'off', enabled: false })
  const all = policy()

  it('is the first enabled one whose conditions are met', () => {
    const important = ticket({ requester: { ...ticket().requester, vip: true } })
    expect(policyFor(important, [off, vip, all], null)?.id).toBe('vip')
    expect(policyFor(ticket(), [off, vip, all], null)?.id).toBe('standard')
    expect(policyFor(ticket(), [chinese, all], 'zh-Hans')?.id).toBe('zh')
    expect(policyFor(ticket(), [off, vip], null)).toBeNull()
  })

  it('holds alone: a metric that it does not name has no clock, though a later policy does', () => {
    const first = policy({ targets: [target('resolution', 480)] })
    expect(
      policyClocks(ticket(), rules([first, policy()]), nothing, at('10:00')).map((c) => c.metric),
    ).toEqual(['resolution'])
    expect(policyClocks(ticket(), rules([]), nothing, at('10:00'))).toEqual([])
  })

  it('takes the minutes of the ticket’s priority, and has no target for one that it leaves out', () => {
    const graded = policy({
      targets: [
        {
          metric: 'first-reply',
          clock: 'calendar',
          schedule: null,
          minutes: { urgent: 30, normal: 120, none: 300 },
        },
      ],
    })
    const length = (priority: Ticket['priority']) =>
      policyClocks(ticket({ priority }), rules([graded]), nothing, at('09:10'))[0]?.own.lengthMs
    expect([length('urgent'), length('normal'), length(null)]).toEqual([1_800_000, 7_200_000, 18_000_000])
    expect(length('low')).toBeUndefined()
  })
})

describe('a running clock', () => {
  it('tells due moment, what is left, its source, its start and when it is at risk', () => {
    const clock = only(policyClocks(ticket(), rules([policy()]), nothing, at('10:00')))
    expect(clock).toMatchObject({
      metric: 'first-reply',
      stage: 'running',
      dueAt: day('23', '13:00'),
      leftMs: 180 * 60_000,
      source: 'Standard',
      policy: null,
      own: {
        kind: 'business',
        startedAt: day('23', '09:00'),
        riskAt: day('23', '12:00'),
        guesses: [],
        beside: false,
      },
    })
  })

  it('is at risk by the policy’s own share, to the moment', () => {
    const early = policy({ atRiskShare: 0.5 })
    const clocks = policyClocks(ticket(), rules([early]), nothing, at('09:00'))
    const state = (time: number) =>
      slaView(ticket(), time, { atRiskShare: 0.75, own: clocks }).clocks[0]?.state
    expect([state(at('11:00') - 1), state(at('11:00')), state(at('13:00')), state(at('13:00') + 1)]).toEqual([
      'on-track',
      'at-risk',
      'at-risk',
      'breached',
    ])
  })

  it('stands outside of hours and says until when, also far ahead', () => {
    const closed = {
      ...office,
      holidays: [{ from: '2026-11-25', to: '2026-12-20', yearly: false, name: '' }],
    }
    const created = ticket({ createdAt: day('24', '16:00') })
    const ours = rules([policy()], { schedules: [closed] })
    const view = (time: string) => {
      const now = Date.parse(time)
      return slaView(created, now, { atRiskShare: 0.75, own: policyClocks(created, ours, nothing, now) })
        .clocks[0]
    }
    expect(view(day('24', '16:30'))).toMatchObject({ standsUntil: null, leftMs: 210 * 60_000 })
    expect(view(day('24', '20:00'))).toMatchObject({
      state: 'on-track',
      standsUntil: '2026-12-21T08:00:00.000Z',
      leftMs: 180 * 60_000,
      dueAt: '2026-12-21T11:00:00Z',
    })
  })

  it('with a schedule without a zone counts in the machine’s', () => {
    const local = { ...office, timeZone: null }
    const clock = only(
      policyClocks(ticket(), rules([policy()], { schedules: [local] }), nothing, at('09:30')),
    )
    // 09:00Z is 17:00 in Shanghai: an hour today, three tomorrow from 01:00Z on.
    expect(clock.dueAt).toBe(day('24', '04:00'))
  })

  it('whose schedule is gone counts by the first one, and without any never comes due', () => {
    const gone = policy({ targets: [{ ...target('first-reply', 240), schedule: 'gone' }] })
    expect(only(policyClocks(ticket(), rules([gone]), nothing, at('10:00'))).dueAt).toBe(day('23', '13:00'))
    expect(
      only(policyClocks(ticket(), rules([gone], { schedules: [] }), nothing, at('10:00'))).dueAt,
    ).toBeNull()
  })
})

describe('beside the helpdesk’s own targets', () => {
  const both = ticket({ slaTargets: [helpdesk()] })
  const view = (of: Ticket, beside: boolean) =>
    slaView(of, at('10:00'), {
      atRiskShare: 0.75,
      own: policyClocks(of, rules([policy({ beside })]), nothing, at('10:00')),
    })

  it('leads the helpdesk; ours of the same metric comes last and is never the next due', () => {
    const late = ticket({ slaTargets: [helpdesk({ stage: 'met', metAt: day('23', '09:30') })] })
    expect(view(both, true).clocks.map((c) => [c.source, c.own?.beside])).toEqual([
      ['Zendesk', undefined],
      ['Standard', true],
    ])
    expect(nextDue(view(both, true))?.source).toBe('Zendesk')
    expect(view(late, true).clocks.map((c) => c.source)).toEqual(['Zendesk', 'Standard'])
    expect(nextDue(view(late, true))).toBeNull()
  })

  it('leaves ours out where the policy says so', () => {
    expect(view(both, false).clocks.map((c) => c.source)).toEqual(['Zendesk'])
  })

  it('ours leads where the helpdesk names a metric without a due moment', () => {
    const empty = ticket({ slaTargets: [helpdesk({ dueAt: null })] })
    expect(view(empty, false).clocks.map((c) => [c.source, c.state])).toEqual([
      ['Standard', 'on-track'],
      ['Zendesk', 'unknown'],
    ])
  })

  it('orders by due moment, not by what is left: hours of work may end tomorrow', () => {
    const evening = ticket({
      createdAt: day('23', '15:00'),
      slaTargets: [helpdesk({ metric: 'resolution', dueAt: day('23', '20:00') })],
    })
    const now = at('16:00')
    const own = policyClocks(evening, rules([policy()]), nothing, now)
    const { clocks } = slaView(evening, now, { atRiskShare: 0.75, own })
    // Ours has 3 h left and is due tomorrow; Zendesk's has 4 h left and is due today.
    expect(clocks.map((c) => [c.source, c.leftMs])).toEqual([
      ['Zendesk', 4 * 3_600_000],
      ['Standard', 3 * 3_600_000],
    ])
  })
})

describe('pauses, by the status history and without one', () => {
  const resolution = policy({ targets: [target('resolution', 480)] })
  const clockOf = (of: Ticket, now = at('14:00')) => only(policyClocks(of, rules([resolution]), nothing, now))

  it('with a history they are exact', () => {
    const paused = ticket({
      status: 'pending',
      statusLabel: 'Waiting for you',
      statusHistory: [
        { at: day('23', '09:00'), status: 'new' },
        { at: day('23', '11:00'), status: 'pending' },
      ],
    })
    expect(clockOf(paused)).toMatchObject({
      stage: 'paused',
      dueAt: null,
      leftMs: 360 * 60_000,
      pausedBy: 'Waiting for you',
      open: null,
      own: { pausedIn: 'pending', waitsFor: 'customer', guesses: [], riskAt: null },
    })
    const hold = ticket({
      ...paused,
      status: 'hold',
      statusHistory: [{ at: day('23', '09:00'), status: 'hold' }],
    })
    expect(clockOf(hold)).toMatchObject({ leftMs: 480 * 60_000, own: { waitsFor: 'third-party' } })
  })

  it('without one a pause is taken to have begun with the last public reply, and called an estimate', () => {
    const paused = ticket({
      status: 'pending',
      messages: [message('agent', day('23', '10:00')), message('agent', day('23', '12:00'), 'internal')],
    })
    expect(clockOf(paused)).toMatchObject({
      stage: 'paused',
      leftMs: 420 * 60_000,
      own: { guesses: ['status-history'] },
    })
    expect(clockOf(ticket())).toMatchObject({ stage: 'running', own: { guesses: ['status-history'] } })
  })

  it('a history that ends before the present status is an estimate too', () => {
    const stale = ticket({
      status: 'pending',
      updatedAt: day('23', '12:00'),
      statusHistory: [{ at: day('23', '09:00'), status: 'open' }],
    })
    expect(clockOf(stale)).toMatchObject({
      stage: 'paused',
      leftMs: 300 * 60_000,
      own: { guesses: ['status-history'] },
    })
  })

  it('a ticket that ended was met when the helpdesk says so, else with the last reply', () => {
    const solved = ticket({ status: 'solved', messages: [message('agent', day('23', '11:00'))] })
    expect(clockOf(solved)).toMatchObject({ stage: 'met', metAt: day('23', '11:00'), sparedMs: 360 * 60_000 })
    const told = ticket({
      ...solved,
      slaTargets: [helpdesk({ metric: 'resolution', stage: 'met', metAt: day('23', '13:00') })],
    })
    expect(clockOf(told)).toMatchObject({ metAt: day('23', '13:00'), own: { beside: true } })
  })

  it('nothing runs on a ticket that ended', () => {
    const ended = ticket({ status: 'closed', messages: [message('requester', day('23', '09:00'))] })
    expect(policyClocks(ended, rules([policy()]), nothing, at('14:00'))).toEqual([])
  })
})

describe('what the helpdesk does not tell', () => {
  it('a creation: the first message stands for it', () => {
    const unknown = ticket({ createdAt: null, messages: [message('requester', day('23', '10:00'))] })
    expect(only(policyClocks(unknown, rules([policy()]), nothing, at('11:00')))).toMatchObject({
      dueAt: day('23', '14:00'),
      own: { guesses: ['created'] },
    })
    expect(policyClocks(ticket({ createdAt: null }), rules([policy()]), nothing, at('11:00'))).toEqual([])
  })

  it('a thread that could not be read in full, and messages without a time', () => {
    const missing = ticket({ missing: [{ fact: 'messages', why: 'forbidden', retryAfter: null }] })
    const timeless = ticket({ messages: [message('agent', null)] })
    for (const one of [missing, timeless])
      expect(only(policyClocks(one, rules([policy()]), nothing, at('11:00'))).own.guesses).toEqual([
        'messages',
      ])
  })

  it('what the customer’s side writes internally asks nothing', () => {
    const next = policy({ targets: [target('next-reply', 60)] })
    const inside = ticket({
      messages: [
        message('agent', day('23', '09:30')),
        message('requester', day('23', '10:00'), 'internal'),
        message('requester', day('23', '10:30')),
      ],
    })
    expect(only(policyClocks(inside, rules([next]), nothing, at('11:00'))).own.startedAt).toBe(
      day('23', '10:30'),
    )
  })

  it('a receipt of a bot answers nobody, nor does somebody in copy', () => {
    const only = ticket({
      messages: [message('bot', day('23', '09:01')), message('other', day('23', '09:30'))],
    })
    expect(policyClocks(only, rules([policy()]), nothing, at('11:00'))[0]?.stage).toBe('running')
  })
})

describe('internal answers', () => {
  const inner = policy({ targets: [target('internal-answer', 60)] })
  const clockOf = (messages: Ticket['messages'], by: string | null = '9') =>
    policyClocks(
      ticket({ messages }),
      rules([inner]),
      { language: null, handoffs: [{ at: day('23', '10:00'), by }] },
      at('11:30'),
    )[0]
  const handoff = message('agent', day('23', '10:00'), 'internal')

  it('run from the hand-off; a further note of the same author answers nothing', () => {
    expect(clockOf([handoff, message('agent', day('23', '10:30'), 'internal')])).toMatchObject({
      stage: 'running',
      leftMs: -30 * 60_000,
      dueAt: day('23', '11:00'),
    })
  })

  it('are met by the next note of somebody else, or by a public reply of anybody', () => {
    const colleague = message('agent', day('23', '10:40'), 'internal', '12')
    expect(clockOf([handoff, colleague])).toMatchObject({ stage: 'met', metAt: day('23', '10:40') })
    expect(clockOf([handoff, message('agent', day('23', '10:20'))])).toMatchObject({
      metAt: day('23', '10:20'),
    })
    expect(clockOf([handoff, message('requester', day('23', '10:20'))])?.stage).toBe('running')
  })

  it('an author who is not known is not taken for somebody else', () => {
    const unknown = message('agent', day('23', '10:40'), 'internal', null)
    expect(clockOf([handoff, unknown])?.stage).toBe('running')
    expect(clockOf([handoff, message('agent', day('23', '10:40'), 'internal', '12')], null)?.stage).toBe(
      'running',
    )
  })

  it('a hand-off by the one who was asked answers the first and starts anew', () => {
    const clocks = policyClocks(
      ticket(),
      rules([inner]),
      {
        language: null,
        handoffs: [
          { at: day('23', '10:00'), by: '9' },
          { at: day('23', '10:30'), by: '12' },
        ],
      },
      at('11:00'),
    )
    expect(clocks[0]).toMatchObject({ stage: 'running', own: { startedAt: day('23', '10:30') } })
  })

  it('are asked for only by policies that have such a target', () => {
    expect(wantsHandoffs(inner.targets)).toBe(true)
    expect(wantsHandoffs(policy().targets)).toBe(false)
  })
})

describe('for a look later without the ticket', () => {
  it('the moment of risk and the length, of ours and of the helpdesk’s', () => {
    const now = at('10:00')
    const first = (of: Ticket, own: LiveClock[]) => {
      const clock = slaView(of, now, { atRiskShare: 0.75, own }).clocks[0]
      if (!clock) throw new Error('no clock')
      return [riskAtOf(clock, 0.75), lengthOf(clock)]
    }
    expect(first(ticket(), policyClocks(ticket(), rules([policy()]), nothing, now))).toEqual([
      day('23', '12:00'),
      240 * 60_000,
    ])
    const stated = helpdesk({ dueAt: day('23', '13:00'), targetMinutes: 240, clock: 'calendar' })
    expect(first(ticket({ slaTargets: [stated] }), [])).toEqual(['2026-11-23T12:00:00.000Z', 240 * 60_000])
    expect(first(ticket({ slaTargets: [helpdesk()] }), [])).toEqual(['2026-11-23T10:00:00.000Z', null])
    expect(first(ticket({ slaTargets: [helpdesk({ stage: 'paused' })] }), [])).toEqual([null, null])
  })
})
