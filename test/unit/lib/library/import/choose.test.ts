import { describe, expect, it } from 'vitest'
import type { PhrasePage } from '@/lib/helpdesks'
import { type Choice, choicesOf, isOffered, nothingYet, readAll, readFile } from '@/lib/library/import'
import type { ImportedPhrase, LibraryEntry } from '@/lib/library/types'

const phrase = (more: Partial<ImportedPhrase>): ImportedPhrase => ({
  source: { from: 'zendesk', id: '1', host: 'a.example' },
  title: 'Refund',
  body: 'It is back.',
  folder: [],
  tags: [],
  left: [],
  ...more,
})
const entry = (more: Partial<LibraryEntry>, body = 'It is back.'): LibraryEntry => ({
  phrase: {
    id: 'own.1',
    lang: 'en',
    intent: '',
    title: 'Refund',
    body,
    moments: [],
    moods: [],
    risks: [],
    side: 'outer',
    audience: 'any',
    channels: [],
    length: 'mail',
  },
  folder: [],
  enabled: true,
  source: { from: 'zendesk', id: '1', host: 'a.example' },
  guessed: true,
  kind: 'own',
  changedAt: null,
  ...more,
})
const states = (phrases: ImportedPhrase[], entries: LibraryEntry[]) =>
  choicesOf(
    phrases.map((one) => ({ phrase: one, aside: null })),
    entries,
  ).map(({ state }) => state)

describe('what taking a phrase does', () => {
  it('is told by where it came from', () => {
    expect(states([phrase({})], [])).toEqual(['new'])
    expect(states([phrase({})], [entry({})])).toEqual(['same'])
    expect(states([phrase({ body: 'Changed.' })], [entry({})])).toEqual(['renews'])
    expect(states([phrase({ folder: ['Billing'] })], [entry({})])).toEqual(['renews'])
    expect(states([phrase({ tags: ['x'] })], [entry({})])).toEqual(['renews'])
    expect(states([phrase({ known: { intent: 'refund-started' } })], [entry({})])).toEqual(['renews'])
    const elsewhere = phrase({ source: { from: 'zendesk', id: '1', host: 'b.example' } })
    expect(states([elsewhere], [entry({})])).toEqual(['new'])
  })

  it('is told by our own id, and by no source at all', () => {
    const bare = { from: 'csv', id: '', host: '' } as const
    expect(states([phrase({ source: bare, keptId: 'own.1' })], [entry({})])).toEqual(['same'])
    expect(states([phrase({ source: bare })], [entry({ source: bare })])).toEqual(['new'])
  })

  it('is nothing where the words are there already', () => {
    const builtIn = entry(
      { kind: 'built-in', source: { from: 'built-in', id: 'x', host: '' } },
      'It  is\nback.',
    )
    expect(states([phrase({})], [builtIn])).toEqual(['built-in'])
    expect(
      states([phrase({}), phrase({ source: { from: 'zendesk', id: '2', host: 'a.example' } })], []),
    ).toEqual(['new', 'twice'])
  })

  it('is offered when it is new or renewed, and nobody’s own', () => {
    const choice = (state: Choice['state'], aside: Choice['aside']) =>
      isOffered({ phrase: phrase({}), key: '1', state, aside })
    expect([
      choice('new', null),
      choice('renews', null),
      choice('same', null),
      choice('built-in', null),
    ]).toEqual([true, true, false, false])
    expect([choice('new', 'off'), choice('new', 'personal')]).toEqual([false, false])
  })
})

describe('a whole reading', () => {
  const page = (n: number, next: string | null): PhrasePage => ({
    ok: true,
    records: Array.from({ length: n }, () => ({})),
    next,
    total: null,
  })
  function run(answers: PhrasePage[], from = nothingYet) {
    const stop = new AbortController()
    const asked: (string | null)[] = []
    const waits: number[] = []
    const waiting: (number | null)[] = []
    const end = readAll(from, {
      async page(at) {
        asked.push(at)
        return answers.shift() ?? page(0, null)
      },
      wait: async (ms) => void waits.push(ms),
      signal: stop.signal,
      progress: (_, seconds) => waiting.push(seconds),
    })
    return { end, asked, waits, waiting, stop }
  }
  const refused = (why: 'rate-limited' | 'server-error', retryAfter: number | null): PhrasePage => ({
    ok: false,
    why,
    retryAfter,
  })

  it('waits as long as it is asked to, and goes on where it was', async () => {
    const { end, asked, waits, waiting } = run([page(2, 'b'), refused('rate-limited', 7), page(1, null)])
    expect((await end).records).toHaveLength(3)
    expect(asked).toEqual([null, 'b', 'b'])
    expect(waits.filter((ms) => ms > 1_000)).toEqual([7_000])
    expect(waiting).toEqual([null, null, 7, null])
  })

  it('does not wait for ever', async () => {
    const often = run(Array.from({ length: 20 }, () => refused('rate-limited', 1)))
    expect((await often.end).failure).toEqual({ why: 'rate-limited', retryAfter: 1 })
    expect(often.asked).toHaveLength(6)
    const long = run([refused('rate-limited', 3600)])
    expect((await long.end).failure?.retryAfter).toBe(3600)
    expect(long.asked).toHaveLength(1)
  })

  it('keeps what it has when it fails, and goes on from there', async () => {
    const first = await run([page(2, 'b'), refused('server-error', null)]).end
    expect(first).toMatchObject({ next: 'b', failure: { why: 'server-error' } })
    expect(first.records).toHaveLength(2)
    const again = run([page(1, null)], first)
    expect((await again.end).records).toHaveLength(3)
    expect(again.asked).toEqual(['b'])
  })

  it('ends when it is told to, and never runs in circles', async () => {
    const stopped = run([])
    stopped.stop.abort()
    await stopped.end
    const circle = run(Array.from({ length: 2_000 }, () => page(1, 'x')))
    expect((await circle.end).records).toHaveLength(300)
  })
})

describe('a file', () => {
  it('of ours is read as such, whatever it is called', () => {
    const csv = readFile('\uFEFFtitle,text\nHello,Hi there')
    expect([csv.from, csv.phrases[0]?.phrase.body]).toEqual(['csv', 'Hi there'])
    const json = readFile(' [{"title": "Hello", "text": "Hi there"}]')
    expect([json.from, json.phrases[0]?.phrase.body]).toEqual(['json', 'Hi there'])
  })

  it('that is none says so', () => {
    for (const text of ['', 'no table', '{"a": 1', '{"a": 1}', '[1, 2]']) {
      const { phrases, problems } = readFile(text)
      expect(phrases, text).toEqual([])
      expect(problems.length, text).toBeGreaterThan(0)
    }
  })
})
