import { expect, test } from 'vitest'
import { sourcesOf } from '@/components/options/library/import/sources'
import type { HelpdeskTab } from '@/lib/messaging'

const tab = (tabId: number, url: string): HelpdeskTab => ({ tabId, title: '', url })

test('each helpdesk with an agent’s page open, once, by the tab used last', () => {
  const { open, closed } = sourcesOf(
    [
      tab(1, 'https://acme.zendesk.com/hc/en-us'),
      tab(2, 'https://acme.zendesk.com/agent/tickets/1'),
      tab(3, 'https://acme.zendesk.com/agent/tickets/2'),
      tab(4, 'https://acme.freshdesk.com/a/tickets/1'),
      tab(5, 'https://example.com/agent'),
      tab(6, 'https://desk.example:8443/a/tickets/3'),
      tab(7, 'about:blank'),
      tab(8, 'https://acme.zendesk.com/agentless'),
    ],
    { sites: [{ host: 'https://desk.example:8443', helpdesk: 'freshdesk', enabled: true }], read: [] },
  )
  expect(open).toEqual([
    { helpdesk: 'zendesk', host: 'acme.zendesk.com', tabId: 2 },
    { helpdesk: 'freshdesk', host: 'acme.freshdesk.com', tabId: 4 },
    { helpdesk: 'freshdesk', host: 'desk.example:8443', tabId: 6 },
  ])
  expect(closed).toEqual([])
})

test('help centres are left alone; known helpdesks without an agent’s page can be opened', () => {
  const { open, closed } = sourcesOf([tab(1, 'https://acme.zendesk.com/hc/en-us')], {
    sites: [
      { host: '*.zendesk.com', helpdesk: 'zendesk', enabled: true },
      { host: 'http://desk.internal', helpdesk: 'zendesk', enabled: true },
      { host: 'https://rt.example', helpdesk: 'request-tracker', enabled: true },
    ],
    read: [
      { helpdesk: 'freshdesk', host: 'acme.freshdesk.com' },
      { helpdesk: 'zendesk', host: 'desk.internal' },
    ],
  })
  expect(open).toEqual([])
  expect(closed).toEqual([
    { host: 'acme.zendesk.com', url: 'https://acme.zendesk.com/agent' },
    { host: 'desk.internal', url: 'http://desk.internal/agent' },
    { host: 'acme.freshdesk.com', url: 'https://acme.freshdesk.com/a' },
  ])
})
