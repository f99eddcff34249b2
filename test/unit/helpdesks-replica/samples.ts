import type { SampleTicket } from '../../helpdesks/tickets/types'

/** One ordinary ticket; `changes` make it special. */
export function sample(
  id: number,
  helpdesk: SampleTicket['helpdesk'],
  changes: Partial<SampleTicket> = {},
): SampleTicket {
  return {
    id,
    helpdesk,
    subject: 'Charged twice for order 8841',
    lang: 'en',
    requester: {
      name: 'Mara Lind',
      email: 'mara.lind@example.com',
      locale: 'en-US',
      timeZone: 'Europe/Copenhagen',
      kind: 'external',
      vip: true,
    },
    status: 'open',
    priority: 'high',
    channel: 'email',
    tags: ['billing'],
    group: 'Billing',
    assignee: 'Sam Rivera',
    messages: [
      { from: 'requester', public: true, minutesAgo: 300, text: 'I was charged twice.' },
      { from: 'bot', public: true, minutesAgo: 299, text: 'We have received your request.' },
      { from: 'agent', public: true, minutesAgo: 200, text: 'Hi Mara,\n\nI am looking into it.' },
      { from: 'agent', author: 'Priya Nair', public: false, minutesAgo: 190, text: 'Looks like a retry.' },
      { from: 'third-party', author: 'Jonas Vik', public: true, minutesAgo: 100, text: 'Two captures here.' },
      {
        from: 'requester',
        public: true,
        minutesAgo: 20,
        text: 'Still <b>waiting</b> & angry.',
        quoted: 'Hi',
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -60, stage: 'achieved', targetMinutes: 240 },
      { metric: 'next-reply', dueInMinutes: -15, stage: 'active', targetMinutes: 60 },
      { metric: 'resolution', dueInMinutes: null, stage: 'paused', targetMinutes: 2880 },
    ],
    about: 'an ordinary ticket',
    ...changes,
  }
}

/** A thread of the given length, the requester and the agent in turns. */
export function thread(length: number): SampleTicket['messages'] {
  return Array.from({ length }, (_, at) => ({
    from: at % 2 === 0 ? 'requester' : 'agent',
    public: true,
    minutesAgo: length - at,
    text: `Message ${at}`,
  }))
}
