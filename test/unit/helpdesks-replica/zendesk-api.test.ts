import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from '../../helpdesks/world'
import { type Answer, type AskOptions, ask, type Fields } from './ask'
import { sample, thread } from './samples'

type Metric = Fields & { breach_at: string }
type TicketBody = Fields & {
  id: number
  requester_id: number
  slas: { policy_metrics: [Metric, Metric, Metric] }
  metric_events: { reply_time: { type: string; sla: { target: number } }[] }
}
type Comment = Fields & { public: boolean; author_id: number; body: string }
type User = Fields & { id: number; role: string }
type Body = {
  ticket: TicketBody
  tickets: [TicketBody, TicketBody]
  users: User[]
  user: User
  groups: { name: string }[]
  organizations: Fields[]
  metric_sets: Fields[]
  comments: Comment[]
  events: { type: string; author: { type: string } }[]
  meta: { has_more: boolean }
  links: { next: string; prev: string }
  previous_page: string | null
  error: unknown
}

const origin = 'https://acme.zendesk.com'
let world: World
const get = (path: string, options?: AskOptions): Promise<Answer<Body>> =>
  ask<Body>(world, origin + path, options)

beforeAll(async () => {
  world = await startWorld({
    editors: false,
    tickets: [
      sample(1, 'zendesk'),
      sample(2, 'zendesk', { priority: null, sla: [], assignee: null, group: null }),
      sample(3, 'zendesk', { messages: thread(250) }),
      sample(4, 'zendesk', { messages: [] }),
      sample(6, 'zendesk', { channel: 'messaging' }),
      sample(5, 'zendesk', {
        requester: {
          ...sample(5, 'zendesk').requester,
          name: 'Ida Holm',
          email: 'ida@acme.example',
          kind: 'internal',
        },
      }),
    ],
  })
})
afterAll(() => world.close())

describe('a ticket', () => {
  it('comes with people, group, organisation, SLA and metric events when asked', async () => {
    const all = 'users,groups,organizations,slas,metric_sets,metric_events'
    const { status, json, headers } = await get(`/api/v2/tickets/1.json?include=${all}`)
    expect(status).toBe(200)
    expect(headers['x-rate-limit']).toBe('700')
    expect(Number(headers['x-rate-limit-remaining'])).toBeLessThan(700)
    expect(json.ticket).toMatchObject({ id: 1, status: 'open', priority: 'high', via: { channel: 'email' } })
    const requester = json.users.find((u) => u.id === json.ticket.requester_id)
    expect(requester).toMatchObject({
      name: 'Mara Lind',
      role: 'end-user',
      iana_time_zone: 'Europe/Copenhagen',
      tags: ['vip'],
    })
    expect(json.groups[0]?.name).toBe('Billing')
    expect(json.organizations).toHaveLength(1)
    expect(json.ticket.metric_set).toMatchObject({ ticket_id: 1, replies: 1 })
  })

  it('without include has none of the sideloads', async () => {
    const { json } = await get('/api/v2/tickets/1')
    expect(Object.keys(json)).toEqual(['ticket'])
    expect(json.ticket).not.toHaveProperty('slas')
    expect(json.ticket).not.toHaveProperty('metric_set')
  })

  it('tells an overdue target as active with a negative distance in exactly one unit', async () => {
    const { json } = await get('/api/v2/tickets/1.json?include=slas')
    const [first, next, resolution] = json.ticket.slas.policy_metrics
    expect(first).toMatchObject({ metric: 'first_reply_time', stage: 'achieved', hours: -1 })
    expect(next).toMatchObject({ metric: 'next_reply_time', stage: 'active', minutes: -15 })
    expect(Date.parse(next.breach_at)).toBeLessThan(Date.now())
    expect(Object.keys(next).filter((k) => ['minutes', 'hours', 'days'].includes(k))).toEqual(['minutes'])
    expect(resolution).toEqual({ metric: 'agent_work_time', stage: 'paused', breach_at: null })
  })

  it('hides the length of a target in the metric events', async () => {
    const { json } = await get('/api/v2/tickets/1.json?include=metric_events')
    const applied = json.ticket.metric_events.reply_time.filter((e) => e.type === 'apply_sla')
    expect(applied.map((e) => e.sla.target)).toEqual([240, 60])
  })

  it('may have no priority, no group, no assignee and no target', async () => {
    const { json } = await get('/api/v2/tickets/2.json?include=users,groups,slas')
    expect(json.ticket).toMatchObject({ priority: null, group_id: null, assignee_id: null })
    expect(json.ticket.slas.policy_metrics).toEqual([])
    expect(json.groups).toEqual([])
    expect((await get('/api/v2/tickets/2/slas/policy_metrics.json')).status).toBe(404)
  })

  it('of a colleague has a requester with an agent’s role', async () => {
    const { json } = await get('/api/v2/tickets/5.json?include=users')
    const requester = json.users.find((u) => u.id === json.ticket.requester_id)
    expect(requester).toMatchObject({ name: 'Ida Holm', role: 'agent' })
  })

  it('can be asked for among many', async () => {
    const { json } = await get('/api/v2/tickets/show_many.json?ids=1,2,99&include=slas,metric_sets')
    expect(json.tickets.map((t) => t.id)).toEqual([1, 2])
    expect(json.tickets[0].slas.policy_metrics).toHaveLength(3)
    expect(json.metric_sets).toHaveLength(2)
    const ids = Array.from({ length: 101 }, (_, n) => n).join(',')
    expect((await get(`/api/v2/tickets/show_many.json?ids=${ids}`)).json).toMatchObject({
      error: 'TooManyValues',
    })
  })
})

