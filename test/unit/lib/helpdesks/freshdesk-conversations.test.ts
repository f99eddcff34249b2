// @vitest-environment jsdom
/** Conversations to the end, each once: pages, what is kept between two reads, limits and interruptions. */
import { describe, expect, it } from 'vitest'
import { freshdesk } from '@/lib/helpdesks/freshdesk'
import type { Ticket } from '@/lib/ticket'
import { context, freshHost, page, type Reply, type Routes } from './fixtures/context'
import { conversations, documentedOnly, NINA, routes, ticket } from './fixtures/freshdesk'

type Entry = Omit<(typeof conversations)[number], 'body'> & { body: string | null }

const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  ...(conversations[2] as Entry),
  id: 1000 + n,
  // Plain: the test's own parser of HTML takes longer than all the rest.
  body: null,
  body_text: `message ${n}`,
  created_at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
  ...more,
})
const some = (count: number) => Array.from({ length: count }, (_, n) => entry(n))

/** An account whose conversations can be changed between two reads. */
function account(list: Entry[], more: Routes = {}, own = true) {
  const state = { list, fails: new Map<string, Reply>() }
  const answer = (url: URL): Reply => {
    const number = Number(url.searchParams.get('page'))
    const failing = state.fails.get(`${url.pathname.split('/')[2]} ${number}`)
    if (failing) return failing
    if (url.pathname.startsWith('/api/v2') && url.searchParams.has('order_type')) {
      return { json: { errors: [{ code: 'invalid_field' }] }, status: 400 }
    }
    const ordered = url.searchParams.get('order_type') === 'desc' ? state.list.toReversed() : state.list
    const items = ordered.slice((number - 1) * 100, number * 100)
    return { json: url.pathname.startsWith('/api/v2') ? items : { conversations: items } }
  }
  const table = (own ? routes : documentedOnly)({
    [`/api/${own ? '_' : 'v2'}/tickets/4182/conversations`]: answer,
    ...(own && { '/api/v2/tickets/4182/conversations': answer }),
    ...more,
  })
  const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, table, page(''))
  const read = async (): Promise<Ticket> => {
    const result = await freshdesk.read('4182', it)
    if (result.kind !== 'ticket') throw new Error(result.why)
    return result.ticket
  }
  const asked = () => {
    const list = it.asked.splice(0).filter((path) => path.includes('/conversations?'))
    return list.map((path) => {
      const { searchParams, pathname } = new URL(path, 'https://x.test')
      return `${pathname.split('/')[2]} ${searchParams.get('order_type') ?? '-'} ${searchParams.get('page')}`
    })
  }
  return { it, state, read, asked }
}
const texts = (read: Ticket) => read.messages.slice(1).map((m) => m.text)
const words = (list: Entry[]) => list.map((e) => e.body_text)

describe('a changed ticket', () => {
  it('costs its last page, however long it is', async () => {
    const { state, read, asked } = account(some(250))
    expect(texts(await read())).toEqual(words(state.list))
    expect(asked()).toEqual(['_ asc 1', '_ asc 2', '_ asc 3'])
    state.list = [...state.list, entry(250)]
    expect(texts(await read())).toEqual(words(state.list))
    expect(asked()).toEqual(['_ asc 3'])
  })

  it('costs the pages that its news fill', async () => {
    const { state, read, asked } = account(some(99))
    await read()
    asked()
    state.list = some(201)
    expect(texts(await read())).toEqual(words(state.list))
    expect(asked()).toEqual(['_ asc 1', '_ asc 2', '_ asc 3'])
  })

  it('whose pages were exactly full is read on from the last of them', async () => {
    const { state, read, asked } = account(some(200))
    await read()
    expect(asked()).toEqual(['_ asc 1', '_ asc 2', '_ asc 3'])
    state.list = some(201)
    expect((await read()).messages).toHaveLength(202)
    expect(asked()).toEqual(['_ asc 2', '_ asc 3'])
  })

  it('shows an edited and no deleted message of its last page', async () => {
    const { state, read } = account(some(150))
    await read()
    state.list = [...some(148), entry(149, { body_text: 'edited' })]
    expect(texts(await read()).slice(-2)).toEqual(['message 147', 'edited'])
  })

  it('of which an earlier message was deleted is read anew, and nothing is lost', async () => {
    const { state, read, asked } = account(some(200))
    await read()
    asked()
    state.list = [...some(200).filter((_, n) => n !== 20), entry(200)]
    expect(texts(await read())).toEqual(words(state.list))
    expect(asked()).toEqual(['_ asc 2', '_ asc 1', '_ asc 2', '_ asc 3'])
  })

  it('keeps each ticket’s own: ten of them', async () => {
    const { state, read, asked, it: asking } = account(some(120))
    await read()
    for (let other = 1; other <= 10; other++) await freshdesk.read(String(other), asking)
    asked()
    state.list = some(121)
    await read()
    expect(asked()).toEqual(['_ asc 1', '_ asc 2'])
  })

  it('whose requester was changed shows the kept messages in their new roles', async () => {
    let requester = NINA
    const { read } = account([entry(0, { user_id: 5, incoming: true })], {
      '/api/_/tickets/4182?': () => ({ json: { ticket: { ...ticket, requester_id: requester } } }),
    })
    expect((await read()).messages.at(-1)?.role).toBe('other')
    requester = 5
    expect((await read()).messages.at(-1)?.role).toBe('requester')
  })
})

