// @vitest-environment jsdom
/** Messaging and chat tickets, whose messages are in no comment while the conversation runs. */
import { afterEach, describe, expect, it } from 'vitest'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { ticketSchema } from '@/lib/ticket/schema'
import { context, freshHost } from '../fixtures/context'
import { ALEX, comment, MARA, workspace } from '../fixtures/zendesk'
import { type Account, account, event, logComment, minute } from '../fixtures/zendesk-server'

const messaging = { via: { channel: 'native_messaging', source: {} }, from_messaging_channel: true }
/** All that the comments of a running conversation hold. */
const beginning = comment(
  1,
  MARA,
  '<p>Conversation with Web User 697395f1e23232da844d5de0</p><p>URL: None</p>',
  {
    public: false,
    via: { channel: 'native_messaging', source: {} },
  },
)

afterEach(() => {
  document.body.innerHTML = ''
})

async function open(desk: Account, body = '') {
  document.body.innerHTML = body
  const it = context(`https://${freshHost('zendesk.com')}/agent/tickets/4021`, desk.routes)
  const result = await zendesk.read('4021', it)
  if (result.kind !== 'ticket') throw new Error(result.why)
  expect(ticketSchema.parse(result.ticket)).toEqual(result.ticket)
  return { it, ticket: result.ticket }
}

const chatPage = workspace(
  [{ id: 4021, selected: true, title: 'Mara Lind', subtitle: 'Still there?' }],
  [
    {
      id: 4021,
      active: true,
      channel: 'native_messaging',
      articles: [
        { type: 'bot', author: 9, name: 'Acme Bot', html: 'How can I help?', origin: '' },
        { type: 'end-user', author: MARA, name: 'Mara Lind', html: 'My card was charged twice', origin: '' },
        // The second bubble of the same person shows no name again.
        { type: 'end-user', html: 'Hello?', origin: '' },
        { type: 'agent', author: ALEX, name: 'Alex Weber', badge: true, html: 'Looking into it', origin: '' },
        { type: 'agent', html: 'This conversation is closed', origin: '' },
        { html: 'Last 3 messages were emailed to Mara Lind' },
      ],
    },
  ],
)

describe('a messaging ticket', () => {
  it('is read from the conversation log: bot, customer, agent, notes, each with its time', async () => {
    const log = [
      event(0, 'bot', "Hey! Have a question? I'm here to assist.", { source: { type: 'zd:answerBot' } }),
      logComment(1, 'user', '<p>Conversation with wp native</p><p>URL: None</p>', false),
      event(2, 'user', 'My card was charged twice'),
      logComment(3, 'agent', '<p>Double capture, see log</p>', false),
      event(4, 'agent', 'Looking into it\n\nOne moment'),
      event(5, 'user', '', { attachments: [{ file_name: 'bill.png' }], content: { type: 'image' } }),
    ]
    const { ticket } = await open(account({ comments: [beginning], ticket: messaging, log }), chatPage)
    expect(ticket.channel).toBe('messaging')
    expect([ticket.sources.messages, ticket.missing]).toEqual(['api', []])
    expect(ticket.messages.map((m) => [m.at, m.role, m.visibility, m.text])).toEqual([
      [minute(0), 'bot', 'public', "Hey! Have a question? I'm here to assist."],
      [minute(1), 'requester', 'internal', 'Conversation with wp native\n\nURL: None'],
      [minute(2), 'requester', 'public', 'My card was charged twice'],
      [minute(3), 'agent', 'internal', 'Double capture, see log'],
      [minute(4), 'agent', 'public', 'Looking into it\n\nOne moment'],
      [minute(5), 'requester', 'public', ''],
    ])
    expect(ticket.messages[2]).toMatchObject({ authorName: 'Mara Lind', authorId: String(MARA) })
  })

  it('takes a visitor without an account for the requester, and another account for somebody else', async () => {
    const anonymous = event(0, 'user', 'hi', { author: { type: 'user', display_name: 'Web User 69' } })
    const guest = event(1, 'user', 'hello', {
      author: { type: 'user', display_name: 'Otto', 'zen:support:user_id': 26155588000002 },
    })
    const { ticket } = await open(account({ ticket: messaging, log: [anonymous, guest] }))
    expect(ticket.messages.map((m) => [m.role, m.authorName])).toEqual([
      ['requester', 'Web User 69'],
      ['other', 'Otto'],
    ])
  })

  it.each([
    ['has no conversation log', null],
    ['has an empty one', []],
  ])('of an account that %s is read from the page', async (_, log) => {
    const { ticket } = await open(account({ comments: [beginning], ticket: messaging, log }), chatPage)
    expect(ticket.sources).toMatchObject({ subject: 'api', messages: 'page' })
    expect(ticket.messages.map((m) => [m.role, m.text])).toEqual([
      ['bot', 'How can I help?'],
      ['requester', 'My card was charged twice'],
      ['requester', 'Hello?'],
      ['agent', 'Looking into it'],
      ['bot', 'This conversation is closed'],
    ])
    expect(ticket.missing).toEqual([])
  })

  it('whose log asks for a pause says so, and shows what the page shows', async () => {
    const desk = account({ comments: [beginning], ticket: messaging, log: [event(0, 'user', 'x')] })
    desk.faults.set('/api/v2/tickets/4021/conversation_log', {
      body: '',
      status: 429,
      headers: { 'Retry-After': '20' },
    })
    const { ticket } = await open(desk, chatPage)
    expect(ticket.messages).toHaveLength(5)
    expect(ticket.sources.messages).toBe('page')
    const bare = await open(desk)
    expect(bare.ticket.messages).toHaveLength(1)
    expect(bare.ticket.missing).toContainEqual({ fact: 'messages', why: 'rate-limited', retryAfter: 20 })
  })

  it('that has ended and holds its transcript in comments is not read from the page', async () => {
    const comments = [
      beginning,
      comment(2, ALEX, '<p>(10:02:13) Mara Lind: My card was charged twice</p>'),
      comment(3, ALEX, '<p>Refunded</p>'),
    ]
    const { ticket } = await open(account({ comments, ticket: messaging }))
    expect([ticket.sources.messages, ticket.messages.length]).toEqual(['api', 3])
  })
})

