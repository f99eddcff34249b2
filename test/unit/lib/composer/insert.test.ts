// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CARET, INSERT_EVENT, type InsertDeps, insertText } from '@/lib/composer'
import type { Strategy } from '@/lib/composer/strategies/types'
import type { Composer } from '@/lib/helpdesks/contract'

const KEY = 'zendesk:acme.zendesk.com:4021'
const PHRASE = 'I am sorry you had to write a third time, Mara. I have taken this over and stay with it.'
const FAST = { verifyAfter: 5, showWithin: 40 }

let editor: HTMLElement
let composer: Composer

beforeEach(() => {
  editor = document.createElement('div')
  editor.setAttribute('contenteditable', 'true')
  editor.tabIndex = 0
  editor.textContent = 'Hello.'
  document.body.replaceChildren(editor)
  composer = { element: editor, audience: 'public', channel: 'web', plain: false }
})

function deps(changes: Partial<InsertDeps> = {}): InsertDeps {
  return {
    document,
    activeTicketKey: () => KEY,
    findComposer: () => composer,
    pageWorld: async () => false,
    copy: vi.fn(async () => true),
    isComposing: () => false,
    ...changes,
  }
}

function strategy(name: string, insert: Strategy['insert']): Strategy & { insert: ReturnType<typeof vi.fn> } {
  return { name, insert: vi.fn(insert) }
}
const appends = (name: string) =>
  strategy(name, ({ composer: { element }, text }) => {
    element.append(text.plain)
    return 'handled'
  })
const lies = (name: string) => strategy(name, () => 'handled')

function run(strategies: Strategy[], changes: Partial<InsertDeps> = {}, text = PHRASE) {
  return insertText({ ticketKey: KEY, text }, deps(changes), { ...FAST, strategies })
}

describe('a text for an internal note only', () => {
  const internalOnly = (strategies: Strategy[], changes: Partial<InsertDeps> = {}) =>
    insertText({ ticketKey: KEY, text: PHRASE, only: 'internal' }, deps(changes), { ...FAST, strategies })

  test.each(['public', 'unknown'] as const)('never reaches a %s editor: it is copied', async (audience) => {
    composer = { ...composer, audience }
    const first = appends('first')
    const copy = vi.fn(async () => true)
    expect(await internalOnly([first], { copy })).toEqual({
      kind: 'not-inserted',
      why: 'no-composer',
      copied: true,
    })
    expect(first.insert).not.toHaveBeenCalled()
    expect(copy).toHaveBeenCalledWith(PHRASE)
    expect(editor.textContent).toBe('Hello.')
  })

  test('reaches an internal one', async () => {
    composer = { ...composer, audience: 'internal' }
    expect(await internalOnly([appends('first')])).toMatchObject({ kind: 'inserted', audience: 'internal' })
  })
})

