/**
 * A helpdesk of nobody's, on the loopback: its thread in an open shadow root, its ticket in the fragment, a
 * reply and a note in one editor. And the definition that a team lead would write for it.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const reading = (selector: string, more: object = {}) => ({
  selectors: [selector],
  attribute: null,
  after: null,
  before: null,
  ...more,
})

export const deskDefinition = {
  version: 1,
  id: 'custom-desk',
  name: 'House desk',
  preset: null,
  tested: 'untested',
  ticketUrls: ['/desk#/case/{id}'],
  ticketId: null,
  marks: [],
  root: '.case[data-case="{id}"]',
  facts: {
    subject: reading('h1'),
    status: reading('.status'),
    priority: null,
    channel: null,
    tags: reading('.tag'),
    group: null,
    assignee: null,
    requesterName: reading('.customer'),
    requesterEmail: null,
    createdAt: null,
    slaDueAt: reading('.due', { attribute: 'datetime' }),
    me: reading('header .me', { after: 'Signed in as ' }),
  },
  words: { status: { Aktiv: 'open', Fertig: 'solved' }, priority: {} },
  messages: {
    item: 'desk-thread >>> article',
    text: '.text',
    without: [],
    author: reading('.author'),
    at: reading('time', { attribute: 'datetime' }),
    id: reading(':scope', { attribute: 'data-id' }),
    roles: [
      { selector: '.theirs', role: 'requester' },
      { selector: '.ours', role: 'agent' },
    ],
    internal: ['.inside'],
    order: 'newest-first',
  },
  composers: [
    {
      selector: '.editor [contenteditable]',
      audience: 'public',
      tells: [{ selector: '.editor.note', audience: 'internal' }],
      plain: false,
    },
  ],
  openComposer: null,
}

/** `window.desk` is what the test does to the helpdesk: a new message, the other editor, another status. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>House desk</title>
<style>
  body { font: 15px/1.5 system-ui; margin: 0; background: #f4f5f7; color: #1d2125 }
  header { background: #263238; color: #fff; padding: 10px 20px }
  .case { max-width: 720px; margin: 16px 20px; background: #fff; padding: 16px 20px; border-radius: 8px }
  .case[hidden] { display: none }
  .tag, .status { background: #e3e8ef; border-radius: 4px; padding: 0 6px }
  .editor { border: 1px solid #c5ccd6; border-radius: 6px; padding: 8px 12px; margin-top: 12px }
  .editor.note { background: #fff8e1 }
  .editor [contenteditable] { min-height: 70px; outline: none }
</style></head><body>
<header><b>House desk</b> <span class="me">Signed in as Bo Berg</span></header>
<div id="cases"></div>
<script>
  const minutesAgo = (n) => new Date(Date.now() - n * 60000).toISOString()
  const cases = {
    '7': { subject: 'Charged twice', customer: 'Ana Ruiz', tags: ['vip'], messages: [
      ['71', 'theirs', 'Ana Ruiz', 90, 'Hello, I was charged twice this month and I am really annoyed.'],
      ['72', 'ours', 'Bo Berg', 60, 'Hello Ana, thank you for telling us. I am checking both charges.'],
      ['73', 'ours inside', 'Bo Berg', 50, 'Billing: please look at this.'],
    ] },
    '8': { subject: 'Where is my parcel', customer: 'Li Wei', tags: [], messages: [
      ['81', 'theirs', 'Li Wei', 30, '我的包裹还没有到，请帮我查一下。'],
    ] },
  }
  const article = ([id, side, author, ago, text]) => {
    const element = document.createElement('article')
    element.className = side
    element.dataset.id = id
    element.innerHTML = '<p><b class="author"></b> <time></time></p><div class="text"></div>'
    element.querySelector('.author').textContent = author
    element.querySelector('time').setAttribute('datetime', minutesAgo(ago))
    element.querySelector('.text').textContent = text
    return element
  }
  for (const [id, one] of Object.entries(cases)) {
    const main = document.createElement('main')
    main.className = 'case'
    main.dataset.case = id
    main.innerHTML = '<h1></h1><p><span class="status">Aktiv</span> <span class="customer"></span> <time class="due"></time></p><div class="editor"><p class="mode">Reply</p><div contenteditable="true"></div></div><desk-thread></desk-thread>'
    main.querySelector('h1').textContent = one.subject
    main.querySelector('.customer').textContent = one.customer
    main.querySelector('.due').setAttribute('datetime', new Date(Date.now() + 7200000).toISOString())
    for (const tag of one.tags) main.querySelector('p').append(Object.assign(document.createElement('span'), { className: 'tag', textContent: tag }))
    const thread = main.querySelector('desk-thread').attachShadow({ mode: 'open' })
    thread.append(...one.messages.toReversed().map(article))
    document.getElementById('cases').append(main)
  }
  const show = () => {
    const open = location.hash.split('/')[2]
    for (const main of document.querySelectorAll('.case')) main.hidden = main.dataset.case !== open
  }
  addEventListener('hashchange', show)
  show()
  const main = (id) => document.querySelector('.case[data-case="' + id + '"]')
  window.desk = {
    say: (id, ...message) => main(id).querySelector('desk-thread').shadowRoot.prepend(article(message)),
    note: (id, on) => {
      main(id).querySelector('.editor').classList.toggle('note', on)
      main(id).querySelector('.mode').textContent = on ? 'Note' : 'Reply'
    },
    draft: (id) => main(id).querySelector('[contenteditable]').innerText,
  }
</script></body></html>`

export type CustomDesk = { origin: string; url(id: string): string; close(): Promise<void> }

export async function startCustomDesk(): Promise<CustomDesk> {
  const server = createServer((request, reply) => {
    const known = request.url?.split('?')[0] === '/desk'
    reply.writeHead(known ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
    reply.end(known ? page : '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: (id) => `${origin}/desk#/case/${id}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
