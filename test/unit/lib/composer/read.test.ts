// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { lastOwnText, ownEndInText, readAll, readDraft } from '@/lib/composer/read'
import type { Composer } from '@/lib/helpdesks/contract'

function composer(element: HTMLElement): Composer {
  return { element, audience: 'public', channel: null, plain: false }
}

function editable(html: string): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('contenteditable', 'true')
  element.innerHTML = html
  document.body.replaceChildren(element)
  return element
}

const draft = (html: string) => readDraft(composer(editable(html)))

function textarea(value: string): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  field.value = value
  document.body.replaceChildren(field)
  return field
}

beforeEach(() => document.body.replaceChildren())

describe('a rich draft', () => {
  test.each([
    ['paragraphs', '<p>Hello Mara,</p><p>thank you.</p>', 'Hello Mara,\n\nthank you.'],
    ['line breaks', '<p>One<br>Two</p>', 'One\nTwo'],
    ['lines as blocks', '<div>One</div><div>Two</div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
    ['a list', '<p>Please:</p><ul><li>unplug</li><li>wait</li></ul>', 'Please:\n\nunplug\nwait'],
    ['empty editors', '<p><br data-cke-filler="true"></p>', ''],
    ['bold words', '<p>It <b>will</b> be <i>fine</i>.</p>', 'It will be fine.'],
    ['source line breaks', '<p>\n  It is\n  one line\n</p>\n<p>two</p>', 'It is one line\n\ntwo'],
    ['fillers', '<p>\u2060\u2060Hi\u200b\u00a0Mara\ufeff</p>', 'Hi Mara'],
    ['scripts and styles', '<p>Hi<style>p{}</style><script>1</script></p>', 'Hi'],
    ['Chinese', '<p>您好，</p><p>让您久等了。</p>', '您好，\n\n让您久等了。'],
  ])('%s', (_, html, text) => expect(draft(html)).toBe(text))
})

describe('what is not the agent’s', () => {
  test.each([
    ['a quoted mail', '<p>Thanks.</p><blockquote>I want my money back</blockquote>', 'Thanks.'],
    [
      'with its introduction',
      '<p>Thanks.</p><p>On 21 Nov 2026, Mara Lind wrote:</p><blockquote>Hello</blockquote>',
      'Thanks.',
    ],
    ['answers below a quote', '<blockquote>Where is it?</blockquote><p>On its way.</p>', 'On its way.'],
    ['a signature block', '<p>Thanks.</p><div class="signature">Anna<br>Support</div>', 'Thanks.'],
    ['signature dashes', '<div>Thanks.</div><div>--&nbsp;</div><div>Anna</div>', 'Thanks.'],
    ['a Freshdesk quote', '<div>Hi</div><div class="freshdesk_quote">old</div>', 'Hi'],
    ['only a quote', '<p><br></p><blockquote>old</blockquote>', ''],
  ])('%s', (_, html, text) => expect(draft(html)).toBe(text))

  test('in plain text', () => {
    const field = textarea('On Sat, Mara Lind wrote:\n> where is it?\n>\n\nOn its way.\n\n-- \nAnna\nSupport')
    expect(readDraft(composer(field))).toBe('On its way.')
  })

  test('a comparison is no quote and dashes in a line are no signature', () => {
    const field = textarea('Load is 3 > 2.\nSee a -- b.')
    expect(readDraft(composer(field))).toBe('Load is 3 > 2.\nSee a -- b.')
  })

  test('reading back includes it', () => {
    expect(readAll(editable('<p>Hi</p><blockquote>old</blockquote>'))).toBe('Hi\n\nold')
  })
})

test('the placeholder text of Request Tracker is no draft', () => {
  const inner = document.implementation.createHTMLDocument('').body
  inner.className = 'placeholder'
  inner.innerHTML = '<p>Type your message here</p>'
  expect(readDraft(composer(inner))).toBe('')
})

test('markup stays inert and hostile depth is read', () => {
  const deep = `${'<div>'.repeat(400)}deep &lt;b&gt;${'</div>'.repeat(400)}`
  expect(draft(deep)).toBe('deep <b>')
})

test('caret and focus stay where they are', () => {
  const element = editable('<p>Hello Mara</p>')
  const text = element.querySelector('p')?.firstChild as Text
  document.getSelection()?.collapse(text, 5)
  const active = document.activeElement
  readDraft(composer(element))
  expect(document.getSelection()?.anchorOffset).toBe(5)
  expect(document.activeElement).toBe(active)
})

describe('where the agent’s own text ends', () => {
  test('in plain text, before signature and quote', () => {
    expect(ownEndInText('Hi Mara, \n\n-- \nAnna')).toBe(8)
    expect(ownEndInText('\n\n-- \nAnna')).toBe(0)
    expect(ownEndInText('')).toBe(0)
    expect(ownEndInText('Hi\n\n> old')).toBe(2)
  })

  test('in an editor', () => {
    expect(lastOwnText(editable('<p>Hi</p><p>there</p><div class="signature">Anna</div>'))?.data).toBe(
      'there',
    )
    expect(lastOwnText(editable('<p><br></p><blockquote>old</blockquote>'))).toBeNull()
  })
})
