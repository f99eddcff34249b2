import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PhraseHelpdesk, phrasePage } from '@/lib/helpdesks'
import { nothingYet, readAll } from '@/lib/library/import'
import { startWorld, type World } from '../../helpdesks/world'
import { ask } from './ask'
import { sample } from './samples'

let world: World
beforeAll(async () => {
  world = await startWorld({ editors: false, tickets: [sample(1, 'zendesk'), sample(2, 'freshdesk')] })
})
afterAll(() => world.close())

/** The reading as it runs in a tab, over the replica's own network. */
function read(helpdesk: PhraseHelpdesk, session = true) {
  const { origin } = world[helpdesk]
  const stop = new AbortController()
  const shown: [number, number | null, number | null][] = []
  const context = {
    document: null as unknown as Document,
    url: new URL(`${origin}/agent`),
    signal: stop.signal,
    fetch: (async (url: string) => {
      const { status, headers, text } = await ask(world, url, { session })
      return new Response(text, {
        status,
        headers: Object.entries(headers).filter(([, value]) => typeof value === 'string') as [
          string,
          string,
        ][],
      })
    }) as typeof fetch,
    now: () => Date.now(),
  }
  const end = readAll(nothingYet, {
    page: (at) => phrasePage(helpdesk, at, context),
    wait: async () => undefined,
    signal: stop.signal,
    progress: ({ records, total }, waiting) => shown.push([records.length, total, waiting]),
  })
  return { end, shown }
}

describe('the replicas’ macros and canned responses', () => {
  it('are read whole: 300 macros in three pages', async () => {
    const before = world.requests.length
    const { end, shown } = read('zendesk')
    const { records, failure, next, total } = await end
    expect({ n: records.length, failure, next, total }).toEqual({
      n: 300,
      failure: null,
      next: null,
      total: 300,
    })
    expect(new Set(records.map(({ id }) => id)).size).toBe(300)
    expect(shown).toEqual([
      [0, null, null],
      [100, 300, null],
      [200, 300, null],
    ])
    const asked = world.requests.slice(before)
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET'])
  })

  it('are read by folder', async () => {
    const { records, total } = await read('freshdesk').end
    expect(records.map(({ title, folder, personal }) => [title, folder, personal])).toEqual([
      ['We have received your request', 'General', false],
      ['Portal', 'General', false],
      ['Mine', 'Personal', true],
    ])
    expect(total).toBe(3)
  })

  it('are refused to a role without the right, and to nobody signed in', async () => {
    world.zendesk.options.macrosRefused = true
    world.freshdesk.options.cannedRefused = true
    expect((await read('zendesk').end).failure?.why).toBe('forbidden')
    expect((await read('freshdesk').end).failure?.why).toBe('forbidden')
    expect((await read('zendesk', false).end).failure?.why).toBe('signed-out')
    world.zendesk.options.macrosRefused = false
    world.freshdesk.options.cannedRefused = false
  })
})
