/**
 * Fills Request Tracker with a support agent and tickets that were really mailed and really answered.
 * Everything carries a run id, so that each test run has fresh tickets of its own.
 */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ORIGIN } from './install.mjs'

export const agent = { name: 'agent', password: 'agentpass1' }
const basic = (name, password) => `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`
const asRoot = basic('root', 'password')
const asAgent = basic(agent.name, agent.password)

/** @returns {Promise<{ billing: string, crash: string, address: string, markup: string, merged: string }>} ticket ids */
export async function seedRequestTracker() {
  await ensureAgent()
  await rest('PUT', 'queue/General', { SLADisabled: 0, CorrespondAddress: 'support@example.com' }, asRoot)
  const run = Date.now().toString(36)
  const ids = {}
  ids.billing = await conversation(
    run,
    'billing',
    'Charged twice for order 48213',
    'Dana Okafor <dana.okafor@customer.test>',
    [
      {
        customer:
          'Hello,\n\nI was charged twice for order 48213: two payments of 59.90 EUR on 12 November.\nPlease refund one of them.\n\nRegards,\nDana Okafor',
      },
      {
        agent:
          '<p>Hi Dana,</p><p>thank you for telling us. Could you send the <b>last four digits</b> of the card?</p><p>Alex</p>',
      },
      {
        customer:
          'It ends in 4421. This is the third time I have to write about this and I am really annoyed.\nIf it is not refunded today I will cancel.\n\n> Hi Dana,\n> thank you for telling us. Could you send the last four digits of the card?',
      },
      { note: 'Duplicate capture found in the payment log, refund id rf_9921. No date yet.' },
    ],
  )
  ids.crash = await conversation(
    run,
    'crash',
    'App crashes when I open the export dialog',
    'Lukas Brandt <lukas@customer.test>',
    [
      {
        customer:
          'Hi, since version 4.2 the app crashes as soon as I click Export > CSV.\nWindows 11, happens every time. We have a deadline tomorrow!\n\nLukas',
      },
    ],
  )
  ids.address = await conversation(run, 'address', '发票上的地址怎么改?', '李梅 <mei@customer.test>', [
    { customer: '你好,下个月起公司搬家,请问以后发票上的地址在哪里修改?谢谢。\n李梅' },
  ])
  ids.markup = await conversation(
    run,
    'markup',
    'Name <b>test</b>',
    '"Eve <img src=x onerror=alert(1)>" <eve@customer.test>',
    [{ customer: 'My name has odd characters & <i>tags</i>. Does the form accept it?' }],
  )
  // Written again under a new subject, and merged by the team: its number now opens the first ticket.
  ids.merged = await conversation(run, 'merged', 'Where is my invoice address?', '李梅 <mei@customer.test>', [
    { customer: '还没有人回复我，请尽快处理。\n李梅' },
  ])
  await rest('PUT', `ticket/${ids.merged}`, { MergeInto: Number(ids.address) }, asRoot)
  await rest(
    'PUT',
    `ticket/${ids.billing}`,
    { SLA: 'Premium', Priority: '80', Owner: agent.name, Status: 'open' },
    asRoot,
  )
  await rest('PUT', `ticket/${ids.crash}`, { Owner: agent.name, Priority: '50' }, asRoot)
  return ids
}

/** Mails, answers and notes, in order; resolves with the ticket's id. */
async function conversation(run, name, subject, from, steps) {
  let id = null
  let last = null
  for (const [index, step] of steps.entries()) {
    if (step.customer !== undefined) {
      const messageId = `${name}-${index}-${run}@mail.test`
      mail(id ? `Re: [example.com #${id}] ${subject}` : subject, from, messageId, last, step.customer)
      id ??= await newest(subject)
      last = messageId
    }
    if (step.agent)
      await rest(
        'POST',
        `ticket/${id}/correspond`,
        { ContentType: 'text/html', Content: step.agent },
        asAgent,
      )
    if (step.note)
      await rest('POST', `ticket/${id}/comment`, { ContentType: 'text/plain', Content: step.note }, asAgent)
  }
  return id
}

/** The mail gate does not tell the new ticket's number: it is the newest one with this subject. */
async function newest(subject) {
  const query = new URLSearchParams({
    query: `Subject = '${subject}'`,
    orderby: 'id',
    order: 'DESC',
    per_page: '1',
  })
  const response = await fetch(`${ORIGIN}/REST/2.0/tickets?${query}`, { headers: { authorization: asRoot } })
  const { items } = await response.json()
  if (!items?.[0]) throw new Error(`Request Tracker made no ticket of the mail "${subject}"`)
  return String(items[0].id)
}

/** Hands one mail to Request Tracker's own mail gate, as a mail server would. */
function mail(subject, from, messageId, inReplyTo, body) {
  const encoded = (text) =>
    /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
  const [, display, address] = /^"?([^"]*?)"? <([^<>]+@[^<>]+)>$/.exec(from)
  const sender = /^[\x20-\x7e]*$/.test(display)
    ? `"${display}" <${address}>`
    : `${encoded(display)} <${address}>`
  const text = [
    `From: ${sender}`,
    'To: support@example.com',
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${messageId}>`,
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
  ].join('\n')
  const done = spawnSync(
    'rt-mailgate',
    ['--url', `${ORIGIN}/`, '--queue', 'General', '--action', 'correspond', '--debug'],
    {
      input: text,
      encoding: 'utf8',
    },
  )
  if (done.status !== 0) throw new Error(`Request Tracker refused a mail: ${done.stdout}${done.stderr}`)
}

async function ensureAgent() {
  const known = await fetch(`${ORIGIN}/REST/2.0/queue/1`, { headers: { authorization: asAgent } })
  if (known.ok) return
  const file = join(tmpdir(), `outside-first-rt-${process.pid}.pl`)
  writeFileSync(file, people, { mode: 0o644 })
  const done = spawnSync('rt-setup-database', ['--action', 'insert', '--skip-create', '--datafile', file], {
    encoding: 'utf8',
  })
  rmSync(file)
  if (done.status !== 0)
    throw new Error(`Request Tracker did not take the agent: ${done.stdout}${done.stderr}`)
}

const people = `our @Users = ({ Name => '${agent.name}', RealName => 'Alex Agent', Password => '${agent.password}',
  EmailAddress => 'alex@example.com', Privileged => 1 });
our @Groups = ({ Name => 'Support', Description => 'Support staff', Members => { Users => ['${agent.name}'] } });
our @ACL = (
  (map +{ GroupDomain => 'SystemInternal', GroupType => 'Everyone', Right => $_ }, qw(CreateTicket ReplyToTicket)),
  (map +{ GroupDomain => 'UserDefined', GroupId => 'Support', Right => $_ },
    qw(SeeQueue ShowTicket ShowTicketComments CommentOnTicket ReplyToTicket OwnTicket ModifyTicket TakeTicket
       CreateTicket ShowOutgoingEmail Watch)),
  (map +{ GroupDomain => 'SystemInternal', GroupType => 'Privileged', Right => $_ }, qw(ModifySelf)),
);
1;
`

async function rest(method, path, body, authorization) {
  const response = await fetch(`${ORIGIN}/REST/2.0/${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new Error(
      `Request Tracker answered ${response.status} to ${method} ${path}: ${await response.text()}`,
    )
}
