/** One message of the customer → its reading. Pure; the same text always reads the same. */
import type { Mood, Risk } from '@/lib/ticket'
import type { Cleaned } from './clean'
import { type TokenSpan, tellingClause, tellingSpans } from './explain'
import { isDenied } from './hits'
import { type Depth, remembered } from './memory'
import type { Prepared } from './model/features'
import { MOOD_OUTPUTS, OUTPUTS } from './model/table'
import { riskOdds, type Scored, score } from './model/tables'
import { bestMood, confidenceOf, sharesOf, sidesOf } from './mood'
import { boundedBias, NO_OPTIONS, type ReadingOptions } from './options'
import { prepare } from './prepare'
import { withStated } from './stated'
import { tradeEvidence } from './trade'
import type { Reading, Span } from './types'
import { MOOD_VALENCE } from './valence'

const NO_BIAS = { negative: 0, positive: 0 }
/** From this confidence on a pleased customer is taken to be content. */
const CONTENT = 0.8
/** Log-odds: by so much less a risk is named that a pattern found too; there is a quote for it. */
const FOUND = 1
/** UTF-16 units; a longer quote is cut: it has to fit a line of the panel. */
const QUOTE_LENGTH = 90

/**
 * Reads `text` as the helpdesk gave it; quotes, signatures and logs in it are passed over, and all spans
 * are places in `text` itself. `read` is false, and no mood claimed, for a text without words of the
 * customer and for one in a language other than English or Chinese. `options`: what the team has learnt.
 */
export function readMessage(text: string, id: string, options: ReadingOptions = NO_OPTIONS): Reading {
  return { ...remembered(text, options, 'full', read), messageId: id }
}

/** As `readMessage`, without words and risks: enough for a point of the curve, at a fraction of the cost. */
export function readMood(text: string, id: string, options: ReadingOptions = NO_OPTIONS): Reading {
  return { ...remembered(text, options, 'mood', read), messageId: id }
}

function read(text: string, options: ReadingOptions, depth: Depth): Reading {
  const made = prepare(text)
  if (!made) return unread('')
  const { message, cleaned } = made
  const scored = score(message)
  const trade = withStated(message, tradeEvidence(message, scored, options.words))
  const shares = sharesOf(scored, boundedBias(options.bias), trade?.added ?? null)
  const mood = bestMood(shares)
  const confidence = confidenceOf(shares, mood)
  const place = (span: TokenSpan) => spanOf(text, cleaned, message, span)
  const full = depth === 'full'
  return {
    messageId: '',
    mood,
    confidence,
    unsure: confidence < scored.table.stored.sure,
    valence: (Object.keys(MOOD_VALENCE) as Mood[]).reduce((sum, m) => sum + shares[m] * MOOD_VALENCE[m], 0),
    shares: sidesOf(sharesOf(scored, NO_BIAS, trade?.added ?? null)),
    words: full && mood !== 'neutral' ? tellingSpans(message, scored, mood, trade).map(place) : [],
    risks: full
      ? risksOf(message, scored, mood === 'pleased' && confidence >= CONTENT).map(({ id, span }) => ({
          id,
          quote: place(span),
        }))
      : [],
    read: true,
  }
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

/**
 * The risks that the model names, each with the words of the pattern that found it, else the clause that told
 * most. Of somebody `content` only what a pattern found too: a hundred such messages hold one risk, but for reviews.
 */
function risksOf(message: Prepared, scored: Scored, content: boolean): { id: Risk; span: TokenSpan }[] {
  const odds = riskOdds(scored, message)
  const named: { id: Risk; span: TokenSpan }[] = []
  for (let output = MOOD_OUTPUTS; output < OUTPUTS.length; output++) {
    const least = scored.table.stored.named[output - MOOD_OUTPUTS] ?? 0
    const id = OUTPUTS[output] as Risk
    const hit = message.hits.risks.find(({ rule }) => rule.id === id)
    if ((odds[output - MOOD_OUTPUTS] as number) < least - (hit ? FOUND : 0)) continue
    if (isDenied(message.hits, id)) continue
    if (content && !hit && id !== 'public') continue
    const span = hit ?? tellingClause(message, scored, output)
    if (span) named.push({ id, span })
  }
  return named
}

/** Tokens [from, to) → the stretch of the original text, without the marks at its ends. */
function spanOf(text: string, cleaned: Cleaned, { tokens }: Prepared, { from, to }: TokenSpan): Span {
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
