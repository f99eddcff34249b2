// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARET, onOneLine, prepareText, setApart, toFlowHtml, toHtml } from '@/lib/composer/text'

describe('prepareText', () => {
  test('cuts into paragraphs and lines', () => {
    const text = prepareText('Hello Mara,\r\n\r\nFirst.\nSecond.\n \nThird.\n')
    expect(text.plain).toBe('Hello Mara,\n\nFirst.\nSecond.\n \nThird.')
    expect(text.paragraphs).toEqual([['Hello Mara,'], ['First.', 'Second.'], ['Third.']])
    expect(text.caret).toBeNull()
  })

  test('takes the caret mark out and remembers its place', () => {
    expect(prepareText(`Your order ${CARET}is here.`)).toMatchObject({
      plain: 'Your order is here.',
      caret: 11,
    })
    expect(prepareText(`Behind.${CARET}`)).toMatchObject({ plain: 'Behind.', caret: null })
    expect(prepareText(`A${CARET}B${CARET}C`)).toMatchObject({ plain: 'ABC', caret: 1 })
  })

  test('control characters do not reach the editor', () => {
    expect(prepareText('Ma\u0000ra\u001b[31m\u007f\tx').plain).toBe('Mara[31m\tx')
  })

  test('no mark and no carriage return is ever left', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', CARET, '你', '\u0007')), (chars) => {
        const { plain, caret } = prepareText(chars.join(''))
        for (const gone of ['\r', '\u0007', CARET]) expect(plain).not.toContain(gone)
        expect(caret === null || (caret >= 0 && caret < plain.length)).toBe(true)
      }),
    )
  })
})

test('markup in a name stays text in HTML', () => {
  const html = toHtml(prepareText('Hi <img src=x onerror=alert(1)> & "you"\nline\n\nnext'))
  const document = new DOMParser().parseFromString(html, 'text/html')
  expect(document.querySelectorAll('img')).toHaveLength(0)
  expect(document.body.firstElementChild?.textContent).toBe('Hi <img src=x onerror=alert(1)> & "you"line')
  expect([...document.body.children].map((el) => el.tagName)).toEqual(['P', 'P'])
  expect(document.querySelectorAll('br')).toHaveLength(1)
})

test('an empty paragraph stands between two where the page draws no gap', () => {
  expect(toHtml(prepareText('a\n\nb'), '<p>&nbsp;</p>')).toBe('<p>a</p><p>&nbsp;</p><p>b</p>')
})

test('HTML that begins in the paragraph of the caret', () => {
  const text = prepareText('One <1>\ntwo\n\nthree')
  expect(toFlowHtml(text, true)).toBe('One &#60;1&#62;<br>two<p>three</p>')
  expect(toFlowHtml(text, false)).toBe('One &#60;1&#62;<br>two<br><br>three')
})

test('spaces that HTML would swallow are kept', () => {
  expect(toHtml(prepareText('a  b '))).toBe('<p>a&nbsp; b&nbsp;</p>')
})

test('a field of one line gets one line', () => {
  expect(onOneLine(prepareText('One.\n\nTwo. \n Three.'))).toBe('One. Two. Three.')
})

describe('set apart', () => {
  test('from what stands before', () => {
    const text = setApart(prepareText(`Hi ${CARET}you`), { before: true, after: false })
    expect(text).toEqual({ plain: '\n\nHi you', paragraphs: [[''], ['Hi you']], caret: 5, shown: null })
  })
  test('from what follows, with the caret behind the words and not behind the gap', () => {
    const text = setApart(prepareText('Hi'), { before: false, after: true })
    expect(text).toEqual({ plain: 'Hi\n\n', paragraphs: [['Hi'], ['']], caret: 2, shown: null })
  })
  test('not at all', () => {
    const text = prepareText('Hi')
    expect(setApart(text, { before: false, after: false })).toEqual(text)
  })
})
