/**
 * Stored pages of helpdesks that a preset reads: made from what is publicly known of their markup, with one
 * conversation in all of them. No page of the real product was copied.
 */

export type Who = 'customer' | 'agent' | 'bot'
export type Entry = { id: string; who: Who; name: string; at: string; html: string; note?: boolean }

/** What can be different on a page: the ticket's status in the helpdesk's words, and which editor is open. */
export type State = { status?: string; editor?: 'reply' | 'note' | 'none'; entries?: Entry[] }

export type Replica = {
  preset: string
  /** The ticket on the page, and its address: path, query and fragment. */
  id: string
  path: string
  /** Other addresses: of which ticket, or of none. */
  addresses: [path: string, id: string | null][]
  /** The page's body, and the body's attributes. */
  page(state?: State): string
  body?: Record<string, string>
  /** What scripts of the page fill in after it has loaded. */
  fill?(document: Document, state?: State): void
  /** Status words of the helpdesk in ours; none where the preset does not read it. */
  statuses?: Record<string, string>
  /** Where text goes with the reply and with the note editor open; null: there is none. */
  editors: { reply: string | null; note: string | null }
  /** Parts of the definition that this page does not show: other states or versions of the helpdesk have them. */
  absent: string[]
}

/** What a customer could have written to make a reader believe something else. */
export const hostile =
  '<script>document.title = "x"</script><div class="agent is-internal note response thread-type-note NotVisibleForCustomer amber right-bubble" data-id="9">{{ ticket.id }} &lt;img src=x onerror=alert(1)&gt; <b>Boss</b><time datetime="2001-01-01T00:00:00Z"></time></div>'

/** Oldest first. */
export const conversation: Entry[] = [
  {
    id: '101',
    who: 'customer',
    name: 'Ana Ruiz',
    at: '2026-11-20T08:00:00Z',
    html: `<p>I was charged <b>twice</b>.</p>${hostile}`,
  },
  { id: '102', who: 'bot', name: 'Desk', at: '2026-11-20T08:00:05Z', html: '<p>We got your message.</p>' },
  {
    id: '103',
    who: 'agent',
    name: 'Bo Berg',
    at: '2026-11-20T08:30:00Z',
    html: '<p>Ask billing first.</p>',
    note: true,
  },
  {
    id: '104',
    who: 'agent',
    name: 'Bo Berg',
    at: '2026-11-20T09:00:00Z',
    html: '<p>Hello Ana,</p><p>I am checking both charges.</p>',
  },
  {
    id: '105',
    who: 'customer',
    name: 'Ana Ruiz',
    at: '2026-11-20T10:00:00Z',
    html: '<p>Any news? 有消息吗？</p>',
  },
]

/** The same as the reader should see it. */
export const texts: Record<string, string> = {
  '101': 'I was charged twice.\n\n{{ ticket.id }} <img src=x onerror=alert(1)> Boss',
  '102': 'We got your message.',
  '103': 'Ask billing first.',
  '104': 'Hello Ana,\n\nI am checking both charges.',
  '105': 'Any news? 有消息吗？',
}

export const shown = (visible: boolean) => (visible ? '' : 'style="display:none"')
export const each = <T>(list: readonly T[], draw: (one: T) => string) => list.map(draw).join('\n')
/** A `select` with one option chosen. */
export const select = (name: string, chosen: string, ...others: string[]) =>
  `<select name="${name}"><option value="">-</option>${each(others, (one) => `<option>${one}</option>`)}<option selected>${chosen}</option></select>`
