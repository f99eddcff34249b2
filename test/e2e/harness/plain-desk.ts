/** A small helpdesk that the extension has no code for, on the loopback: what a team lead sets up by hand. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type PlainDesk = { origin: string; ticket(id: number): string; close(): Promise<void> }

const messages = [
  ['customer', 'Mara Lind', '2026-11-22T09:41:07Z', 'My parcel is three days late. Where is it?'],
  ['agent', 'Ben Okafor', '2026-11-22T10:05:00Z', 'Dear Mara, I am looking into it now.'],
  ['agent internal', 'Ben Okafor', '2026-11-22T10:06:30Z', 'Asked the depot, waiting for them.'],
  ['customer', 'Mara Lind', '2026-11-22T12:30:00Z', 'Still nothing? This is the second time I write.'],
] as const

/** Hashed class names, a running id, an open shadow root, and a menu that closes on a click beside it. */
function page(id: string): string {
  const list = messages
    .map(
      ([kind, author, at, text], n) => `
      <article class="entry css-9x8y7z ${kind
        .split(' ')
        .map((one) => `entry--${one}`)
        .join(' ')}" data-entry-id="e${id}-${n}">
        <header><b class="entry-author">${author}</b> <time datetime="${at}">22 Nov</time></header>
        <div class="entry-body">${text}</div>
      </article>`,
    )
    .join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ticket ${id} - Plain Desk</title>
    <style>
      body { margin: 0; font: 15px/1.5 sans-serif; background: #f6f7f9; color: #222 }
      .bar { display: flex; gap: 16px; align-items: center; padding: 10px 24px; background: #2c3e66; color: #fff }
      main { display: grid; grid-template-columns: 1fr 240px; gap: 24px; max-width: 900px; padding: 20px 24px }
      .entry { margin: 0 0 12px; padding: 10px 14px; background: #fff; border: 1px solid #dde }
      .entry--internal { background: #fff7dc } time { color: #777 }
      .reply { min-height: 90px; padding: 10px; background: #fff; border: 1px solid #99a }
      dt { color: #777 } dd { margin: 0 0 8px }
    </style>
    <div class="bar"><strong>Plain Desk</strong><span class="account">Ben Okafor</span>
      <button id="more">More</button><span id="menu" hidden>Merge</span></div>
    <main id="ember${id}">
      <section>
        <h1 class="css-1a2b3c" data-test-id="ticket-subject">Parcel is late (${id})</h1>
        ${list}
        <div class="reply" contenteditable="true" role="textbox" aria-label="Public reply"></div>
      </section>
      <aside>
        <dl><dt>Status</dt><dd class="field-status">In progress</dd><dt>Priority</dt><dd class="field-priority">High</dd></dl>
        <customer-card></customer-card>
      </aside>
    </main>
    <script>
      const card = document.querySelector('customer-card').attachShadow({ mode: 'open' })
      card.innerHTML = '<p class="name">Mara Lind</p><a class="mail" href="mailto:mara@example.com">Write</a>'
      const menu = document.querySelector('#menu')
      document.querySelector('#more').addEventListener('click', (event) => { menu.hidden = false; event.stopPropagation() })
      window.heard = []
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
        window.addEventListener(name, (event) => window.heard.push(name), true)
      }
      window.addEventListener('click', () => { menu.hidden = true })
    </script>`
}

export async function startPlainDesk(): Promise<PlainDesk> {
  const server = createServer((request, response) => {
    const id = /^\/desk\/tickets\/(\d+)/.exec(request.url ?? '')?.[1]
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // As strict as helpdesks are, but for its own inline script.
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'none'",
    )
    response.end(id ? page(id) : '<!doctype html><title>Tickets</title><p>All tickets</p>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    ticket: (id) => `${origin}/desk/tickets/${id}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
