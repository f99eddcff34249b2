import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literally, tidyLiquid, unknownPlaceholders } from '@/lib/library/import/liquid'
import { dateFormat, momentOutput, shiftSeconds } from '@/lib/library/import/moment-format'
import { knownPlaceholders } from '@/lib/library/import/placeholders'
import { phraseValues, renderPhrase } from '@/lib/phrasing'
import { emptyTicket } from '@/lib/ticket'

const now = Date.parse('2026-03-04T15:06:07Z')
const context = {
  now,
  lang: 'en',
  agentName: 'Sam Reed',
  nextDue: '2026-03-05T10:00:00Z',
  timeZone: 'UTC',
} as const

function full() {
  const ticket = emptyTicket('zendesk', 'acme.zendesk.com', '7', 'https://acme.zendesk.com/agent/tickets/7')
  ticket.requester = {
    ...ticket.requester,
    name: 'Mara Lind',
    email: 'm@x.example',
    language: 'de',
    organization: 'Lind',
  }
  ticket.assignee = { id: '1', name: 'Ada Moss' }
  ticket.me = { id: '2', name: 'Sam Reed', timeZone: null }
  ticket.subject = 'Late'
  ticket.status = 'open'
  ticket.priority = 'high'
  ticket.channel = 'email'
  ticket.tags = ['vip']
  ticket.group = 'Billing'
  ticket.createdAt = '2026-03-01T10:00:00Z'
  ticket.updatedAt = '2026-03-02T10:00:00Z'
  return ticket
}

describe('the placeholders that are known', () => {
  it('are those that phrases are filled with', () => {
    const filled = Object.keys(phraseValues(full(), context))
    expect([...knownPlaceholders].sort()).toEqual([...new Set([...filled, 'promise.time'])].sort())
  })

  it('are told from those that are not', () => {
    expect(
      unknownPlaceholders(
        '{{ticket.requester.first_name | default: "there"}} {{dc.refund_policy}} {{ ticket.ticket_field_360 }}' +
          '{% if ticket.brand.name == "ticket.x" and ticket.id %}{{ticket.id}}{% endif %}{{cursor}}' +
          '{% assign who = ticket.submitter.name %}{{ who | upcase }}{% for tag in list %}{{ tag }}{{forloop.index}}{% endfor %}' +
          "{{ ticket.custom['a'] }}{{ 'now' | date: '%Y' }}{{dc.refund_policy}}",
      ),
    ).toEqual([
      'dc.refund_policy',
      'ticket.ticket_field_360',
      'ticket.brand.name',
      'ticket.submitter.name',
      'list',
      'ticket.custom[""]',
    ])
  })
})

describe('Liquid from an editor', () => {
  it('loses what editors put inside braces, and only there', () => {
    expect(tidyLiquid('“Hi”\u00a0{{ ticket.id\u00a0| default: “none” }}\n{% if\nticket.id %}')).toBe(
      '“Hi”\u00a0{{ ticket.id | default: "none" }}\n{% if ticket.id %}',
    )
  })

  it('can be meant as text', () => {
    const brace = fc.string({ unit: fc.constantFrom('{', '}', '%', 'a', ' ', '#', '"', "'") })
    fc.assert(
      fc.property(brace, (text) => {
        const { text: shown, problem } = renderPhrase(`x${literally(text)}x`, {})
        expect(problem).toBeNull()
        // Runs of blanks within a line are one: the renderer's own rule.
        expect(shown).toBe(`x${text}x`.replace(/(\S) {2,}(?=\S)/g, '$1 '))
      }),
    )
  })
})

describe('dates', () => {
  const at = (output: string) => renderPhrase(output, phraseValues(full(), context)).text
  it('are written as Moment would', () => {
    const said = (format: string) => at(momentOutput(dateFormat(format) ?? 'none'))
    expect(said('YYYY-MM-DD')).toBe('2026-03-04')
    expect(said('dddd, MMMM Do YYYY')).toBe('Wednesday, March 4th 2026')
    expect(said('ddd, MMM D, YY [at] h:mm A')).toBe('Wed, Mar 4, 26 at 3:06 PM')
    expect(said('HH:mm:ss')).toBe('15:06:07')
    expect(said('LL')).toBe('March 4, 2026')
    expect(said('D [100%] M')).toBe('4 100% 3')
  })

  it('are left to the agent where the format says more than we can', () => {
    for (const format of ['', 'Q', 'wo', 'X', 'D "x"', 'DDDo', 'zz'])
      expect(dateFormat(format), format).toBeNull()
  })

  it('are shifted by what has a fixed length', () => {
    expect(shiftSeconds('+3D')).toBe(259_200)
    expect(shiftSeconds('-1w 2h')).toBe(-612_000)
    expect(shiftSeconds('+1M')).toBeNull()
    expect(shiftSeconds('+2B')).toBeNull()
    expect(shiftSeconds('tomorrow')).toBeNull()
    expect(at(momentOutput('%Y-%m-%d', 3 * 86_400))).toBe('2026-03-07')
  })
})
