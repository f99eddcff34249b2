// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { htmlToText, tidy, withoutQuotedLines } from '@/lib/helpdesks/html-text'

describe('message HTML to text', () => {
  it.each([
    [
      'paragraphs',
      '<div class="zd-comment"><p>Still waiting!</p><p>Mara</p></div>',
      'Still waiting!\n\nMara',
    ],
    ['line breaks and empty lines', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['mail clients’ empty lines', '<div>Hello</div><div><br></div><div>Bye</div>', 'Hello\n\nBye'],
    ['white space as browsers fold it', '<p>\n  two\n   words </p>\n', 'two words'],
    ['spaces at the edges of inline marks', 'my <b>order </b>number', 'my order number'],
    [
      'lists',
      '<p>Steps:</p><ol><li>Open</li><li>Close</li></ol><ul><li>x</li></ul>',
      'Steps:\n\n1. Open\n2. Close\n\n- x',
    ],
    ['links keep their text', '<a href="https://x.test/?token=1">the order page</a>', 'the order page'],
    [
      'tables',
      '<table><tr><td>Order</td><td>8841</td></tr><tr><td>Sum</td><td>5</td></tr></table>',
      'Order\t8841\nSum\t5',
    ],
    ['entities and no-break spaces', 'Tom&nbsp;&amp;&nbsp;Co &lt;b&gt;', 'Tom & Co <b>'],
    ['preformatted text', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['emoji that mail programs send as images', 'Great <img alt="🎉" src="x">', 'Great 🎉'],
    ['pictures without words', '<p>see</p><img src="x" alt="image001.png">', 'see'],
    [
      'scripts, styles and hidden preheaders',
      '<style>p{}</style><script>alert(1)</script><p style="display: none">spy</p>ok',
      'ok',
    ],
    [
      'quoted mails and signatures',
      'No.<blockquote>Dear Mara</blockquote><div class="signature">Mara, CEO</div>',
      'No.',
    ],
    [
      'answers between quotations',
      '<blockquote>When?</blockquote>Today.<blockquote>Where?</blockquote>Here.',
      'Today.\n\nHere.',
    ],
    [
      'the earlier mail that Outlook puts beside its mark',
      '<div><p>No.</p><hr id="x_appendonsend"><div id="x_divRplyFwdMsg">From: Mara</div><p>When?</p></div>Sent from Rome',
      'No.\n\nSent from Rome',
    ],
    [
      'an Outlook mail that is only forwarded',
      '<div id="divRplyFwdMsg">From: Mara</div><p>When?</p>',
      'From: Mara\n\nWhen?',
    ],
    ['a message that is only a quotation', '<blockquote>forwarded</blockquote>', 'forwarded'],
    ['right-to-left text', '<p dir="rtl">مرحبا، لم يصل طلبي</p>', 'مرحبا، لم يصل طلبي'],
    ['Chinese without spaces', '<p>我的订单</p><p>还没到</p>', '我的订单\n\n还没到'],
    ['nothing', '', ''],
    ['broken markup', '<p>one<div>two</p></b>three', 'one\n\ntwo\n\nthree'],
  ])('%s', (_name, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('runs and loads nothing', () => {
    const seen = globalThis as { hacked?: boolean }
    expect(htmlToText('<img src=x onerror="hacked=true">a<svg onload="hacked=true"></svg>')).toBe('a')
    expect(seen.hacked).toBeUndefined()
  })

  it('reads 200 KB in linear time, also deep nesting and long runs of blanks', () => {
    const long = `<p>${'word '.repeat(40_000)}</p>`
    const deep = `${'<div>'.repeat(2_000)}end${'</div>'.repeat(2_000)}`
    const blanks = `<pre>${' '.repeat(200_000)}</pre>x`
    const start = performance.now()
    expect(htmlToText(long)).toHaveLength(199_999)
    expect(htmlToText(deep)).toBe('end')
    expect(htmlToText(blanks)).toBe('x')
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('plain text', () => {
  it('has one kind of line end and no runs of empty lines', () => {
    expect(tidy('a  \r\n\r\n\r\n\r\nb\rc\n')).toBe('a\n\nb\nc')
  })
  it('drops quoted lines with the line that introduces them', () => {
    expect(withoutQuotedLines('Yes.\n\nOn 12 Nov 2026 Alex wrote:\n> Hi\n> there\n\nMara')).toBe(
      'Yes.\n\nMara',
    )
    expect(withoutQuotedLines('Order 5 contains:\n\nfoo')).toBe('Order 5 contains:\n\nfoo')
    expect(withoutQuotedLines('Items at 10:\n- a\n> q1\n> q2\nb')).toBe('Items at 10:\n- a\nb')
    expect(withoutQuotedLines('> only a quotation')).toBe('> only a quotation')
  })
})
