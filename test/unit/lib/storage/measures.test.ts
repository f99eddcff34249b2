/** What the measures are made of: each day's sums and counters, against a reading of everything that happened. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '@/lib/playbooks'
import { emptyDay, type ItemFact, type TicketDayFacts } from '@/lib/stats'
import { localDay } from '@/lib/storage'
import type { EventRow } from '@/lib/storage/rows'
import { bench, TICKET } from './setup'

const OTHER = 'zendesk:acme.zendesk.com:4022'
const ALL = { from: '2026-01-01', until: '2027-12-31' }
const DAY_MS = 24 * 3_600_000

const facts = (more: Partial<TicketDayFacts> = {}): TicketDayFacts => ({
  handled: true,
  itemsDone: 2,
  itemsTotal: 5,
  outsideFirst: true,
  sla: null,
  moodFirst: null,
  moodLast: null,
  thanked: false,
  ...more,
})
const due = (id: string, done: boolean, dimension: ItemFact['dimension'] = null): ItemFact => ({
  id,
  done,
  dimension,
})
const step = (
  state: 'open' | 'done' | 'skipped',
  at: number,
  more: { by?: 'agent' | 'thread'; reason?: string } = {},
) => ({
  itemId: 'greet',
  state,
  at: new Date(at).toISOString(),
  by: more.by ?? ('agent' as const),
  reason: more.reason ?? null,
})

describe('skips', () => {
  test('count with their reason; one taken back the same day does not', async () => {
    const { storage, woken, clock } = bench()
    const day = localDay(clock.now)
    await storage.setProgress(TICKET, step('skipped', clock.now, { reason: ' not  needed ' }))
    await woken().setProgress(TICKET, step('skipped', clock.now, { reason: ' not  needed ' }))
    await storage.setProgress(OTHER, step('skipped', clock.now))
    expect((await storage.day(day)).counts).toEqual({
      'skip greet': 2,
      'skip-why not needed': 1,
      'skip-why ': 1,
    })
    await storage.setProgress(TICKET, step('done', clock.now + 1))
    expect((await storage.day(day)).counts).toEqual({ 'skip greet': 1, 'skip-why ': 1 })
  })

  test('one taken up again the next day was skipped all the same', async () => {
    const { storage, clock } = bench()
    const day = localDay(clock.now)
    await storage.setProgress(TICKET, step('skipped', clock.now))
    clock.now += DAY_MS
    await storage.setProgress(TICKET, step('done', clock.now))
    expect((await storage.day(day)).counts).toEqual({ 'skip greet': 1, 'skip-why ': 1 })
    expect(await storage.dayIfAny(localDay(clock.now))).toBeNull()
  })

  test('what the thread proves afterwards takes no skip back', async () => {
    const { storage, clock } = bench()
    await storage.setProgress(TICKET, step('skipped', clock.now))
    await storage.setProgress(TICKET, step('done', clock.now + 1, { by: 'thread' }))
    expect((await storage.day(localDay(clock.now))).counts).toMatchObject({ 'skip greet': 1 })
    await storage.setProgress(TICKET, step('done', clock.now + 2))
    expect((await storage.day(localDay(clock.now))).counts).toEqual({})
  })
})

describe('items that were due', () => {
  test('move with what is known last; a look that cannot tell leaves them', async () => {
    const { storage, raw } = bench()
    const day = '2026-11-22'
    const greet = due('greet', false, 'empathy')
    await storage.recordDay(day, TICKET, facts({ items: [greet, due('own', true)] }))
    expect((await storage.day(day)).counts).toEqual({
      'due greet': 1,
      'due-in empathy': 1,
      'due own': 1,
      'done own': 1,
    })
    await storage.recordDay(day, TICKET, facts({ items: null, thanked: true }))
    expect(await storage.day(day)).toMatchObject({ thanks: 1, counts: { 'due greet': 1 } })
    await storage.recordDay(day, TICKET, facts({ items: [{ ...greet, done: true }], thanked: true }))
    expect((await storage.day(day)).counts).toEqual({
      'due greet': 1,
      'done greet': 1,
      'due-in empathy': 1,
      'done-in empathy': 1,
    })
    // The event has only what changed: with every letter typed the whole list would be kept again.
    const events = (await raw((db) => db.getAll('events'))) as Extract<EventRow, { kind: 'facts' }>[]
    expect(events.map(({ items }) => items)).toEqual([
      [greet, due('own', true)],
      [],
      [
        { ...greet, done: true },
        { ...due('own', true), done: null },
      ],
    ])
    await storage.recordDay(day, TICKET, facts({ items: [{ ...greet, done: true }], thanked: true }))
    expect(await raw((db) => db.count('events'))).toBe(3)
  })
})

test('days that were kept before there were counters are added up when they are read', async () => {
  const { storage, raw, clock } = bench()
  const day = localDay(clock.now)
  await storage.recordDay(day, TICKET, facts({ moodFirst: -0.5, moodLast: 0.5 }))
  const { counts: _, ...early } = await storage.day(day)
  await raw((db) => db.put('days', early))
  expect(await storage.days(ALL)).toMatchObject([
    { day, handled: 1, counts: { 'mood-of outside-first': 1, 'mood-sum outside-first': 1 } },
  ])
  await storage.recordDay(day, OTHER, facts({ moodFirst: 0, moodLast: 0.25 }))
  expect(await storage.day(day)).toMatchObject({ handled: 2, counts: { 'mood-sum outside-first': 1.25 } })
  expect(storage.damagedSeen()).toBe(0)
})

test('without the old share of a ticket or an item the day is added up again', async () => {
  const { storage, raw, clock } = bench()
  const day = localDay(clock.now)
  await storage.recordDay(day, TICKET, facts({ items: [due('greet', false)] }))
  await storage.setProgress(TICKET, step('skipped', clock.now))
  await raw(async (db) => {
    await db.put('ticketDays', { day, ticketKey: TICKET, facts: 'gone' })
    await db.put('progress', { ticketKey: TICKET, itemId: 'greet', state: 5 })
  })
  await storage.recordDay(day, TICKET, facts({ items: [due('greet', true)] }))
  await storage.setProgress(TICKET, step('done', clock.now + 1))
  expect(await storage.day(day)).toMatchObject({ handled: 1, counts: { 'due greet': 1, 'done greet': 1 } })
  expect((await storage.day(day)).counts).not.toHaveProperty('skip greet')
  expect(await raw((db) => db.count('setAside'))).toBe(2)
})

test('a span has its first and its last day, and no other', async () => {
  const { storage } = bench()
  for (const day of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'])
    await storage.recordDay(day, TICKET, facts())
  const days = await storage.days({ from: '2026-11-01', until: '2026-11-30' })
  expect(days.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-30'])
})

/** Reads all events from the first on and counts, in the plainest way. */
function fromEvents(events: EventRow[]): Record<string, Record<string, number>> {
  const days: Record<string, Record<string, number>> = {}
  const add = (day: string, key: string, by = 1) => {
    days[day] ??= {}
    days[day][key] = (days[day][key] ?? 0) + by
  }
  const tickets = new Map<string, { day: string; facts: TicketDayFacts; items: Map<string, ItemFact> }>()
  const steps = new Map<string, { day: string; itemId: string; state: string; reason: string | null }>()
  const notices = new Map<
    string,
    { day: string; what: string; of: string; end: string | null; why: string | null }
  >()
  for (const event of events) {
    if (event.kind === 'facts') {
      const key = `${event.day} ${event.ticketKey}`
      const items = tickets.get(key)?.items ?? new Map<string, ItemFact>()
      for (const { done, ...item } of event.items) {
        if (done === null) items.delete(item.id)
        else items.set(item.id, { ...item, done })
      }
      tickets.set(key, { day: event.day, facts: event.facts, items })
    } else if ('playbook' in event) add(event.day, `${event.kind} ${event.playbook}`)
    else if (event.kind === 'item-set') steps.set(`${event.day} ${event.ticketKey} ${event.itemId}`, event)
    else if (event.kind === 'notice-shown') {
      const { what, of } = event
      notices.set(event.noticeId, { day: localDay(Date.parse(event.at)), what, of, end: null, why: null })
    } else if ('noticeId' in event) {
      const notice = notices.get(event.noticeId)
      if (!notice || notice.end) continue
      notice.end = event.kind.replace('notice-', '')
      if (event.kind === 'notice-dismissed') notice.why = event.reason
    }
  }
  for (const {
    day,
    facts: { handled, outsideFirst, moodFirst, moodLast, findings },
    items,
  } of tickets.values()) {
    if (!handled) continue
    add(day, 'handled')
    if (outsideFirst) add(day, 'outsideFirst')
    for (const { id, done, dimension } of items.values()) {
      for (const name of [` ${id}`, ...(dimension ? [`-in ${dimension}`] : [])]) {
        add(day, `due${name}`)
        if (done) add(day, `done${name}`)
      }
    }
    if (moodFirst === null || moodLast === null) continue
    for (const group of [
      outsideFirst === null ? [] : outsideFirst ? 'outside-first' : 'inside-first',
      findings ? `findings-${findings}` : [],
    ].flat()) {
      add(day, `mood-of ${group}`)
      add(day, `mood-sum ${group}`, moodLast - moodFirst)
    }
  }
  for (const { day, itemId, state, reason } of steps.values()) {
    if (state !== 'skipped') continue
    add(day, `skip ${itemId}`)
    add(day, `skip-why ${reason ?? ''}`)
  }
  for (const { day, what, of, end, why } of notices.values()) {
    add(day, what === 'order' ? 'noticesShown' : 'gatesShown')
    if (end === 'dismissed') add(day, `${what}-why ${why ?? ''}`)
    if (what === 'gate') {
      if (end === 'dismissed') add(day, 'gatesPassed')
      continue
    }
    add(day, `order-kind ${of}`)
    if (end) add(day, `order-end ${end}`)
    if (end === 'heeded') add(day, 'noticesHeeded')
    if (end === 'dismissed') add(day, 'noticesDismissed')
  }
  return days
}

