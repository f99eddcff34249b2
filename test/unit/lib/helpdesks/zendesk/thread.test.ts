// @vitest-environment jsdom
/** A thread is read whole once, and from then on only where it grew. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { context, freshHost, page } from '../fixtures/context'
import { comment, MARA } from '../fixtures/zendesk'
import { type Account, account, many, minute } from '../fixtures/zendesk-server'

function open(from: Account) {
  const it = context(`https://${freshHost('zendesk.com')}/agent/tickets/4021`, from.routes, page(''))
  const read = async (id = '4021') => {
    const result = await zendesk.read(id, it)
    if (result.kind !== 'ticket') throw new Error(result.why)
    return result.ticket
  }
  /** Pages of comments asked for since the last call. */
  const pages = () => {
    const asked = it.asked.filter((path) => path.includes('/comments.json'))
    it.asked.length = 0
    return asked.length
  }
  return { it, read, pages, texts: async () => (await read()).messages.map((m) => m.text) }
}
/** Every page but the newest, by the cursor it is asked with. */
const OLDER = '/api/v2/tickets/4021/comments.json?include=users&page[size]=100&sort=-created_at&page[after]='
const words = (n: number) => Array.from({ length: n }, (_, i) => `n${i}`)

describe('reading a thread again', () => {
  it('asks for one page after a new comment, however long the thread', async () => {
    const desk = account({ comments: many(450) })
    const { texts, pages } = open(desk)
    expect(await texts()).toEqual(words(450))
    expect(pages()).toBe(5)
    desk.comments.push(...many(1, 450))
    expect(await texts()).toEqual(words(451))
    expect(pages()).toBe(1)
  })

  it('goes on until it meets what it knows', async () => {
    const desk = account({ comments: many(120) })
    const { texts, pages } = open(desk)
    await texts()
    pages()
    desk.comments.push(...many(230, 120))
    expect(await texts()).toEqual(words(350))
    expect(pages()).toBe(3)
  })

  it('sees what was changed or redacted among the newest hundred at once, further back after an hour', async () => {
    const desk = account({ comments: many(250) })
    const { it: asking, texts, pages } = open(desk)
    await texts()
    const hide = (at: number) => {
      desk.comments[at] = { ...desk.comments[at], plain_body: '▇▇▇▇' }
    }
    hide(249)
    hide(10)
    const soon = await texts()
    expect([soon[249], soon[10]]).toEqual(['▇▇▇▇', 'n10'])
    asking.clock.now += 61 * 60_000
    pages()
    const later = await texts()
    expect([later[249], later[10]]).toEqual(['▇▇▇▇', '▇▇▇▇'])
    expect(pages()).toBe(3)
  })

  it('sees that a comment was made private', async () => {
    const desk = account({ comments: many(2) })
    const { read } = open(desk)
    expect((await read()).messages[1]?.visibility).toBe('public')
    desk.comments[1] = { ...desk.comments[1], public: false }
    expect((await read()).messages[1]?.visibility).toBe('internal')
  })

  it('tells roles anew when the requester has changed', async () => {
    const desk = account({ comments: many(2) })
    const { read } = open(desk)
    expect((await read()).messages.map((m) => m.role)).toEqual(['requester', 'agent'])
    desk.ticket.requester_id = 26155588000001
    expect((await read()).messages.map((m) => m.role)).toEqual(['other', 'requester'])
  })

  it('keeps the thread when the next read fails, and says so', async () => {
    const desk = account({ comments: many(3) })
    const { read } = open(desk)
    await read()
    desk.faults.set('/api/v2/tickets/4021/comments', { body: '', status: 500 })
    const ticket = await read()
    expect(ticket.messages).toHaveLength(3)
    expect(ticket.sources.messages).toBe('api')
    expect(ticket.missing).toContainEqual({ fact: 'messages', why: 'server-error', retryAfter: null })
  })

  it('reads everything each time where the account does not sort as asked', async () => {
    const desk = account({ comments: many(150), newest: false })
    const { texts } = open(desk)
    expect(await texts()).toEqual(words(150))
    desk.comments.push(...many(1, 150))
    expect(await texts()).toEqual(words(151))
  })

  it('keeps comments that lack an id, an author or a time', async () => {
    const odd = [
      comment(1, MARA, 'a', { id: null, created_at: null }),
      comment(2, MARA, 'b', { author_id: null }),
    ]
    const { texts } = open(account({ comments: odd }))
    expect((await texts()).sort()).toEqual(['a', 'b'])
  })
})

