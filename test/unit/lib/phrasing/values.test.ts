import { describe, expect, it } from 'vitest'
import { phraseValues, renderPhrase, type ValueContext } from '@/lib/phrasing'
import { emptyTicket, type TicketHead } from '@/lib/ticket'

const context: ValueContext = {
  now: Date.parse('2026-11-22T10:00:00Z'),
  lang: 'en',
  agentName: 'Jo Park',
  nextDue: null,
  timeZone: 'Europe/Berlin',
}

function head(change: Partial<TicketHead> = {}): TicketHead {
  return {
    ...emptyTicket('zendesk', 'acme.zendesk.com', '42', 'https://acme.zendesk.com/agent/tickets/42'),
    ...change,
  }
}

function named(name: string | null): TicketHead {
  return head({ requester: { ...head().requester, name } })
}

const greeting = (name: string | null) =>
  phraseValues(named(name), context)['ticket.requester.first_name'] ?? null

describe('what a customer is called', () => {
  it.each([
    ['Mara Lind', 'Mara'],
    ['  mara   lind ', 'Mara'],
    ['MARA LIND', 'Mara'],
    ['Lind, Mara', 'Mara'],
    ['Dr. Mara Lind', 'Mara'],
    ['Dr. Lind', 'Dr. Lind'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['JEAN-LUC PICARD', 'Jean-Luc'],
    ["D'Arcy McCoy", "D'Arcy"],
    ['Renée', 'Renée'],
    ['J. Smith', 'J. Smith'],
    ['张伟', '张伟'],
    ['张 伟', '张伟'],
    ['欧阳娜娜', '欧阳娜娜'],
    ['Zhang Wei', 'Zhang Wei'],
    ['Li Xiaoming', 'Li Xiaoming'],
    ['Lin Anderson', 'Lin'],
    ['김민수', '김민수'],
  ])('%s → %s', (name, first) => {
    expect(greeting(name)).toBe(first)
  })

  it.each([
    null,
    '',
    '   ',
    'mara@example.com',
    '<b>Mara</b>',
    '{{ticket.id}}',
    '+49 170 1234567',
    '13800138000',
    'Acme GmbH',
    'Support Team',
    '上海某某科技有限公司',
    '—',
    'https://x.example',
    'x'.repeat(200),
  ])('no guess for %j', (name) => {
    expect(greeting(name)).toBeNull()
    const hi = renderPhrase(
      "Hi {{ ticket.requester.first_name | default: 'there' }},",
      phraseValues(named(name), context),
    )
    expect(hi.text).toBe('Hi there,')
  })
})

describe('phraseValues', () => {
  it('leaves out what was not read', () => {
    const values = phraseValues(head(), { ...context, agentName: '' })
    expect(Object.keys(values).sort()).toEqual(['now', 'now.at', 'ticket.id', 'ticket.link', 'ticket.url'])
  })

  it('prefers the signed-in agent to the name in the settings', () => {
    const me = { id: '1', name: 'Ana Ruiz', timeZone: null }
    expect(phraseValues(head({ me }), context)).toMatchObject({
      'current_user.name': 'Ana Ruiz',
      'current_user.first_name': 'Ana',
      'agent.name': 'Ana Ruiz',
    })
    expect(phraseValues(head(), context)['current_user.name']).toBe('Jo Park')
  })

  it.each([
    ['en', '2026-11-22T13:20:00Z', '14:20'],
    ['en', '2026-11-23T13:20:00Z', /Monday.*23 November.*14:20/],
    ['zh', '2026-11-22T13:20:00Z', '14:20'],
    ['zh', '2026-11-23T13:20:00Z', /11月23日星期一 14:20/],
  ] as const)('says a due moment in %s for %s', (lang, nextDue, words) => {
    expect(phraseValues(head(), { ...context, lang, nextDue })['sla.next.due']).toMatch(words)
  })

  it('survives a broken zone and a broken instant', () => {
    const values = phraseValues(head(), { ...context, timeZone: 'Mars/Olympus', nextDue: 'soon' })
    expect(values['sla.next.due']).toBeUndefined()
    expect(values['now.at']).toBe('2026-11-22T10:00:00+00:00')
  })

  it('speaks of the status in the customer’s language', () => {
    expect(phraseValues(head({ status: 'pending' }), { ...context, lang: 'zh' })['ticket.status']).toBe(
      '待您回复',
    )
    expect(phraseValues(head({ status: 'unknown' }), context)['ticket.status']).toBeUndefined()
  })

  it('keeps a subject on one line', () => {
    expect(phraseValues(head({ subject: ' a\n\n b ' }), context)['ticket.subject']).toBe('a b')
  })

  it('knows the names that both helpdesks use', () => {
    const ticket = head({
      requester: {
        ...head().requester,
        name: 'Lind, Mara',
        email: 'mara@example.com',
        language: 'de-AT',
        organization: 'Lind & Co',
      },
      assignee: { id: '3', name: 'Ana Ruiz' },
      group: 'Billing',
      tags: ['vip', 'late'],
      channel: 'email',
      createdAt: '2026-11-20T22:30:00Z',
      subject: 'Order 5520',
    })
    const values = phraseValues(ticket, context)
    expect(values).toMatchObject({
      'ticket.requester.last_name': 'Lind',
      'ticket.requester.firstname': 'Mara',
      'ticket.requester.language': 'Austrian German',
      'ticket.requester.company_name': 'Lind & Co',
      'ticket.organization.name': 'Lind & Co',
      'ticket.agent.first_name': 'Ana',
      'ticket.assignee.name': 'Ana Ruiz',
      'ticket.group.name': 'Billing',
      'ticket.tags': 'vip, late',
      'ticket.via': 'email',
      'ticket.created_at': '20 November 2026',
      'ticket.created_at_with_time': '20 November 2026, 23:30',
    })
    const written =
      'Since {{ticket.created_at}} ({{ticket.created_at | date: "%d/%m %H:%M"}}), {{ticket.tags | upcase}}'
    expect(renderPhrase(written, values).text).toBe('Since 20 November 2026 (20/11 23:30), VIP, LATE')
    expect(phraseValues(ticket, { ...context, lang: 'zh' })['ticket.created_at']).toBe('2026年11月20日')
  })

  it('takes no Chinese or single name apart', () => {
    for (const name of ['张伟', 'Zhang Wei', 'Mara', 'Acme GmbH', '']) {
      expect(phraseValues(named(name), context)['ticket.requester.last_name'], name).toBeUndefined()
    }
  })

  it('gives a moment in words, and to the date filter as an instant', () => {
    const values = phraseValues(head(), { ...context, nextDue: '2026-11-22T13:20:00Z' })
    const text = (body: string) => renderPhrase(body, values).text
    expect(text('{{sla.next.due}}, {{ sla.next.due | date: "%Y-%m-%d %H:%M" }}')).toBe(
      '14:20, 2026-11-22 14:20',
    )
    expect(text('{{ sla.next.due.at | date: "%H" }} {% if sla.next.due %}yes{% endif %}')).toBe('14 yes')
    expect(text('{{ now }} / {{ now | date: "%d.%m.%y" }} / {{ sla.next.due | default: "soon" }}')).toBe(
      '22 November 2026, 11:00 / 22.11.26 / 14:20',
    )
  })
})
