import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routeOf, slaHash } from '@/components/options/route'
import {
  addPolicy,
  copyPolicy,
  hiddenBy,
  movePolicy,
  policiesOn,
  putSchedule,
  putTarget,
} from '@/components/options/sla/edit'
import { missing, outcomeOf, type Sample, stories } from '@/components/options/sla/preview/sample'
import {
  barsOf,
  byDate,
  daysAhead,
  isKnown,
  nextInterval,
  oddHours,
  offsetText,
  readTimeOfDay,
  withTime,
} from '@/components/options/sla/schedules/hours-model'
import { allZones, findZones, zoneNamed } from '@/components/options/sla/schedules/zones'
import { blankPolicy, starterIds, starterPolicy } from '@/components/options/sla/starters'
import { defaultSettings, officeHours, type SlaPolicy, validateSettings } from '@/lib/settings'
import { isOpen, openIntervals } from '@/lib/sla'
import { ALWAYS, type Condition, emptyTicket } from '@/lib/ticket'

const vip: Condition = { when: 'all', of: [{ when: 'is', fact: 'vip', values: ['yes'] }] }
const policy = (id: string, when = ALWAYS): SlaPolicy => ({ ...blankPolicy(id, id), enabled: true, when })
const settings = (...slaPolicies: SlaPolicy[]) => ({ ...defaultSettings(), slaPolicies })
const ids = (from: { slaPolicies: SlaPolicy[] } | null) => from?.slaPolicies.map((one) => one.id)
const week = officeHours('en').week
const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

test('the addresses of policies and schedules lead back to them, whatever their ids', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(routeOf(slaHash('policy', id))).toEqual({ section: 'sla', id: `policy/${id}` })
    }),
  )
  expect(routeOf('#sla')).toEqual({ section: 'sla', id: null })
})

describe('the list of policies', () => {
  test('one with conditions goes before the first that fits all, one without to the end', () => {
    const start = settings(policy('a', vip), policy('all'), policy('b', vip))
    expect(ids(addPolicy(start, policy('new', vip)))).toEqual(['a', 'new', 'all', 'b'])
    expect(ids(addPolicy(start, policy('new')))).toEqual(['a', 'all', 'b', 'new'])
    expect(ids(addPolicy(settings(policy('a', vip)), policy('new', vip)))).toEqual(['a', 'new'])
  })

  test('moves within its ends', () => {
    const start = settings(policy('a'), policy('b'), policy('c'))
    expect(ids(movePolicy(start, 'a', 2))).toEqual(['b', 'c', 'a'])
    expect(ids(movePolicy(start, 'c', 0))).toEqual(['c', 'a', 'b'])
    for (const to of [-1, 0, 3]) expect(movePolicy(start, 'a', to)).toBeNull()
    expect(movePolicy(start, 'gone', 1)).toBeNull()
  })

  test('a copy stands behind its original, off, and shares nothing with it', () => {
    const start = settings(policy('a', vip), policy('b'))
    const copied = copyPolicy(start, start.slaPolicies[0] as SlaPolicy, 'new', 'A copy')
    expect(ids(copied)).toEqual(['a', 'new', 'b'])
    expect(copied.slaPolicies[1]).toMatchObject({ name: 'A copy', enabled: false, when: vip })
    expect(copied.slaPolicies[1]?.when).not.toBe(vip)
  })

  test('what stands behind one for every ticket is told, unless that one is off', () => {
    const list = [policy('all'), policy('b', vip)]
    expect(hiddenBy(list, list[1] as SlaPolicy)?.id).toBe('all')
    expect(hiddenBy(list, list[0] as SlaPolicy)).toBeNull()
    const off = [{ ...policy('all'), enabled: false }, policy('b', vip)]
    expect(hiddenBy(off, off[1] as SlaPolicy)).toBeNull()
  })

  test('a target without lengths is none; the others stand in the measures’ order', () => {
    const target = (metric: 'resolution' | 'first-reply', minutes = {}) =>
      ({ metric, clock: 'business', schedule: null, minutes }) as const
    const one = putTarget(policy('a'), target('resolution', { high: 60 }))
    const two = putTarget(one, target('first-reply', { none: 30 }))
    expect(two.targets.map((each) => each.metric)).toEqual(['first-reply', 'resolution'])
    expect(putTarget(two, target('resolution')).targets.map((each) => each.metric)).toEqual(['first-reply'])
  })

  test('every starting policy is one that the settings take, and gives clocks', () => {
    const all = starterIds.map((starter) => starterPolicy(starter, starter, starter))
    const checked = validateSettings(settings(...all, blankPolicy('x', 'X')), 'en')
    expect(checked).toMatchObject({ ok: true })
    expect(all.every((one) => one.enabled && one.targets.length > 1)).toBe(true)
  })
})

