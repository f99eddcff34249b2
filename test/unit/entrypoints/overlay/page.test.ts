// @vitest-environment jsdom
/** What the overlay does to the page and hears from it: its element, its keys, which ticket is open, its clock. */

import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PanelTools } from '@/components/panel/context'
import { tickingNow } from '@/entrypoints/overlay/clock'
import { followTicket } from '@/entrypoints/overlay/follow'
import { HOST_TAG, mountHost, onTakeOver, release, takeOver } from '@/entrypoints/overlay/host'
import { listenForKeys } from '@/entrypoints/overlay/keys'
import type { Overlay } from '@/entrypoints/overlay/overlay'
import { fakeHelpdesk, hide, session } from './helpdesk'

const html = document.documentElement
let stop: AbortController

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00.250Z') })
  stop = new AbortController()
  html.removeAttribute('style')
  for (const old of document.querySelectorAll(HOST_TAG)) old.remove()
  hide(false)
})
afterEach(() => {
  stop.abort()
  hide(false)
  vi.useRealTimers()
})

describe('the page’s room', () => {
  const right = session.panel

  test('is taken, changes sides, and is given back', () => {
    const host = mountHost(document, '')
    host.arrange(right, true)
    expect(html.style.cssText).toBe('margin-right: 360px !important;')
    host.arrange({ ...right, side: 'left', collapsed: true }, true)
    expect(html.style.cssText).toBe('margin-left: 36px !important;')
    host.arrange({ ...right, mode: 'float' }, true)
    expect(html.style.cssText).toBe('')
    host.arrange(right, true)
    host.remove()
    expect(html.style.cssText).toBe('')
    expect(document.querySelector(HOST_TAG)).toBeNull()
  })

  test('is not taken without a ticket', () => {
    const host = mountHost(document, '')
    host.arrange(right, true)
    host.arrange(right, false)
    expect(html.style.cssText).toBe('')
    expect(host.element.style.display).toBe('none')
  })

  test('the page’s own margin is there again afterwards, however often the panel was resized', () => {
    html.style.setProperty('margin-right', '12px')
    const host = mountHost(document, '')
    for (const width of [360, 400, 520]) host.arrange({ ...right, width }, true)
    expect(html.style.marginRight).toBe('520px')
    host.remove()
    expect(html.style.cssText).toBe('margin-right: 12px;')
  })

  test('the page cannot look inside', () => {
    const host = mountHost(document, '.of{}')
    expect(host.element.shadowRoot).toBeNull()
    expect(host.root.getRootNode()).not.toBe(document)
  })

  test('what is typed in the panel does not reach the helpdesk’s shortcuts', () => {
    const host = mountHost(document, '')
    const field = document.createElement('textarea')
    host.root.append(field)
    const heard = vi.fn()
    const types = ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut']
    for (const type of types) document.addEventListener(type, heard, { signal: stop.signal })
    for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('two generations in one page', () => {
  const free = async () => {
    let done = false
    void takeOver(document).then(() => {
      done = true
    })
    await vi.advanceTimersByTimeAsync(0)
    return () => done
  }

  test('nobody there: the page is free', async () => {
    expect((await free())()).toBe(true)
  })

  test('an old one with nothing to lose goes, once', async () => {
    const go = vi.fn()
    onTakeOver(document, () => true, go)
    expect((await free())()).toBe(true)
    await free()
    expect(go).toHaveBeenCalledTimes(1)
  })

  test('an old one with unsaved text stays until that is safe', async () => {
    let unsaved = true
    const go = vi.fn(() => release(document))
    onTakeOver(document, () => !unsaved, go)
    const isFree = await free()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(isFree()).toBe(false)
    expect(go).not.toHaveBeenCalled()
    unsaved = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(go).toHaveBeenCalledTimes(1)
    expect(isFree()).toBe(true)
  })

  test('what a script that is gone altogether left behind goes: its element and the page’s margin', async () => {
    mountHost(document, '').arrange(session.panel, true)
    expect((await free())()).toBe(true)
    expect(document.querySelector(HOST_TAG)).toBeNull()
    expect(html.style.cssText).toBe('')
  })
})

describe('keys', () => {
  function listening(collapsed = false, phase = 'ready') {
    const insertAt = vi.fn((place: number) => place < 2)
    const palette = signal<string | null>(null)
    const typed = vi.fn()
    const overlay = {
      state: { panel: { peek: () => ({ collapsed }) }, phase: { peek: () => ({ kind: phase }) } },
      typed,
    } as unknown as Overlay
    const host = document.createElement('div')
    document.body.append(host)
    const tools = { ui: { palette } } as unknown as PanelTools
    const handle = { current: { insertAt, focus: vi.fn(), tools } }
    listenForKeys({ overlay, handle, host }, document, stop.signal)
    return { insertAt, host, palette, typed, tools }
  }
  function press(code: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
    const event = new KeyboardEvent('keydown', {
      code,
      key: '¡',
      altKey: true,
      bubbles: true,
      cancelable: true,
      ...more,
    })
    target.dispatchEvent(event)
    return event.defaultPrevented
  }

  test('Alt+digit inserts the phrase in that place, by the physical key', () => {
    const { insertAt } = listening()
    expect(press('Digit1')).toBe(true)
    expect(press('Digit2')).toBe(true)
    expect(insertAt.mock.calls).toEqual([[0], [1]])
  })

  test.each(['ctrlKey', 'metaKey'])(
    '%s+Shift+Space opens the palette, folded or not, and only over a ticket',
    (mod) => {
      const chord = { altKey: false, shiftKey: true, key: ' ', [mod]: true }
      const { palette } = listening(true)
      expect(press('Space', { ...chord, shiftKey: false })).toBe(false)
      expect(press('Space', chord)).toBe(true)
      expect(palette.value).toBe('')
      palette.value = 'kept'
      expect(press('Space', chord)).toBe(true)
      expect(palette.value).toBe('kept')
      stop.abort()
      stop = new AbortController()
      expect(listening(false, 'idle').palette.value).toBeNull()
      expect(press('Space', chord)).toBe(false)
    },
  )

  test('each key is looked at for the beginning of a name', () => {
    const { typed } = listening()
    press('Semicolon', { key: ';', altKey: false })
    press('KeyA', { key: 'Process', altKey: false, isComposing: true })
    expect(typed.mock.calls.map(([key]) => key)).toEqual([';', 'Process'])
  })

  test('a place without a phrase is the helpdesk’s key', () => {
    listening()
    expect(press('Digit3')).toBe(false)
  })

  test('a key that is held down inserts once', () => {
    const { insertAt } = listening()
    press('Digit1')
    for (let i = 0; i < 20; i++) expect(press('Digit1', { repeat: true })).toBe(true)
    expect(insertAt).toHaveBeenCalledTimes(1)
  })

  test.each<[string, string, KeyboardEventInit]>([
    ['without Alt', 'Digit1', { altKey: false }],
    ['AltGr, as Windows sends it', 'Digit1', { ctrlKey: true }],
    ['with Shift', 'Digit1', { shiftKey: true }],
    ['with the command key', 'Digit1', { metaKey: true }],
    ['in an input method', 'Digit1', { isComposing: true }],
    ['the numeric pad', 'Numpad1', {}],
    ['a sixth', 'Digit6', {}],
    ['nought', 'Digit0', {}],
  ])('%s: not ours', (_, code, more) => {
    const { insertAt } = listening()
    expect(press(code, more)).toBe(false)
    expect(insertAt).not.toHaveBeenCalled()
  })

  test('in the panel itself the panel answers', () => {
    const { insertAt, host } = listening()
    expect(press('Digit1', {}, host)).toBe(false)
    expect(insertAt).not.toHaveBeenCalled()
  })

  test('nothing while folded, nothing after the end', () => {
    const { insertAt } = listening(true)
    expect(press('Digit1')).toBe(false)
    stop.abort()
    expect(press('Digit1')).toBe(false)
    expect(insertAt).not.toHaveBeenCalled()
  })
})

describe('which ticket is open', () => {
  function following(id: string | null = '1') {
    const helpdesk = fakeHelpdesk()
    helpdesk.active = id
    const opened: (string | null)[] = []
    followTicket(helpdesk, document, window, stop.signal, (ticketId) => opened.push(ticketId))
    return { helpdesk, opened }
  }
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  test('the first is told at once, also that there is none', () => {
    expect(following('1').opened).toEqual(['1'])
    expect(following(null).opened).toEqual([null])
  })

  test('going back in the history is noticed at once', () => {
    const { helpdesk, opened } = following()
    helpdesk.active = '2'
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(opened).toEqual(['1', '2'])
  })

  test('a new address that nobody announced is noticed within a glance', async () => {
    const { helpdesk, opened } = following()
    helpdesk.active = '2'
    history.pushState({}, '', `/agent/tickets/${Math.random()}`)
    await wait(200)
    expect(opened).toEqual(['1', '2'])
  })

  test('a change without a new address within a second', async () => {
    const { helpdesk, opened } = following()
    helpdesk.active = '2'
    await wait(1_000)
    expect(opened).toEqual(['1', '2'])
  })

  test('between two tickets: none, then the next, as soon as the page knows', async () => {
    const { helpdesk, opened } = following()
    helpdesk.active = null
    window.dispatchEvent(new PopStateEvent('popstate'))
    helpdesk.active = '2'
    await wait(200)
    expect(opened).toEqual(['1', null, '2'])
  })

  test('a click in the page is looked after when it has had its effect', async () => {
    const { helpdesk, opened } = following(null)
    document.addEventListener('click', () => (helpdesk.active = '3'), { signal: stop.signal })
    document.body.click()
    await wait(1)
    expect(opened).toEqual([null, '3'])
  })

  test('the same ticket again is no news; a hidden tab is not looked at; the end is the end', async () => {
    const { helpdesk, opened } = following()
    window.dispatchEvent(new PopStateEvent('popstate'))
    hide(true)
    helpdesk.active = '2'
    await wait(60_000)
    expect(opened).toEqual(['1'])
    hide(false)
    await wait(1_000)
    expect(opened).toEqual(['1', '2'])
    stop.abort()
    helpdesk.active = '3'
    window.dispatchEvent(new PopStateEvent('popstate'))
    await wait(60_000)
    expect(opened).toEqual(['1', '2'])
  })
})

describe('the clock', () => {
  test('ticks on the second, not while hidden, and at once when seen again', async () => {
    const now = tickingNow(document, stop.signal, vi.fn())
    await vi.advanceTimersByTimeAsync(750)
    expect(now.value % 1000).toBe(0)
    hide(true)
    const then = now.value
    await vi.advanceTimersByTimeAsync(10_000)
    expect(now.value).toBe(then)
    hide(false)
    expect(now.value).toBe(then + 10_000)
  })

  test('trouble in one tick is not the end of the clock', async () => {
    const each = vi.fn()
    const now = tickingNow(document, stop.signal, each)
    const then = now.value
    each.mockImplementationOnce(() => {
      throw new Error('the page took the editor away')
    })
    await vi.advanceTimersByTimeAsync(750).catch(() => undefined)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(now.value).toBeGreaterThan(then + 2_000)
  })

  test('stops at the end', async () => {
    const each = vi.fn()
    tickingNow(document, stop.signal, each)
    stop.abort()
    each.mockClear()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(each).not.toHaveBeenCalled()
  })
})
