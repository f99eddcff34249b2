import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ticketIn } from '@/lib/helpdesks/custom/address'
import { definitionSchema } from '@/lib/helpdesks/custom/definition'

const at = (pattern: string, path: string) =>
  ticketIn([pattern], new URL(`https://desk.example${path}`))?.id ?? null
const urls = definitionSchema.shape.ticketUrls
const allowed = (pattern: string) => urls.safeParse([pattern]).success

describe('addresses', () => {
  test.each([
    ['/a/tickets/{id}', '/a/tickets/12', '12'],
    ['/a/tickets/{id}', '/a/tickets/12/', '12'],
    ['/a/tickets/{id}/', '/a/tickets/12/edit', '12'],
    ['/a/tickets/{id}', '/a/tickets/12?tab=x#y', '12'],
    ['/a/tickets/{id}', '/a/tickets/new', null],
    ['/a/tickets/{id}', '/a/tickets/filters/7', null],
    ['/a/tickets/{id}', '/a/tickets/', null],
    ['/a/tickets/{id}', '/a/tickets/12.json', null],
    ['/a/tickets/{id}', '/b/a/tickets/12', null],
    ['/a/tickets/{id}', '/a/tickets/%3Cb%3E1', null],
    ['/browse/{id}', '/browse/ITSM-12', 'ITSM-12'],
    ['/*/inbox/{id}', '/7/inbox/9', '9'],
    ['/*/inbox/{id}', '/7/8/inbox/9', null],
    ['/t/{id}-*', '/t/12-my-printer-2', '12'],
    ['/open/cnv_{id}', '/open/cnv_8f3', '8f3'],
    ['/#ticket/zoom/{id}', '/#ticket/zoom/12/34', '12'],
    ['/#ticket/zoom/{id}', '/?x=1#ticket/zoom/12', '12'],
    ['/#ticket/zoom/{id}', '/#ticket/create', null],
    ['/#ticket/zoom/{id}', '/other#ticket/zoom/12', null],
    ['/app#/tickets?id={id}', '/app#/tickets?id=12&x=1', '12'],
    ['/*/index.pl?Action=Zoom;TicketID={id}', '/otrs/index.pl?Action=Zoom;TicketID=2;X=1', '2'],
    ['/*/index.pl?Action=Zoom;TicketID={id}', '/otrs/index.pl?TicketID=2&Action=Zoom', '2'],
    ['/*/index.pl?Action=Zoom;TicketID={id}', '/otrs/index.pl?Action=ZoomOut;TicketID=2', null],
    ['/*/index.pl?Action=Zoom;TicketID={id}', '/otrs/index.pl?Action=Zoom;OldTicketID=2', null],
    ['/scp/tickets.php?id={id}', '/scp/tickets.php?a=b&id=5#note', '5'],
    ['/scp/tickets.php?id={id}', '/scp/tickets.php/x?id=5', null],
    ['/queues/*?selectedIssue={id}', '/queues/1?selectedIssue=AB-1', 'AB-1'],
  ])('%s on %s: %s', (pattern, path, id) => {
    expect(allowed(pattern)).toBe(true)
    expect(at(pattern, path)).toBe(id)
  })

  test('the first pattern that fits decides', () => {
    const url = new URL('https://desk.example/t/1?v=2')
    expect(ticketIn(['/x/{id}', '/t/{id}', '/t/1?v={id}'], url)).toEqual({ id: '1', pattern: '/t/{id}' })
  })

  test.each(['/a', 'a/{id}', 'https://x/{id}', '/{id}/{id}', '/{no}/{id}', '/*-*-*{id}', '/***{id}'])(
    '%s is no pattern',
    (pattern) => expect(allowed(pattern)).toBe(false),
  )

  const word = fc.stringMatching(/^[a-z.%+()|$^]{1,6}$/)
  const id = fc.stringMatching(/^[A-Z]{0,3}-?\d{1,9}$/)

  test('what a pattern builds, it finds again, whatever characters stand around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.constant('*')), { maxLength: 5 }),
        id,
        fc.array(word, { maxLength: 5 }),
        fc.constantFrom('', '/', '/more', '?x=1', '#x', '&y', ';z'),
        (before, ticket, fill, after) => {
          const filled = before.map((part, index) => (part === '*' ? (fill[index] ?? 'x') : part))
          const pattern = `/${[...before, '{id}'].join('/')}`
          const url = new URL(`https://desk.example/${[...filled, ticket].join('/')}${after}`)
          // Dots alone are folded by the browser before anybody sees the address.
          fc.pre(url.pathname.startsWith(`/${[...filled, ticket].join('/')}`))
          expect(ticketIn([pattern], url)?.id).toBe(ticket)
        },
      ),
    )
  })

  test('parameters are found in any order and among others', () => {
    const parameter = fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[a-z0-9]{0,5}$/))
    fc.assert(
      fc.property(
        fc.uniqueArray(parameter, { maxLength: 6, selector: ([name]) => name }),
        id,
        fc.nat(6),
        fc.constantFrom('&', ';'),
        (others, ticket, place, joint) => {
          const given = others.filter(([name]) => name !== 'ticket').map((pair) => pair.join('='))
          given.splice(place, 0, `ticket=${ticket}`)
          expect(at('/t?ticket={id}', `/t?${given.join(joint)}`)).toBe(ticket)
        },
      ),
    )
  })

  test('never throws, never answers what is no id, and is never slow', () => {
    const piece = fc.constantFrom('*', '{id}', '/', 'a', '-', '.', '1', '?', '#', '&', '=', '(', '[', '\\')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 30 }).map((parts) => `/${parts.join('')}`),
        fc.stringMatching(/^[a-z0-9/?#&;=.-]{0,40}$/),
        (pattern, rest) => {
          fc.pre(allowed(pattern))
          const found = at(pattern, `/${rest}`)
          if (found !== null) expect(found).toMatch(/^(?=.*\d)[\w-]+$/)
        },
      ),
      { numRuns: 500 },
    )
    const before = performance.now()
    at('/*{id}/*-*/x', `/${'a1-'.repeat(3_000)}/${'-'.repeat(3_000)}/y`)
    expect(performance.now() - before).toBeLessThan(200)
  })
})