describe('working hours in the settings', () => {
  test('the built-in ones need no entry while they are as built in', () => {
    const office = officeHours('en')
    const changed = putSchedule(defaultSettings(), { ...office, name: 'Ours' }, 'en')
    expect(changed.schedules).toHaveLength(1)
    expect(putSchedule(changed, office, 'en').schedules).toEqual([])
  })

  test('who counts them: those that name them, and for the first those that name none or a lost one', () => {
    const schedules = [officeHours('en'), { ...officeHours('en'), id: 'night' }]
    const on = (id: string, schedule: string | null, clock: 'business' | 'calendar' = 'business') => ({
      ...policy(id),
      targets: [{ metric: 'first-reply' as const, clock, schedule, minutes: { high: 1 } }],
    })
    const list = [on('a', null), on('b', 'gone'), on('c', 'night'), on('d', 'night', 'calendar')]
    const used = (at: 0 | 1) => policiesOn(list, schedules, schedules[at] as (typeof schedules)[0])
    expect(used(0).map((one) => one.id)).toEqual(['a', 'b'])
    expect(used(1).map((one) => one.id)).toEqual(['c'])
  })
})

describe('the sample ticket', () => {
  const sample: Sample = {
    helpdesk: 'zendesk',
    priority: 'normal',
    tags: '',
    group: '',
    channel: 'email',
    kind: 'external',
    vip: false,
    language: 'en',
    createdAt: Date.parse('2026-11-27T15:00:00Z'),
    story: 'new',
  }
  const policies = [starterPolicy('vip', 'vip', 'VIP'), starterPolicy('standard', 'standard', 'Standard')]
  const rules = { policies, schedules: [officeHours('en')], timeZone: 'UTC', atRiskShare: 0.75 }

  test('gets the first policy that fits, the reason the others do not, and due moments over the weekend', () => {
    const outcome = outcomeOf(sample, rules)
    expect(outcome.policy?.id).toBe('standard')
    expect(outcome.passed).toEqual([
      { policy: policies[0], misses: { when: 'is', fact: 'vip', values: ['yes'] } },
    ])
    expect(outcome.clocks.map((clock) => [clock.metric, clock.dueAt])).toEqual([
      ['first-reply', '2026-11-30T10:00:00Z'],
      ['resolution', '2026-12-02T15:00:00Z'],
    ])
    expect(outcome.without).toEqual([{ metric: 'next-reply', why: 'later' }])
    expect(outcomeOf({ ...sample, vip: true }, rules)).toMatchObject({ policy: { id: 'vip' }, passed: [] })
  })

  test('its story moves the clocks', () => {
    const states = (story: Sample['story']) =>
      outcomeOf({ ...sample, story }, rules).clocks.map((clock) => `${clock.metric} ${clock.stage}`)
    expect(states('again')).toEqual(['first-reply met', 'next-reply running', 'resolution running'])
    expect(states('waiting')).toEqual(['first-reply met', 'resolution paused'])
    const inside = [starterPolicy('colleagues', 'c', 'C')]
    const handed = outcomeOf({ ...sample, kind: 'internal', story: 'inside' }, { ...rules, policies: inside })
    expect(handed.clocks.map((clock) => clock.metric)).toEqual(['first-reply', 'internal-answer'])
  })

  test('tags are read with any comma; a priority without a length is told; a policy that is off is passed over', () => {
    const outage = {
      ...starterPolicy('outage', 'o', 'O'),
      when: { when: 'is', fact: 'tag', values: ['退款'] },
    }
    const tagged = { ...sample, tags: ' vip，退款 、' }
    const outcome = outcomeOf(tagged, { ...rules, policies: [outage as SlaPolicy] })
    expect(outcome.ticket.tags).toEqual(['vip', '退款'])
    expect(outcome.policy?.id).toBe('o')
    expect(outcome.without.map((one) => one.why)).toEqual(['priority', 'priority', 'priority'])
    const off = { ...outage, enabled: false } as SlaPolicy
    expect(outcomeOf(tagged, { ...rules, policies: [off] })).toMatchObject({ policy: null, passed: [] })
  })

  test('every story has its moment after the creation, for any ticket', () => {
    for (const story of stories) {
      const outcome = outcomeOf({ ...sample, story }, rules)
      expect(outcome.now).toBeGreaterThanOrEqual(sample.createdAt)
    }
  })

  test('the smallest part that is missed is named, of alternatives all', () => {
    const ticket = emptyTicket('zendesk', 'example.com', '1', '')
    const either: Condition = { when: 'any', of: [vip, { when: 'is', fact: 'tag', values: ['x'] }] }
    expect(missing({ when: 'all', of: [ALWAYS, either] }, ticket, null)).toEqual(either)
    expect(missing({ when: 'not', of: ALWAYS }, ticket, null)).toEqual({ when: 'not', of: ALWAYS })
    expect(missing(ALWAYS, ticket, null)).toBeNull()
  })
})

