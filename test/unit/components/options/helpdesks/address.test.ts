import { describe, expect, test } from 'vitest'
import { patternFrom } from '@/components/options/helpdesks/address'
import { patternProblem, ticketOf } from '@/components/options/helpdesks/check'

describe('the pattern of all tickets from the address of one', () => {
  test.each([
    ['https://a.example/tickets/4021', '/tickets/{id}', '4021'],
    ['https://a.example/a/tickets/4021/edit?tab=2', '/a/tickets/{id}', '4021'],
    ['https://a.example/#ticket/zoom/77', '/#ticket/zoom/{id}', '77'],
    ['https://a.example/app/accounts/3/conversations/912', '/app/accounts/3/conversations/{id}', '912'],
    ['https://a.example/app/accounts/39517/inbox/912', '/app/accounts/*/inbox/{id}', '912'],
    ['https://a.example/browse/SUP-12', '/browse/{id}', 'SUP-12'],
    ['https://a.example/desk#/case/7', '/desk#/case/{id}', '7'],
    ['https://a.example/scp/tickets.php?id=5', '/scp/tickets.php?id={id}', '5'],
    [
      'https://a.example/znuny/index.pl?Action=AgentTicketZoom;TicketID=18;Session=9af3c1',
      '/znuny/index.pl?Action=AgentTicketZoom;TicketID={id}',
      '18',
    ],
  ])('%s', (address, pattern, id) => {
    expect(patternFrom(address)).toBe(pattern)
    expect(ticketOf([pattern], address)).toBe(id)
    expect(patternProblem(pattern)).toBeNull()
  })

  test.each(['https://a.example/', 'https://a.example/tickets', 'ftp://a.example/1', 'nonsense', ''])(
    'nothing in “%s”',
    (address) => {
      expect(patternFrom(address)).toBeNull()
    },
  )
})

test.each([
  ['https://a.example/t/{id}', 'wrong.patternSite'],
  ['tickets/{id}', 'wrong.patternStart'],
  ['/tickets/4021', 'wrong.patternId'],
  ['/t/{id}/{id}', 'wrong.pattern'],
])('a pattern like %s is refused for its reason', (pattern, why) => {
  expect(patternProblem(pattern)).toBe(why)
})
