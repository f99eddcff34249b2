import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from '../../helpdesks/world'
import { type Answer, type AskOptions, ask, type Fields } from './ask'
import { sample, thread } from './samples'

type Conversation = {
  private: boolean
  incoming: boolean
  user_id: number
  body: string
  body_text: string
  auto_response: boolean
  requester: { name: string }
}
type Field = { name: string; choices: unknown }
type TicketBody = Fields & { nr_due_by: string; stats: Fields }
type Agents = { data: { agents: { contact: { name: string } }[]; groups: { name: string }[] } }

const origin = 'https://acme.freshdesk.com'
let world: World
const get = <Body = Fields>(path: string, options?: AskOptions): Promise<Answer<Body>> =>
  ask<Body>(world, origin + path, options)

beforeAll(async () => {
  world = await startWorld({
    editors: false,
    tickets: [
      sample(1, 'freshdesk'),
      sample(2, 'freshdesk', { messages: thread(251) }),
      sample(3, 'freshdesk', { messages: [], sla: [] }),
    ],
  })
})
afterAll(() => world.close())

describe('a ticket', () => {
  it('speaks in numbers, and its SLA in dates and flags', async () => {
    const { status, json } = await get<TicketBody>('/api/v2/tickets/1?include=requester,stats,company')
    expect(status).toBe(200)
    expect(json).toMatchObject({ id: 1, status: 2, priority: 3, source: 1, nr_escalated: true, due_by: null })
    expect(Date.parse(json.nr_due_by)).toBeLessThan(Date.now())
    expect(json.requester).toMatchObject({ name: 'Mara Lind', email: 'mara.lind@example.com' })
    expect(json.stats.first_responded_at).toBe(json.stats.agent_responded_at)
    expect(json.company).toMatchObject({ name: 'Key accounts' })
    expect(json.description).toContain('I was charged twice.')
  })

  it('costs one more request for each include', async () => {
    const one = await get('/api/v2/tickets/1')
    const three = await get('/api/v2/tickets/1?include=requester,stats')
    expect(one.headers['x-ratelimit-total']).toBe('700')
    expect(three.headers['x-ratelimit-used-currentrequest']).toBe('3')
    expect(
      Number(one.headers['x-ratelimit-remaining']) - Number(three.headers['x-ratelimit-remaining']),
    ).toBe(3)
  })

  it('of the private API is wrapped and not counted', async () => {
    const { json, headers } = await get('/api/_/tickets/1?include=requester,stats')
    expect(json.ticket).toMatchObject({ id: 1, subject: 'Charged twice for order 8841' })
    expect(headers).not.toHaveProperty('x-ratelimit-total')
  })

  it('may have no message and no target', async () => {
    const { json } = await get('/api/v2/tickets/3?include=stats')
    expect(json).toMatchObject({ description: '', fr_due_by: null, due_by: null })
    expect((await get('/api/v2/tickets/3/conversations')).json).toEqual([])
  })
})

describe('conversations', () => {
  it('leave the description out and tell private from incoming', async () => {
    const { json } = await get<Conversation[]>('/api/v2/tickets/1/conversations?per_page=100')
    expect(json.map((c) => [c.private, c.incoming])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
      [false, true],
    ])
    expect(json[3]?.user_id).not.toBe(json[4]?.user_id)
    expect(json[0]?.auto_response).toBe(true)
    expect(json[4]?.body).toContain('class="freshdesk_quote"')
    expect(json[4]?.body_text).toBe('Still <b>waiting</b> & angry.')
  })

  it('come in pages of at most a hundred, with a link while there are more', async () => {
    const texts: string[] = []
    for (let page = 1; ; page++) {
      const { json, headers } = await get<Conversation[]>(
        `/api/v2/tickets/2/conversations?per_page=100&page=${page}`,
      )
      texts.push(...json.map((c) => c.body_text))
      if (!headers.link) break
      expect(headers.link).toContain(`page=${page + 1}`)
    }
    expect(texts).toEqual(
      thread(251)
        .slice(1)
        .map((m) => m.text),
    )
    expect((await get('/api/v2/tickets/2/conversations')).json).toHaveLength(30)
    expect((await get('/api/v2/tickets/2/conversations?per_page=101')).json.errors).toMatchObject([
      { field: 'per_page' },
    ])
  })

  it('of the private API bring their authors', async () => {
    const { json } = await get<{ conversations: Conversation[] }>(
      '/api/_/tickets/2/conversations?per_page=100&page=3&order_type=asc&include=requester',
    )
    expect(json.conversations).toHaveLength(50)
    expect(json.conversations[0]?.requester.name).toBe('Sam Rivera')
  })
})

describe('statuses', () => {
  it('carry the account’s own words, in a different shape for each API', async () => {
    world.freshdesk.setStatus(3, 'hold', 'With the lab')
    const v2 = (await get<Field[]>('/api/v2/ticket_fields')).json
    const own = (await get<{ ticket_fields: Field[] }>('/api/_/ticket_fields')).json.ticket_fields
    const choices = (fields: Field[]): unknown => fields.find((f) => f.name === 'status')?.choices
    expect(choices(v2)).toMatchObject({
      2: ['Open', 'Being Processed'],
      8: ['With the lab', 'Being Processed'],
    })
    expect(choices(own)).toContainEqual(
      expect.objectContaining({ id: 8, label: 'With the lab', stop_sla_timer: true }),
    )
    expect(choices(own)).toContainEqual(expect.objectContaining({ id: 2, stop_sla_timer: false }))
    expect((await get('/api/v2/tickets/3')).json.status).toBe(8)
  })
})

describe('who may ask', () => {
  it('names the agent, the token for writes, and all agents and groups', async () => {
    const me = (await get<{ agent: Fields; meta: Fields }>('/api/_/bootstrap/me')).json
    expect(me.agent.contact).toMatchObject({ name: 'Sam Rivera' })
    expect(me.meta.csrf_token).toBeTruthy()
    const { data } = (await get<Agents>('/api/_/bootstrap/agents_groups')).json
    expect(data.agents.map((a) => a.contact.name)).toContain('Priya Nair')
    expect(data.groups[0]?.name).toBe('Billing')
    expect((await get('/api/v2/agents')).status).toBe(403)
  })

  it('refuses strangers, and answers 404 without a body', async () => {
    const stranger = await get('/api/v2/tickets/1', { session: false })
    expect(stranger.status).toBe(401)
    expect(stranger.json.code).toBe('invalid_credentials')
    const missing = await get('/api/v2/tickets/99')
    expect([missing.status, missing.text]).toEqual([404, ''])
  })

  it('has no v2 at all on the free plan, and the private API all the same', async () => {
    world.freshdesk.options.plan = 'free-plan'
    const v2 = await get('/api/v2/tickets/1')
    expect(v2.status).toBe(429)
    expect(Number(v2.headers['retry-after'])).toBeGreaterThan(0)
    expect((await get('/api/_/tickets/1')).status).toBe(200)
    world.freshdesk.options.plan = 'enterprise'
  })

  it('knows a contact’s language and zone, which the ticket lacks', async () => {
    const { requester_id } = (await get('/api/v2/tickets/1')).json
    expect((await get(`/api/v2/contacts/${requester_id}`)).json).toMatchObject({
      language: 'en',
      time_zone: 'Europe/Copenhagen',
    })
  })
})