describe('weekly hours', () => {
  test.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['0905', '09:05'],
    ['18.15', '18:15'],
    ['18h', '18:00'],
    ['8h30', '08:30'],
    ['24', '24:00'],
    ['９：３０', '09:30'],
    ['9点', '09:00'],
    ['9点30分', '09:30'],
    ['24:01', null],
    ['25', null],
    ['9:60', null],
    ['', null],
    ['nine', null],
    ['9-18', null],
  ])('%j is %j', (text, time) => {
    expect(readTimeOfDay(text)).toBe(time)
  })

  test('midnight ends a day and begins one', () => {
    expect(withTime(['18:00', '20:00'], 'to', '00:00')).toEqual(['18:00', '24:00'])
    expect(withTime(['18:00', '20:00'], 'from', '24:00')).toEqual(['00:00', '20:00'])
  })

  test('suggested next hours are valid and do not overlap', () => {
    expect(nextInterval([])).toEqual(['09:00', '18:00'])
    expect(nextInterval([['09:00', '12:00']])).toEqual(['13:00', '17:00'])
    expect(nextInterval([['09:00', '21:30']])).toEqual(['22:30', '24:00'])
    expect(nextInterval([['09:00', '24:00']])).toEqual(['06:00', '08:00'])
    expect(nextInterval([['22:00', '06:00']])).toEqual(['09:00', '12:00'])
  })

  test('spans that share time, over midnight too, and empty ones are told', () => {
    expect(
      oddHours([
        ['09:00', '12:00'],
        ['12:00', '13:00'],
      ]),
    ).toBeNull()
    expect(
      oddHours([
        ['09:00', '12:00'],
        ['11:00', '13:00'],
      ]),
    ).toBe('overlap')
    expect(
      oddHours([
        ['20:00', '04:00'],
        ['22:00', '23:00'],
      ]),
    ).toBe('overlap')
    expect(oddHours([['09:00', '09:00']])).toBe('nothing')
  })

  test('the picture shows exactly the hours that the engine counts', () => {
    const time = fc
      .integer({ min: 0, max: 95 })
      .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
    const day = fc.array(fc.tuple(time, time), { maxLength: 2 })
    const anyWeek = fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
    const monday = Date.parse('2026-11-23T00:00:00Z')
    fc.assert(
      fc.property(anyWeek, fc.nat(6), fc.integer({ min: 0, max: 1439 }), (hours, at, minute) => {
        const drawn = barsOf(hours, dayNames, at).some(
          ([from, to]) => from * 1440 <= minute && minute < to * 1440,
        )
        const schedule = { week: hours, holidays: [], timeZone: 'UTC' }
        expect(drawn).toBe(isOpen(schedule, monday + (at * 1440 + minute) * 60_000))
      }),
    )
  })

  test('the days ahead: local dates, holidays by name, a day of 25 hours', () => {
    const holidays = [{ from: '2020-10-26', to: '2020-10-26', yearly: true, name: 'Day off' }]
    const schedule = {
      week: { ...week, sun: [['00:00', '24:00'] as [string, string]] },
      holidays,
      timeZone: 'Europe/Berlin',
    }
    const ahead = daysAhead(schedule, Date.parse('2026-10-24T22:30:00Z'), 3)
    expect(ahead.map((day) => [day.date, day.holiday?.name ?? null])).toEqual([
      ['2026-10-25', null],
      ['2026-10-26', 'Day off'],
      ['2026-10-27', null],
    ])
    const [sunday, monday, tuesday] = ahead
    expect((sunday?.open[0]?.[1] ?? 0) - (sunday?.open[0]?.[0] ?? 0)).toBe(25 * 3_600_000)
    expect(sunday?.open[0]?.[1]).toBe(sunday?.endsAt)
    expect(monday?.open).toEqual([])
    expect(tuesday?.open).toEqual(openIntervals(schedule, tuesday?.startsAt ?? 0, tuesday?.endsAt ?? 0))
  })

  test('offsets of zones, whole, half and behind', () => {
    const at = Date.parse('2026-01-15T00:00:00Z')
    expect(['UTC', 'Asia/Kolkata', 'America/New_York'].map((zone) => offsetText(zone, at))).toEqual([
      'UTC+00:00',
      'UTC+05:30',
      'UTC−05:00',
    ])
  })
})

