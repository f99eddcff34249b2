// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { selectBefore, textBefore } from '@/lib/composer'

function rich(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" id="e">${html}</div>`
  const element = document.querySelector<HTMLElement>('#e') as HTMLElement
  const mark = element.querySelector('i') as HTMLElement
  const range = document.createRange()
  // Where the mark stands, as an editor would have it: in the text before it if there is one.
  const before = mark.previousSibling
  if (before?.nodeType === 3) range.setStart(before, (before as Text).data.length)
  else range.setStartBefore(mark)
  range.collapse(true)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
  mark.remove()
  return element
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('what stands before the caret', () => {
  it.each([
    ['<p>Hello ;;thanks<i></i></p>', 'Hello ;;thanks'],
    ['<p>one</p><p>;;<b>th</b>anks<i></i> more</p>', ';;thanks'],
    ['<p>one<br>;;tk<i></i></p>', ';;tk'],
    ['<p>;;<span>tk</span><i></i></p>', ';;tk'],
    ['one<div>;;tk<i></i></div>', ';;tk'],
    ['x <span contenteditable="false">@Jo</span>;;tk<i></i>', ';;tk'],
    ['<p><i></i>;;tk</p>', ''],
    ['<p>one</p><i></i>', ''],
  ])('%s', (html, text) => {
    const element = rich(html)
    expect(textBefore(element)).toBe(text)
    const name = text.slice(text.indexOf(';;'))
    if (text === '') return
    expect(selectBefore(element, name)).toBe(true)
    expect(document.getSelection()?.toString()).toBe(name)
  })

  it('looks at no more than a name’s length of a long line', () => {
    expect(textBefore(rich(`<p>${'long '.repeat(5_000)};;tk<i></i></p>`))).toHaveLength(40)
  })

  it('changes nothing where the text is another', () => {
    const element = rich('<p>;;other<i></i></p>')
    expect(selectBefore(element, ';;tk')).toBe(false)
    expect(document.getSelection()?.isCollapsed).toBe(true)
  })

  it('is known in fields, on the caret’s line only', () => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.value = 'one\n;;tk two'
    field.setSelectionRange(8, 8)
    expect(textBefore(field)).toBe(';;tk')
    expect(selectBefore(field, ';;tk')).toBe(true)
    expect([field.selectionStart, field.selectionEnd]).toEqual([4, 8])
    expect(textBefore(field)).toBe('')
  })

  it('costs next to nothing in a long draft', () => {
    const element = rich(
      `${'<p>A paragraph of an ordinary draft, with <b>bold</b> words.</p>'.repeat(400)}<p>;;tk<i></i></p>`,
    )
    textBefore(element)
    const from = performance.now()
    for (let i = 0; i < 100; i++) textBefore(element)
    const each = (performance.now() - from) / 100
    console.log(`${each.toFixed(3)} ms`)
    expect(each).toBeLessThan(1)
  })
})