describe('comments', () => {
  it('name author, visibility, plain and HTML body, and another id for the page', async () => {
    const { json } = await get('/api/v2/tickets/1/comments.json?page[size]=100&include=users')
    const roles = new Map(json.users.map((u) => [u.id, u.role]))
    expect(json.comments.map((c) => c.public)).toEqual([true, true, true, false, true, true])
    expect(json.comments.map((c) => roles.get(c.author_id))).toEqual([
      'end-user',
      'admin',
      'agent',
      'agent',
      'end-user',
      'end-user',
    ])
    expect(json.comments[1]?.via).toMatchObject({ channel: 'rule', source: { rel: 'trigger' } })
    const last = json.comments[5]
    expect(last?.plain_body).toBe('Still <b>waiting</b> & angry.\n\n> Hi')
    expect(last?.html_body).toContain('Still &lt;b&gt;waiting&lt;/b&gt; &amp; angry.')
    expect(last?.html_body).toContain('<blockquote>Hi</blockquote>')
    expect(last?.audit_id).not.toBe(last?.id)
    expect(json.meta.has_more).toBe(false)
    expect(json.links.next).toContain('page%5Bafter%5D=')
  })

  it('are walked by cursor, newest first, to the last page', async () => {
    const seen: string[] = []
    let url = `${origin}/api/v2/tickets/3/comments.json?page[size]=100&sort=-created_at`
    for (let pages = 1; ; pages++) {
      const { json } = await ask<Body>(world, url)
      seen.push(...json.comments.map((c) => c.body))
      if (!json.meta.has_more) {
        expect(pages).toBe(3)
        break
      }
      url = json.links.next
    }
    expect(seen).toEqual(
      thread(250)
        .map((m) => m.text)
        .reverse(),
    )
  })

  it('keep their place when a comment arrives meanwhile', async () => {
    const first = await get('/api/v2/tickets/3/comments.json?page[size]=10&sort=-created_at')
    world.zendesk.addMessage(3, { text: 'meanwhile' })
    const second = await ask<Body>(world, first.json.links.next)
    expect(second.json.comments[0]?.body).toBe(thread(250).at(-11)?.text)
  })

  it('page back by cursor', async () => {
    const first = await get('/api/v2/tickets/3/comments.json?page[size]=10')
    const second = await ask<Body>(world, first.json.links.next)
    const back = await ask<Body>(world, second.json.links.prev)
    expect(back.json.comments).toEqual(first.json.comments)
    expect(back.json.meta.has_more).toBe(false)
  })

  it('page by offset without page[size]', async () => {
    const { json } = await get('/api/v2/tickets/3/comments.json?page=3&sort_order=asc')
    expect(json).toMatchObject({ count: 251, next_page: null })
    expect(json.comments).toHaveLength(51)
    expect(json.previous_page).toContain('page=2')
    expect(json).not.toHaveProperty('meta')
  })

  it('refuse a page too large and a broken cursor', async () => {
    expect((await get('/api/v2/tickets/3/comments.json?page[size]=101')).status).toBe(400)
    expect((await get('/api/v2/tickets/3/comments.json?page[size]=10&page[after]=nonsense')).status).toBe(400)
  })

  it('of a ticket without messages are an empty list', async () => {
    const { json } = await get('/api/v2/tickets/4/comments.json?page[size]=100')
    expect(json).toMatchObject({ comments: [], meta: { has_more: false } })
  })
})