describe('holidays', () => {
  const day = (from: string, to = from, yearly = false) => ({ from, to, yearly, name: '' })

  test('what is there already is known: the same days, days within, the same date every year', () => {
    const known = [day('2026-12-24', '2026-12-27'), day('2020-05-01', '2020-05-01', true)]
    expect(isKnown(known, day('2026-12-25'))).toBe(true)
    expect(isKnown(known, day('2026-12-25', '2026-12-25', true))).toBe(false)
    expect(isKnown(known, day('2027-05-01'))).toBe(true)
    expect(isKnown(known, day('2030-05-01', '2030-05-01', true))).toBe(true)
    expect(isKnown(known, day('2026-12-27', '2026-12-28'))).toBe(false)
  })

  test('are listed by date, those of every year after the others', () => {
    const list = [
      day('2020-05-01', '2020-05-01', true),
      day('2027-01-01'),
      day('2026-12-25'),
      day('2021-02-02', '2021-02-02', true),
    ]
    expect(list.sort(byDate).map((one) => one.from)).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2021-02-02',
      '2020-05-01',
    ])
  })
})

describe('time zones', () => {
  const zones = allZones()

  test('are found by the letters of city or name, cities first', () => {
    expect(findZones('new yo', zones, 'en')).toContain('America/New_York')
    expect(findZones('berl', zones, 'en')[0]).toBe('Europe/Berlin')
    expect(findZones('中国', zones, 'zh')).toContain('Asia/Shanghai')
    expect(findZones('central european', zones, 'en')).toContain('Europe/Berlin')
    expect(findZones('no such zone', zones, 'en')).toEqual([])
    expect(findZones('', zones, 'en').length).toBeLessThanOrEqual(40)
  })

  test('are known by their whole name, however it is written', () => {
    expect(zoneNamed('america/new york', zones)).toBe('America/New_York')
    expect(zoneNamed('utc', zones)).toBe('UTC')
    expect(zoneNamed('new york', zones)).toBeNull()
  })
})
