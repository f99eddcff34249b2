import { describe, expect, it } from 'vitest'
import { CARET, MARKS, plainForm, renderPhrase } from '@/lib/phrasing'

describe('renderPhrase', () => {
  it('fills names as helpdesk macros write them', () => {
    const body =
      'Hi {{ticket.requester.first_name}}, #{{ ticket.id }} is with {{current_user.name | upcase}}.'
    expect(
      renderPhrase(body, {
        'ticket.requester.first_name': 'Mara',
        'ticket.id': '7',
        'current_user.name': 'Jo',
      }),
    ).toEqual({ text: 'Hi Mara, #7 is with JO.', missing: [], problem: null })
  })

  it('shows a missing name as a token and fills it the second time', () => {
    const body = 'By {{promise.time}} at the latest, so {{ promise.time }}.'
    const first = renderPhrase(body, {})
    expect(first.text).toBe('By ⟦promise.time⟧ at the latest, so ⟦promise.time⟧.')
    expect(first.missing).toEqual([{ name: 'promise.time', token: '⟦promise.time⟧' }])
    expect(renderPhrase(body, { 'promise.time': '4 pm' }).text).toBe('By 4 pm at the latest, so 4 pm.')
  })

  it('keeps the gap visible through filters, brackets and loops, but not in branches not taken', () => {
    expect(renderPhrase('{{ sla.next.due | date: "%H:%M" }}', {}).text).toBe('⟦sla.next.due⟧')
    expect(renderPhrase('{{ ticket["requester"].name }}', {}).missing[0]?.name).toBe('ticket.requester.name')
    expect(renderPhrase('{% for i in (1..2) %}{{ a.b }}{% endfor %}', {}).missing).toHaveLength(1)
    expect(renderPhrase('{% if a.b %}{{ a.b }}{% else %}none{% endif %}', {})).toMatchObject({
      text: 'none',
      missing: [],
    })
    expect(renderPhrase("{{ a.b | default: 'there' }}", {})).toMatchObject({ text: 'there', missing: [] })
  })

  it('treats an empty value as none', () => {
    expect(renderPhrase('{{ ticket.title }}', { 'ticket.title': '' }).missing).toHaveLength(1)
  })

  it.each(['{{ promise.time }}', '{% if true %}boom{% endif %}', '{{cursor}}', '<script>alert(1)</script>'])(
    'never runs what a customer is called: %s',
    (name) => {
      expect(renderPhrase('Hi {{ticket.requester.name}}.', { 'ticket.requester.name': name })).toEqual({
        text: `Hi ${name}.`,
        missing: [],
        problem: null,
      })
    },
  )

  it('lets no value pass for a gap, a caret or a change of direction', () => {
    const { text, missing } = renderPhrase('{{ticket.title}}', {
      'ticket.title': `a⟦promise.time⟧${CARET}\u202Eb\u0000`,
    })
    expect(text).toBe('a[promise.time]b')
    expect(missing).toEqual([])
  })

  it('reaches no prototype', () => {
    for (const name of ['__proto__', 'constructor', 'ticket.constructor.name', 'ticket.__proto__.x']) {
      expect(renderPhrase(`{{ ${name} }}`, { 'ticket.id': '1', '__proto__.x': 'bad' }).text).toBe(`⟦${name}⟧`)
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('puts one caret where {{cursor}} stands', () => {
    expect(renderPhrase('a {{cursor}} b {{cursor}}', {}).text).toBe(`a ${CARET} b`)
  })

  it('tidies what empty branches leave behind', () => {
    expect(renderPhrase('a {% if x %}y{% endif %} b  \n\n\n\nc\r\nd', {}).text).toBe('a b\n\nc\nd')
  })

  it.each([
    ['Hi {{ ticket.id', /never|no matching/, 3],
    ['a {% if x %} b', /“if” is opened but never closed/, 2],
    ['{% frobnicate %}', /no tag “frobnicate”/, 0],
    ['{{ a | sparkle }}', /no filter “sparkle”/, 0],
    ['{% include "other" %}', /cannot include/, null],
    [`{{ a }}${'x'.repeat(30_000)}`, /too long/, null],
  ])('says in plain words what is wrong with %j', (body, words, at) => {
    const { text, missing, problem } = renderPhrase(body, {})
    expect({ text, missing }).toEqual({ text: '', missing: [] })
    expect(problem?.message).toMatch(words)
    if (at !== null) expect(problem?.at).toBe(at)
  })

  it('stops a template that works too much', () => {
    const from = performance.now()
    const { text, problem } = renderPhrase(
      '{% for i in (1..9999) %}{% for j in (1..9999) %}{{ i }}{% endfor %}{% endfor %}',
      {},
    )
    expect(text).toBe('')
    expect(problem?.message).toMatch(/too much work/)
    expect(performance.now() - from).toBeLessThan(2_000)
  })

  it('still works after a template broke off', () => {
    renderPhrase('{{ a.b }}{% for i in (1..999999999) %}{% endfor %}', {})
    expect(renderPhrase('{{ c.d }}', {}).missing.map((m) => m.name)).toEqual(['c.d'])
  })

  it('takes now from the values, in the reader’s zone', () => {
    const values = { now: '2026-11-22T23:30:00+08:00' }
    expect(renderPhrase('{{ now | date: "%d.%m. %H:%M" }}', values).text).toBe('22.11. 23:30')
    expect(renderPhrase('{{ "now" | date: "%H:%M" }}', values).text).toBe('23:30')
  })

  it('names the line and the column of what is wrong', () => {
    const { problem } = renderPhrase('Hi **you**,\r\n\n- 您好 {{ a | sparkle }}', {})
    expect(problem).toMatchObject({ kind: 'no-filter', name: 'sparkle', line: 3, column: 6 })
    expect(renderPhrase('a {% if x %} b', {}).problem).toMatchObject({
      kind: 'block-open',
      name: 'if',
      line: 1,
      column: 3,
    })
  })
})

describe('form', () => {
  it('marks bold, links and lists, and writes them plainly in the text', () => {
    const body =
      'Dear **{{ name }}**,\n\n- see [the page](https://x.example/{{ id }}?a=1)\n- or\n\n1. [a@b.example](mailto:a@b.example)'
    const { text, form } = renderPhrase(body, { name: 'Mara', id: '7' })
    expect(text).toBe('Dear Mara,\n\n- see the page (https://x.example/7?a=1)\n- or\n\n1. a@b.example')
    const { bold, bullet, number, link, linkTo, linkEnd } = MARKS
    expect(form).toBe(
      `Dear ${bold}Mara${bold},\n\n${bullet} see ${link}the page${linkTo}https://x.example/7?a=1${linkEnd}\n${bullet} or\n\n1.${number}${link}a@b.example${linkTo}mailto:a@b.example${linkEnd}`,
    )
    expect(plainForm(form ?? '')).toBe(text)
  })

  it('reads no mark in a value', () => {
    const evil = '**x** [a](https://evil.example) \uE011a\uE012https://evil.example\uE013'
    const rendered = renderPhrase('About {{ticket.title}}', { 'ticket.title': evil })
    expect(rendered.form).toBeUndefined()
    expect(rendered.text).toBe('About **x** [a](https://evil.example) ahttps://evil.example')
  })

  it('leaves what is no mark as it is', () => {
    for (const body of [
      '2 ** 3 ** 4',
      '-5 degrees',
      'a - b',
      '[x](ftp://y)',
      '[x](javascript:alert)',
      '1.5 kg',
    ]) {
      expect(renderPhrase(body, {})).toEqual({ text: body, missing: [], problem: null })
    }
  })

  it('drops bold around an empty value', () => {
    expect(renderPhrase("a **{{ x | default: '' }}** b", {}).text).toBe('a b')
  })
})