describe('one strategy after the other', () => {
  test('the same text, selected, stands there already: nothing is inserted again', async () => {
    editor.textContent = PHRASE
    editor.focus()
    document.getSelection()?.selectAllChildren(editor)
    const first = appends('first')
    expect(await run([first])).toMatchObject({ kind: 'inserted', strategy: 'stands-there' })
    expect(first.insert).not.toHaveBeenCalled()
    expect(editor.textContent).toBe(PHRASE)
  })

  test('the first that works ends it', async () => {
    const first = strategy('first', () => 'not-mine')
    const second = appends('second')
    const third = appends('third')
    expect(await run([first, second, third])).toEqual({
      kind: 'inserted',
      strategy: 'second',
      audience: 'public',
    })
    expect(third.insert).not.toHaveBeenCalled()
    expect(editor.textContent).toContain(PHRASE)
  })

  test('one that claims success and did nothing is followed by the next', async () => {
    expect(await run([lies('liar'), appends('next')])).toMatchObject({ strategy: 'next' })
  })

  test('one that throws is followed by the next', async () => {
    const broken = strategy('broken', () => {
      throw new TypeError('page object gone')
    })
    expect(await run([broken, appends('next')])).toMatchObject({ strategy: 'next' })
  })

  test('after a change that is not the text nothing more is tried: never twice', async () => {
    const half = strategy('half', ({ composer: { element } }) => {
      element.append('I am so')
      return 'handled'
    })
    const next = appends('next')
    const copy = vi.fn(async () => true)
    expect(await run([half, next], { copy })).toEqual({
      kind: 'not-inserted',
      why: 'editor-refused',
      copied: true,
    })
    expect(next.insert).not.toHaveBeenCalled()
    expect(copy).toHaveBeenCalledWith(PHRASE)
  })

  test('an editor that shows the text a little later is waited for', async () => {
    const late = strategy('late', ({ composer: { element }, text }) => {
      setTimeout(() => element.append(text.plain), 20)
      return 'handled'
    })
    const next = appends('next')
    expect(await run([late, next])).toMatchObject({ kind: 'inserted', strategy: 'late' })
    expect(editor.textContent?.split(PHRASE)).toHaveLength(2)
  })

  test('blanks that the editor changed do not matter', async () => {
    const nbsp = strategy('nbsp', ({ composer: { element }, text }) => {
      element.append(text.plain.replaceAll(' ', '\u00a0\u200b'))
      return 'handled'
    })
    expect(await run([nbsp])).toMatchObject({ kind: 'inserted' })
  })

  test('an editor that puts its own text back ends on the clipboard, without the caret mark', async () => {
    const reverts = strategy('reverts', ({ composer: { element }, text }) => {
      element.append(text.plain)
      queueMicrotask(() => element.replaceChildren('Hello.'))
      return 'handled'
    })
    const copy = vi.fn(async () => true)
    const result = await run([reverts, lies('liar')], { copy }, `Hi ${CARET}there`)
    expect(result).toEqual({ kind: 'not-inserted', why: 'editor-refused', copied: true })
    expect(copy).toHaveBeenCalledWith('Hi there')
    expect(editor.textContent).toBe('Hello.')
  })

  test('a clipboard that refuses is admitted', async () => {
    const copy = () => Promise.reject(new DOMException('not allowed'))
    expect(await run([lies('liar')], { copy })).toMatchObject({ copied: false })
  })
})

describe('right ticket or nothing', () => {
  test('another ticket is open', async () => {
    const one = appends('one')
    const copy = vi.fn(async () => true)
    expect(await run([one], { activeTicketKey: () => 'zendesk:acme.zendesk.com:7', copy })).toEqual({
      kind: 'not-inserted',
      why: 'other-ticket',
      copied: false,
    })
    expect(one.insert).not.toHaveBeenCalled()
    expect(copy).not.toHaveBeenCalled()
  })

  test('the agent switches tickets while the insertion gets ready', async () => {
    let asked = 0
    const one = appends('one')
    const result = await run([one], { activeTicketKey: () => (asked++ === 0 ? KEY : null) })
    expect(result).toMatchObject({ why: 'other-ticket' })
    expect(editor.textContent).toBe('Hello.')
  })

  test('the agent switches tickets between two strategies', async () => {
    let key = KEY
    const liar = strategy('liar', () => {
      key = 'zendesk:acme.zendesk.com:7'
      return 'handled'
    })
    const next = appends('next')
    expect(await run([liar, next], { activeTicketKey: () => key })).toMatchObject({ why: 'other-ticket' })
    expect(next.insert).not.toHaveBeenCalled()
  })

  test('the editor leaves the page while the insertion gets ready', async () => {
    const one = appends('one')
    const running = run([one])
    editor.remove()
    expect(await running).toMatchObject({ why: 'no-composer', copied: true })
    expect(one.insert).not.toHaveBeenCalled()
  })
})

