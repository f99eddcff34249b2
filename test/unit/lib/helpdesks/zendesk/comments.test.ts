// @vitest-environment jsdom
/** Comments as the API sends them, odd ones among them. */
import { describe, expect, it } from 'vitest'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { context, freshHost, page } from '../fixtures/context'
import { ADMIN_BOT, ALEX, comment, MARA, OTTO } from '../fixtures/zendesk'
import { account } from '../fixtures/zendesk-server'

async function read(comments: Record<string, unknown>[], ticket: Record<string, unknown> = {}) {
  const desk = account({ comments, ticket })
  const it = context(`https://${freshHost('zendesk.com')}/agent/tickets/4021`, desk.routes, page(''))
  const result = await zendesk.read('4021', it)
  if (result.kind !== 'ticket') throw new Error(result.why)
  return result.ticket.messages
}
const text = async (html: string) => (await read([comment(1, MARA, html)]))[0]?.text
const side = { via: { channel: 'side_conversation', source: {} } }

describe('whose a comment is', () => {
  it.each([
    [
      'a trigger under an administrator’s account',
      ADMIN_BOT,
      { via: { channel: 'rule', source: { rel: 'trigger' } } },
      'bot',
    ],
    ['an automation', ALEX, { via: { channel: 'rule', source: { rel: 'automation' } } }, 'bot'],
    ['the system’s own account', -1, {}, 'bot'],
    ['an administrator', ADMIN_BOT, {}, 'agent'],
    ['a third party in copy', OTTO, {}, 'other'],
    ['an agent by mail', ALEX, { via: { channel: 'email' } }, 'agent'],
    [
      'a call',
      MARA,
      { type: 'VoiceComment', data: { recording_url: 'x' }, via: { channel: 'voice' } },
      'requester',
    ],
    ['somebody the answer does not name, in public', 99, {}, 'other'],
    ['somebody the answer does not name, in a note', 99, { public: false }, 'agent'],
  ] as const)('%s', async (_, author, more, role) => {
    expect((await read([comment(1, author, '<p>x</p>', more)]))[0]?.role).toBe(role)
  })

  it('an agent who asks is the requester, colleagues who answer are agents', async () => {
    const list = [comment(1, ALEX, 'a'), comment(2, ADMIN_BOT, 'b')]
    expect((await read(list, { requester_id: ALEX })).map((m) => m.role)).toEqual(['requester', 'agent'])
  })
})

describe('side conversations', () => {
  it('are internal in their parent ticket, never a public reply', async () => {
    const list = [comment(1, ALEX, 'Can you check?', side), comment(2, OTTO, 'We can', side)]
    expect((await read(list)).map((m) => [m.role, m.visibility])).toEqual([
      ['agent', 'internal'],
      ['other', 'internal'],
    ])
  })

  it('are the thread itself in the ticket they opened with another team', async () => {
    const list = [comment(1, ALEX, 'Can you check?', side), comment(2, ADMIN_BOT, 'We can', side)]
    const messages = await read(list, { ...side, requester_id: ALEX })
    expect(messages.map((m) => [m.role, m.visibility])).toEqual([
      ['requester', 'public'],
      ['agent', 'public'],
    ])
  })
})

describe('the text of a comment', () => {
  it.each([
    ['attachments only', '', ''],
    ['an inline picture only', '<p><img src="cid:1" alt="bill.png"></p>', ''],
    ['redacted', '<p>My card is ▇▇▇▇ ▇▇▇▇</p>', 'My card is ▇▇▇▇ ▇▇▇▇'],
    ['right to left', '<p dir="rtl">أين طلبي؟ order 77120</p>', 'أين طلبي؟ order 77120'],
    ['a table', '<table><tr><td>Item</td><td>2</td></tr></table>', 'Item\t2'],
    [
      'Gmail history',
      '<p>Still broken</p><div class="gmail_quote"><p>On Monday Alex wrote</p></div>',
      'Still broken',
    ],
    ['Apple Mail history', '<div>No</div><blockquote type="cite">Is it fixed?</blockquote>', 'No'],
    ['a signature', '<p>Thanks</p><div class="signature">Mara<br>Lind ApS</div>', 'Thanks'],
    [
      'Outlook history',
      '<p>Still broken</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Alex</div><div><p>Is it fixed?</p></div>',
      'Still broken',
    ],
    ['nothing but a quotation', '<blockquote>Is it fixed?</blockquote>', 'Is it fixed?'],
    ['markup', '<p>&lt;b&gt;bold&lt;/b&gt;</p><script>alert(1)</script>', '<b>bold</b>'],
  ])('%s', async (_, html, expected) => expect(await text(html)).toBe(expected))

  it('is the plain body where there is no HTML', async () => {
    const plain = comment(1, MARA, '', { html_body: null, plain_body: ' One\r\n\r\n\r\nTwo ' })
    expect((await read([plain]))[0]?.text).toBe('One\n\nTwo')
  })
})
