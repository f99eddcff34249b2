// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { insertInPage, TARGET_MARK, TEXT_MARK } from '@/lib/composer'

type Marked = HTMLElement & { ckeditorInstance?: unknown }
let editor: Marked

function ckeditor(isReadOnly = false) {
  const inserted: unknown[] = []
  return {
    inserted,
    isReadOnly,
    data: { processor: { toView: (html: string) => html }, toModel: (view: unknown) => view },
    model: { insertContent: (content: unknown) => inserted.push(content) },
  }
}

function mark(element: HTMLElement, text = 'Hi <Mara>,\n\nthank you.'): void {
  element.setAttribute(TARGET_MARK, 'token')
  element.setAttribute(TEXT_MARK, text)
}

beforeEach(() => {
  document.body.innerHTML = '<div id="editor" contenteditable="true"></div>'
  editor = document.querySelector('#editor') as Marked
  delete (window as { FroalaEditor?: unknown }).FroalaEditor
})

test('nothing is marked: nothing is done', () => {
  expect(insertInPage(document)).toBe(false)
})

test('CKEditor 5 gets the text through its model, escaped, and the marks are gone', () => {
  const instance = ckeditor()
  editor.ckeditorInstance = instance
  mark(editor)
  expect(insertInPage(document)).toBe(true)
  expect(instance.inserted).toEqual(['<p>Hi &#60;Mara&#62;,</p><p>thank you.</p>'])
  expect(editor.hasAttribute(TARGET_MARK) || editor.hasAttribute(TEXT_MARK)).toBe(false)
})

test('Froala gets it between two saved steps', () => {
  const calls: string[] = []
  const instance = {
    el: editor,
    html: { insert: (html: string) => calls.push(html) },
    undo: { saveStep: () => calls.push('step') },
  }
  Object.assign(window, { FroalaEditor: { INSTANCES: [{ ...instance, el: document.body }, instance] } })
  mark(editor, 'Hi')
  expect(insertInPage(document)).toBe(true)
  expect(calls).toEqual(['step', '<p>Hi</p>', 'step'])
})

describe('what could be the wrong place is left alone', () => {
  test('two marked elements', () => {
    const instance = ckeditor()
    editor.ckeditorInstance = instance
    mark(editor)
    document.body.append(editor.cloneNode(true))
    expect(insertInPage(document)).toBe(false)
    expect(instance.inserted).toEqual([])
    expect(document.querySelectorAll(`[${TARGET_MARK}]`)).toHaveLength(0)
  })

  test('a read-only editor', () => {
    editor.ckeditorInstance = ckeditor(true)
    vi.stubGlobal(
      'DataTransfer',
      class {
        setData() {}
      },
    )
    vi.stubGlobal('ClipboardEvent', Event)
    mark(editor)
    expect(insertInPage(document)).toBe(false)
    vi.unstubAllGlobals()
    editor.setAttribute('contenteditable', 'false')
    mark(editor)
    expect(insertInPage(document)).toBe(false)
  })
})

test('an editor without a model gets a paste with its data, in the frame it is in', () => {
  vi.stubGlobal(
    'DataTransfer',
    class {
      data: Record<string, string> = {}
      setData(type: string, text: string) {
        this.data[type] = text
      }
    },
  )
  vi.stubGlobal('ClipboardEvent', Event)
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const body = frame.contentDocument?.body as HTMLElement
  body.setAttribute('contenteditable', 'true')
  let pasted: unknown
  body.addEventListener('paste', (event) => {
    pasted = (event as ClipboardEvent & { clipboardData: { data: unknown } }).clipboardData.data
    event.preventDefault()
  })
  mark(body, 'One\ntwo')
  expect(insertInPage(document)).toBe(true)
  expect(pasted).toEqual({ 'text/plain': 'One\ntwo', 'text/html': '<p>One<br>two</p>' })
  vi.unstubAllGlobals()
})
