// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { checked } from '@/lib/library/import/check'
import { fromFreshdesk } from '@/lib/library/import/freshdesk'
import { fromZendesk } from '@/lib/library/import/zendesk'

const HOST = 'acme.zendesk.com'
const macro = (id: number, title: string, actions: [field: string, value: unknown][], more = {}) => ({
  id,
  title,
  active: true,
  restriction: null,
  actions: actions.map(([field, value]) => ({ field, value })),
  ...more,
})

describe('Zendesk’s macros', () => {
  it('are phrases by their comment, in the folders that their titles name', () => {
    const { phrases, problems } = fromZendesk(
      [
        macro(25, 'Billing::Refunds:: Late fee ', [
          ['status', 'solved'],
          [
            'comment_value_html',
            '<p>Hi {{ticket.requester.first_name}},</p><p>it is <strong>back</strong>.</p>',
          ],
          ['comment_mode_is_public', 'true'],
          ['current_tags', 'refund late'],
          ['assignee_id', 'current_user'],
          ['custom_fields_360001', 'x'],
        ]),
      ],
      HOST,
    )
    expect(problems).toEqual([])
    expect(phrases).toEqual([
      {
        phrase: {
          source: { from: 'zendesk', id: '25', host: HOST },
          title: 'Late fee',
          body: 'Hi {{ticket.requester.first_name}},\n\nit is **back**.',
          folder: ['Billing', 'Refunds'],
          tags: [],
          left: [
            { kind: 'action', what: 'status=solved' },
            { kind: 'action', what: 'current_tags=refund late' },
            { kind: 'action', what: 'assignee_id' },
            { kind: 'action', what: 'custom_fields_360001' },
          ],
        },
        aside: null,
      },
    ])
  })

  it('take plain comments of one channel or all, mail before chat', () => {
    const bodies = fromZendesk(
      [
        macro(1, 'A', [['comment_value', 'Hello\r\n\r\nthere  ']]),
        macro(2, 'B', [['comment_value', ['channel:web', 'For the web']]]),
        macro(3, 'C', [
          ['comment_value', ['channel:chat', 'Hi']],
          ['comment_value', ['channel:all', 'Dear customer']],
        ]),
        macro(4, 'D', [['comment_value', ['channel:chat', 'Only chat']]]),
        macro(5, 'E', [
          ['comment_value', 'plain'],
          ['comment_value_html', '<p>rich</p>'],
        ]),
      ],
      HOST,
    ).phrases
    expect(bodies.map(({ phrase }) => phrase.body)).toEqual([
      'Hello\n\nthere',
      'For the web',
      'Dear customer',
      'Only chat',
      'rich',
    ])
    expect(bodies.map(({ phrase }) => phrase.left.length)).toEqual([0, 0, 1, 0, 0])
  })

  it('keep what is private private, and set aside what is off or one person’s', () => {
    const { phrases } = fromZendesk(
      [
        macro(1, 'Note', [
          ['comment_value', 'for us'],
          ['comment_mode_is_public', false],
        ]),
        macro(2, 'Off', [['comment_value', 'x']], { active: false }),
        macro(3, 'Mine', [['comment_value', 'x']], { restriction: { type: 'User', id: 4 } }),
        macro(4, 'Group', [['comment_value', 'x']], { restriction: { type: 'Group', id: 4, ids: [4] } }),
      ],
      HOST,
    )
    expect(phrases.map(({ phrase, aside }) => [phrase.internal, aside])).toEqual([
      [true, null],
      [undefined, 'off'],
      [undefined, 'personal'],
      [undefined, null],
    ])
  })

  it('name dynamic content and other unknown placeholders, which stay', () => {
    const [one] = fromZendesk(
      [macro(1, 'A', [['comment_value', '{{dc.hours}} {{ticket.id}} {{ticket.ticket_field_1}}']])],
      HOST,
    ).phrases
    expect(one?.phrase.body).toBe('{{dc.hours}} {{ticket.id}} {{ticket.ticket_field_1}}')
    expect(one?.phrase.left).toEqual([
      { kind: 'placeholder', what: 'dc.hours' },
      { kind: 'placeholder', what: 'ticket.ticket_field_1' },
    ])
  })

  it('without a text or a name are told, and so are broken ones', () => {
    const { phrases, problems } = checked(
      fromZendesk(
        [
          macro(1, 'Only closes', [['status', 'solved']]),
          macro(2, ' :: ', [['comment_value', 'x']]),
          macro(3, 'Broken', [['comment_value', '{% if ticket.id %}x']]),
          macro(4, 'Unknown filter', [['comment_value', '{{ ticket.id | shout }}']]),
          macro(5, 'Long', [['comment_value', 'x'.repeat(20_001)]]),
          macro(6, 'Perhaps', [['comment_value', '{% if ticket.id %}x{% endif %}']]),
          macro(7, 'Odd', [['comment_value', { a: 1 }]]),
          { id: 8 },
        ],
        HOST,
      ),
    )
    expect(phrases.map(({ phrase }) => phrase.title)).toEqual(['Perhaps'])
    expect(problems.map(({ kind, name, found }) => [kind, name, found])).toEqual([
      ['no-text', 'Only closes', ''],
      ['no-title', '2', ''],
      ['no-text', 'Odd', ''],
      ['no-title', '8', ''],
      ['broken-template', 'Broken', 'block-open:if'],
      ['broken-template', 'Unknown filter', 'no-filter:shout'],
      ['too-long', 'Long', '20001'],
    ])
  })
})

describe('Freshdesk’s canned responses', () => {
  it('are phrases with their folder, attachments named', () => {
    const { phrases, problems } = fromFreshdesk(
      [
        {
          id: 1,
          title: 'Received',
          content: 'x',
          content_html:
            '<div dir="ltr">Hi {{ticket.requester.firstname}},<br><br>see {{ticket.portal_url}}<img src="/a/b.png"></div>',
          attachments: [{ id: 2, name: 'form.pdf' }],
          folder: 'General',
          personal: false,
        },
        { id: 2, title: 'Plain', content: 'only text', folder: 'Personal', personal: true },
        { id: 3, title: 'Empty', content_html: '<div></div>' },
      ],
      'acme.freshdesk.com',
    )
    expect(phrases).toEqual([
      {
        phrase: {
          source: { from: 'freshdesk', id: '1', host: 'acme.freshdesk.com' },
          title: 'Received',
          body: 'Hi {{ticket.requester.firstname}},\n\nsee {{ticket.portal_url}}',
          folder: ['General'],
          tags: [],
          left: [
            { kind: 'attachment', what: 'b.png' },
            { kind: 'attachment', what: 'form.pdf' },
            { kind: 'placeholder', what: 'ticket.portal_url' },
          ],
        },
        aside: null,
      },
      expect.objectContaining({ aside: 'personal' }),
    ])
    expect(problems.map(({ kind, name }) => [kind, name])).toEqual([['no-text', 'Empty']])
  })
})
