// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { count, forget, next, settle } from './background'
import { fakeHelpdesk, hide, lookOf, ticketOf } from './helpdesk'

vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: (await import('./background')).ask,
}))

import { readTicket } from '@/entrypoints/overlay/reader'
import type { ReadResult } from '@/lib/helpdesks/contract'

let stop: AbortController

function open(more: Parameters<typeof fakeHelpdesk>[0] = {}) {
  const helpdesk = fakeHelpdesk(more)
  const events = { read: vi.fn(), looked: vi.fn(), failed: vi.fn() }
  const url = new URL('https://acme.zendesk.com/agent/tickets/1')
  const reader = readTicket(helpdesk, '1', url, document, stop.signal, events)
  return { helpdesk, events, reader }
}
const troubled = (
  why: 'rate-limited' | 'server-error' | 'forbidden',
  retryAfter: number | null,
): ReadResult => ({
  kind: 'problem',
  why,
  retryAfter,
})

beforeEach(() => {
  vi.useFakeTimers()
  forget()
  hide(false)
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  hide(false)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('reading', () => {
  test('once for each opening, once more for each change', async () => {
    const { helpdesk, events } = open()
    await settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    helpdesk.change()
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(2)
    expect(events.read).toHaveBeenCalledTimes(2)
  })

  test('changes during a read are one more read after it', async () => {
    let finish = (_: ReadResult) => {}
    const { helpdesk } = open({
      read: () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    })
    // The page is watched from the next task on.
    await settle()
    helpdesk.change()
    helpdesk.change()
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    finish({ kind: 'ticket', ticket: ticketOf('1') })
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(2)
  })

  test('nothing while the tab is hidden, and what was due when it is seen again, once', async () => {
    hide(true)
    const { helpdesk } = open()
    helpdesk.change()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(helpdesk.read).not.toHaveBeenCalled()
    hide(false)
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    hide(true)
    hide(false)
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
  })

  test('after the ticket is left nothing is read, asked or told', async () => {
    const { helpdesk, events } = open()
    stop.abort()
    await settle()
    helpdesk.change()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    expect(events.read).not.toHaveBeenCalled()
    expect(count('ticket/look')).toBe(0)
  })

  test('left between the read and the look: the background is not bothered', async () => {
    const { events, reader } = open()
    events.read.mockImplementation(() => stop.abort())
    await settle()
    reader.lookAgain()
    await settle()
    expect(count('ticket/look')).toBe(0)
  })

  test('an adapter that throws is a ticket that could not be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { events } = open({ read: () => Promise.reject(new TypeError('x is null')) })
    await settle()
    expect(events.read).toHaveBeenCalledExactlyOnceWith(troubledUnexpected)
  })
  const troubledUnexpected = { kind: 'problem', why: 'unexpected', retryAfter: null }
})

describe('trying again', () => {
  test.each<[string, ReadResult, number]>([
    ['Retry-After', troubled('rate-limited', 60), 60_000],
    ['half a minute where none was given', troubled('server-error', null), 30_000],
    ['never less than five seconds', troubled('rate-limited', 0), 5_000],
  ])('%s', async (_, result, wait) => {
    const { helpdesk } = open({ read: async () => result })
    await settle()
    await vi.advanceTimersByTimeAsync(wait - 100)
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(helpdesk.read).toHaveBeenCalledTimes(2)
  })

  test('one fact that is missing for a while is read again, too', async () => {
    const missing = [{ fact: 'sla' as const, why: 'rate-limited' as const, retryAfter: 20 }]
    const { helpdesk } = open({
      read: async () => ({ kind: 'ticket', ticket: { ...ticketOf('1'), missing } }),
    })
    await settle()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(helpdesk.read).toHaveBeenCalledTimes(2)
  })

  test('what does not pass by itself is left alone', async () => {
    const { helpdesk } = open({ read: async () => troubled('forbidden', null) })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
  })

  test('a wait that ends in a hidden tab goes on until it is seen', async () => {
    const { helpdesk } = open({ read: async () => troubled('rate-limited', 60) })
    await settle()
    hide(true)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    hide(false)
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(2)
  })

  test('leaving the ticket ends the wait', async () => {
    const { helpdesk } = open({ read: async () => troubled('rate-limited', 60) })
    await settle()
    stop.abort()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
  })
})

describe('looking', () => {
  test('two answers out of order: the last one asked for counts', async () => {
    const { events, reader } = open()
    await settle()
    reader.lookAgain()
    const [first, second] = [next('ticket/look'), next('ticket/look')]
    await second.answer(lookOf('1', 'second'))
    await first.answer(lookOf('1', 'first'))
    expect(events.looked.mock.calls.map(([look]) => look.language.tag)).toEqual(['second'])
  })

  test('an answer about the thread as it was before a change is dropped', async () => {
    const { helpdesk, events } = open()
    await settle()
    const old = next('ticket/look')
    helpdesk.change()
    await settle()
    await old.answer(lookOf('1', 'old'))
    await next('ticket/look').answer(lookOf('1', 'new'))
    expect(events.looked.mock.calls.map(([look]) => look.language.tag)).toEqual(['new'])
  })

  test('an answer about another ticket is dropped', async () => {
    const { events } = open()
    await settle()
    await next('ticket/look').answer(lookOf('2'))
    expect(events.looked).not.toHaveBeenCalled()
  })

  test('an answer or a failure after the ticket was left is dropped', async () => {
    const { events, reader } = open()
    await settle()
    reader.lookAgain()
    const [first, second] = [next('ticket/look'), next('ticket/look')]
    stop.abort()
    await first.fail('storage')
    await second.answer(lookOf('1'))
    expect(events.looked).not.toHaveBeenCalled()
    expect(events.failed).not.toHaveBeenCalled()
  })

  test('a failure is told, with its kind', async () => {
    const { events } = open()
    await settle()
    await next('ticket/look').fail('newer-database')
    expect(events.failed).toHaveBeenCalledExactlyOnceWith({ kind: 'newer-database', detail: 'test' })
  })
})
