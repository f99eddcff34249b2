import { describe, expect, it, vi } from 'vitest'
import { sampleTickets } from '../../helpdesks/tickets/index'
import type { SampleMessage, SampleTicket } from '../../helpdesks/tickets/types'

const name = (ticket: SampleTicket) => `${ticket.helpdesk} ${ticket.id}`
const having = (is: (ticket: SampleTicket) => boolean) => sampleTickets.filter(is).map(name)
const about = (words: RegExp) => having((ticket) => words.test(ticket.about))
const said = (is: (message: SampleMessage) => boolean) => having((ticket) => ticket.messages.some(is))
const byRequester = (message: SampleMessage) => message.public && message.from === 'requester'
const byAgent = (message: SampleMessage) => message.public && message.from === 'agent'

/** The customer's messages that no public reply has followed. */
function unanswered(ticket: SampleTicket): SampleMessage[] {
  return ticket.messages.slice(ticket.messages.findLastIndex(byAgent) + 1).filter(byRequester)
}

describe('the set', () => {
  it('has no number twice within a helpdesk, and the numbers of its helpdesk', () => {
    const names = sampleTickets.map(name)
    expect(new Set(names).size).toBe(names.length)
    const stray = sampleTickets.filter((t) => Math.floor(t.id / 1000) !== (t.helpdesk === 'zendesk' ? 4 : 1))
    expect(stray.map(name)).toEqual([])
  })

  it('knows every address by one person, and every person by one address', () => {
    const people = new Map<string, string>()
    for (const { requester } of sampleTickets) {
      const person = JSON.stringify(requester)
      expect(people.get(requester.email) ?? person, requester.email).toBe(person)
      people.set(requester.email, person)
    }
    const names = [...people.values()].map((person) => (JSON.parse(person) as { name: string }).name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('repeats no text of a ticket in another one', () => {
    const seen = new Map<string, string>()
    for (const ticket of sampleTickets) {
      for (const { text } of ticket.messages.filter((message) => message.text.length > 20)) {
        expect(seen.get(text) ?? name(ticket), text.slice(0, 60)).toBe(name(ticket))
        seen.set(text, name(ticket))
      }
    }
  })

  it('is large, two thirds of it Zendesk, half of it Chinese', () => {
    const share = (is: (ticket: SampleTicket) => boolean) => having(is).length / sampleTickets.length
    expect(sampleTickets.length).toBeGreaterThanOrEqual(28)
    expect(share((t) => t.helpdesk === 'zendesk')).toBeGreaterThan(0.58)
    expect(share((t) => t.helpdesk === 'zendesk')).toBeLessThan(0.75)
    expect(share((t) => t.lang === 'zh')).toBeGreaterThan(0.44)
    expect(share((t) => t.lang === 'zh')).toBeLessThan(0.56)
  })

  it('is the same whenever it is made', async () => {
    vi.resetModules()
    const again = await import('../../helpdesks/tickets/index')
    expect(again.sampleTickets).not.toBe(sampleTickets)
    expect(again.sampleTickets).toEqual(sampleTickets)
  })
})

describe('each ticket', () => {
  it.each(sampleTickets.map((ticket) => [name(ticket), ticket] as const))(
    '%s tells a story that fits',
    (_, ticket) => {
      expect(ticket.about).toMatch(/^(angry|upset|worried|neutral|pleased): \S/)
      expect(new Intl.DateTimeFormat('en', { timeZone: ticket.requester.timeZone })).toBeTruthy()
      expect(new Intl.Locale(ticket.requester.locale).language).toMatch(/^[a-z]{2}$/)
      const times = ticket.messages.map((message) => message.minutesAgo)
      expect([...new Set(times)].sort((a, b) => b - a)).toEqual(times)
      expect(ticket.messages[0]?.from ?? 'requester').toBe('requester')
      expect(times.every((minutes) => minutes > 0)).toBe(true)
      if (ticket.lang === 'zh') {
        expect(ticket.messages.filter(byRequester).some((m) => /\p{Script=Han}{4}/u.test(m.text))).toBe(true)
      }
    },
  )

  it.each(sampleTickets.map((ticket) => [name(ticket), ticket] as const))(
    '%s has clocks that agree with its thread',
    (_, ticket) => {
      const answered = ticket.messages.some(byAgent)
      for (const sla of ticket.sla) {
        const { metric, stage, dueInMinutes, targetMinutes } = sla
        if (metric === 'first-reply') expect(stage).toBe(answered ? 'achieved' : 'active')
        if (metric === 'next-reply' && stage === 'active')
          expect(unanswered(ticket).length).toBeGreaterThan(0)
        if (stage === 'paused') expect(ticket.status).toMatch(/^(pending|hold)$/)
        if (dueInMinutes === null || targetMinutes === undefined || stage === 'achieved') continue
        const since = {
          'first-reply': ticket.messages[0],
          resolution: ticket.messages[0],
          'next-reply': unanswered(ticket)[0],
          'periodic-update': ticket.messages.findLast(byAgent),
        }[metric]
        if (since) expect(targetMinutes - dueInMinutes, metric).toBeCloseTo(since.minutesAgo)
      }
    },
  )
})

describe('the tickets that the others lean on', () => {
  const find = (id: number) => sampleTickets.find((ticket) => ticket.id === id)

  it('shows Mara Lind first in Zendesk: upset, third contact, 38 minutes left of 120', () => {
    const ticket = sampleTickets.find((t) => t.helpdesk === 'zendesk')
    expect(ticket).toMatchObject({
      id: 4021,
      subject: 'Charged twice for order 8841',
      assignee: 'Sam Rivera',
      channel: 'email',
      requester: { name: 'Mara Lind', email: 'mara.lind@example.com', timeZone: 'Europe/Copenhagen' },
    })
    const messages = ticket?.messages ?? []
    const reply = messages.findIndex(
      (m) => byAgent(m) && m.author === 'Sam Rivera' && m.text.startsWith('Hi Mara'),
    )
    expect(reply).toBeGreaterThan(0)
    expect(messages.findIndex((m) => !m.public)).toBeGreaterThan(reply)
    expect(messages.at(-1)?.from).toBe('requester')
    expect(messages.at(-1)?.text).toMatch(/third time[\s\S]*nobody called back[\s\S]*refund/)
    expect(ticket?.sla).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ metric: 'first-reply', stage: 'achieved' }),
        { metric: 'next-reply', stage: 'active', dueInMinutes: 38, targetMinutes: 120 },
        expect.objectContaining({ metric: 'resolution', stage: 'active' }),
      ]),
    )
  })

  it('shows a Chinese ticket first in Freshdesk, unanswered, its first reply due', () => {
    const ticket = sampleTickets.find((t) => t.helpdesk === 'freshdesk')
    expect(ticket).toMatchObject({ id: 1001, lang: 'zh' })
    expect(ticket?.messages.some(byAgent)).toBe(false)
    expect(ticket?.sla.find((sla) => sla.metric === 'first-reply')?.stage).toBe('active')
    expect(ticket?.sla.find((sla) => sla.metric === 'first-reply')?.dueInMinutes).toBeGreaterThan(0)
  })

  it('shows an earlier ticket of the same customer', () => {
    expect(find(4024)?.requester).toEqual(find(4021)?.requester)
    expect(find(4024)?.status).toBe('closed')
  })
})

