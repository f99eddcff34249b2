/** The account's macros, as its API gives them: a few of each odd kind, then as many ordinary ones as wanted. */
type Action = { field: string; value: unknown }
export type MacroDocument = {
  id: number
  url: string
  title: string
  raw_title: string
  active: boolean
  default: boolean
  description: string | null
  position: number
  restriction: { type: string; id: number; ids?: number[] } | null
  actions: Action[]
  created_at: string
  updated_at: string
}
type Given = Pick<MacroDocument, 'title' | 'actions'> & Partial<MacroDocument>

const action = (field: string, value: unknown): Action => ({ field, value })
const html = (value: string) => action('comment_value_html', value)

const special: Given[] = [
  {
    title: 'Billing::Refunds::Refund is on its way',
    actions: [
      html(
        '<p>Hello {{ticket.requester.first_name}},</p><p>your refund is <strong>on its way</strong>. What happens next:</p>' +
          '<ul><li>your bank gets it today</li><li>you see it within five days</li></ul>' +
          '<p>You can follow it on <a href="https://help.acme.example/refunds">our page</a>.</p><p>{{current_user.first_name}}</p>',
      ),
      action('comment_mode_is_public', true),
      action('status', 'pending'),
      action('current_tags', 'refund billing'),
      action('group_id', '360001'),
    ],
  },
  {
    title: 'Opening hours',
    actions: [html('<p>We are here {{dc.opening_hours}}.</p>'), action('comment_mode_is_public', 'true')],
  },
  {
    title: 'Internal::Hand over',
    actions: [
      action('comment_value', 'Handing this over.\n\nWhat is known so far: {{ticket.ticket_field_360021}}'),
      action('comment_mode_is_public', 'false'),
    ],
  },
  { title: 'Chat::Hello', actions: [action('comment_value', ['channel:chat', 'Hi, how can I help?'])] },
  { title: 'Close quietly', actions: [action('status', 'solved'), action('assignee_id', 'current_user')] },
  { title: 'Broken', actions: [action('comment_value', 'Hello {% if ticket.id %}there')] },
  {
    title: '<img src=x onerror="document.title=\'hacked\'">',
    actions: [
      html(
        '<p>Hostile</p><img src="/__replica/hit.png" onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>' +
          '<a href="javascript:document.title=1">click</a><iframe src="https://evil.example/"></iframe>',
      ),
    ],
  },
  { title: 'Old wording', active: false, actions: [html('<p>Dear Sir or Madam,</p>')] },
  {
    title: 'My own',
    restriction: { type: 'User', id: 26155588000011 },
    actions: [html('<p>My words.</p>')],
  },
]

export function macros(count: number, origin: string): MacroDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const given = special[at] ?? {
      title: `Topic ${1 + (at % 12)}::Answer ${at + 1}`,
      actions: [html(`<p>Hello {{ticket.requester.first_name}},</p><p>this is answer ${at + 1}.</p>`)],
    }
    const id = 360_111_000_000 + at
    return {
      id,
      url: `${origin}/api/v2/macros/${id}.json`,
      raw_title: given.title,
      active: true,
      default: false,
      description: null,
      position: at + 1,
      restriction: null,
      created_at: '2026-02-16T02:17:38Z',
      updated_at: '2026-02-16T02:17:38Z',
      ...given,
    }
  })
}