const fact = fc.record({
  handled: fc.boolean(),
  outsideFirst: fc.constantFrom(true, false, null),
  // Eighths: their sums are exact, so that the reading may add them in any order.
  moodFirst: fc.constantFrom(-1, -0.5, 0.125, null),
  moodLast: fc.constantFrom(-0.25, 0.5, 1),
  findings: fc.constantFrom('heeded' as const, 'left' as const, null),
  items: fc.option(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('greet', 'own', 'thank'),
        done: fc.boolean(),
        dimension: fc.constantFrom('empathy' as const, 'reliability' as const, null),
      }),
      { selector: ({ id }) => id },
    ),
  ),
})
const reason = fc.constantFrom('on the phone', 'not needed', null)
const ticket = fc.constantFrom(TICKET, OTHER)
const move = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('facts' as const), ticket, fact }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('item' as const),
      ticket,
      itemId: fc.constantFrom('greet', 'own'),
      state: fc.constantFrom('open' as const, 'done' as const, 'skipped' as const),
      by: fc.constantFrom('agent' as const, 'agent' as const, 'thread' as const),
      reason,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('show' as const),
      ticket,
      id: fc.constantFrom('a', 'b', 'c'),
      what: fc.constantFrom('order' as const, 'gate' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('end' as const), ticket, id: fc.constantFrom('a', 'b', 'c') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('dismiss' as const),
      ticket,
      id: fc.constantFrom('a', 'b', 'c'),
      reason,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('playbook' as const),
      ticket,
      kind: fc.constantFrom('emergency' as const, 'contract-dispute' as const),
      move: fc.constantFrom('propose', 'open', 'finish', 'delete', 'dismiss'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tomorrow' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('damage' as const), how: fc.constantFrom('sums', 'counters') }),
  },
)

