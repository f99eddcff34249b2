// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockHtml, blocksOf } from '@/lib/composer/form'
import { formOfHtml } from '@/lib/library/import/html-form'
import { renderPhrase } from '@/lib/phrasing'

const form = (html: string) => formOfHtml(html).body

describe('the form of HTML', () => {
  it('keeps paragraphs, however they are written', () => {
    for (const html of [
      '<p>Hello Mara,</p><p>thank you.<br>Kind regards</p>',
      '<div>Hello Mara,</div><div><br></div><div>thank you.</div><div>Kind regards</div>',
      '<p>Hello Mara,</p><p>&nbsp;</p><p>thank you.</p><div>Kind regards</div>'
        .replace('</p><div>', '<br>')
        .replace('</div>', '</p>'),
      'Hello Mara,<br><br>\n  thank   you.<br>\nKind regards<br>',
    ]) {
      expect(form(html), html).toBe('Hello Mara,\n\nthank you.\nKind regards')
    }
  })

  it('marks bold, with the blanks outside and never over a line’s end', () => {
    expect(form('<p>It is<b> really </b>done</p>')).toBe('It is **really** done')
    expect(form('<b>First<br>second</b>')).toBe('**First**\n**second**')
    expect(form('<h2>Heading</h2><p>text</p>')).toBe('**Heading**\n\ntext')
    expect(form('<span style="font-weight: 700">a</span><b style="font-weight:normal">b</b>')).toBe('**a**b')
    expect(form('<b></b><strong> </strong>x')).toBe('x')
  })

  it('marks lists, numbered ones by their numbers', () => {
    expect(form('<p>Please:</p><ul><li>one</li><li><b>two</b></li></ul><p>Thanks</p>')).toBe(
      'Please:\n\n- one\n- **two**\n\nThanks',
    )
    expect(form('<ol start="3"><li><p>three</p></li><li>four<ul><li>inner</li></ul></li></ol>')).toBe(
      '3. three\n4. four\n  - inner',
    )
  })

  it('marks links that a reply can carry, and drops the others’ address', () => {
    expect(form('<a href="https://a.example/x (1)">the  page</a>')).toBe(
      '[the page](https://a.example/x%20%281%29)',
    )
    expect(form('<a href="https://a.example/">https://a.example</a>')).toBe('https://a.example/')
    expect(form('<a href="mailto:a@b.example">a@b.example</a>')).toBe('a@b.example')
    expect(form('<a href="{{ticket.url}}">your [ticket]</a>')).toBe('[your (ticket)]({{ticket.url}})')
    expect(form('<a href="%7B%7Bticket.url%7D%7D">ticket</a>')).toBe('[ticket]({{ticket.url}})')
    expect(form('<a href="javascript:alert(1)">click</a> <a href="/hc/1">help</a> <a>none</a>')).toBe(
      'click help none',
    )
    expect(form('<b>see <a href="https://a.example">this</a> now</b>')).toBe(
      '**see [this](https://a.example) now**',
    )
  })

  it('leaves out what is not text, and names pictures', () => {
    const { body, pictures } = formOfHtml(
      '<style>p{}</style><script>alert(1)</script><p>a<img src="https://x.example/p/logo.png?1"><img alt="🙂" src=x>' +
        '<img alt="Our map"></p><iframe src="https://x"></iframe><svg><text>no</text></svg>',
    )
    expect(body).toBe('a🙂')
    expect(pictures).toEqual(['logo.png', 'Our map'])
    expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined()
  })

  it('keeps lines of preformatted text, cells apart, and no private characters', () => {
    expect(form('<pre>a\n  b</pre><table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table>')).toBe(
      'a\n  b\n\nx\ty\nz',
    )
    expect(form('a\uE010b\u200b&shy;c')).toBe('abc')
  })

  it('survives hostile depth', () => {
    const deep = `${'<div><b>'.repeat(500)}x${'</b></div>'.repeat(500)}`
    expect(form(deep)).toBe('**x**')
  })

  const word = fc.stringMatching(/^[A-Za-zäé你好,!?]{1,8}$/)
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  const piece = fc.oneof(
    words.map((text) => ({ form: text, html: text })),
    fc
      .tuple(
        words,
        fc.constantFrom(
          ['<b>', '</b>'],
          ['<strong>', '</strong>'],
          ['<span style="font-weight:bold">', '</span>'],
        ),
      )
      .map(([text, [open, close]]) => ({ form: `**${text}**`, html: `${open}${text}${close}` })),
    fc.tuple(words, word).map(([text, at]) => ({
      form: `[${text}](https://x.example/${encodeURIComponent(at)})`,
      html: `<a href="https://x.example/${encodeURIComponent(at)}">${text}</a>`,
    })),
  )
  const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => ({
    form: pieces.map((one) => one.form).join(' / '),
    html: pieces.map((one) => one.html).join(' / '),
  }))
  const lines = fc.array(line, { minLength: 1, maxLength: 3 })
  const block = fc.oneof(
    fc.tuple(lines, fc.boolean()).map(([all, div]) => ({
      form: all.map((one) => one.form).join('\n'),
      html: div
        ? `<div>${all.map((one) => `<div>${one.html}</div>`).join('')}<br></div>`
        : `<p>${all.map((one) => one.html).join('<br>')}</p>`,
    })),
    fc.tuple(lines, fc.boolean()).map(([all, ordered]) => ({
      form: all.map((one, at) => `${ordered ? `${at + 1}.` : '-'} ${one.form}`).join('\n'),
      html: `<p></p><${ordered ? 'ol' : 'ul'}>${all.map((one) => `<li>${one.html}</li>`).join('\n')}</${ordered ? 'ol' : 'ul'}>`,
    })),
  )

  it('is what the document was made from', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const html = blocks.map((one) => one.html).join('\n<p></p>')
        expect(form(html)).toBe(blocks.map((one) => one.form).join('\n\n'))
      }),
    )
  })

  it('takes back what our own insertion writes', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const body = blocks.map((one) => one.form).join('\n\n')
        const rendered = renderPhrase(body, {})
        const html = (rendered.form ?? rendered.text)
          .split('\n\n')
          .map((lines) =>
            blocksOf(lines.split('\n'), (text) => text)
              .map(blockHtml)
              .join(''),
          )
          .join('')
        expect(form(html)).toBe(body)
      }),
    )
  })

  it('never throws, and keeps every letter of a text without tags', () => {
    fc.assert(fc.property(fc.string(), (text) => void formOfHtml(text)))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '{', '}', '%', '*', '-', '你') }),
        (text) => {
          expect(form(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})
