// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { returnCaret, trackCaret } from '@/lib/composer/caret'
import { moveCaretToMark } from '@/lib/composer/caret-mark'
import { setDefaultCaret } from '@/lib/composer/default-place'
import { CARET, prepareText } from '@/lib/composer/text'

let stop: AbortController
let editor: HTMLElement

beforeEach(() => {
  stop = new AbortController()
  document.body.innerHTML =
    '<input id="search"><div id="editor" contenteditable="true" tabindex="0"><p>Hello Mara,</p><p>bye.</p></div>'
  editor = document.querySelector('#editor') as HTMLElement
})
afterEach(() => stop.abort())

const track = () => trackCaret(document, stop.signal, () => null)

function select(node: Node, start: number, end = start): void {
  document.getSelection()?.setBaseAndExtent(node, start, node, end)
  document.dispatchEvent(new Event('selectionchange'))
}
const textOf = (index: number) => editor.children[index]?.firstChild as Text
const place = () => {
  const selection = document.getSelection()
  return [selection?.anchorNode, selection?.anchorOffset, selection?.focusOffset]
}

describe('back to where the agent was', () => {
  test('after the panel took the selection', () => {
    track()
    select(textOf(0), 5)
    select(document.body, 0)
    expect(returnCaret(editor, document)).toBe(true)
    expect(place()).toEqual([textOf(0), 5, 5])
    expect(document.activeElement).toBe(editor)
  })

  test('with what was selected', () => {
    track()
    select(textOf(0), 6, 10)
    document.getSelection()?.removeAllRanges()
    expect(returnCaret(editor, document)).toBe(true)
    expect(place()).toEqual([textOf(0), 6, 10])
  })

  test('text that arrived before the caret moves it along', () => {
    track()
    select(textOf(0), 5)
    select(document.body, 0)
    textOf(0).insertData(0, 'Oh. ')
    returnCaret(editor, document)
    expect(place()).toEqual([textOf(0), 9, 9])
  })

  test('a selection elsewhere on the page is not the editor’s', () => {
    track()
    select(document.body, 0)
    expect(returnCaret(editor, document)).toBe(false)
  })

  test('a selection reaching out of the editor is not used', () => {
    track()
    document.getSelection()?.setBaseAndExtent(document.body, 0, textOf(1), 2)
    document.dispatchEvent(new Event('selectionchange'))
    expect(returnCaret(editor, document)).toBe(false)
  })

  test('an editor that the page built anew starts at its own end', () => {
    track()
    select(textOf(0), 5)
    const anew = editor.cloneNode(true) as HTMLElement
    editor.replaceWith(anew)
    editor = anew
    expect(returnCaret(editor, document)).toBe(false)
  })

  test('the editable inside an island of its own belongs to the whole', () => {
    editor.innerHTML = '<p>Hi</p><div contenteditable="false"><span contenteditable="true">cap</span></div>'
    track()
    const inner = editor.querySelector('span')?.firstChild as Text
    select(inner, 2)
    select(document.body, 0)
    expect(returnCaret(editor, document)).toBe(true)
    expect(place()).toEqual([inner, 2, 2])
  })

  test('after the signal nothing is remembered', () => {
    track()
    stop.abort()
    select(textOf(0), 5)
    select(document.body, 0)
    expect(returnCaret(editor, document)).toBe(false)
  })
})

describe('without a caret', () => {
  test('before the signature', () => {
    editor.innerHTML = '<p>Hello,</p><div class="signature">Anna</div>'
    expect(setDefaultCaret(editor)).toEqual({ before: true, after: false })
    expect(place()).toEqual([textOf(0), 6, 6])
  })

  test.each([
    ['above', '<p><br></p><div class="signature">Anna</div><blockquote>old</blockquote>', 0],
    ['below', '<p>On Sat, Mara wrote:</p><blockquote>old</blockquote><p><br></p>', 2],
  ])('in the empty line %s the quote', (_, html, index) => {
    editor.innerHTML = html
    expect(setDefaultCaret(editor)).toEqual({ before: false, after: false })
    expect(place()).toEqual([editor.children[index], 0, 0])
  })

  test('at the start of an editor with nothing but a quote, set apart from it', () => {
    editor.innerHTML = '<blockquote>old</blockquote>'
    expect(setDefaultCaret(editor)).toEqual({ before: false, after: true })
    expect(place()).toEqual([editor, 0, 0])
  })

  test.each([
    ['', 0, false, false],
    ['Hello', 5, true, false],
    ['> old\n', 0, false, true],
    ['\n\n-- \nAnna', 0, false, false],
  ])('in a textarea with %j', (value, at, before, after) => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.value = value
    expect(setDefaultCaret(field)).toEqual({ before, after })
    expect(field.selectionStart).toBe(at)
  })

  test('a field keeps its own caret once it was visited', () => {
    document.body.innerHTML = '<input id="search"><textarea>Hello there</textarea>'
    const field = document.querySelector('textarea') as HTMLTextAreaElement
    track()
    field.focus()
    field.setSelectionRange(5, 5)
    document.querySelector<HTMLElement>('#search')?.focus()
    expect(returnCaret(field, document)).toBe(true)
    expect(field.selectionStart).toBe(5)
  })
})

describe('compositions', () => {
  test('between start and end, and no longer than the editor lives', () => {
    const tracking = track()
    editor.focus()
    expect(tracking.isComposing()).toBe(false)
    editor.dispatchEvent(new Event('compositionstart', { bubbles: true }))
    expect(tracking.isComposing()).toBe(true)
    editor.dispatchEvent(new Event('compositionend', { bubbles: true }))
    expect(tracking.isComposing()).toBe(false)
    editor.dispatchEvent(new Event('compositionstart', { bubbles: true }))
    editor.remove()
    expect(tracking.isComposing()).toBe(false)
  })
})

describe('the caret mark', () => {
  const mark = (phrase: string, html: string) => {
    editor.innerHTML = html
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    let last: Text | null = null
    while (walker.nextNode()) last = walker.currentNode as Text
    const end = last?.data.indexOf('|') ?? 0
    last?.deleteData(end, 1)
    document.getSelection()?.collapse(last, end)
    const moved = moveCaretToMark(editor, prepareText(phrase))
    const selection = document.getSelection()
    const node = selection?.anchorNode as Text
    return moved && [node.data.slice(0, selection?.anchorOffset), node.data.slice(selection?.anchorOffset)]
  }

  test('in a line', () => {
    expect(mark(`Order ${CARET}is here.`, '<p>Hi. Order is here.|Bye</p>')).toEqual([
      'Hi. Order ',
      'is here.Bye',
    ])
  })
  test('between two blanks', () => {
    expect(mark(`Order ${CARET} is`, '<p>Order\u00a0 is|</p>')).toEqual(['Order\u00a0', ' is'])
  })
  test('at the end of a paragraph', () => {
    expect(mark(`Ref: ${CARET}\n\nThanks`, '<p>Ref: </p><p>Thanks|</p>')).toEqual(['Ref: ', ''])
  })
  test('over bold words and several text nodes', () => {
    expect(mark(`${CARET}It is fine`, '<p>It <b>is</b> fine|</p>')).toEqual(['', 'It '])
  })
  test('not found when the editor changed the words', () => {
    expect(mark(`A ${CARET}word`, '<p>A wort|</p>')).toBe(false)
  })
  test('in a textarea', () => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.value = 'Hi.\nOrder  is.Bye'
    field.setSelectionRange(14, 14)
    expect(moveCaretToMark(field, prepareText(`Order ${CARET} is.`))).toBe(true)
    expect(field.selectionStart).toBe(10)
  })
})
