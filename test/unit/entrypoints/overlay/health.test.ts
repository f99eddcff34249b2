// @vitest-environment jsdom
/** When a page's health is told, and when not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { count, forget, next, settle, waiting } from './background'
import { fakeHelpdesk, hide, ticketOf } from './helpdesk'

vi.mock('@/lib/messaging', async () => ({ ask: (await import('./background')).ask }))

import { followHealth } from '@/entrypoints/overlay/health'
import type { ReadResult } from '@/lib/helpdesks/contract'

let stop: AbortController
const SETTLED = 2_000
const read = (id = '1'): ReadResult => ({
  kind: 'ticket',
  ticket: { ...ticketOf(id), sources: { subject: 'api' } },
})
const later = () => vi.advanceTimersByTimeAsync(SETTLED)

beforeEach(() => {
  vi.useFakeTimers()
  forget()
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  hide(false)
  vi.useRealTimers()
})

function start() {
  const helpdesk = fakeHelpdesk()
  let found = 1
  helpdesk.health = () => [{ name: 'root', selector: 'main', found }]
  const health = followHealth(helpdesk, document)
  return { ...health, find: (n: number) => (found = n), helpdesk }
}

test('a read is told once the page has settled, with where each fact is from and why one is missing', async () => {
  const health = start()
  const ticket = {
    ...ticketOf('1'),
    status: 'closed' as const,
    sources: { subject: 'api' as const, messages: 'page' as const },
    missing: [{ fact: 'messages' as const, why: 'forbidden' as const, retryAfter: 3 }],
  }
  health.after({ kind: 'ticket', ticket }, '1', stop.signal)
  await vi.advanceTimersByTimeAsync(SETTLED - 100)
  expect(waiting).toEqual([])
  await later()
  expect(next('health/report').payload).toEqual({
    helpdesk: 'zendesk',
    facts: { subject: 'api', messages: 'forbidden' },
    problem: null,
    landmarks: { root: 1 },
    composer: null,
    closed: true,
  })
})

test('a read that failed is told with its reason', async () => {
  const health = start()
  health.after({ kind: 'problem', why: 'signed-out', retryAfter: null }, '1', stop.signal)
  await later()
  expect(next('health/report').payload).toMatchObject({ facts: {}, problem: 'signed-out' })
})

test('the same again is not told twice for one ticket, and for the next it is', async () => {
  const health = start()
  health.after(read(), '1', stop.signal)
  await later()
  await next('health/report').answer({ line: null, again: false })
  health.after(read(), '1', stop.signal)
  await later()
  expect(waiting).toEqual([])
  health.find(0)
  health.after(read(), '1', stop.signal)
  await later()
  await next('health/report').answer({ line: null, again: false })
  health.reset()
  health.after(read('2'), '2', stop.signal)
  await later()
  expect(count('health/report')).toBe(3)
})

test('reads in quick succession are one report', async () => {
  const health = start()
  for (let n = 0; n < 5; n++) health.after(read(), '1', stop.signal)
  await later()
  expect(count('health/report')).toBe(1)
})

test('what is missed for the first time is looked for again; then the panel says so', async () => {
  const health = start()
  health.after(read(), '1', stop.signal)
  await later()
  await next('health/report').answer({ line: null, again: true })
  expect(health.line.value).toBeNull()
  await later()
  await next('health/report').answer({ line: 'This page has changed.', again: false })
  expect(health.line.value).toBe('This page has changed.')
  await later()
  expect(waiting).toEqual([])
})

test('a line is asked for anew when the language may have changed, no line is not', async () => {
  const health = start()
  health.after(read(), '1', stop.signal)
  await later()
  await next('health/report').answer({ line: null, again: false })
  health.again()
  await later()
  expect(waiting).toEqual([])
  health.find(0)
  health.after(read(), '1', stop.signal)
  await later()
  await next('health/report').answer({ line: 'This page has changed.', again: false })
  health.again()
  await later()
  await next('health/report').answer({ line: '这个页面有了变化。', again: false })
  expect(health.line.value).toBe('这个页面有了变化。')
})

test('nothing is told of a hidden page, of a ticket that was left, or when no one answers', async () => {
  const health = start()
  hide(true)
  health.after(read(), '1', stop.signal)
  await later()
  hide(false)
  health.after(read(), '1', stop.signal)
  health.reset()
  await later()
  const left = new AbortController()
  health.after(read(), '1', left.signal)
  left.abort()
  await later()
  expect(count('health/report')).toBe(0)
  health.after(read(), '1', stop.signal)
  await later()
  await next('health/report').fail('invalidated')
  await settle()
  expect(health.line.value).toBeNull()
})
