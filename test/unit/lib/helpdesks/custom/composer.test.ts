// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ComposerPlace, HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { desk, here, item, page, sample, show, thread, ticketOf } from './sample'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the reply editor', () => {
  const editors = `
    <div class="editor as-reply" style="display:none"><textarea id="hidden"></textarea></div>
    <div class="editor as-note"><textarea id="note"></textarea></div>`
  const place = (patch: Partial<ComposerPlace>): ComposerPlace => ({
    selector: '.editor textarea',
    audience: 'unknown',
    tells: [],
    plain: true,
    ...patch,
  })
  const found = (helpdesk = desk(), id = '7') => {
    const composer = helpdesk.composer(id, document)
    return composer && { id: composer.element.id, audience: composer.audience }
  }

  test('is the visible one of the open ticket, with its reader told by what it lies in', () => {
    show(page(thread, editors))
    expect(found()).toEqual({ id: 'note', audience: 'internal' })
    expect(found(desk(), '8')).toBeNull()
    document.querySelector('#note')?.parentElement?.classList.replace('as-note', 'as-reply')
    expect(found()).toEqual({ id: 'note', audience: 'public' })
  })

  test('its reader may be told by a mark elsewhere that is to be seen, by the address, or not at all', () => {
    show(page(thread, `${editors}<i class="tab-note" style="display:none"></i><i class="tab-reply"></i>`))
    const by = (...tells: ComposerPlace['tells']) => found(desk({ composers: [place({ tells })] }))?.audience
    const note = { selector: '.tab-note', audience: 'internal' } as const
    const reply = { selector: '.tab-reply', audience: 'public' } as const
    expect(by(note, reply)).toBe('public')
    expect(by(note)).toBe('unknown')
    const fragment = { selector: 'url:#notes', audience: 'internal' } as const
    expect(by(fragment)).toBe('unknown')
    window.history.replaceState(null, '', '/desk/7#notes')
    expect(by(fragment, reply)).toBe('internal')
  })

  test('of two open ones it is the one the agent was in last, also while they are in the panel', () => {
    show(
      page(
        thread,
        `<div class="editor"><textarea id="reply"></textarea></div><div class="memo"><textarea id="memo"></textarea></div><button>x</button>`,
      ),
    )
    const two = desk({
      composers: [place({ audience: 'public' }), place({ selector: '.memo textarea', audience: 'internal' })],
    })
    expect(found(two)).toEqual({ id: 'reply', audience: 'public' })
    document.querySelector<HTMLElement>('#memo')?.focus()
    expect(found(two)).toEqual({ id: 'memo', audience: 'internal' })
    document.querySelector<HTMLElement>('button')?.focus()
    expect(found(two)).toEqual({ id: 'memo', audience: 'internal' })
    document.querySelector<HTMLElement>('#reply')?.focus()
    expect(found(two)).toEqual({ id: 'reply', audience: 'public' })
  })

  test('of a frame it is the body, once that can be written', () => {
    show(page(thread, '<div class="editor as-note"><iframe class="wysiwyg"></iframe></div>'))
    const framed: Partial<HelpdeskDefinition> = {
      composers: [
        place({
          selector: 'iframe.wysiwyg',
          tells: [{ selector: '.as-note', audience: 'internal' }],
          plain: false,
        }),
      ],
    }
    expect(found(desk(framed))).toBeNull()
    const body = document.querySelector('iframe')?.contentDocument?.body
    body?.setAttribute('contenteditable', 'true')
    expect(desk(framed).composer('7', document)?.element).toBe(body)
    expect(desk(framed).composer('7', document)?.audience).toBe('internal')
  })

  test('what cannot be written is none', () => {
    show(
      page(thread, '<div class="editor"><textarea readonly></textarea><textarea disabled></textarea></div>'),
    )
    expect(found()).toBeNull()
  })

  test('the helpdesk’s own button brings it up', () => {
    show(
      page(
        thread,
        '<button class="reply" style="display:none"></button><button class="reply" id="b"></button>',
      ),
    )
    const pressed = vi.fn()
    document.addEventListener('click', (event) => pressed((event.target as Element).id), { once: true })
    expect(desk().openComposer?.('7', document)).toBe(true)
    expect(pressed).toHaveBeenCalledExactlyOnceWith('b')
    expect(desk().openComposer?.('8', document)).toBe(false)
    expect(desk({ openComposer: null }).openComposer?.('7', document)).toBe(false)
  })
})

describe('news', () => {
  let stop: AbortController
  beforeEach(() => {
    vi.useFakeTimers()
    stop = new AbortController()
  })
  afterEach(() => {
    stop.abort()
    vi.useRealTimers()
  })
  const watching = async (helpdesk = desk(), id = '7') => {
    const changed = vi.fn()
    helpdesk.watch(id, { ...here(), signal: stop.signal }, changed)
    await vi.advanceTimersByTimeAsync(500)
    return changed
  }
  const pass = () => vi.advanceTimersByTimeAsync(500)

  test('a new message and another status, once each; typing and hovering are none', async () => {
    show(page(thread, '<div class="editor"><textarea></textarea></div>'), '/desk/7')
    await ticketOf()
    const changed = await watching()
    expect(changed).not.toHaveBeenCalled()
    const list = document.querySelector('.ticket:last-of-type .thread')
    list?.insertAdjacentHTML('afterbegin', item({ id: '14', html: 'Hello?' }))
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
    const status = document.querySelector('.ticket:last-of-type .status')
    if (status) status.textContent = 'Fertig'
    await pass()
    expect(changed).toHaveBeenCalledTimes(2)
    document.body.append(document.createElement('div'))
    await pass()
    expect(changed).toHaveBeenCalledTimes(2)
  })

  test('earlier messages that are loaded are news, and an edited text without ids, too', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ id: `${400 - at}`, html: `Message ${at}` }))
    show(page(many), '/desk/71')
    const plain = desk({ messages: { ...sample.messages, id: null } })
    await ticketOf(plain, '71')
    const changed = await watching(plain, '71')
    const list = document.querySelector('.ticket:last-of-type .thread')
    list?.insertAdjacentHTML('beforeend', item({ id: '1', html: 'The very first' }))
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
    const text = list?.querySelector('.text')
    if (text) text.textContent = 'Edited in place'
    await pass()
    expect(changed).toHaveBeenCalledTimes(2)
  })

  test('inside shadow roots and frames, also those that come later', async () => {
    show('<main class="ticket"><desk-thread></desk-thread></main>', '/desk/72')
    const stepping = desk({ messages: { ...sample.messages, item: 'desk-thread >>> .item' } })
    const changed = await watching(stepping, '72')
    const shadow = document.querySelector('desk-thread')?.attachShadow({ mode: 'open' })
    document.body.append('x')
    await pass()
    shadow?.append(document.createRange().createContextualFragment(item({ id: '1', html: 'deep' })))
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
    stop.abort()
    shadow?.append(document.createRange().createContextualFragment(item({ id: '2', html: 'late' })))
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
  })
})
