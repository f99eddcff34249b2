import { describe, expect, it } from 'vitest'
import { defaultSettings, effectiveSchedules, officeHours, validateSettings } from '@/lib/settings'
import { scheduleSchema, settingsSchema, slaPolicySchema } from '@/lib/settings/schema'
import type { Schedule, SlaPolicy } from '@/lib/settings/types'

const schedule: Schedule = { ...officeHours('en'), id: 'support', name: 'Support', timeZone: 'Europe/Berlin' }
const policy: SlaPolicy = {
  id: 'standard',
  name: 'Standard',
  enabled: true,
  when: { when: 'is', fact: 'priority', values: ['high'] },
  targets: [
    { metric: 'first-reply', clock: 'business', schedule: 'support', minutes: { high: 60, none: 240 } },
  ],
  pauseStatuses: ['pending'],
  atRiskShare: null,
  beside: true,
}

describe('stored settings of before', () => {
  it('read as they were, with no policies and no schedules of their own', () => {
    const { schedules: _, slaPolicies: __, ...before } = defaultSettings()
    expect(settingsSchema.parse(before)).toEqual(defaultSettings())
    expect(settingsSchema.parse({ ...before, schedules: [schedule], slaPolicies: [policy] })).toMatchObject({
      schedules: [schedule],
      slaPolicies: [policy],
    })
  })

  it('a policy without a word on standing beside the helpdesk’s stands there', () => {
    const { beside: _, ...short } = policy
    expect(slaPolicySchema.parse(short).beside).toBe(true)
  })
})

describe('schedules', () => {
  it('the built-in one comes first, unless the settings put another in its place', () => {
    expect(effectiveSchedules({ schedules: [] }, 'zh')).toEqual([officeHours('zh')])
    const own = { ...officeHours('en'), name: 'Ours' }
    expect(effectiveSchedules({ schedules: [schedule, own] }, 'en').map((one) => one.name)).toEqual([
      'Ours',
      'Support',
    ])
    expect(scheduleSchema.parse(officeHours('en'))).toEqual(officeHours('en'))
  })

  const week = (mon: unknown) => ({ ...schedule, week: { ...schedule.week, mon } })
  const holiday = (more: object) => ({
    ...schedule,
    holidays: [{ from: '2026-12-24', to: '2026-12-26', yearly: false, name: '', ...more }],
  })
  it.each<[string, unknown, boolean]>([
    [
      'several intervals, across midnight, to the end of the day',
      week([
        ['00:00', '04:00'],
        ['22:00', '06:00'],
        ['08:00', '24:00'],
      ]),
      true,
    ],
    ['an hour that is none', week([['09:00', '25:00']]), false],
    ['24:00 as a beginning', week([['24:00', '02:00']]), false],
    ['an interval without an end', week([['09:00']]), false],
    ['a zone that is none', { ...schedule, timeZone: 'Europe/Atlantis' }, false],
    ['the machine’s zone', { ...schedule, timeZone: null }, true],
    ['a range of days', holiday({}), true],
    ['a range that ends before it begins', holiday({ to: '2026-12-23' }), false],
    ['29 February of a year that has none', holiday({ from: '2027-02-29', to: '2027-03-01' }), false],
    [
      '29 February of a year that has one',
      holiday({ from: '2028-02-29', to: '2028-02-29', yearly: true }),
      true,
    ],
    ['a yearly range over New Year', holiday({ to: '2027-01-02', yearly: true }), true],
    ['a yearly range of a year', holiday({ from: '2026-01-01', to: '2026-12-31', yearly: true }), true],
    ['a yearly range of more', holiday({ to: '2028-01-02', yearly: true }), false],
  ])('%s', (_, value, right) => {
    expect(scheduleSchema.safeParse(value).success).toBe(right)
  })
})

describe('policies', () => {
  it.each<[string, Partial<Record<keyof SlaPolicy, unknown>>, boolean]>([
    ['as above', {}, true],
    ['two targets of one metric', { targets: [policy.targets[0], policy.targets[0]] }, false],
    ['no time at all', { targets: [{ ...policy.targets[0], minutes: { high: 0 } }] }, false],
    ['a priority that is none', { targets: [{ ...policy.targets[0], minutes: { huge: 5 } }] }, false],
    ['a status that is none', { pauseStatuses: ['waiting'] }, false],
    ['a share of all', { atRiskShare: 1 }, false],
  ])('%s', (_, patch, right) => {
    expect(slaPolicySchema.safeParse({ ...policy, ...patch }).success).toBe(right)
  })

  it('what is wrong is said with the policy’s name, in both languages', () => {
    const wrong = {
      ...policy,
      when: { when: 'all', of: [{ when: 'is', fact: 'priority', values: ['huge'] }] },
    }
    const said = (lang: 'en' | 'zh') => {
      const result = validateSettings({ ...defaultSettings(), slaPolicies: [wrong] }, lang)
      return result.ok ? '' : result.problems[0]?.text
    }
    expect(said('en')).toBe(
      'SLA policy “Standard”, conditions, conditions, entry 1, values, entry 1: must be one of: urgent, high, normal, low, none',
    )
    expect(said('zh')).toContain('SLA 策略“Standard”')
  })

  it('no id twice', () => {
    const twice = { ...defaultSettings(), schedules: [schedule, schedule], slaPolicies: [policy, policy] }
    const result = validateSettings(twice, 'en')
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([
      ['schedules', 1],
      ['slaPolicies', 1],
    ])
  })
})
