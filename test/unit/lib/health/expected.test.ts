// @vitest-environment jsdom
/** The expected landmarks against the adapters and their stored pages: a renamed one must not fall silent. */
import { expect, test } from 'vitest'
import { expected } from '@/lib/health/expected'
import { healthReportSchema } from '@/lib/health/schema'
import { freshdesk, requestTracker, zendesk } from '@/lib/helpdesks'
import * as fresh from '../helpdesks/fixtures/freshdesk'
import * as rt from '../helpdesks/fixtures/request-tracker'
import * as zen from '../helpdesks/fixtures/zendesk'

const helpdesks = [zendesk, freshdesk, requestTracker]
const tab = { id: 4021, selected: true } as zen.Tab
/** Every stored page that shows a ticket to work on, with the ticket's id. */
const pages: Record<string, [id: string, html: string][]> = {
  zendesk: [['4021', zen.workspace([tab], [{ id: 4021, active: true, articles: zen.articles }])]],
  freshdesk: [
    ['4182', fresh.ticketPage()],
    ['4182', fresh.ticketPage({ composer: fresh.froala() })],
  ],
  'request-tracker': [
    ['1', rt.displayPage()],
    ['1', rt.updatePage('<textarea id="UpdateContent"></textarea>')],
  ],
}

test('there are some for every helpdesk that has an adapter of its own', () => {
  expect(Object.keys(expected).sort()).toEqual(helpdesks.map(({ id }) => id).sort())
})

test.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))('%s', (id, helpdesk) => {
  for (const [ticket, html] of pages[id] ?? []) {
    document.body.id = id === 'request-tracker' ? 'comp-Ticket-Display' : ''
    document.body.innerHTML = html
    const found = Object.fromEntries(helpdesk.health(ticket, document).map((mark) => [mark.name, mark.found]))
    expect(healthReportSchema.shape.landmarks.safeParse(found).success).toBe(true)
    for (const { part, anyOf } of expected[id] ?? []) {
      for (const name of anyOf) expect(Object.keys(found), `${part}: ${name}`).toContain(name)
      expect([part, anyOf.some((name) => (found[name] ?? 0) > 0)]).toEqual([part, true])
    }
  }
})