describe('a thread that is read in parts', () => {
  it('goes on where it stopped, without asking twice for what it has', async () => {
    const desk = account({ comments: many(450) })
    const { it: asking, read, pages } = open(desk)
    desk.faults.set(`${OLDER}10250`, { body: '', status: 429, headers: { 'Retry-After': '7' } })
    const half = await read()
    expect(half.messages.map((m) => m.text)).toEqual(words(450).slice(250))
    expect(half.missing).toEqual([{ fact: 'messages', why: 'rate-limited', retryAfter: 7 }])
    expect(pages()).toBe(3)
    desk.faults.clear()
    desk.comments.push(...many(1, 450))
    asking.clock.now += 7_000
    const whole = await read()
    expect(whole.messages.map((m) => m.text)).toEqual(words(451))
    expect(whole.missing).toEqual([])
    // The newest page, and the three that were missing.
    expect(pages()).toBe(4)
  })

  it('never leaves a gap when it fails between the newest and the known', async () => {
    const desk = account({ comments: many(100) })
    const { read, texts } = open(desk)
    await read()
    desk.comments.push(...many(250, 100))
    desk.faults.set(OLDER, { fails: 'network' })
    expect((await read()).missing[0]).toMatchObject({ fact: 'messages', why: 'offline' })
    desk.faults.clear()
    expect(await texts()).toEqual(words(350))
  })

  it('leaves the account’s last requests to others, and says when it goes on', async () => {
    const desk = account({
      comments: many(300),
      headers: { 'ratelimit-limit': '400', 'ratelimit-remaining': '79', 'ratelimit-reset': '48' },
    })
    const { it: asking, read, pages } = open(desk)
    const half = await read()
    expect(half.messages).toHaveLength(100)
    expect(half.missing).toEqual([{ fact: 'messages', why: 'rate-limited', retryAfter: 48 }])
    desk.headers = { 'ratelimit-limit': '400', 'ratelimit-remaining': '390', 'ratelimit-reset': '60' }
    asking.clock.now += 48_000
    pages()
    expect((await read()).messages).toHaveLength(300)
    expect(pages()).toBe(3)
  })

  it('is not held up by a full account when one page is all there is', async () => {
    const headers = { 'ratelimit-limit': '400', 'ratelimit-remaining': '1', 'ratelimit-reset': '48' }
    expect((await open(account({ comments: many(80), headers })).read()).missing).toEqual([])
  })

  it('counts a list’s own limit before the account’s', async () => {
    const headers = {
      'ratelimit-limit': '700',
      'ratelimit-remaining': '690',
      'zendesk-ratelimit-omnilog-index': 'total=100; remaining=3; resets=41',
    }
    const ticket = await open(account({ comments: many(200), headers })).read()
    expect(ticket.missing).toEqual([{ fact: 'messages', why: 'rate-limited', retryAfter: 41 }])
  })
})

it('keeps the threads of a page up to 10,000 messages, the latest opened first', async () => {
  const { read, pages } = open(account({ comments: many(3_500) }))
  for (const id of ['4021', '4022', '4023', '4024']) await read(id)
  pages()
  await read('4023')
  expect(pages()).toBe(1)
  await read('4021')
  expect(pages()).toBe(35)
}, 60_000)

describe('the longest threads', () => {
  it('are read to the end: 5,000 comments in 50 requests', async () => {
    const { read, pages } = open(account({ comments: many(5_000) }))
    const ticket = await read()
    expect(ticket.messages).toHaveLength(5_000)
    expect(ticket.messages[0]?.text).toBe('n0')
    expect(ticket.missing).toEqual([])
    expect(pages()).toBe(50)
  }, 60_000)

  it('longer than Zendesk allows: the newest 5,000, and it is said that the rest is missing', async () => {
    const desk = account({ comments: many(5_100) })
    const { read, pages } = open(desk)
    const ticket = await read()
    expect(ticket.messages).toHaveLength(5_000)
    expect(ticket.messages.at(-1)?.text).toBe('n5099')
    expect(ticket.missing).toEqual([{ fact: 'messages', why: 'too-long', retryAfter: null }])
    pages()
    desk.comments.push(...many(1, 5_100))
    expect((await read()).messages.at(-1)?.text).toBe('n5100')
    expect(pages()).toBe(1)
  }, 60_000)
})

it('any growth, any failure in between: in the end all is there once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ grow: fc.nat(260), fail: fc.boolean(), at: fc.nat(3) }), {
        minLength: 1,
        maxLength: 5,
      }),
      async (steps) => {
        const desk = account()
        const { read } = open(desk)
        for (const { grow, fail, at } of steps) {
          desk.comments.push(...many(grow, desk.comments.length))
          let call = 0
          if (fail) {
            desk.faults.set('/api/v2/tickets/4021/comments', () =>
              call++ === at ? { body: '', status: 500 } : null,
            )
          }
          await read().catch(() => undefined)
          desk.faults.clear()
        }
        const { messages, missing } = await read()
        expect(missing).toEqual([])
        expect(messages.map((m) => m.at)).toEqual(desk.comments.map((_, i) => minute(i)))
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)
