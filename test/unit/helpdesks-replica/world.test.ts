import { request } from 'node:https'
import { connect, type Socket } from 'node:net'
import { connect as tls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, strictCsp, type World } from '../../helpdesks/world'
import { ask, type Fields } from './ask'
import { sample } from './samples'

type ZendeskTicket = { ticket: { status: string; slas: { policy_metrics: Fields[] } } }
type FreshdeskTicket = { ticket: Fields & { nr_due_by: string } }

const zendesk = 'https://acme.zendesk.com/api/v2/tickets/1.json'
const freshdesk = 'https://acme.freshdesk.com/api/_/tickets/1'
let world: World

beforeAll(async () => {
  world = await startWorld({
    editors: false,
    tickets: [
      sample(1, 'zendesk'),
      sample(2, 'zendesk', { status: 'pending' }),
      sample(3, 'zendesk', { status: 'closed' }),
      sample(1, 'freshdesk'),
    ],
  })
})
afterAll(() => world.close())

describe('the proxy', () => {
  /** First line of the proxy's answer to CONNECT. */
  function open(where: string): Promise<{ line: string; socket: Socket }> {
    const { hostname, port } = new URL(world.proxy)
    const socket = connect(Number(port), hostname)
    socket.write(`CONNECT ${where} HTTP/1.1\r\nHost: ${where}\r\n\r\n`)
    return new Promise((done, failed) => {
      socket.on('error', failed)
      socket.once('data', (data) => done({ line: data.toString().split('\r\n')[0] ?? '', socket }))
    })
  }

  it('leads to the replica under its real address', async () => {
    const { line, socket } = await open('acme.zendesk.com:443')
    expect(line).toContain('200')
    const body = await new Promise<string>((done, failed) => {
      const secure = tls({ socket, servername: 'acme.zendesk.com', rejectUnauthorized: false })
      const sent = request(
        { host: 'acme.zendesk.com', path: '/api/v2/users/me.json', createConnection: () => secure },
        (response) => response.once('data', (data: Buffer) => done(data.toString())),
      )
      sent.on('error', failed)
      sent.end()
    })
    expect(body).toContain('Anonymous user')
    socket.destroy()
  })

  it('refuses and remembers every other host, look-alikes too', async () => {
    for (const where of ['example.com:443', 'acme.zendesk.com.evil.example:443', 'acme.zendesk.com:80']) {
      const { line, socket } = await open(where)
      expect(line).toContain('502')
      socket.destroy()
    }
    expect(world.foreign).toEqual([
      'example.com:443',
      'acme.zendesk.com.evil.example:443',
      'acme.zendesk.com:80',
    ])
  })

  it('hosts without a replica are not found', async () => {
    expect((await ask(world, 'https://other.zendesk.com/agent')).status).toBe(404)
  })
})

describe('faults', () => {
  it.each([
    [401, 401],
    [403, 403],
    [404, 404],
    [429, 429],
    [500, 500],
    [503, 503],
  ] as const)('answers %i in both helpdesks', async (status, expected) => {
    world.zendesk.fail({ path: /\/tickets\/1/, status, retryAfter: 7, times: 1 })
    world.freshdesk.fail({ path: '/tickets/1', status, retryAfter: 7, times: 1 })
    for (const url of [zendesk, freshdesk]) {
      const first = await ask(world, url)
      expect(first.status).toBe(expected)
      expect(first.headers['retry-after']).toBe('7')
      expect((await ask(world, url)).status).toBe(200)
    }
  })

  it('gives a sign-in page with status 200, and cuts the connection', async () => {
    world.zendesk.fail({ path: 'tickets/1', status: 'html' })
    const page = await ask(world, zendesk)
    expect(page.status).toBe(200)
    expect(page.headers['content-type']).toContain('text/html')
    world.zendesk.heal()
    world.zendesk.fail({ path: 'tickets/1', status: 'drop' })
    await expect(ask(world, zendesk)).rejects.toThrow()
    world.zendesk.heal()
    expect((await ask(world, zendesk)).status).toBe(200)
  })

  it('leaves the page’s own channel and other paths alone', async () => {
    world.zendesk.fail({ path: /./, status: 500 })
    expect((await ask(world, 'https://acme.zendesk.com/__replica/tickets/1')).status).toBe(200)
    world.zendesk.heal()
    world.zendesk.fail({ path: '/comments', status: 500 })
    expect((await ask(world, zendesk)).status).toBe(200)
    world.zendesk.heal()
  })
})

