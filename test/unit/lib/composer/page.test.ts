// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { INSERT_EVENT, insertInPage } from '@/lib/composer'

type Editor = HTMLElement & { ckeditorInstance?: unknown }
let editor: Editor

function ckeditor(isReadOnly = false) {
  const inserted: unknown[] = []
  return {
    inserted,
    isReadOnly,
    data: { processor: { toView: (html: string) => html }, toModel: (view: unknown) => view },
    model: { insertContent: (content: unknown) => inserted.push(content) },
  }
}

class Transfer {
  data: Record<string, string> = {}
  setData(type: string, text: string) {
    this.data[type] = text
  }
}

/** The text as the content script brings it; true: it was taken. */
function bring(element: HTMLElement, detail: unknown = 'Hi <Mara>,\n\nthank you.'): boolean {
  const event = new CustomEvent(INSERT_EVENT, { bubbles: true, composed: true, cancelable: true, detail })
  return !element.dispatchEvent(event)
}

beforeEach(() => {
  document.body.innerHTML = '<div id="editor" contenteditable="true"></div>'
  editor = document.querySelector('#editor') as Editor
  delete (window as { FroalaEditor?: unknown }).FroalaEditor
  vi.stubGlobal('DataTransfer', Transfer)
  vi.stubGlobal('ClipboardEvent', Event)
})

test('without the helper nobody hears the event', () => {
  editor.ckeditorInstance = ckeditor()
  expect(bring(editor)).toBe(false)
})

test('CKEditor 5 that takes no paste gets the text through its model, escaped', () => {
  const instance = ckeditor()
  editor.ckeditorInstance = instance
  expect(insertInPage(window)).toBe(true)
  expect(bring(editor)).toBe(true)
  expect(instance.inserted).toEqual(['<p>Hi &#60;Mara&#62;,</p><p>thank you.</p>'])
})

test('one text, and no more', () => {
  const instance = ckeditor()
  editor.ckeditorInstance = instance
  insertInPage(window)
  bring(editor)
  expect(bring(editor)).toBe(false)
  expect(instance.inserted).toHaveLength(1)
})

test('Froala gets it between two saved steps', () => {
  const calls: string[] = []
  const instance = {
    el: editor,
    html: { insert: (html: string) => calls.push(html) },
    undo: { saveStep: () => calls.push('step') },
  }
  Object.assign(window, { FroalaEditor: { INSTANCES: [{ ...instance, el: document.body }, instance] } })
  insertInPage(window)
  expect(bring(editor, 'Hi')).toBe(true)
  expect(calls).toEqual(['step', '<p>Hi</p>', 'step'])
})

test('Slate gets it through its editor, as a step apart from the typing before and after', () => {
  const undos = [{ operations: [{ type: 'insert_text' }] }]
  const calls: string[] = []
  const slate = {
    selection: { anchor: 1, focus: 1 },
    history: { undos },
    insertText(text: string) {
      if (calls.length === 0) undos.push({ operations: [] })
      calls.push(text)
      undos.at(-1)?.operations.push({ type: 'insert_text' })
    },
    insertBreak() {
      calls.push('|')
      undos.at(-1)?.operations.push({ type: 'split_node' })
    },
  }
  editor.setAttribute('data-slate-editor', 'true')
  Object.assign(editor, { __reactFiber$x1: { return: { return: { memoizedProps: { editor: slate } } } } })
  insertInPage(window)
  expect(bring(editor, 'One\n\ntwo')).toBe(true)
  expect(calls).toEqual(['One', '|', '|', 'two'])
  const kinds = undos.map(({ operations }) => operations.map(({ type }) => type).join())
  expect(kinds).toEqual([
    'insert_text,set_selection',
    'insert_text,split_node,split_node,insert_text,set_selection',
  ])
})

describe('what is no place for a text is left alone', () => {
  test.each([
    ['contenteditable false', () => editor.setAttribute('contenteditable', 'false')],
    ['an editor that says so itself', () => Object.assign(editor, { ckeditorInstance: ckeditor(true) })],
    ['TinyMCE that is locked', () => editor.classList.add('mce-content-readonly')],
  ])('%s', (_, lock) => {
    editor.ckeditorInstance = ckeditor()
    lock()
    insertInPage(window)
    expect(bring(editor)).toBe(false)
  })

  test('an event of the page without a text', () => {
    editor.ckeditorInstance = ckeditor()
    insertInPage(window)
    expect(bring(editor, { html: '<b>' })).toBe(false)
  })
})

test.each(['frame', 'shadow root'])('a paste with its data, in a %s too', (where) => {
  const host = document.createElement(where === 'frame' ? 'iframe' : 'div')
  document.body.append(host)
  const body = document.createElement('div')
  if (host instanceof HTMLIFrameElement) host.contentDocument?.body.append(body)
  else host.attachShadow({ mode: 'open' }).append(body)
  body.setAttribute('contenteditable', 'true')
  let pasted: unknown
  body.addEventListener('paste', (event) => {
    pasted = (event as unknown as { clipboardData: Transfer }).clipboardData.data
    event.preventDefault()
  })
  insertInPage(window)
  expect(bring(body, 'One\ntwo')).toBe(true)
  expect(pasted).toEqual({ 'text/plain': 'One\ntwo', 'text/html': '<p>One<br>two</p>' })
})