test('whatever happens in whatever order, and whichever sums are damaged, every day comes to what its events say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 24 }), async (moves) => {
      const { storage, clock, raw } = bench()
      await storage.ready()
      for (const one of moves) {
        clock.now += 1000
        const day = localDay(clock.now)
        const at = new Date(clock.now).toISOString()
        if (one.do === 'facts') await storage.recordDay(day, one.ticket, facts(one.fact))
        else if (one.do === 'item') {
          const { itemId, state, by } = one
          await storage.setProgress(one.ticket, { itemId, state, by, at, reason: one.reason })
        } else if (one.do === 'show') {
          const noticeId = `${one.ticket} ${one.id} ${one.what}`
          const kind = one.what === 'order' ? 'note-before-answer' : 'warn'
          await storage.noticeShown(one.ticket, { noticeId, what: one.what, kind, day, lastMessageId: null })
        } else if (one.do === 'end')
          await storage.noticeEnded(one.ticket, `${one.ticket} ${one.id} order`, 'heeded')
        else if (one.do === 'dismiss') {
          for (const what of ['order', 'gate'])
            await storage.dismiss(one.ticket, `${one.ticket} ${one.id} ${what}`, one.reason)
        } else if (one.do === 'playbook') {
          const { kind } = one
          const finishedAt = one.move === 'finish' ? at : null
          const part: Part =
            one.move === 'dismiss'
              ? { id: `dismissed:${kind}`, at, gone: false, body: { of: 'dismissed', kind } }
              : {
                  id: 'head',
                  at,
                  gone: one.move === 'delete',
                  body: { of: 'head', kind, quotes: [], finishedAt },
                }
          if (one.move === 'propose') await storage.proposePlaybook(one.ticket, kind)
          else await storage.savePlaybook(one.ticket, [part])
        } else if (one.do === 'tomorrow') clock.now += DAY_MS
        else {
          await raw(async (db) => {
            const row = await db.get('days', day)
            if (row)
              await db.put('days', one.how === 'sums' ? { day, handled: 'many' } : { ...row, counts: null })
          })
        }
      }
      const events = (await raw((db) => db.getAll('events'))) as EventRow[]
      const wanted = fromEvents(events)
      const kept = await storage.days(ALL)
      const seen = Object.fromEntries(
        kept.flatMap(({ day, counts, ...sums }) => {
          const {
            handled,
            outsideFirst,
            noticesShown,
            noticesHeeded,
            noticesDismissed,
            gatesShown,
            gatesPassed,
          } = sums
          const all = {
            ...{
              handled,
              outsideFirst,
              noticesShown,
              noticesHeeded,
              noticesDismissed,
              gatesShown,
              gatesPassed,
            },
            ...counts,
          }
          const used = Object.entries(all).filter(([, value]) => value !== 0)
          return used.length > 0 ? [[day, Object.fromEntries(used)]] : []
        }),
      )
      const used = Object.entries(wanted).map(([day, all]) => [
        day,
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0)),
      ])
      expect(seen).toEqual(
        Object.fromEntries(used.filter(([, all]) => Object.keys(all as object).length > 0)),
      )
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('an empty day has no counters', () => {
  expect(emptyDay('2026-11-22').counts).toEqual({})
})