it('an account without the log is asked for it once', async () => {
  const desk = account({ comments: [beginning], ticket: messaging })
  desk.faults.set('/api/v2/tickets/4021/conversation_log', { json: {}, status: 403 })
  const { it: asking } = await open(desk)
  await zendesk.read('4021', asking)
  expect(asking.asked.filter((path) => path.includes('conversation_log'))).toHaveLength(1)
})

it('a mail ticket is never asked for its conversation log', async () => {
  const { it: asked } = await open(account({ comments: [beginning], log: [event(0, 'user', 'x')] }))
  expect(asked.asked.some((path) => path.includes('conversation_log'))).toBe(false)
})

it('a running chat tells its channel on the page by the composer', async () => {
  const down = account()
  down.faults.set('/api/v2/', { body: '', status: 503 })
  const { ticket } = await open(down, chatPage)
  expect([ticket.channel, ticket.sources.channel]).toEqual(['messaging', 'page'])
  expect(ticket.missing.map((m) => m.fact)).toEqual(['sla', 'me'])
})

describe('the transcript of an ended chat', () => {
  const chat = { via: { channel: 'chat', source: {} } }
  const read = async (html: string, more: object = {}) => {
    const comments = [beginning, comment(2, ALEX, html, { via: { channel: 'chat' }, ...more })]
    return (await open(account({ comments, ticket: chat }))).ticket.messages.slice(1)
  }

  it('is the messages it tells of, by the name of each speaker', async () => {
    const messages = await read(
      '<p>Chat started: 2026-11-20 10:02 AM UTC</p><p>(10:02:13 AM) Mara Lind: My card was charged twice<br>' +
        '(10:02:20 AM) *** Alex joined the chat ***<br>(10:02:31 AM) Alex: Hello Mara<br>one moment<br>' +
        '(10:03:00 AM) Mara Lind: Time is 10:30: hurry</p>',
    )
    expect(messages.map((m) => [m.id, m.at, m.role, m.authorName, m.text])).toEqual([
      ['2-0', null, 'requester', 'Mara Lind', 'My card was charged twice'],
      ['2-1', null, 'bot', null, 'Alex joined the chat'],
      ['2-2', null, 'agent', 'Alex', 'Hello Mara\none moment'],
      ['2-3', null, 'requester', 'Mara Lind', 'Time is 10:30: hurry'],
    ])
  })

  it('may have a 24-hour clock and a nameless visitor', async () => {
    const messages = await read('<p>(22:02:13) Web User 69a8: hi<br>(22:02:20) Alex: hello</p>')
    expect(messages.map((m) => m.role)).toEqual(['requester', 'agent'])
  })

  it('stays internal where it was kept as a note', async () => {
    const messages = await read('<p>(22:02:13) Mara Lind: hi</p>', { public: false })
    expect(messages.map((m) => [m.role, m.visibility])).toEqual([['requester', 'internal']])
  })

  it.each([
    '<p>(see above) Alex: hello</p>',
    '<p>(10:02:13) nobody here</p>',
    '<p>(10:02:13) Alex: hello</p>',
  ])('%s is none', async (html) => {
    const messages = await read(html)
    expect(messages.map((m) => m.role)).toEqual(['agent'])
  })
})
