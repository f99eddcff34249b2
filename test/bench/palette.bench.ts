/** The palette's keys and a recommendation over 5,000 phrases; bundled into an extension page. */
import {
  builtInShortcuts,
  type Phrase,
  paletteIndex,
  phraseValues,
  recommend,
  renderPhrase,
  type Situation,
} from '../../lib/phrasing/index'
import { builtInPhrases } from '../../lib/settings/built-in/phrases/index'
import { emptyTicket } from '../../lib/ticket/index'

export type PaletteBench = {
  phrases: number
  keys: number
  p50: number
  p95: number
  slowest: string
  buildMs: number
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

/** Many phrases, no two of one title, as a team's own library would be. */
function library(): Phrase[] {
  return Array.from({ length: PHRASES }, (_, i) => {
    const phrase = builtInPhrases[i % builtInPhrases.length] as Phrase
    const round = Math.floor(i / builtInPhrases.length)
    if (round === 0) return { ...phrase, shortcut: builtInShortcuts[phrase.id] }
    const words = [WORDS[round % WORDS.length], WORDS[(round * 7 + i) % WORDS.length]]
    return {
      ...phrase,
      id: `${phrase.id}.${round}`,
      title: `${phrase.title} ${words.join(' ')} ${round}`,
      body: `${phrase.body} ${words.join(' ')}.`,
      tags: [words[0] ?? ''],
      shortcut: `s${i}`,
    }
  })
}

/** Each key: the search, and the phrase that is then looked at filled with real values. */
export function benchPalette(): PaletteBench {
  const phrases = library()
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
  const recommended = Array.from({ length: 40 }, (_, i) => {
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
    buildMs,
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
