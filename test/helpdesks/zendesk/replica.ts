import type { Desk } from '../desk/desk.ts'
import { Budget } from '../server/budget.ts'
import { type Call, html, json, type Reply, redirect } from '../server/exchange.ts'
import { Faults } from '../server/faults.ts'
import type { Site } from '../server/site.ts'
import { CSRF_TOKEN, zendeskApi } from './api.ts'
import { signInPage, zendeskFault } from './errors.ts'
import type { ZendeskOptions } from './options.ts'

/** Acme's Zendesk: the agent workspace under /agent and its API under /api/v2. */
export function zendeskSite(host: string, desk: Desk, options: ZendeskOptions): Site {
  const budget = new Budget()
  const origin = `https://${host}`
  return {
    host,
    desk,
    faults: new Faults(),
    route(call) {
      const { pathname } = call.url
      if (pathname.startsWith('/api/v2/')) return zendeskApi({ desk, options, budget, origin }, call)
      if (pathname === '/') return redirect('/agent/dashboard')
      if (pathname.startsWith('/auth/')) return signInPage()
      if (!pathname.startsWith('/agent')) return html(404, '<!doctype html><title>Not found</title>')
      return options.signedOut
        ? redirect(`/auth/v2/login/signin?return_to=${encodeURIComponent(call.path)}`)
        : shell(options)
    },
    inside: (call) => inside(call, desk, options),
    fault: zendeskFault,
  }
}

function inside(call: Call, desk: Desk, options: ZendeskOptions): Reply | null {
  if (call.url.pathname === '/__replica/state') {
    const tickets = [...desk.tickets.values()].map(({ messages: _, sla: __, ...head }) => head)
    return json(200, {
      options,
      me: { id: desk.people.me.id, name: desk.people.me.name },
      csrf: CSRF_TOKEN,
      tickets,
    })
  }
  const id = call.url.pathname.match(/^\/__replica\/tickets\/(\d+)$/)?.[1]
  const ticket = id ? desk.tickets.get(Number(id)) : undefined
  return ticket ? json(200, ticket) : null
}

function shell(options: ZendeskOptions): Reply {
  const page = `<!doctype html>
<html lang="${options.locale}" data-theme="${options.theme}">
<head>
<meta charset="utf-8">
<base href="/agent/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Acme – Agent workspace</title>
<link rel="stylesheet" href="/__replica/editors/ckeditor.css">
<link rel="stylesheet" href="/__replica/files/zendesk/page/colours.css">
<link rel="stylesheet" href="/__replica/files/zendesk/page/frame.css">
<link rel="stylesheet" href="/__replica/files/zendesk/page/ticket.css">
<script src="/__replica/editors/ckeditor.js" defer></script>
<script type="module" src="/__replica/files/zendesk/page/main.ts"></script>
</head>
<body></body>
</html>`
  return html(200, page, { 'set-cookie': '_zendesk_session=replica; Path=/; Secure; HttpOnly; SameSite=Lax' })
}
