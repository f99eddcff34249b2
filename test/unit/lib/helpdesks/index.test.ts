// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { helpdeskFor, helpdesks } from '@/lib/helpdesks'
import { helpdeskIds } from '@/lib/ticket/ids'

afterEach(() => document.body.removeAttribute('id'))

const at = (address: string, assigned?: string | null) =>
  helpdeskFor(new URL(address), document, assigned)?.id ?? null

describe('which helpdesk a page belongs to', () => {
  it('knows an adapter for every id that settings may name', () => {
    expect(helpdesks.map((helpdesk) => helpdesk.id)).toEqual([...helpdeskIds])
  })
  it('goes by host and path, and by the page’s marks', () => {
    expect(at('https://acme.zendesk.com/agent/tickets/1')).toBe('zendesk')
    expect(at('https://acme.freshdesk.com/a/tickets/1')).toBe('freshdesk')
    expect(at('https://rt.acme.test/Ticket/Display.html?id=1')).toBeNull()
    document.body.id = 'comp-Ticket-Display'
    expect(at('https://rt.acme.test/Ticket/Display.html?id=1')).toBe('request-tracker')
    expect(at('https://example.com/')).toBeNull()
  })
  it('follows what a team lead assigned to the host', () => {
    expect(at('https://help.acme.test/a/tickets/1', 'freshdesk')).toBe('freshdesk')
    expect(at('https://help.acme.test/a/tickets/1', 'unheard-of')).toBeNull()
    expect(at('https://acme.zendesk.com/agent', null)).toBe('zendesk')
  })
})
