/** One message of the customer → its reading. Pure; the same text always reads the same. */
import type { Mood } from '@/lib/ticket'
import type { Carrier } from './adjust'
import { type Cleaned, clean } from './clean'
import { bestMood, combine } from './combine'
import { findEvidence } from './evidence'
import { isReadable } from './language'
import { type Bias, boundedBias, type ReadingOptions } from './options'
import { type Tokens, tokenize } from './tokens'
import type { Reading, Shares, Span } from './types'
import { MOOD_VALENCE } from './valence'

const WORDS_SHOWN = 5
/** UTF-16 units; a longer quote is cut: it has to fit a line of the panel. */
const QUOTE_LENGTH = 90

/**
 * Reads `text` as the helpdesk gave it; quotes, signatures and logs in it are passed over, and all spans
 * are places in `text` itself. `read` is false, and no mood claimed, for a text without words of the
 * customer and for one in a language other than English or Chinese. `options`: what the team has learnt.
 */
export function readMessage(text: string, id: string, options: ReadingOptions = {}): Reading {
  const cleaned = clean(text)
  const tokens = tokenize(cleaned.body)
  if (!isReadable(cleaned.body, tokens.words)) return unread(id)
  const evidence = findEvidence(tokens)
  const hasWords = /\p{L}/u.test(cleaned.body)
  if (!hasWords && evidence.moods.length === 0) return unread(id)

  const { shares: found, carriers, unsure } = combine(evidence, tokens)
  const shares = lean(found, boundedBias(options.bias))
  const mood = bestMood(shares)
  const ranked = Object.values(shares).sort((a, b) => b - a)
  const place = (from: number, to: number) => span(text, cleaned, tokens, from, to)
  return {
    messageId: id,
    mood,
    confidence: Math.max(0, shares[mood] - ((ranked[0] === shares[mood] ? ranked[1] : ranked[0]) ?? 0)),
    unsure,
    valence: (Object.keys(MOOD_VALENCE) as Mood[]).reduce((sum, m) => sum + shares[m] * MOOD_VALENCE[m], 0),
    shares: sides(found),
    words: mood === 'neutral' ? [] : telling(carriers, mood).map((c) => place(c.from, c.to)),
    risks: evidence.risks.map((hit) => ({ id: hit.rule.id, quote: place(hit.from, hit.to) })),
    read: true,
  }
}

/** The five moods as three sides. */
function sides(shares: Record<Mood, number>): Shares {
  const { angry, upset, worried, neutral, pleased } = shares
  return { negative: angry + upset + worried, neutral, positive: pleased }
}

/** Shares after the leanings of `ReadingOptions`. */
function lean(shares: Record<Mood, number>, { negative, positive }: Bias): Record<Mood, number> {
  if (negative === 0 && positive === 0) return shares
  const worse = Math.exp(negative)
  const leant = {
    angry: shares.angry * worse,
    upset: shares.upset * worse,
    worried: shares.worried * worse,
    neutral: shares.neutral,
    pleased: shares.pleased * Math.exp(positive),
  }
  const all = Object.values(leant).reduce((sum, share) => sum + share, 0)
  for (const mood of Object.keys(leant) as Mood[]) leant[mood] /= all
  return leant
}

function unread(messageId: string): Reading {
  return {
    messageId,
    mood: 'neutral',
    confidence: 0,
    unsure: true,
    valence: 0,
    shares: null,
    words: [],
    risks: [],
    read: false,
  }
}

/** The words that speak for the mood, or for one of its kind, strongest first; none within another. */
function telling(carriers: readonly Carrier[], mood: Exclude<Mood, 'neutral'>): Carrier[] {
  const effect = ({ weights }: Carrier) =>
    mood === 'pleased'
      ? (weights.pleased ?? 0)
      : (weights[mood] ?? 0) + 0.3 * Math.max(weights.angry ?? 0, weights.upset ?? 0, weights.worried ?? 0)
  const chosen: Carrier[] = []
  for (const carrier of [...carriers].sort((a, b) => effect(b) - effect(a))) {
    if (effect(carrier) < (mood === 'pleased' ? 0.3 : 0.6) || chosen.length === WORDS_SHOWN) break
    if (!chosen.some((c) => carrier.from < c.to && carrier.to > c.from)) chosen.push(carrier)
  }
  return chosen
}

/** Tokens [from, to) → the stretch of the original text, without the marks at its ends. */
function span(text: string, cleaned: Cleaned, tokens: Tokens, from: number, to: number): Span {
  let first = from
  let last = to - 1
  while (first < last && isMark(tokens.words[first])) first++
  while (last > first && isMark(tokens.words[last])) last--
  const start = cleaned.original(tokens.starts[first] ?? 0)
  const end = cleaned.original((tokens.ends[last] ?? 1) - 1) + 1
  const cut = Math.max(start + 1, Math.min(end, start + QUOTE_LENGTH))
  return { start, end: cut, text: text.slice(start, cut) }
}

function isMark(word: string | undefined): boolean {
  return word === '.' || word === ',' || word === '!' || word === '?' || word === '"'
}
