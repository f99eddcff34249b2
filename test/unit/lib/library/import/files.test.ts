// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBriskine, isBriskine } from '@/lib/library/import/briskine'
import { checked } from '@/lib/library/import/check'
import { formOfTemplate } from '@/lib/library/import/handlebars'
import { fromTextBlaze, isTextBlaze } from '@/lib/library/import/text-blaze'
import { formOfSnippet } from '@/lib/library/import/text-blaze-form'
import { renderPhrase } from '@/lib/phrasing'

describe('a Text Blaze export', () => {
  const blaze = (text: string) => formOfSnippet(text)
  it('is known by its shape', () => {
    expect(isTextBlaze({ version: 7, folders: [{ name: 'A', snippets: [] }] })).toBe(true)
    expect(isTextBlaze({ name: 'A', snippets: [{ shortcut: '/a', text: 'x' }] })).toBe(true)
    for (const other of [null, [], {}, { folders: [] }, { folders: [{ name: 'x' }] }, { snippets: 1 }, 'x'])
      expect(isTextBlaze(other)).toBe(false)
  })

  it('gives its snippets with folder, short name and form', () => {
    const { phrases, problems } = fromTextBlaze({
      version: 7,
      folders: [
        {
          name: ' Billing  desk ',
          snippets: [
            {
              name: 'Refund',
              shortcut: '/re fund',
              type: 'html',
              text: 'Hi',
              html: '<p>Hi <b>{formtext: name=First name}</b></p>',
            },
            {
              name: 'Plain',
              shortcut: ';;x!',
              type: 'text',
              text: 'Hello\r\n\r\n\r\nyou {cursor}',
              html: '',
            },
            { name: 'Twice', shortcut: '/re fund', text: 'other' },
            { name: '', shortcut: '', text: 'nameless' },
            { name: 'Empty', text: '{key: enter}' },
            7,
          ],
        },
      ],
    })
    expect(
      phrases.map(({ title, shortcut, body, folder, source }) => ({
        title,
        shortcut,
        body,
        folder,
        id: source.id,
      })),
    ).toEqual([
      {
        title: 'Refund',
        shortcut: 're-fund',
        body: 'Hi **{{ first_name }}**',
        folder: ['Billing desk'],
        id: '/re fund',
      },
      {
        title: 'Plain',
        shortcut: 'x',
        body: 'Hello\n\nyou {{cursor}}',
        folder: ['Billing desk'],
        id: ';;x!',
      },
      {
        title: 'Twice',
        shortcut: 're-fund',
        body: 'other',
        folder: ['Billing desk'],
        id: 'Billing desk/Twice',
      },
    ])
    expect(problems.map(({ kind, name }) => [kind, name])).toEqual([
      ['no-title', ''],
      ['no-text', 'Empty'],
    ])
  })

  it('has its commands translated where we have the same', () => {
    expect(blaze('Hi {formtext: name=Name}, {=Name}{cursor}').body).toBe(
      'Hi {{ name }}, {{ name }}{{cursor}}',
    )
    expect(blaze('{time: YYYY-MM-DD}').body).toBe('{{ "now" | date: "%Y-%m-%d" }}')
    expect(blaze('{time: dddd; shift=+3D}').body).toBe('{{ "now" | date: "%s" | plus: 259200 | date: "%A" }}')
    expect(blaze('{link: https://a.example/x}here{endlink}').body).toBe('[here](https://a.example/x)')
    expect(blaze('a{note}for us{endnote}b').body).toBe('ab')
    for (const translated of ['{formtext: name=Name}', '{time: LL}', '{cursor}', 'a{note}x{endnote}'])
      expect(blaze(translated).left, translated).toEqual([])
    expect(blaze('{formtext: name=订单号}').body).toBe('{{ 订单号 }}')
    expect(renderPhrase(blaze('{formtext: name=订单号}').body, {}).missing).toHaveLength(1)
  })

  it('asks for two nameless fields one by one, and fills none with what has its name here', () => {
    expect(blaze('{formtext} of {formtext}, {=a} {=b}').body).toBe(
      '{{ text }} of {{ text_2 }}, {{ formula }} {{ formula_2 }}',
    )
    expect(blaze('{formtext: name=Now} {formtext: name=cursor} {=Now}').body).toBe(
      '{{ now_field }} {{ cursor_field }} {{ now_field }}',
    )
  })

  it('has the others cut out or asked for, and named', () => {
    expect(blaze('{formmenu: red; blue; name=Colour}')).toEqual({
      body: '{{ colour }}',
      left: [{ kind: 'command', what: '{formmenu: red; blue; name=Colour}' }],
    })
    expect(blaze('Hey {formtext: default=there}').left).toHaveLength(1)
    expect(blaze('{clipboard} {site: url} {=1+2}').body).toBe('{{ clipboard }} {{ site }} {{ formula }}')
    expect(blaze('{time: YYYY; shift=+1M}').body).toBe('{{ date }}')
    expect(blaze('a{key: enter}{wait: delay=1s}b').body).toBe('ab')
    expect(blaze('{image: https://x.example/a.png}').left).toEqual([
      { kind: 'attachment', what: 'https://x.example/a.png' },
    ])
    expect(blaze('{link: javascript:alert(1)}x{endlink}').body).toBe('x')
  })

  it('keeps the first branch of a condition, and of a switch what is on', () => {
    const branch = blaze('{if: {=x} = 1}one {if: y}in{else}out{endif}{elseif: z}two{else}three{endif}.')
    expect(branch.body).toBe('one in.')
    expect(branch.left.map(({ what }) => what)).toEqual(['{if: {=x} = 1}', '{if: y}'])
    expect(
      blaze('{formtoggle: name=a; default=yes}on{endformtoggle}{formtoggle: name=b}off{endformtoggle}').body,
    ).toBe('on')
  })

  it('never gives a template that breaks, and leaves other braces as they are', () => {
    expect(renderPhrase(blaze('{order} {{x}} {% if %} {').body, {}).text).toBe('{order} {{x}} {% if %} {')
    const unit = fc.constantFrom(
      ...['{', '}', '{{', '%}', 'a', ' ', ';', '=', 'x', '\n', '"'],
      ...[
        '{if: a}',
        '{else}',
        '{endif}',
        '{cursor}',
        '{=a}',
        '{formtext: name=b}',
        '{time: LL; shift=+1D}',
        '{endlink}',
      ],
      ...[
        '{link: https://a.example}',
        '{note}',
        '{endnote}',
        '{formtoggle}',
        '{endformtoggle}',
        '{repeat: 3}',
      ],
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(renderPhrase(blaze(text).body, {}).problem).toBeNull()
      }),
    )
  })
})

