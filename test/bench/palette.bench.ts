/** The palette's keys and a recommendation over 5,000 phrases that a team keeps; bundled into an extension page. */
import { builtIns } from '../../lib/library/built-in/phrases'
import { type KeptPhrase, mergeLibrary } from '../../lib/library/index'
import {
  type Phrase,
  paletteIndex,
  phraseValues,
  recommend,
  renderPhrase,
  type Situation,
} from '../../lib/phrasing/index'
import { openStorage } from '../../lib/storage/index'
import { emptyTicket } from '../../lib/ticket/index'

export type PaletteBench = {
  phrases: number
  keys: number
  p50: number
  p95: number
  slowest: string
  /** All kept phrases written as one step, read anew from the disk, and laid over the built-in ones. */
  importMs: number
  readMs: number
  buildMs: number
  firstRecommendMs: number
  recommendP50: number
  recommendP95: number
}

const PHRASES = 5_000
const ROUNDS = 6
const TYPED = [
  'refund started',
  'srry fr th wait',
  'zzqx',
  '退款已经办理',
  'tkyj',
  'wlbncl',
  '抱歉久等',
  'goodbye',
  'a',
]
const WORDS =
  'order parcel invoice login export team north south blue green Mara Lin 订单 发票 北区 南区 周一'.split(' ')

/** Many phrases, no two of one title, as a team would keep them. */
function kept(): KeptPhrase[] {
  return Array.from({ length: PHRASES }, (_, i) => {
    const { id, ...fields } = builtIns[i % builtIns.length] as Phrase
    const round = Math.floor(i / builtIns.length)
    const words = [WORDS[round % WORDS.length], WORDS[(round * 7 + i) % WORDS.length]]
    return {
      id: `own.${i}`,
      fields: {
        ...fields,
        title: `${fields.title} ${words.join(' ')} ${round}`,
        body: `${fields.body} ${words.join(' ')}.`,
        tags: [words[0] ?? ''],
        shortcut: `s${i}`,
      },
      folder: [words[0] ?? ''],
      enabled: true,
      source: { from: 'zendesk', id: `${id} ${i}`, host: 'acme.zendesk.com' },
      guessed: false,
      changedAt: '2026-11-26T10:00:00.000Z',
      rev: 1,
    }
  })
}

/** The library as a worker that was just woken reads it. */
async function library(): Promise<Pick<PaletteBench, 'importMs' | 'readMs'> & { phrases: Phrase[] }> {
  const rows = new Map(kept().map((row) => [row.id, row]))
  const first = openStorage(indexedDB)
  await first.ready()
  const begun = performance.now()
  await first.changePhrases({ step: { id: 'bench', what: 'import', title: '' }, ids: null, plan: () => rows })
  const importMs = performance.now() - begun
  first.close()
  const woken = openStorage(indexedDB)
  await woken.ready()
  const from = performance.now()
  const entries = mergeLibrary(builtIns, await woken.keptPhrases())
  const phrases = entries.filter(({ enabled }) => enabled).map(({ phrase }) => phrase)
  return { importMs, readMs: performance.now() - from, phrases }
}

/** Each key: the search, and the phrase that is then looked at filled with real values. */
export async function benchPalette(): Promise<PaletteBench> {
  const { phrases, importMs, readMs } = await library()
  const begun = performance.now()
  const index = paletteIndex(phrases)
  const buildMs = performance.now() - begun
  const head = {
    ...emptyTicket('zendesk', 'acme.zendesk.com', '4021', 'https://acme.zendesk.com/agent/tickets/4021'),
    subject: 'Order 5520',
  }
  const usage = new Map(phrases.slice(0, 400).map((phrase, i) => [phrase.id, i / 100]))
  const times: { ms: number; query: string }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TYPED) {
      for (let n = 0; n <= text.length; n++) {
        const query = text.slice(0, n)
        const from = performance.now()
        const [first] = index.search({ text: query, lang: 'en', only: round % 2 ? 'zh' : null, usage }, 30)
        if (first) {
          const values = phraseValues(head, {
            now: 1.79e12,
            lang: first.lang,
            agentName: 'Jo',
            nextDue: null,
          })
          renderPhrase(first.body, values)
        }
        // The first round is the engine's own warming up.
        if (round > 0) times.push({ ms: performance.now() - from, query })
      }
    }
  }
  times.sort((a, b) => a.ms - b.ms)
  const at = (list: { ms: number }[], q: number) => list[Math.ceil(q * list.length) - 1]?.ms ?? Number.NaN
  const own = phrases.filter((phrase) => phrase.lang === 'en')
  const cold = performance.now()
  recommend(own, situation(0))
  const firstRecommendMs = performance.now() - cold
  const recommended = Array.from({ length: 205 }, (_, i) => {
    const from = performance.now()
    recommend(own, situation(i))
    return { ms: performance.now() - from }
  }).slice(5)
  recommended.sort((a, b) => a.ms - b.ms)
  return {
    phrases: phrases.length,
    keys: times.length,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    slowest: times.at(-1)?.query ?? '',
    importMs,
    readMs,
    buildMs,
    firstRecommendMs,
    recommendP50: at(recommended, 0.5),
    recommendP95: at(recommended, 0.95),
  }
}

function situation(i: number): Situation {
  return {
    lang: 'en',
    channel: 'email',
    status: 'open',
    audience: 'external',
    currentMoment: 'first-impression',
    openIntents: ['apologise-delay'],
    mood: i % 2 ? 'upset' : 'worried',
    moodUnsure: false,
    risks: i % 3 ? ['refund'] : [],
    subject: `Order ${i}`,
    customerText: `My parcel has not arrived and nobody answers, ticket ${i}. I want my money back.`,
    lastAgentText: null,
    internalNotes: [],
    draft: i % 4 ? '' : 'Hi Mara,',
    answered: false,
    hoursWaiting: 4,
    used: {},
  }
}
