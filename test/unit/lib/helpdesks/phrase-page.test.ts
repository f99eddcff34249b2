import { describe, expect, it } from 'vitest'
import { phrasePage } from '@/lib/helpdesks'
import { freshHost, context as make, type Routes } from './fixtures/context'

const macros = (from: number, n: number) =>
  Array.from({ length: n }, (_, at) => ({
    id: from + at,
    title: `M${from + at}`,
    actions: [],
    url: 'left out',
  }))
const at = (domain: string, routes: Routes) =>
  make(`https://${freshHost(domain)}/agent`, routes, null as unknown as Document)

describe('Zendesk’s macros', () => {
  it('are read by cursor, and counted when there are more', async () => {
    const context = at('zendesk.com', {
      '/api/v2/macros.json?page[size]=100': {
        json: { macros: macros(0, 100), meta: { has_more: true, after_cursor: 'a+b' }, links: {} },
      },
      '/api/v2/macros.json?page[size]=100&page[after]=a+b': {
        json: { macros: macros(100, 20), meta: { has_more: false, after_cursor: 'z' } },
      },
      '/api/v2/macros.json?per_page=1': { json: { macros: macros(0, 1), count: 120 } },
    })
    const first = await phrasePage('zendesk', null, context)
    expect(first).toMatchObject({ ok: true, next: 'a+b', total: 120 })
    expect(first.ok && first.records[0]).toEqual({
      id: 0,
      title: 'M0',
      actions: [],
      active: undefined,
      restriction: undefined,
    })
    const last = await phrasePage('zendesk', 'a+b', context)
    expect(last).toMatchObject({ ok: true, next: null, total: null })
    expect(last.ok && last.records).toHaveLength(20)
    expect(context.asked).toHaveLength(3)
  })

  it('need no count when one page is all, or when it is refused', async () => {
    const one = at('zendesk.com', {
      '/api/v2/macros.json': { json: { macros: macros(0, 3), meta: { has_more: false } } },
    })
    expect(await phrasePage('zendesk', null, one)).toMatchObject({ next: null, total: 3 })
    expect(one.asked).toHaveLength(1)
    const refused = at('zendesk.com', {
      '/api/v2/macros.json?page': {
        json: { macros: macros(0, 3), meta: { has_more: true, after_cursor: 'x' } },
      },
      '/api/v2/macros.json?per_page': { json: {}, status: 403 },
    })
    expect(await phrasePage('zendesk', null, refused)).toMatchObject({ ok: true, next: 'x', total: null })
  })

  it('are not read in circles', async () => {
    const context = at('zendesk.com', {
      '/api/v2/macros.json': { json: { macros: [], meta: { has_more: true, after_cursor: 'same' } } },
    })
    expect(await phrasePage('zendesk', 'same', context)).toMatchObject({ ok: true, next: null })
  })
})

describe('Freshdesk’s canned responses', () => {
  const folders = [
    { id: 1, name: 'General', responses_count: 2, personal: false },
    { id: 2, name: 'Personal', responses_count: 1, personal: true },
    { id: 3, name: 'Empty', responses_count: 0 },
    { id: 4, name: 'Gone', responses_count: 1 },
    { id: '../x', name: 'Hostile', responses_count: 9 },
  ]
  it('are read folder by folder, a folder that goes on by its own link', async () => {
    const context = at('freshdesk.com', {
      '/api/v2/canned_response_folders': { json: folders },
      '/api/v2/canned_response_folders/1/responses': {
        json: [{ id: 11, title: 'A', content: 'a', x: 1 }],
        headers: { Link: '</api/v2/canned_response_folders/1/responses?page=2>; rel="next"' },
      },
      '/api/v2/canned_response_folders/1/responses?page=2': { json: [{ id: 12, title: 'B' }] },
      '/api/v2/canned_response_folders/2/responses': { json: [{ id: 21, title: 'C' }] },
      '/api/v2/canned_response_folders/4/responses': { json: {}, status: 404 },
    })
    let next: string | null = null
    const records: unknown[] = []
    const totals: unknown[] = []
    do {
      const page = await phrasePage('freshdesk', next, context)
      if (!page.ok) throw new Error(page.why)
      records.push(...page.records.map(({ id, folder, personal }) => [id, folder, personal]))
      totals.push(page.total)
      next = page.next
    } while (next)
    expect(records).toEqual([
      [11, 'General', false],
      [12, 'General', false],
      [21, 'Personal', true],
    ])
    expect(totals).toEqual([4, null, null, null, null])
    expect(context.asked).toHaveLength(5)
  })

  it('take no place that they did not give', async () => {
    const context = at('freshdesk.com', {})
    for (const next of [
      'x',
      '{"folders":[{"id":"1","name":""}],"path":"/api/v2/tickets"}',
      '{"folders":[{"id":"../tickets","name":""}],"path":null}',
      '{"folders":[],"path":null}',
    ])
      expect(await phrasePage('freshdesk', next, context)).toMatchObject({ ok: false, why: 'unexpected' })
    expect(context.asked).toEqual([])
  })
})

describe('what a helpdesk refuses', () => {
  it.each([
    [{ json: {}, status: 401 }, 'signed-out'],
    [{ json: {}, status: 403 }, 'forbidden'],
    [{ json: {}, status: 404 }, 'not-found'],
    [{ json: {}, status: 500 }, 'server-error'],
    [{ body: '<html>' }, 'not-json'],
    [{ json: { macros: 'none' } }, 'unexpected'],
    [{ fails: 'network' as const }, 'offline'],
  ])('%j is told as %s', async (reply, why) => {
    const routes = { '/api/v2': reply }
    expect(await phrasePage('zendesk', null, at('zendesk.com', routes))).toMatchObject({ ok: false, why })
    expect(await phrasePage('freshdesk', null, at('freshdesk.com', routes))).toMatchObject({ ok: false, why })
  })

  it('says how long to wait', async () => {
    const context = at('zendesk.com', {
      '/api/v2': { json: {}, status: 429, headers: { 'Retry-After': '7' } },
    })
    expect(await phrasePage('zendesk', null, context)).toEqual({
      ok: false,
      why: 'rate-limited',
      retryAfter: 7,
    })
  })
})
