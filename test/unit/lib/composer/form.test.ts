import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasForm, withoutForm } from '@/lib/composer/form'
import { CARET, inPlain, marked, prepareText, setApart, toFlowHtml, toHtml } from '@/lib/composer/text'
import { MARKS, plainForm, renderPhrase } from '@/lib/phrasing'

const filled = (body: string, values = {}) => {
  const { text, form } = renderPhrase(body, values)
  return form ?? text
}
const html = (body: string, values = {}) => toHtml(prepareText(filled(body, values)))

describe('form', () => {
  it('becomes HTML: paragraphs, bold, lists, links', () => {
    expect(
      html(
        'Dear **Mara**,\n\nPlease:\n- open [the **page**](https://x.example/?a=1&b=2)\n- try\n\n3. wait\n4. write',
      ),
    ).toBe(
      '<p>Dear <strong>Mara</strong>,</p><p>Please:</p><ul><li>open <a href="https://x.example/?a=1&#38;b=2">the <strong>page</strong></a></li><li>try</li></ul><ol start="3"><li>wait</li><li>write</li></ol>',
    )
  })

  it('keeps paragraphs apart where the editor does not write in <p>', () => {
    const text = prepareText(filled('a **b**\n\nc\n- d\n\ne'))
    expect(toFlowHtml(text, false)).toBe('a <strong>b</strong><br><br>c<ul><li>d</li></ul>e')
    expect(toFlowHtml(text, true)).toBe('a <strong>b</strong><p>c</p><ul><li>d</li></ul><p>e</p>')
  })

  it('makes no link of anything but http, https and mailto, wherever the address comes from', () => {
    for (const to of [
      'javascript:alert(1)',
      'data:text/html,x',
      'JAVASCRIPT:alert(1)',
      '//x',
      'vbscript:x',
    ]) {
      expect(html('see [this]({{ to }})', { to }), to).toBe('<p>see this</p>')
    }
    expect(html('[a]({{ to }})', { to: 'https://x/" onclick="y' })).not.toContain('<a')
    expect(html('[a]({{ to }})', { to: 'https://x/"onclick=y' })).toBe(
      '<p><a href="https://x/&#34;onclick=y">a</a></p>',
    )
  })

  it('shows one text to those who write it out and another to those who keep it', () => {
    const text = prepareText(filled(`**a**\n- see [b](https://x.example) {{cursor}}now`))
    expect(text.plain).toBe('a\n- see b (https://x.example) now')
    expect(text.plain.slice(text.caret ?? 0)).toBe('now')
    expect(text.shown?.plain).toBe('a\nsee b now')
    expect(text.shown?.plain.slice(text.shown.caret ?? 0)).toBe('now')
    expect(inPlain(text)).toMatchObject({ plain: text.plain, shown: null })
    expect(inPlain(text).paragraphs.flat().join('\n')).toBe(text.plain)
    expect(setApart(text, { before: true, after: false }).shown?.plain).toBe('\n\na\nsee b now')
  })

  it('is none where a phrase has none', () => {
    const text = prepareText('- a **b** [c](https://d)')
    expect(text.shown).toBeNull()
    expect(toHtml(text)).toBe('<p>- a **b** [c](https://d)</p>')
  })

  it('closes every tag it opens and lets nothing through, whatever the marks', () => {
    const pieces = fc.constantFrom(
      ...Object.values(MARKS),
      '<b>',
      '"',
      '&',
      'x',
      ' ',
      '\n',
      '\n\n',
      'https://y',
      '1.',
      CARET,
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = prepareText(parts.join(''))
        for (const out of [toHtml(text), toFlowHtml(text, true), toFlowHtml(text, false)]) {
          const tags = [...out.matchAll(/<(\/?)(\w+)[^>]*>/g)].filter(([, , tag]) => tag !== 'br')
          const open: string[] = []
          for (const [, end, tag] of tags) {
            if (end) expect(open.pop()).toBe(tag)
            else open.push(tag as string)
          }
          expect(open).toEqual([])
          expect(
            out.replace(
              /<\/?(?:p|ul|ol|li|strong)(?: start="\d+")?>|<br>|<a href="https:\/\/[^"<>]*">|<\/a>/g,
              '',
            ),
          ).not.toMatch(/[<>"]/)
          expect(hasForm(out)).toBe(false)
        }
        expect(hasForm(text.plain)).toBe(false)
      }),
    )
  })

  it('is written out the same by both rooms, and survives the way into the page', () => {
    const body = fc.array(
      fc.constantFrom('**', 'a', ' ', '\n', '- ', '2. ', '[b](https://c)', '[d](mailto:d)', '\n\n'),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(body, (parts) => {
        const form = filled(parts.join(''))
        expect(withoutForm(form)).toBe(plainForm(form))
        const text = prepareText(form)
        expect(toHtml(prepareText(marked(text)))).toBe(toHtml(text))
      }),
    )
  })
})
