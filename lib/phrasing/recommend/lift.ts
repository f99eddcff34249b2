/** Where the learnt ranker meets the rules: it may reorder, add and silence, but it establishes nothing. */
import type { Lang } from '@/lib/ticket'
import type { Because } from '../types'
import { explain } from './explain'
import type { Ranker } from './learned/ranker'
import { rulesFor } from './rules/turn'
import { vetoes } from './rules/vetoes'
import type { IntentScore } from './score'
import type { Signals } from './signals'

/** What its log-odds weigh beside the points of the rules. */
const LIFT = 1
/** What is right nearly everywhere is not lifted above what this case asks for. */
const MOST = 0.7
/** From here on it speaks without the rules, with this score. */
const SPEAKS = 0.3
const SPOKEN = 3
/** And here it silences them. */
const SILENCES = -3.5
/** What the learnt reader has to make of a note, in the strength of `k.` signals, before the ranker claims it. */
const LEAST_LIKELY = 0.3

/** The learnt ranker: reorders what the rules found, adds what they missed, silences what was mostly wrong. */
export function lifted(
  scores: Map<string, IntentScore>,
  signals: Signals,
  ranker: Ranker,
  locale: Lang,
): Map<string, IntentScore> {
  for (const [intent, odds] of ranker.odds(signals)) {
    const known = scores.get(intent)
    if (known && odds < SILENCES) scores.delete(intent)
    else if (known) known.lift = LIFT * Math.min(MOST, odds)
    else if (odds > SPEAKS && !forbidden(intent, signals) && founded(intent, signals)) {
      const because = reasonsOf(intent, signals, ranker, locale)
      scores.set(intent, { score: SPOKEN, lift: LIFT * Math.min(MOST, odds), because })
    }
  }
  return scores
}

/** What says that something is so needs a note that says it; the learnt reader of notes has to think so too. */
const CLAIMS: Record<string, readonly string[]> = {
  'refund-started': ['refund-done'],
  'refund-declined-with-alternative': ['refund-no'],
  'billing-corrected': ['billing-fixed'],
  'cancel-confirm': ['cancel-done'],
  'access-restored': ['access-restored'],
  'outage-notice': ['outage'],
  'outage-resolved': ['outage-over'],
  'bug-confirmed': ['bug-confirmed'],
  'solution-done': ['done', 'exception', 'access-restored', 'billing-fixed'],
  'confirm-solved': ['done', 'access-restored', 'outage-over'],
  'offer-compensation': ['compensation'],
  'offer-choice': ['options'],
  'how-to-steps': ['steps'],
  'decline-with-alternative': ['refused', 'refund-no', 'policy'],
  'explain-policy-with-alternative': ['policy', 'refused', 'refund-no'],
  'delivery-status': ['delivery'],
  'handoff-with-owner': ['handoff', 'manager'],
  'apologise-error': ['our-error'],
  'explain-cause': ['cause', 'no-error'],
  'update-delayed': ['delayed'],
  workaround: ['workaround'],
}

/** Deeds: a note that denies, supposes or waits for anything has not told of one for sure. */
const DEEDS = new Set(
  (
    'refund-started billing-corrected cancel-confirm access-restored outage-resolved solution-done ' +
    'confirm-solved offer-compensation'
  ).split(' '),
)

function founded(intent: string, signals: Signals): boolean {
  const facts = CLAIMS[intent]
  if (!facts) return true
  if (DEEDS.has(intent) && signals.has('s.unsettled')) return false
  return facts.some((fact) => (signals.get(`k.${fact}`)?.strength ?? 0) > LEAST_LIKELY)
}

/** What the rules of this turn forbid, the ranker does not offer either. */
function forbidden(intent: string, signals: Signals): boolean {
  if (vetoes[intent]?.some((name) => signals.has(name))) return true
  return rulesFor(signals).some(([rules]) => rules[intent]?.not?.some((name) => signals.has(name)))
}

/** The signals that spoke most for an intent, where no rule did. */
function reasonsOf(intent: string, signals: Signals, ranker: Ranker, locale: Lang): Because[] {
  const reasons = [...signals]
    .filter(([name]) => !name.startsWith('k.'))
    .map(([name, { strength, words }]) => ({ name, words, points: ranker.part(intent, name, strength) }))
    .filter(({ points }) => points > 0.1)
  reasons.sort((a, b) => b.points - a.points)
  return explain(reasons, locale)
}
