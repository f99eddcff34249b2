import type { Because } from '../types'
import { firstImpressionRules } from './rules/first-impression'
import { followUpRules } from './rules/follow-up'
import { needsRules } from './rules/needs'
import { phrasingRules } from './rules/phrasing'
import { resolutionRules } from './rules/resolution'
import type { Rule, Rules } from './rules/rule'
import type { Signals } from './signals'
import type { Situation } from './situation'

const RULES: Rules = {
  ...firstImpressionRules,
  ...needsRules,
  ...phrasingRules,
  ...resolutionRules,
  ...followUpRules,
}

export type IntentScore = { score: number; because: Because[] }

/** What the checklist's open items add, best first: a nudge between equals, never against the facts. */
const ITEM_NUDGE = [0.9, 0.7, 0.5, 0.4, 0.3]

/** Scores every known intent; those that the facts forbid or nothing speaks for are absent. */
export function scoreIntents(situation: Situation, signals: Signals): Map<string, IntentScore> {
  const scores = new Map<string, IntentScore>()
  for (const [intent, rule] of Object.entries(RULES)) {
    const scored = scoreIntent(rule, signals)
    if (!scored) continue
    const wish = situation.openIntents.indexOf(intent)
    if (wish >= 0) scored.score += ITEM_NUDGE[wish] ?? 0.2
    if (scored.score > 0.5) scores.set(intent, scored)
  }
  return scores
}

export function isKnownIntent(intent: string): boolean {
  return Object.hasOwn(RULES, intent)
}

function scoreIntent(rule: Rule, signals: Signals): IntentScore | null {
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
  return { score, because: explain(reasons) }
}

/** The reasons an agent can check: mood, risk, and the words that were read. At most three. */
function explain(reasons: readonly { name: string; words: string }[]): Because[] {
  const because: Because[] = []
  const words: string[] = []
  for (const reason of reasons) {
    const id = reason.name.slice(2)
    if (reason.name.startsWith('m.')) because.push({ kind: 'mood', mood: id } as Because)
    else if (reason.name.startsWith('r.')) because.push({ kind: 'risk', risk: id } as Because)
    else if (reason.words !== '' && words.length < 2) words.push(reason.words.slice(0, 60))
  }
  if (words.length > 0) because.push({ kind: 'words', words })
  return because.slice(0, 3)
}
