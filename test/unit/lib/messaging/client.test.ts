import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask, isInvalidated, onPush, ProblemError } from '@/lib/messaging'

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void
const send = vi.fn()
const listeners = new Set<Listener>()
const runtime = {
  id: 'abc' as string | undefined,
  sendMessage: send,
  onMessage: {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  },
}

beforeEach(() => {
  vi.useFakeTimers()
  send.mockReset()
  listeners.clear()
  runtime.id = 'abc'
  vi.stubGlobal('chrome', { runtime })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The kind of the problem `ask` ends with, or its value. */
async function outcome(): Promise<unknown> {
  const asked = ask('options/open', { section: null }).catch((error) =>
    error instanceof ProblemError ? error.problem.kind : `not a problem: ${error}`,
  )
  await vi.runAllTimersAsync()
  return asked
}

describe('ask', () => {
  test('sends the request and answers with its value', async () => {
    send.mockResolvedValue({ ok: true, value: null })
    expect(await outcome()).toBeNull()
    expect(send).toHaveBeenCalledExactlyOnceWith({
      of: 'outside-first',
      name: 'options/open',
      payload: { section: null },
    })
  })

  test('a lost connection is tried once more', async () => {
    send.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    send.mockResolvedValueOnce({ ok: true, value: null })
    expect(await outcome()).toBeNull()
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('and once only', async () => {
    send.mockRejectedValue(new Error('The message port closed before a response was received.'))
    expect(await outcome()).toBe('disconnected')
    expect(send).toHaveBeenCalledTimes(2)
  })

  test.each([undefined, null, 'nonsense'])('the answer %j is none', async (answer) => {
    send.mockResolvedValue(answer)
    expect(await outcome()).toBe('disconnected')
  })

  test('a refusal is final', async () => {
    send.mockResolvedValue({ ok: false, problem: { kind: 'forbidden', detail: 'not this host' } })
    expect(await outcome()).toBe('forbidden')
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('an extension that is gone is not asked', async () => {
    runtime.id = undefined
    expect(await outcome()).toBe('invalidated')
    expect(send).not.toHaveBeenCalled()
  })

  test('an extension that goes while it is asked', async () => {
    send.mockRejectedValueOnce(new Error('Extension context invalidated.'))
    expect(await outcome()).toBe('invalidated')
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('an extension that goes before the second try', async () => {
    send.mockImplementationOnce(async () => {
      runtime.id = undefined
      throw new Error('connection lost')
    })
    expect(await outcome()).toBe('invalidated')
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('Firefox’s object comes first; a page without any is an extension that is gone', () => {
    vi.stubGlobal('browser', { runtime: { ...runtime, id: undefined } })
    expect(isInvalidated()).toBe(true)
    vi.unstubAllGlobals()
    vi.stubGlobal('chrome', undefined)
    expect(isInvalidated()).toBe(true)
  })
})

describe('onPush', () => {
  const push = (message: unknown) => {
    const answers: unknown[] = []
    for (const one of listeners) one(message, {}, (value) => answers.push(value))
    return answers
  }

  test('hears what the background says, and answers that it is there', () => {
    const heard: unknown[] = []
    onPush(new AbortController().signal, (message) => heard.push(message))
    expect(push({ push: 'ping' })).toEqual([true])
    expect(heard).toEqual([{ push: 'ping' }])
  })

  test.each([null, 'push', { of: 'outside-first' }, 7])('%j is none of its concern', (message) => {
    const handle = vi.fn()
    onPush(new AbortController().signal, handle)
    expect(push(message)).toEqual([])
    expect(handle).not.toHaveBeenCalled()
  })

  test('is silent after the abort, even when the extension is gone by then', () => {
    const stop = new AbortController()
    onPush(stop.signal, vi.fn())
    stop.abort()
    expect(push({ push: 'ping' })).toEqual([])
    const late = new AbortController()
    onPush(late.signal, vi.fn())
    vi.spyOn(runtime.onMessage, 'removeListener').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.')
    })
    expect(() => late.abort()).not.toThrow()
  })
})
