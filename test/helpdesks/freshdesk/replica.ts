import type { Desk } from '../desk/desk.ts'
import { Budget } from '../server/budget.ts'
import { type Call, html, json, type Reply, redirect } from '../server/exchange.ts'
import { Faults } from '../server/faults.ts'
import type { Site } from '../server/site.ts'
import { type Api, CSRF_TOKEN, privateApi, publicApi } from './api.ts'
import { freshdeskFault, signInPage } from './errors.ts'
import type { FreshdeskOptions } from './options.ts'
import { statusChoices, statusOf } from './statuses.ts'

/** Acme's Freshdesk: the agent portal under /a and both APIs. */
export function freshdeskSite(host: string, desk: Desk, options: FreshdeskOptions): Site {
  const api: Api = { desk, options, budget: new Budget(), origin: `https://${host}` }
  return {
    host,
    desk,
    faults: new Faults(),
    route(call) {
      const { pathname } = call.url
      if (pathname.startsWith('/api/v2/')) return publicApi(api, call)
      if (pathname.startsWith('/api/_/')) return privateApi(api, call)
      if (pathname === '/') return redirect('/a/tickets/filters/all_tickets')
      if (pathname === '/support/login') return signInPage()
      if (!pathname.startsWith('/a/')) return html(404, '<!doctype html><title>Not found</title>')
      return options.signedOut ? redirect('/support/login') : shell(options)
    },
    inside: (call) => inside(call, desk, options),
    fault: freshdeskFault,
  }
}

/** The page shows statuses in the account's words, so they are named here already. */
function inside(call: Call, desk: Desk, options: FreshdeskOptions): Reply | null {
  const named = <T extends { id: number }>(ticket: T): T & { customStatus: string } => ({
    ...ticket,
    customStatus: statusOf(desk.need(ticket.id), desk).label,
  })
  if (call.url.pathname === '/__replica/state') {
    const tickets = [...desk.tickets.values()].map(({ messages: _, sla: __, ...head }) => named(head))
    const statuses = statusChoices(desk).map(({ id, label }) => ({ id, label }))
    const me = { id: desk.people.me.id, name: desk.people.me.name }
    return json(200, { options: { ...options, statuses }, me, csrf: CSRF_TOKEN, tickets })
  }
  const id = call.url.pathname.match(/^\/__replica\/tickets\/(\d+)$/)?.[1]
  const ticket = id ? desk.tickets.get(Number(id)) : undefined
  return ticket ? json(200, named(ticket)) : null
}

/** Without a licence key Froala loads a picture from its maker; no sample page asks anyone outside. */
const ownImagesOnly = "img-src 'self' data: blob:"

function shell(options: FreshdeskOptions): Reply {
  const page = `<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Acme</title>
<link rel="stylesheet" href="/__replica/editors/froala.css">
<link rel="stylesheet" href="/__replica/files/freshdesk/page/frame.css">
<link rel="stylesheet" href="/__replica/files/freshdesk/page/ticket.css">
<script src="/__replica/editors/froala.js" defer></script>
<script type="module" src="/__replica/files/freshdesk/page/main.ts"></script>
</head>
<body class="ember-application"></body>
</html>`
  return html(200, page, {
    'content-security-policy': ownImagesOnly,
    'set-cookie': '_helpkit_session=replica; Path=/; Secure; HttpOnly; SameSite=Lax',
  })
}
