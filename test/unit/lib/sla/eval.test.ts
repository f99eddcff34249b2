import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluateSla, missOf, readCases } from '@/test/eval/sla'

const text = readFileSync(new URL('../../../eval/sla.json', import.meta.url), 'utf8')
const cases = readCases(text)

describe('the table of cases', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(missOf(one)).toBeNull()
  })

  it('has no name twice and every metric and state', () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThanOrEqual(150)
    const met = new Set(cases.map((one) => `${one.target.metric} ${one.target.clock}`))
    const states = new Set(cases.map((one) => `${one.target.metric} ${one.expect.state}`))
    expect(met.size).toBe(8)
    expect(states.size).toBeGreaterThanOrEqual(15)
  })
})

describe('the evaluation', () => {
  const [first] = cases
  if (!first) throw new Error('no cases')

  it('counts, and says of a miss what was wanted and what came', () => {
    const wrong = { ...first, name: 'wrong', expect: { ...first.expect, leftMinutes: 179 } }
    const result = evaluateSla(JSON.stringify([first, wrong]))
    expect(result).toMatchObject({ kind: 'sla', n: 2, all: { passed: 1, failed: 1 } })
    expect([result.en, result.zh]).toEqual([result.all, result.all])
    expect(result.misses).toEqual([
      'wrong: wanted on-track, due 2026-11-23T13:00Z, 179 min left, got on-track, due 2026-11-23T13:00Z, 180 min left',
    ])
  })

  it('tells wrong due moments, states and moments of meeting', () => {
    const met = cases.find((one) => one.expect.state === 'met')
    if (!met) throw new Error('no met case')
    for (const expectation of [{ state: 'none' }, { dueAt: '2026-11-23T10:00:00Z' }, { metAt: first.now }]) {
      const wrong = { ...met, expect: { ...met.expect, ...expectation } }
      expect(evaluateSla(JSON.stringify([wrong])).all.failed).toBe(1)
    }
  })

  it('reads offsets, a byte order mark and weeks that leave days out', () => {
    const short = {
      ...first,
      now: '2026-11-23T11:00:00+01:00',
      schedule: { timeZone: 'Europe/Berlin', week: { mon: [['09:00', '18:00']] } },
    }
    expect(evaluateSla(`\uFEFF${JSON.stringify([short])}`).all).toEqual({ passed: 1, failed: 0 })
  })

  it.each([
    ['no array', '{}'],
    ['a schedule without a zone', JSON.stringify([{ ...first, name: 'bad one', schedule: { week: {} } }])],
    [
      'an unknown metric',
      JSON.stringify([{ ...first, name: 'bad one', target: { ...first.target, metric: 'x' } }]),
    ],
    [
      'a status event without a status',
      JSON.stringify([{ ...first, name: 'bad one', events: [{ at: first.now, type: 'status' }] }]),
    ],
    ['a moment that is none', JSON.stringify([{ ...first, name: 'bad one', now: 'noon' }])],
    [
      'a zone that is none',
      JSON.stringify([{ ...first, name: 'bad one', schedule: { timeZone: 'Mars/Base', week: {} } }]),
    ],
    [
      'a weekday that is none',
      JSON.stringify([{ ...first, name: 'bad one', schedule: { timeZone: 'UTC', week: { monday: [] } } }]),
    ],
  ])('%s is an error that names the case', (what, file) => {
    expect(() => evaluateSla(file)).toThrow(what === 'no array' ? 'not a JSON array' : 'case 1 "bad one"')
  })
})