describe('a long ticket', () => {
  it('is read to the end: 5,000 conversations', async () => {
    const { read, asked, state } = account(some(5_000))
    const whole = await read()
    expect(texts(whole)).toEqual(words(state.list))
    expect(whole.missing).toEqual([])
    expect(asked()).toHaveLength(51)
    state.list = state.list.slice(0, 4_999)
    await read()
    expect(asked()).toEqual(['_ asc 50'])
  }, 30_000)

  it('beyond them is read to 5,000 and the newest hundred, and says so', async () => {
    const { read, asked, state } = account(some(5_400))
    const whole = await read()
    expect(whole.messages).toHaveLength(1 + 5_100)
    expect(whole.messages.at(-1)?.text).toBe('message 5399')
    expect(whole.missing).toEqual([{ fact: 'messages', why: 'too-long', retryAfter: null }])
    expect(asked().slice(-2)).toEqual(['_ asc 51', '_ desc 1'])
    state.list = some(5_401)
    expect((await read()).messages.at(-1)?.text).toBe('message 5400')
    expect(asked()).toEqual(['_ desc 1'])
  }, 30_000)

  it('is read in slices: the page’s own work comes between', async () => {
    const heavy = some(60).map((e) => ({ ...e, body: `<div>${'<p>word</p>'.repeat(60)}</div>` }))
    const { read } = account(heavy)
    let turns = 0
    const beat = () => {
      turns++
      waiting = setImmediate(beat)
    }
    let waiting = setImmediate(beat)
    await read()
    clearImmediate(waiting)
    // In one go there would be none.
    expect(turns).toBeGreaterThan(5)
  })
})

describe('an interrupted reading', () => {
  const busy: Reply = { body: '', status: 429, headers: { 'Retry-After': '7' } }

  it('goes on with the documented API, and without a parameter that that one refuses', async () => {
    const { read, asked, state } = account(some(330))
    state.fails.set('_ 3', { body: '', status: 500 })
    const whole = await read()
    expect(texts(whole)).toEqual(words(state.list))
    expect(whole.missing).toEqual([])
    expect(asked()).toEqual(['_ asc 1', '_ asc 2', '_ asc 3', 'v2 - 2', 'v2 - 3', 'v2 - 4'])
  })

  it('keeps what it has, says what is missing and for how long, and later asks only for the rest', async () => {
    const { read, asked, state, it: asking } = account(some(330))
    state.fails.set('_ 3', busy)
    state.fails.set('v2 3', busy)
    const partly = await read()
    expect(partly.messages).toHaveLength(201)
    expect(partly.missing).toEqual([{ fact: 'messages', why: 'rate-limited', retryAfter: 7 }])
    asked()
    await read()
    expect(asked()).toEqual([])
    state.fails.clear()
    asking.clock.now += 7_000
    expect(texts(await read())).toEqual(words(state.list))
    expect(asked()).toEqual(['_ asc 2', '_ asc 3', '_ asc 4'])
  })

  it('by leaving the ticket loses nothing either', async () => {
    const { state, read, it: asking, asked } = account(some(250))
    state.fails.set('_ 3', { waits: true })
    const leaving = new AbortController()
    const broken = freshdesk.read('4182', { ...asking, signal: leaving.signal })
    setTimeout(() => leaving.abort(), 50)
    await expect(broken).rejects.toThrow()
    asked()
    state.fails.clear()
    expect(texts(await read())).toEqual(words(state.list))
    expect(asked()).toEqual(['_ asc 2', '_ asc 3'])
  })

  it('of the documented API alone says what of a very long ticket it cannot reach', async () => {
    const { read } = account(some(5_200), {}, false)
    const whole = await read()
    expect(whole.messages).toHaveLength(5_001)
    expect(whole.missing.map((m) => [m.fact, m.why])).toContainEqual(['messages', 'too-long'])
  }, 30_000)
})

describe('the order', () => {
  it('is by time, whatever the helpdesk’s', async () => {
    const { read } = account([entry(5), entry(1), entry(3)])
    expect(texts(await read())).toEqual(['message 1', 'message 3', 'message 5'])
  })

  it('stays the helpdesk’s where a time cannot be read, and ids are made where they are missing', async () => {
    const { read } = account([
      entry(5),
      entry(1, { created_at: 'yesterday' }),
      entry(3, { id: undefined as never }),
    ])
    const { messages } = await read()
    expect(messages.map((m) => m.id)).toEqual(['ticket_4182', '1005', '1001', 'conversation-2'])
    expect(messages.every((m) => m.authorId === String(NINA))).toBe(true)
  })
})
