import type { Lang } from '@/lib/ticket'
import type { Because } from '../types'
import { explain } from './explain'
import type { Ranker } from './learned/ranker'
import { lifted } from './lift'
import type { Rule } from './rules/rule'
import { rulesFor } from './rules/turn'
import { vetoes } from './rules/vetoes'
import type { Signals } from './signals'
import type { Situation } from './situation'

/** `lift`: what the learnt ranker adds to it in the order; whether an intent has a reason at all is `score`. */
export type IntentScore = { score: number; lift: number; because: Because[] }

/** What the checklist's open items add, best first: a nudge between equals, never against the facts. */
const ITEM_NUDGE = [0.9, 0.7, 0.5, 0.4, 0.3]

/** Scores every known intent; those that the facts forbid or nothing speaks for are absent. */
export function scoreIntents(
  situation: Situation,
  signals: Signals,
  ranker: Ranker,
): Map<string, IntentScore> {
  const scores = new Map<string, IntentScore>()
  for (const [rules, weight] of rulesFor(signals)) {
    for (const [intent, rule] of Object.entries(rules)) {
      if (vetoes[intent]?.some((name) => signals.has(name))) continue
      const scored = scoreIntent(rule, signals, situation.locale ?? situation.lang)
      if (!scored) continue
      scored.score *= weight
      const wish = situation.openIntents.indexOf(intent)
      if (wish >= 0) scored.score += ITEM_NUDGE[wish] ?? 0.2
      if (scored.score > 0.5 && scored.score > (scores.get(intent)?.score ?? 0)) scores.set(intent, scored)
    }
  }
  return lifted(scores, signals, ranker, situation.locale ?? situation.lang)
}

function scoreIntent(rule: Rule, signals: Signals, locale: Lang): IntentScore | null {
  if (rule.any && !rule.any.some((name) => signals.has(name))) return null
  if (rule.all && !rule.all.every((name) => signals.has(name))) return null
  if (rule.not?.some((name) => signals.has(name))) return null
  let score = rule.base ?? 0
  const reasons: { points: number; name: string; words: string }[] = []
  for (const [name, points] of Object.entries(rule.points)) {
    const signal = signals.get(name)
    if (!signal) continue
    score += points * signal.strength
    if (points > 0.5) reasons.push({ points: points * signal.strength, name, words: signal.words })
  }
  reasons.sort((a, b) => b.points - a.points)
  return { score, lift: 0, because: explain(reasons, locale) }
}
