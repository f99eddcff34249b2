import type { Because, Phrase } from '../types'
import { diverse } from './diversity'
import { repeats, saidIn } from './draft'
import { allowed, fitByWords, fitness, inDraft } from './fit'
import { type Ranker, shippedRanker } from './learned/ranker'
import { isKnownIntent } from './rules/turn'
import { scoreIntents } from './score'
import { readSignals } from './signals'
import type { Situation } from './situation'
import { telling } from './words'

export type Scored = {
  phrase: Phrase
  /** Only comparable within one answer. */
  score: number
  /** Why, in ids that the interface words. */
  because: Because[]
}

/** The best of an intent so far: what speaks for it without the lift, and its place among the phrases. */
type Leader = Scored & { reason: number; at: number }

/** Below this share of the best a phrase only fills the list: beside a known fact it is noise. */
const FILLER = 0.2
/** And nothing that has hardly a reason, unless there is nothing better. */
const LEAST = 0.75

/**
 * The phrases for this moment, best first. A phrase whose fact nothing in the thread supports, that
 * the draft already says, or that is for another language, audience or channel is never among them;
 * fewer than `limit` come back when nothing more is right.
 */
export function recommend(
  phrases: readonly Phrase[],
  situation: Situation,
  limit = 5,
  ranker: Ranker = shippedRanker(),
): Scored[] {
  const said = saidIn(situation.draft, situation.lang)
  const signals = readSignals(situation, said)
  const intents = scoreIntents(situation, signals, ranker)
  const draft = telling(situation.draft)
  const topic = telling(`${situation.subject} ${situation.customerText.slice(0, 4_000)}`)
  // Of each intent only the best is offered: thousands of others are not even kept.
  const leading = new Map<string, Leader>()
  const because: Because[] = []
  for (const [at, phrase] of phrases.entries()) {
    // The cheapest question first: most of a library is for other moments.
    const known = intents.get(phrase.intent)
    if (!known && isKnownIntent(phrase.intent)) continue
    if (!allowed(phrase, situation, signals)) continue
    if (repeats(phrase.intent, said) || inDraft(phrase, draft)) continue
    because.length = 0
    if (known) because.push(...known.because)
    const base = known ? known.score : fitByWords(phrase, topic, because)
    if (base <= 0) continue
    const reason = base + fitness(phrase, situation, signals, because)
    const score = reason + (known?.lift ?? 0)
    const before = leading.get(phrase.intent)
    if (!before || score > before.score) {
      leading.set(phrase.intent, { phrase, score, reason, because: [...because], at })
    }
  }
  const scored = [...leading.values()].sort((a, b) => a.at - b.at)
  const best = Math.max(0, ...scored.map(({ reason }) => reason))
  return diverse(
    scored
      .filter(({ reason }) => reason >= Math.max(best * FILLER, Math.min(LEAST, best)))
      .map(({ phrase, score, because }) => ({ phrase, score, because })),
    limit,
  )
}
