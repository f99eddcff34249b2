// @vitest-environment jsdom
import { cleanup, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { typedName, watchShortcuts } from '@/components/panel/say/shortcuts'
import { draw, settle } from './draw'

describe('a typed name', () => {
  test.each([
    ['Hello ;;thanks', ';;', { all: ';;thanks', name: 'thanks' }],
    ['您好；；ＴＫ', ';;', { all: '；；ＴＫ', name: 'tk' }],
    ['x;;tk', ';;', { all: ';;tk', name: 'tk' }],
    [';;no-refund_2', ';;', { all: ';;no-refund_2', name: 'no-refund_2' }],
    ['a ]*tk', ']*', { all: ']*tk', name: 'tk' }],
    ['a :tk', ':', { all: ':tk', name: 'tk' }],
    [';;;tk', ';;', null],
    [';; tk', ';;', null],
    [';tk', ';;', null],
    ['tk', ';;', null],
    ['', ';;', null],
  ])('%s after %s', (before, prefix, found) => expect(typedName(before, prefix)).toEqual(found))
})

let field: HTMLTextAreaElement
let stop: AbortController
let later = 0

beforeEach(() => {
  // Names are asked for anew a few seconds later.
  later += 60_000
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T10:00:00Z') + later })
  stop = new AbortController()
  field = document.createElement('textarea')
  document.body.append(field)
})
afterEach(() => {
  stop.abort()
  cleanup()
  field.remove()
  vi.useRealTimers()
})

async function typing(text: string) {
  const drawn = draw('upset')
  const composer = { element: field, audience: 'public' as const, channel: null, plain: true }
  const deps = {
    doc: document,
    prefix: ';;',
    panel: drawn.handle,
    composer: () => composer,
    stop: stop.signal,
  }
  watchShortcuts(deps)
  watchShortcuts(deps)
  await settle()
  field.value = text
  field.focus()
  field.setSelectionRange(text.length, text.length)
  return { ...drawn, palette: drawn.handle.current?.tools.ui.palette }
}
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  })
  field.dispatchEvent(event)
  return event.defaultPrevented
}
const selected = () => field.value.slice(field.selectionStart, field.selectionEnd)

test.each(['Tab', ' '])(
  'an exact name and %j: what was typed is selected, and the phrase takes its place',
  async (key) => {
    const { actions } = await typing('Hi Mara, ;;bye')
    expect(press(key)).toBe(true)
    await waitFor(() => expect(actions.insert).toHaveBeenCalledOnce())
    expect(actions.insert.mock.calls[0]?.[0].phraseId).toBe('en.close-warmly.chat')
    expect(selected()).toBe(';;bye')
  },
)

test.each<[string, string, KeyboardEventInit]>([
  [';;nosuch', 'Tab', {}],
  [';;by', 'e', {}],
  ['bye', 'Tab', {}],
  [';;bye', 'Tab', { shiftKey: true }],
  [';;bye', ' ', { isComposing: true }],
  [';;bye', ' ', { ctrlKey: true }],
])('%s and %s %o: the page’s own', async (text, key, more) => {
  const { actions } = await typing(text)
  expect(press(key, more)).toBe(false)
  await settle()
  expect(actions.insert).not.toHaveBeenCalled()
  expect(selected()).toBe('')
})

test('what a phrase misses is asked for over the page', async () => {
  const { palette } = await typing(';;still')
  expect(press('Tab')).toBe(true)
  await waitFor(() => expect(document.querySelector('.palette .fill input')).not.toBeNull())
  expect(palette?.value).toBe('still')
  expect(selected()).toBe(';;still')
})

test('who types on at once gets no phrase into the middle of it', async () => {
  const { actions } = await typing(';;bye')
  press('Tab')
  field.value = ';;byebye'
  field.setSelectionRange(8, 8)
  await settle()
  await settle()
  expect(actions.insert).not.toHaveBeenCalled()
})

test('without an answer the palette opens with what was typed', async () => {
  const { actions, palette } = await typing(';;bye')
  actions.request.mockRejectedValue(new Error('asleep'))
  press('Tab')
  await waitFor(() => expect(palette?.value).toBe('bye'))
})