describe('what is covered', () => {
  const cases: [string, () => string[]][] = [
    ['angry', () => about(/^angry/)],
    ['upset', () => about(/^upset/)],
    ['worried', () => about(/^worried/)],
    ['neutral', () => about(/^neutral/)],
    ['pleased', () => about(/^pleased/)],
    ['cross-department', () => about(/hard case cross-department/)],
    ['contract dispute', () => about(/hard case contract dispute/)],
    ['emergency', () => about(/hard case emergency/)],
    ['changed requirement', () => about(/hard case changed requirement/)],
    ['VIP', () => having((t) => t.requester.vip === true)],
    ['internal customer', () => having((t) => t.requester.kind === 'internal')],
    ['300 messages', () => having((t) => t.messages.length === 300)],
    ['no messages', () => having((t) => t.messages.length === 0)],
    ['a message of 200 KB', () => said((m) => m.text.length >= 200 * 1024)],
    ['right to left', () => said((m) => /\p{Script=Arabic}{3}|\p{Script=Hebrew}{3}/u.test(m.text))],
    ['markup in a name', () => having((t) => /<img src=x onerror=/.test(t.requester.name))],
    ['no priority', () => having((t) => t.priority === null)],
    ['a machine', () => said((m) => m.from === 'bot')],
    ['somebody in copy', () => said((m) => m.from === 'third-party')],
    ['quoted mail', () => said((m) => m.quoted !== undefined)],
    ['a signature', () => said((m) => /\n--\n/.test(m.text))],
    ['inner work before the first answer', () => having(noteFirst)],
    ['chat and messaging', () => having((t) => t.channel === 'messaging' || t.channel === 'chat')],
    ['closed', () => having((t) => t.status === 'closed')],
    ['paused', () => having((t) => t.sla.some((s) => s.stage === 'paused'))],
    ['met', () => having((t) => t.sla.length > 0 && t.sla.every((s) => s.stage === 'achieved'))],
    ['breached', () => having((t) => t.sla.some((s) => s.stage === 'active' && (s.dueInMinutes ?? 0) < 0))],
    ['nobody assigned', () => having((t) => t.assignee === null)],
  ]
  it.each(cases)('%s', (_, found) => {
    expect(found()).not.toEqual([])
  })

  it.each(['cross-department', 'contract dispute', 'emergency', 'changed requirement'])(
    'the hard case %s in both languages',
    (kind) => {
      const languages = sampleTickets.filter((t) => t.about.includes(`hard case ${kind}`)).map((t) => t.lang)
      expect([...new Set(languages)].sort()).toEqual(['en', 'zh'])
    },
  )

  it('has every mood in both helpdesks', () => {
    for (const mood of ['angry', 'upset', 'worried', 'neutral', 'pleased']) {
      const desks = sampleTickets.filter((t) => t.about.startsWith(mood)).map((t) => t.helpdesk)
      expect([...new Set(desks)].sort(), mood).toEqual(['freshdesk', 'zendesk'])
    }
  })
})

function noteFirst(ticket: SampleTicket): boolean {
  const note = ticket.messages.findIndex((message) => message.from === 'agent' && !message.public)
  const answer = ticket.messages.findIndex(byAgent)
  return note >= 0 && (answer < 0 || note < answer)
}