describe('what happens reaches the API', () => {
  const sla = async (id: number): Promise<Record<string, unknown>[]> =>
    (await ask<ZendeskTicket>(world, `https://acme.zendesk.com/api/v2/tickets/${id}.json?include=slas`)).json
      .ticket.slas.policy_metrics

  it('a public reply meets the next reply; the next request starts it again', async () => {
    world.zendesk.addMessage(1, { from: 'agent', text: 'I have it.' })
    expect((await sla(1))[1]).toMatchObject({ metric: 'next_reply_time', stage: 'achieved' })
    world.zendesk.addMessage(1, { text: 'Thank you, but when?' })
    expect((await sla(1))[1]).toMatchObject({ stage: 'active', minutes: 60 })
  })

  it('an internal note meets nothing', async () => {
    world.zendesk.addMessage(1, { from: 'agent', public: false, text: 'asked finance' })
    expect((await sla(1))[1]).toMatchObject({ stage: 'active' })
  })

  it('a customer’s answer opens a pending ticket; solving meets what is left', async () => {
    world.zendesk.addMessage(2, { text: 'Here is the number.' })
    expect(
      (await ask<ZendeskTicket>(world, 'https://acme.zendesk.com/api/v2/tickets/2')).json.ticket.status,
    ).toBe('open')
    world.zendesk.setStatus(2, 'solved')
    expect((await sla(2)).map((m) => m.stage)).toEqual(['achieved', 'achieved', 'achieved'])
  })

  it('priority and targets can be changed', async () => {
    world.freshdesk.setPriority(1, 'urgent')
    world.freshdesk.setSla(1, [{ metric: 'next-reply', dueInMinutes: 5, stage: 'active', targetMinutes: 30 }])
    const { ticket } = (await ask<FreshdeskTicket>(world, freshdesk)).json
    expect(ticket.priority).toBe(4)
    expect((Date.parse(ticket.nr_due_by) - Date.now()) / 60_000).toBeCloseTo(5, 0)
    expect(ticket.due_by).toBeNull()
  })

  it('open pages are told at once', async () => {
    const told = new Promise<string>((done, failed) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: world.port,
          path: '/__replica/events',
          headers: { host: 'acme.zendesk.com' },
          rejectUnauthorized: false,
        },
        (response) => {
          response.on('data', (data: Buffer) => {
            if (!data.toString().startsWith('data:')) return world.zendesk.setPriority(1, 'low')
            done(data.toString())
            sent.destroy()
          })
        },
      )
      sent.on('error', failed)
      sent.end()
    })
    expect(await told).toContain('{"what":"ticket","id":1}')
  })
})

describe('writes', () => {
  const reply = {
    ticket: {
      status: 'pending',
      comment: { html_body: '<p>Hi Mara,</p><p>done &amp; checked.</p>', public: true },
    },
  }

  it('of the replica’s page are carried out and are no violation', async () => {
    const headers = { 'x-replica': '1', 'x-csrf-token': 'replica-authenticity-token' }
    const before = world.violations.length
    expect((await ask(world, zendesk, { method: 'PUT', headers, body: reply })).status).toBe(200)
    expect(world.zendesk.ticket(1)).toMatchObject({ status: 'pending' })
    expect(world.zendesk.ticket(1).messages.at(-1)).toMatchObject({
      from: 'agent',
      text: 'Hi Mara,\n\ndone & checked.',
    })
    expect(world.violations).toHaveLength(before)
  })

  it('of anyone else are recorded, and refused without the token', async () => {
    const messages = world.zendesk.ticket(1).messages.length
    expect((await ask(world, zendesk, { method: 'PUT', body: reply })).status).toBe(403)
    expect(
      (await ask(world, `${freshdesk}/reply`, { method: 'POST', body: { body: '<p>x</p>' } })).status,
    ).toBe(401)
    expect(world.violations.map((v) => [v.host, v.method])).toEqual([
      ['acme.zendesk.com', 'PUT'],
      ['acme.freshdesk.com', 'POST'],
    ])
    expect(world.zendesk.ticket(1).messages).toHaveLength(messages)
  })

  it('to a closed ticket are refused', async () => {
    const headers = { 'x-replica': '1', 'x-csrf-token': 'replica-authenticity-token' }
    const url = 'https://acme.zendesk.com/api/v2/tickets/3.json'
    expect((await ask(world, url, { method: 'PUT', headers, body: reply })).status).toBe(422)
  })
})

describe('pages', () => {
  it('are served for tickets and lists, with a strict policy when ordered', async () => {
    world.options.csp = strictCsp
    for (const url of [
      world.zendesk.url(1),
      world.zendesk.listUrl,
      world.freshdesk.url(1),
      world.freshdesk.listUrl,
    ]) {
      const page = await ask(world, url, { session: false })
      expect(page.status).toBe(200)
      expect(page.headers['content-security-policy']).toBe(strictCsp)
      expect(page.headers['set-cookie']?.[0]).toContain('session=')
      expect(page.text).not.toMatch(/<style|<script>| style=/)
    }
    world.options.csp = null
  })

  it('give their scripts as plain JavaScript, and nothing outside their folders', async () => {
    const script = await ask(world, 'https://acme.zendesk.com/__replica/files/zendesk/page/main.ts')
    expect(script.headers['content-type']).toContain('text/javascript')
    expect(script.text).not.toContain('Promise<void>')
    for (const path of ['world.ts', '../../package.json', 'zendesk/api.ts', 'zendesk/page/../api.ts']) {
      expect((await ask(world, `https://acme.zendesk.com/__replica/files/${path}`)).status).toBe(404)
    }
  })

  it('lead a signed-out agent to the sign-in page', async () => {
    world.zendesk.options.signedOut = true
    const page = await ask(world, world.zendesk.url(1))
    expect(page.status).toBe(302)
    expect(page.headers.location).toContain('signin')
    expect((await ask(world, zendesk)).status).toBe(401)
    world.zendesk.options.signedOut = false
  })
})
