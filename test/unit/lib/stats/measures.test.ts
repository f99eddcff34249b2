/** The seven measures over a span of days, and the files they leave in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyCounts,
  applyFacts,
  applyNotice,
  applySkip,
  type DayAggregate,
  ENOUGH_TICKETS,
  emptyDay,
  type Measures,
  measuresCsv,
  measuresJson,
  measuresOf,
  outsideFirstSeries,
  piecesOf,
  spanLengths,
  spansOf,
  type TicketDayFacts,
} from '@/lib/stats'

const DAY = '2026-11-22'
const SPAN = { from: '2026-11-16', until: DAY }
const ticket = (more: Partial<TicketDayFacts> = {}): TicketDayFacts => ({
  handled: true,
  itemsDone: 0,
  itemsTotal: 0,
  outsideFirst: null,
  sla: null,
  moodFirst: null,
  moodLast: null,
  thanked: false,
  ...more,
})
const dayOf = (day: string, ...tickets: TicketDayFacts[]) =>
  tickets.reduce((sums, one) => applyFacts(sums, null, one), emptyDay(day))
const moody = (outsideFirst: boolean, change: number, n: number, more: Partial<TicketDayFacts> = {}) =>
  Array.from({ length: n }, () => ticket({ outsideFirst, moodFirst: 0, moodLast: change, ...more }))

describe('spans', () => {
  test.each(spanLengths)('%i days with today, and as many before them', (length) => {
    const { now, before } = spansOf(DAY, length)
    expect(now.until).toBe(DAY)
    const days = (span: typeof now) =>
      Temporal.PlainDate.from(span.from).until(Temporal.PlainDate.from(span.until)).days + 1
    expect([days(now), days(before)]).toEqual([length, length])
    expect(Temporal.PlainDate.from(before.until).add({ days: 1 }).toString()).toBe(now.from)
  })

  test('the pieces of a chart follow each other and are the whole span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (length) => {
        const until = Temporal.PlainDate.from(DAY)
        const span = { from: until.subtract({ days: length }).toString(), until: DAY }
        const pieces = piecesOf(span)
        expect([pieces[0]?.from, pieces.at(-1)?.until]).toEqual([span.from, span.until])
        for (const [place, piece] of pieces.slice(1).entries())
          expect(
            Temporal.PlainDate.from(pieces[place]?.until ?? '')
              .add({ days: 1 })
              .toString(),
          ).toBe(piece.from)
        expect(pieces.length).toBeLessThan(29)
      }),
    )
  })
})

describe('measures', () => {
  test('nothing recorded is no data, not zero percent', () => {
    const none = measuresOf(SPAN, [])
    expect(none).toMatchObject({
      days: 0,
      answered: 0,
      outsideFirst: { rate: null },
      skips: { n: 0, items: [], reasons: [] },
      missing: { items: [], dimensions: [] },
      findings: [],
      playbooks: [],
      mood: { outsideFirst: { with: { of: 0, mean: null }, without: { of: 0, mean: null } } },
    })
    expect(outsideFirstSeries(SPAN, []).map(({ rate }) => rate)).toEqual(Array(7).fill(null))
  })

  test('only days of the span count, its ends with them', () => {
    const days = ['2026-11-15', '2026-11-16', DAY, '2026-11-23'].map((day) =>
      dayOf(day, ticket({ outsideFirst: true })),
    )
    expect(measuresOf(SPAN, days)).toMatchObject({
      days: 2,
      answered: 2,
      outsideFirst: { n: 2, of: 2, rate: 1 },
    })
    expect(outsideFirstSeries(SPAN, days).map(({ of }) => of)).toEqual([1, 0, 0, 0, 0, 0, 1])
  })

  test('skips by item and by reason, most first', () => {
    let day = emptyDay(DAY)
    for (const [itemId, reason] of [
      ['greet', 'phone'],
      ['own', 'phone '],
      ['own', null],
    ] as const)
      day = applySkip(day, null, { itemId, reason })
    expect(measuresOf(SPAN, [day]).skips).toEqual({
      n: 3,
      items: [
        { name: 'own', n: 2 },
        { name: 'greet', n: 1 },
      ],
      reasons: [
        { name: 'phone', n: 2 },
        { name: '', n: 1 },
      ],
    })
  })

  test('what was missing of what was due, and what was done by dimension; names of objects are names', () => {
    const item = (id: string, done: boolean) => ({ id, done, dimension: 'empathy' as const })
    const day = dayOf(
      DAY,
      ticket({ items: [item('constructor', false), item('own', true)] }),
      ticket({ items: [item('constructor', true), item('own', true)] }),
      ticket({ handled: false, items: [item('own', false)] }),
    )
    expect(measuresOf(SPAN, [day]).missing).toEqual({
      due: 4,
      items: [{ name: 'constructor', n: 1, of: 2, rate: 0.5 }],
      dimensions: [{ name: 'empathy', n: 3, of: 4, rate: 0.75 }],
    })
  })

  test('notices by how they ended, gates beside them, each with its reasons', () => {
    const notice = { what: 'order' as const, kind: 'note-before-answer', reason: null }
    let day = emptyDay(DAY)
    for (const end of ['heeded', 'heeded', 'passed-over', null] as const)
      day = applyNotice(day, null, { ...notice, end })
    day = applyNotice(day, { ...notice, end: null }, { ...notice, end: 'dismissed', reason: 'on the phone' })
    day = applyNotice(day, null, { ...notice, end: null })
    day = applyNotice(day, null, { what: 'gate', kind: 'warn', end: 'dismissed', reason: 'short answer' })
    expect(measuresOf(SPAN, [day])).toMatchObject({
      notices: {
        shown: 5,
        heeded: 2,
        passedOver: 1,
        dismissed: 1,
        kinds: [{ name: 'note-before-answer', n: 5 }],
        reasons: [{ name: 'on the phone', n: 1 }],
      },
      gates: { shown: 1, passed: 1, reasons: [{ name: 'short answer', n: 1 }] },
    })
  })

  test('findings by rule and playbooks by kind, over all days', () => {
    const rules = [
      { day: '2026-11-20', rule: 'order', what: 'shown' as const, count: 3 },
      { day: DAY, rule: 'order', what: 'shown' as const, count: 2 },
      { day: DAY, rule: 'order', what: 'heeded' as const, count: 4 },
      { day: DAY, rule: 'apathy', what: 'wrong' as const, count: 1 },
      { day: '2026-11-01', rule: 'order', what: 'shown' as const, count: 9 },
    ]
    const day = applyCounts(emptyDay(DAY), [
      { group: 'playbook-proposed', name: 'emergency', by: 2 },
      { group: 'playbook-opened', name: 'emergency', by: 1 },
    ])
    const { days, findings, playbooks } = measuresOf(SPAN, [day], rules)
    expect(days).toBe(2)
    expect(findings).toEqual([
      { name: 'order', shown: 5, heeded: 4, wrong: 0, off: 0 },
      { name: 'apathy', shown: 0, heeded: 0, wrong: 1, off: 0 },
    ])
    expect(playbooks).toEqual([{ name: 'emergency', proposed: 2, opened: 1, dismissed: 0, finished: 0 }])
  })

  test('a mean of mood is said from enough tickets on, for each side alone', () => {
    const day = dayOf(DAY, ...moody(true, 0.5, ENOUGH_TICKETS), ...moody(false, -0.25, ENOUGH_TICKETS - 1))
    expect(measuresOf(SPAN, [day]).mood.outsideFirst).toEqual({
      with: { of: ENOUGH_TICKETS, mean: 0.5 },
      without: { of: ENOUGH_TICKETS - 1, mean: null },
    })
  })

  test('mood by findings stands beside mood by order, each over its own tickets', () => {
    const day = dayOf(
      DAY,
      ...moody(true, 0.5, 20, { findings: 'heeded' }),
      ...moody(true, 0.25, 20, { findings: 'left' }),
    )
    const { mood } = measuresOf(SPAN, [day])
    expect(mood.findings).toEqual({ with: { of: 20, mean: 0.5 }, without: { of: 20, mean: 0.25 } })
    expect(mood.outsideFirst.with).toEqual({ of: 40, mean: 0.375 })
  })

  test('two halves of any days add up to the whole', () => {
    const facts = fc.record({
      outsideFirst: fc.constantFrom(true, false, null),
      moodFirst: fc.constantFrom(-1, 0, null),
      moodLast: fc.constantFrom(0.5, 1),
      items: fc.constantFrom(
        [{ id: 'own', done: true, dimension: null }],
        [{ id: 'own', done: false, dimension: null }],
      ),
    })
    const day = fc.tuple(fc.integer({ min: 16, max: 22 }), fc.array(facts, { maxLength: 5 }))
    fc.assert(
      fc.property(fc.uniqueArray(day, { selector: ([date]) => date }), (rows) => {
        const days: DayAggregate[] = rows.map(([date, all]) =>
          dayOf(`2026-11-${date}`, ...all.map((one) => ticket(one))),
        )
        const whole = measuresOf(SPAN, days)
        const first = measuresOf({ from: '2026-11-16', until: '2026-11-19' }, days)
        const second = measuresOf({ from: '2026-11-20', until: DAY }, days)
        const both = (of: (m: Measures) => number) => of(first) + of(second)
        expect(whole.answered).toBe(both((m) => m.answered))
        expect(whole.outsideFirst.of).toBe(both((m) => m.outsideFirst.of))
        expect(whole.mood.outsideFirst.with.of).toBe(both((m) => m.mood.outsideFirst.with.of))
        const missing = (m: Measures) => m.missing.items[0]?.n ?? 0
        expect(missing(whole)).toBe(both(missing))
        expect(outsideFirstSeries(SPAN, days).reduce((sum, { n }) => sum + n, 0)).toBe(whole.outsideFirst.n)
      }),
    )
  })
})

describe('files', () => {
  const now = measuresOf(SPAN, [
    applyNotice(
      applySkip(dayOf(DAY, ticket({ outsideFirst: true })), null, {
        itemId: 'own',
        reason: '=HYPERLINK("x"), Mara Lind',
      }),
      null,
      { what: 'gate', kind: 'warn', end: 'dismissed', reason: 'private, "quoted"' },
    ),
  ])
  const before = measuresOf({ from: '2026-11-09', until: '2026-11-15' }, [
    applySkip(emptyDay('2026-11-10'), null, { itemId: 'greet', reason: 'earlier words' }),
  ])
  const nameOf = (_: string, id: string) => (id === 'own' ? 'Own the case' : null)

  test('hold no reason unless asked for, of neither span', () => {
    for (const write of [measuresCsv, measuresJson]) {
      const file = write({ now, before, reasons: false, nameOf })
      expect(file).not.toMatch(/Mara|private|earlier words/)
      expect(write({ now, before, reasons: true, nameOf })).toMatch(/Mara[\s\S]*private/)
    }
  })

  test('CSV: a figure a line beside the span before; nothing in it is a formula', () => {
    const lines = measuresCsv({ now, before, reasons: true, nameOf }).split('\r\n')
    expect(lines[0]).toBe('\uFEFFmeasure,id,name,figure,2026-11-16/2026-11-22,2026-11-09/2026-11-15')
    expect(lines).toContain('outside-first,,,rate,1,')
    expect(lines).toContain('skips,own,Own the case,skipped,1,0')
    expect(lines).toContain('skips,greet,greet,skipped,0,1')
    expect(lines.find((line) => line.includes('HYPERLINK'))).toBe(
      `skips,"'=HYPERLINK(""x""), Mara Lind","'=HYPERLINK(""x""), Mara Lind",reason,1,0`,
    )
  })

  test('JSON reads back as the measures', () => {
    expect(JSON.parse(measuresJson({ now, before, reasons: true, nameOf }))).toMatchObject({ now, before })
  })
})