describe('a Briskine export', () => {
  const row = (cells: Record<string, string>) => ({ line: 2, cells })
  const hbs = (text: string) => formOfTemplate(text)

  it('is known by its columns', () => {
    const columns = 'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text'.split(',')
    expect(isBriskine(columns)).toBe(true)
    expect(isBriskine(['Title', 'body', 'shortcut', 'lang'])).toBe(false)
  })

  it('gives its templates', () => {
    const { phrases, problems } = fromBriskine([
      row({
        id: 'a1',
        title: 'Say Hello',
        shortcut: 'h',
        subject: 'Hi',
        tags: 'en, greetings',
        body: '<div>Hello {{to.first_name}},</div><div></div>',
      }),
      row({ id: 'a2', title: 'Loop', body: '{{#each to}}{{name}}{{/each}}' }),
      row({ title: '', body: 'x' }),
      row({ title: 'Empty', body: '<div><br></div>' }),
    ])
    expect(phrases).toEqual([
      {
        source: { from: 'briskine', id: 'a1', host: '' },
        title: 'Say Hello',
        body: 'Hello {{ ticket.requester.first_name }},',
        folder: [],
        tags: ['en', 'greetings'],
        shortcut: 'h',
        left: [{ kind: 'action', what: 'mail_subject' }],
      },
    ])
    expect(problems).toEqual([
      { line: 2, name: 'Loop', kind: 'broken-template', found: '{{#each to}}' },
      { line: 2, name: '', kind: 'no-title', found: '' },
      { line: 2, name: 'Empty', kind: 'no-text', found: '' },
    ])
  })

  it('has its variables and conditions as ours', () => {
    expect(hbs('{{to.0.last_name}} {{{from.first_name}}} {{subject}}{{! no }}{{!-- no }} --}}').body).toBe(
      '{{ ticket.requester.last_name }} {{ current_user.first_name }} {{ ticket.subject }}',
    )
    expect(hbs('{{#if to.first_name}}Hi{{else if subject}}Re{{else}}Hello{{/if}}').body).toBe(
      '{% if ticket.requester.first_name %}Hi{% elsif ticket.subject %}Re{% else %}Hello{% endif %}',
    )
    expect(hbs('{{#unless to.email}}x{{/unless}}{{#cursor}}here{{/cursor}}').body).toBe(
      '{% unless ticket.requester.email %}x{% endunless %}{{cursor}}here',
    )
    expect(hbs('{{moment}} {{moment add="2;days" format="dddd"}}').body).toBe(
      '{{ "now" | date: "%B %d %Y" }} {{ "now" | date: "%s" | plus: 172800 | date: "%A" }}',
    )
    expect(hbs('{{capitalize to.first_name}}').body).toBe('{{ ticket.requester.first_name | capitalize }}')
  })

  it('has other helpers as gaps, and other blocks as problems', () => {
    expect(hbs('{{choice "Hi, Hello"}}')).toEqual({
      body: '{{ choice }}',
      left: [{ kind: 'command', what: '{{choice "Hi, Hello"}}' }],
      gaps: ['choice'],
      problem: null,
    })
    for (const broken of [
      '{{#each to}}x{{/each}}',
      '{{#if a}}x',
      'x{{/if}}',
      '{{else}}',
      '{{> part}}',
      '{{#if (or a b)}}x{{/if}}',
    ])
      expect(hbs(broken).problem, broken).not.toBeNull()
  })

  it('gives a template that renders, or a problem', () => {
    const unit = fc.constantFrom(
      ...[
        '{{#if a}}',
        '{{/if}}',
        '{{else}}',
        '{{else if b.c}}',
        '{{#unless a}}',
        '{{/unless}}',
        '{{a.b}}',
        '{{{c}}}',
      ],
      ...[
        '{{cursor}}',
        '{{moment format="LL"}}',
        '{{x "y"}}',
        '{{> p}}',
        '{{!c}}',
        'text',
        ' ',
        '\n',
        '{',
        '}',
        '%',
      ],
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { body, problem } = hbs(text)
        const phrase = {
          source: { from: 'briskine', id: '1', host: '' },
          title: 'x',
          body,
          folder: [],
          tags: [],
          left: [],
        } as const
        const { phrases, problems } = checked({
          phrases: [{ phrase: { ...phrase, folder: [], tags: [], left: [] }, aside: null }],
          problems: [],
        })
        if (problem === null) expect(phrases.length + problems.length).toBe(1)
      }),
    )
  })
})
