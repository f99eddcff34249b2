/**
 * How long a notes search takes with many notes. Runs wherever IndexedDB is: bundle it into an
 * extension page or worker and call `benchNotes`. It fills the database it is given, so give it one
 * that holds nothing of value.
 */
import { openStorage } from '../../lib/storage/index'
import type { NoteDraft } from '../../lib/storage/types'

export type NotesBench = {
  notes: number
  /** All times in milliseconds. */
  fillMs: number
  /** One new note saved into the full database, median. */
  saveP50: number
  searches: number
  p50: number
  p95: number
  max: number
  slowest: string
}

const BATCH = 2_048
const ROUNDS = 6

/** Fills `n` notes in batches, then searches them the way people do: half-typed words, several words, Chinese, numbers. */
export async function benchNotes(n: number): Promise<NotesBench> {
  const storage = openStorage()
  const random = seeded(20_261_122)
  const fillStart = performance.now()
  for (let at = 0; at < n; at += BATCH) {
    await storage.saveNotes(Array.from({ length: Math.min(BATCH, n - at) }, (_, i) => draft(at + i, random)))
  }
  const fillMs = performance.now() - fillStart

  const saves: number[] = []
  for (let at = 0; at < 30; at++) saves.push(await timed(() => storage.saveNote(draft(n + at, random))))

  const times: { ms: number; query: string }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries(random)) {
      times.push({ query, ms: await timed(() => storage.searchNotes(query, 50)) })
    }
  }
  storage.close()
  times.sort((a, b) => a.ms - b.ms)
  const all = times.map((time) => time.ms)
  return {
    notes: n,
    fillMs,
    saveP50: quantile(
      saves.sort((a, b) => a - b),
      0.5,
    ),
    searches: times.length,
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    max: quantile(all, 1),
    slowest: times.at(-1)?.query ?? '',
  }
}

const english = (
  'customer asked refund order delivery late called twice prefers phone mail parcel lost invoice wrong amount ' +
  'account locked password reset promised update tomorrow manager angry calm friendly contract renewal cancel ' +
  'subscription upgrade license key expired server outage workaround ticket merged colleague handed over billing'
).split(' ')
const chinese =
  '客户要求退款订单发货延迟已致电两次希望邮件联系包裹丢失发票金额错误账户锁定密码重置承诺明天更新经理生气合同续约取消订阅升级授权到期服务器故障'

/** Words of every frequency, as in real notes: a few everywhere, most hardly ever. */
function word(random: () => number): string {
  const rank = Math.floor(english.length * 60 * random() ** 3)
  const base = english[rank % english.length] ?? 'note'
  return rank < english.length ? base : `${base}${syllables(rank)}`
}

function syllables(rank: number): string {
  const parts = ['ka', 'lo', 'mi', 'ter', 'an', 'ing', 'os', 've']
  return `${parts[rank % 8]}${parts[(rank >> 3) % 8]}${parts[(rank >> 6) % 8]}`
}

function draft(at: number, random: () => number): NoteDraft {
  const parts = Array.from({ length: 6 + Math.floor(random() * 14) }, () => word(random))
  if (random() < 0.5) parts.push(`#${Math.floor(random() * 900_000 + 100_000)}`)
  if (random() < 0.4) {
    const start = Math.floor(random() * (chinese.length - 12))
    parts.push(chinese.slice(start, start + 4 + Math.floor(random() * 8)))
  }
  const ticket = Math.floor(at / 3)
  return {
    id: `bench-${at}`,
    ticketKey: `zendesk:acme.zendesk.com:${ticket}`,
    customerKey: at % 4 === 0 ? `zendesk:acme.zendesk.com:user:${Math.floor(ticket / 5)}` : null,
    text: parts.join(' '),
    pinned: false,
    baseRev: 0,
  }
}

function queries(random: () => number): string[] {
  const some = () => word(random)
  const typed = (text: string) => Array.from(text, (_, at) => text.slice(0, at + 1))
  const start = Math.floor(random() * (chinese.length - 4))
  return [
    ...typed('refund late'),
    ...typed(some()),
    'customer',
    'customer order phone',
    `${some()} ${some()}`,
    `${some()} ${some()} ${some()}`,
    String(Math.floor(random() * 9_000 + 1_000)),
    `#${Math.floor(random() * 900_000 + 100_000)}`,
    chinese.slice(start, start + 1),
    chinese.slice(start, start + 2),
    chinese.slice(start, start + 4),
    '退款 customer',
    'nothinglikethis',
    '',
  ]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** `sorted` ascending; nearest rank. */
function quantile(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** The same notes each time (Park–Miller). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