describe('refusals', () => {
  test('no composer: the clipboard', async () => {
    expect(await run([appends('one')], { findComposer: () => null })).toEqual({
      kind: 'not-inserted',
      why: 'no-composer',
      copied: true,
    })
  })

  test('an adapter that throws is no composer', async () => {
    const findComposer = () => {
      throw new Error('page changed')
    }
    expect(await run([appends('one')], { findComposer })).toMatchObject({ why: 'no-composer' })
  })

  test('in the middle of a composition', async () => {
    const result = await run([appends('one')], { isComposing: () => true })
    expect(result).toEqual({ kind: 'not-inserted', why: 'composing', copied: false })
    expect(editor.textContent).toBe('Hello.')
  })

  test.each([
    ['contenteditable false', () => editor.setAttribute('contenteditable', 'false')],
    ['aria-readonly', () => editor.setAttribute('aria-readonly', 'true')],
    ['no editable at all', () => editor.removeAttribute('contenteditable')],
  ])('read-only: %s', async (_, lock) => {
    lock()
    const one = appends('one')
    expect(await run([one])).toMatchObject({ why: 'read-only', copied: true })
    expect(one.insert).not.toHaveBeenCalled()
  })

  test('a disabled fieldset makes its textarea read-only', async () => {
    document.body.innerHTML = '<fieldset disabled><textarea></textarea></fieldset>'
    composer = { ...composer, element: document.querySelector('textarea') as HTMLTextAreaElement }
    expect(await run([appends('one')])).toMatchObject({ why: 'read-only' })
  })

  test('nothing to insert', async () => {
    expect(await run([appends('one')], {}, ` \n${CARET}`)).toMatchObject({ kind: 'not-inserted' })
    expect(editor.textContent).toBe('Hello.')
  })
})

test('two insertions at once come one after the other', async () => {
  const [first, second] = await Promise.all([
    run([appends('one')], {}, 'The first answer.'),
    run([appends('one')], {}, 'The second answer.'),
  ])
  expect([first.kind, second.kind]).toEqual(['inserted', 'inserted'])
  const text = editor.textContent ?? ''
  expect(text.indexOf('The first answer.')).toBeLessThan(text.indexOf('The second answer.'))
})

test('a field that is too short gets nothing, not half a phrase', async () => {
  const field = document.createElement('input')
  field.maxLength = 20
  field.value = 'Hello.'
  document.body.replaceChildren(field)
  composer = { ...composer, element: field, plain: true }
  const result = await insertText({ ticketKey: KEY, text: PHRASE }, deps(), FAST)
  expect(result).toEqual({ kind: 'not-inserted', why: 'editor-refused', copied: true })
  expect(field.value).toBe('Hello.')
})

test('a field whose browser has no insertText is filled with an input event', async () => {
  document.execCommand = () => false
  const field = document.createElement('textarea')
  field.value = 'Hello.\n\n-- \nAnna'
  document.body.replaceChildren(field)
  const heard = vi.fn()
  field.addEventListener('input', heard)
  composer = { ...composer, element: field, plain: true }
  const result = await insertText({ ticketKey: KEY, text: 'On its way.' }, deps(), FAST)
  expect(result).toMatchObject({ kind: 'inserted', strategy: 'text-control' })
  expect(field.value).toBe('Hello.\n\nOn its way.\n\n-- \nAnna')
  expect(heard).toHaveBeenCalledOnce()
})

describe('through the page’s own world', () => {
  beforeEach(() => editor.setAttribute('data-slate-editor', 'true'))

  /** Stands for the helper: one text, by an event at the editable. */
  const helper = (taken: boolean) => async () => {
    const take = (event: Event) => {
      if (!taken) return
      editor.append((event as CustomEvent<string>).detail)
      event.preventDefault()
    }
    window.addEventListener(INSERT_EVENT, take, { once: true })
    return true
  }

  test('the helper gets the text once it is ready', async () => {
    const result = await insertText({ ticketKey: KEY, text: PHRASE }, deps({ pageWorld: helper(true) }), FAST)
    expect(result).toMatchObject({ kind: 'inserted', strategy: 'page-world' })
    expect(editor.textContent).toContain(PHRASE)
  })

  test('a helper whose editor did not take it is no insertion', async () => {
    const result = await insertText(
      { ticketKey: KEY, text: PHRASE },
      deps({ pageWorld: helper(false) }),
      FAST,
    )
    expect(result).toMatchObject({ kind: 'not-inserted', why: 'editor-refused', copied: true })
  })

  test('another ticket was opened while it got ready: nothing', async () => {
    let key = KEY
    const pageWorld = async () => {
      key = 'zendesk:acme.zendesk.com:7'
      return helper(true)()
    }
    await insertText({ ticketKey: KEY, text: PHRASE }, deps({ pageWorld, activeTicketKey: () => key }), FAST)
    expect(editor.textContent).toBe('Hello.')
  })
})
