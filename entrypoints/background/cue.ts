/** The reading of moods as this machine does it: its settings, what it learned, and what agents corrected. */
import type { CorrectionCount, Learned, Requests } from '@/lib/messaging/protocol'
import {
  type Corrections,
  type Cue,
  HANDFUL,
  learnBias,
  learnedFrom,
  type ReadingOptions,
  readConversation,
  readMessage,
} from '@/lib/sentiment'
import type { Settings } from '@/lib/settings/types'
import type { MoodCorrection } from '@/lib/storage/types'
import type { Message } from '@/lib/ticket'
import { storage } from './store'

/** Known for as long as the worker lives; null: to be read anew. */
let learned: Promise<ReadingOptions['bias']> | null = null
let last: { key: string; options: ReadingOptions } | null = null
/** This worker has read a message. */
let isReady = false

/**
 * The same object as long as nothing has changed: readings are remembered by it. A database that does not
 * answer leaves the reading as it was built.
 */
export async function readingOptions({ tradeWords }: Pick<Settings, 'tradeWords'>): Promise<ReadingOptions> {
  learned ??= storage()
    .moodCorrections()
    .then((all) => learnBias(teaching(all)))
  const asked = learned
  const bias = await asked.catch(() => {
    if (learned === asked) learned = null
    return undefined
  })
  const options: ReadingOptions = { ...(bias && { bias }), words: tradeWords }
  const key = JSON.stringify(options)
  if (last?.key !== key) last = { key, options }
  return last.options
}

/** The cue of a ticket, with what agents said of its messages; without that where it cannot be had. */
export async function cueOf(
  ticketKey: string,
  messages: readonly Message[],
  settings: Pick<Settings, 'tradeWords'>,
): Promise<Cue> {
  const none: Corrections = new Map()
  const asked = Promise.all([
    readingOptions(settings),
    storage()
      .moods(ticketKey)
      .catch(() => none),
  ])
  if (!isReady) {
    // A woken worker has its tables and patterns yet to read: it does so while the database answers.
    isReady = true
    const latest = messages.findLast(({ role }) => role === 'requester')
    if (latest) readMessage(latest.text, latest.id)
  }
  const [options, said] = await asked
  return readConversation(messages, options, said)
}

export async function correct(asked: Requests['cue/correct']['in']): Promise<void> {
  await storage().correctMood(asked)
  learned = null
}

export async function forget(what: 'learned' | 'all'): Promise<Learned> {
  await storage().forgetMoods(what)
  learned = null
  return whatWasLearned()
}

export async function whatWasLearned(): Promise<Learned> {
  const all = await storage().moodCorrections()
  const teachers = teaching(all)
  return {
    bias: learnBias(teachers),
    from: learnedFrom(teachers),
    kept: all.length,
    least: HANDFUL,
    counts: countsOf(all),
  }
}

/** A message without and with the words of the trade; what was learned holds for both. */
export async function tryWords({
  text,
  words,
}: Requests['cue/try']['in']): Promise<Requests['cue/try']['out']> {
  const { bias } = await readingOptions({ tradeWords: [] })
  const leaning = bias && { bias }
  const without = readMessage(text, 'try', { ...leaning })
  return { without, with: words.length > 0 ? readMessage(text, 'try', { ...leaning, words }) : without }
}

function teaching(all: readonly MoodCorrection[]) {
  return all
    .filter(({ teaches }) => teaches)
    .map(({ read, mood }) => ({ mood: read.mood, shares: read.shares, said: mood }))
}

/** By month, language, mood read and mood said; no ticket and no moment is in it. */
function countsOf(all: readonly MoodCorrection[]): CorrectionCount[] {
  const counts = new Map<string, CorrectionCount>()
  for (const { at, lang, read, mood } of all) {
    const month = at.slice(0, 7)
    const key = [month, lang, read.mood, mood].join()
    const count = counts.get(key) ?? { month, lang, read: read.mood, said: mood, n: 0 }
    count.n++
    counts.set(key, count)
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}
