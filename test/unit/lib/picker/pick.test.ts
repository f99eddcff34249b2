// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type PickWhat, proposePick } from '@/lib/picker'

const document = new DOMParser().parseFromString(
  `<body>
    <section class="ticket" hidden><h1 class="subject">Other</h1></section>
    <section class="ticket">
      <h1 class="subject">Parcel   is late</h1>
      <a class="requester" href="mailto:mara@example.com">Mara Lind</a>
      <select class="status"><option>New</option><option selected>Open</option></select>
      <ul><li class="tag">parcel</li><li class="tag">late</li></ul>
      <article class="message from-customer" data-message-id="m-17"><b class="author">Mara</b>
        <time datetime="2026-11-22T09:41:07Z">22 Nov</time><p class="text">Where is it?</p></article>
      <article class="message" data-message-id="m-18"><b class="author">Ben</b>
        <time datetime="2026-11-22T10:00:00Z">22 Nov</time><p class="text">On its way.</p></article>
    </section>
  </body>`,
  'text/html',
)
const what = (kind: PickWhat['kind'], more: Partial<PickWhat> = {}): PickWhat => ({
  kind,
  item: '.message',
  root: null,
  wanted: 'text',
  ...more,
})
const pick = (css: string, kind: PickWhat['kind'], more?: Partial<PickWhat>, nth = 0) =>
  proposePick(document.querySelectorAll(css)[nth] as Element, what(kind, more), document)

describe('a pick', () => {
  test('of one thing, with what would be read', () => {
    expect(pick('.requester', 'one')).toEqual({
      selector: '.requester',
      attribute: null,
      after: null,
      found: 1,
      of: null,
      sample: 'Mara Lind',
    })
    expect(pick('.status', 'one')).toMatchObject({ sample: 'Open' })
  })

  test('of one of several mounted tickets stays inside it', () => {
    expect(pick('.subject', 'one', { root: '.ticket' }, 1)).toMatchObject({
      selector: '.subject',
      found: 1,
      sample: 'Parcel is late',
    })
    expect(pick('.subject', 'one', { root: 'form' })).toBe('not-in-ticket')
  })

  test('of all alike', () => {
    expect(pick('.tag', 'each')).toMatchObject({ selector: '.tag', found: 2, of: null })
    expect(pick('.message', 'each')).toMatchObject({ selector: '.message', found: 2 })
  })

  test('of a part of each message', () => {
    expect(pick('.author', 'part')).toMatchObject({ selector: '.author', found: 2, of: 2, sample: 'Mara' })
    expect(pick('.subject', 'part', {}, 1)).toBe('not-in-message')
    expect(pick('.author', 'part', { item: null })).toBe('not-in-message')
  })

  test('of what marks some messages', () => {
    expect(pick('.from-customer', 'mark')).toMatchObject({ selector: '.from-customer', found: 1, of: 2 })
  })

  test('of a time, an id and an address takes the attribute that holds it', () => {
    expect(pick('time', 'part', { wanted: 'time' })).toMatchObject({
      selector: 'time',
      attribute: 'datetime',
      sample: '2026-11-22T09:41:07Z',
    })
    expect(pick('.message', 'part', { wanted: 'id' })).toMatchObject({
      selector: ':scope',
      attribute: 'data-message-id',
      sample: 'm-17',
    })
    expect(pick('.requester', 'one', { wanted: 'email' })).toMatchObject({
      attribute: 'href',
      after: 'mailto:',
      sample: 'mara@example.com',
    })
  })
})