describe('a messaging ticket', () => {
  it('has its messages in the conversation log, and among its comments only that it began and the notes', async () => {
    const comments = (await get('/api/v2/tickets/6/comments.json?page[size]=100')).json.comments
    expect(comments.map((c) => [c.public, c.body.slice(0, 17)])).toEqual([
      [false, 'Conversation with'],
      [false, expect.any(String)],
    ])
    const { json, headers } = await get('/api/v2/tickets/6/conversation_log?page[size]=100&sort=-created_at')
    const types = json.events.map((e) => [e.type, e.author.type])
    expect(types.filter(([type]) => type === 'Comment')).toHaveLength(2)
    expect(types.filter(([, who]) => who === 'bot')).toHaveLength(1)
    expect(json.events).toHaveLength(7)
    expect(headers['zendesk-ratelimit-omnilog-index']).toMatch(/total=100/)
  })
  it('of an account without the log: 404', async () => {
    world.zendesk.options.conversationLog = false
    expect((await get('/api/v2/tickets/6/conversation_log')).status).toBe(404)
    world.zendesk.options.conversationLog = true
  })
})

describe('an answer that has not changed', () => {
  it('is 304 for whoever has its ETag', async () => {
    const first = await get('/api/v2/tickets/2.json')
    const again = { headers: { 'if-none-match': String(first.headers.etag) } }
    expect((await get('/api/v2/tickets/2.json', again)).status).toBe(304)
    world.zendesk.setStatus(2, 'pending')
    expect((await get('/api/v2/tickets/2.json', again)).status).toBe(200)
  })
})

describe('who may ask', () => {
  it('the agent learns who they are; a stranger gets a guest with status 200', async () => {
    expect((await get('/api/v2/users/me.json')).json.user).toMatchObject({
      role: 'agent',
      iana_time_zone: 'Europe/Dublin',
    })
    const guest = await get('/api/v2/users/me.json', { session: false })
    expect(guest.status).toBe(200)
    expect(guest.json.user.id).toBeNull()
  })

  it('a stranger gets no ticket', async () => {
    const { status, json, headers } = await get('/api/v2/tickets/1.json', { session: false })
    expect(status).toBe(401)
    expect(json.error).toBe("Couldn't authenticate you")
    expect(headers['www-authenticate']).toContain('Basic')
  })

  it('policies are for administrators, and 403 has an object for its error', async () => {
    const { status, json } = await get('/api/v2/slas/policies.json')
    expect(status).toBe(403)
    expect(json.error).toMatchObject({ title: 'Forbidden' })
  })

  it('a ticket that is not there is RecordNotFound', async () => {
    const { status, json } = await get('/api/v2/tickets/99.json')
    expect(status).toBe(404)
    expect(json).toEqual({ error: 'RecordNotFound', description: 'Not found' })
  })
})
