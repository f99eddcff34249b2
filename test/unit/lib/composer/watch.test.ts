// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchDraft } from '@/lib/composer'
import type { Composer } from '@/lib/helpdesks/contract'

let stop: AbortController
let editor: HTMLElement
let composer: Composer
const changed = vi.fn()
const rest = () => new Promise((resolve) => setTimeout(resolve, 40))

beforeEach(() => {
  stop = new AbortController()
  changed.mockReset()
  editor = document.createElement('div')
  editor.setAttribute('contenteditable', 'true')
  editor.innerHTML = '<p>Hello</p>'
  document.body.replaceChildren(editor)
  composer = { element: editor, audience: 'public', channel: null, plain: false }
})
afterEach(() => stop.abort())

test('reports once, after a rest, with the draft', async () => {
  watchDraft(composer, stop.signal, changed, 10)
  for (const letter of ' Mara') editor.firstElementChild?.append(letter)
  expect(changed).not.toHaveBeenCalled()
  await rest()
  expect(changed.mock.calls).toEqual([['Hello Mara']])
})

test('a change that leaves the words alone is none', async () => {
  watchDraft(composer, stop.signal, changed, 10)
  editor.innerHTML = '<p><b>Hello</b></p>'
  editor.dispatchEvent(new Event('input'))
  await rest()
  expect(changed).not.toHaveBeenCalled()
})

test('a changed signature or quote is not the agent’s draft', async () => {
  watchDraft(composer, stop.signal, changed, 10)
  editor.insertAdjacentHTML('beforeend', '<div class="signature">Anna</div><blockquote>old</blockquote>')
  await rest()
  expect(changed).not.toHaveBeenCalled()
})

test('waits for the end of a composition', async () => {
  watchDraft(composer, stop.signal, changed, 10)
  editor.dispatchEvent(new Event('compositionstart'))
  editor.firstElementChild?.append('nihao')
  await rest()
  expect(changed).not.toHaveBeenCalled()
  editor.innerHTML = '<p>Hello 你好</p>'
  editor.dispatchEvent(new Event('compositionend'))
  await rest()
  expect(changed.mock.calls).toEqual([['Hello 你好']])
})

test('fields report by their input event', async () => {
  const field = document.createElement('textarea')
  document.body.append(field)
  watchDraft({ ...composer, element: field, plain: true }, stop.signal, changed, 10)
  field.value = 'Hi'
  field.dispatchEvent(new Event('input'))
  await rest()
  expect(changed.mock.calls).toEqual([['Hi']])
})

test('is silent after the signal, and when it was aborted before', async () => {
  watchDraft(composer, stop.signal, changed, 10)
  editor.append('x')
  stop.abort()
  watchDraft(composer, stop.signal, changed, 10)
  editor.append('y')
  await rest()
  expect(changed).not.toHaveBeenCalled()
})
