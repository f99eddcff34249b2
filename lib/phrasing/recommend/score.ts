import type { Lang } from '@/lib/ticket'
import type { Because } from '../types'
import { factWords } from './fact-words'
import { factOf } from './facts'
import { firstRules } from './rules/first'
import { newsRules } from './rules/news'
import { quietRules } from './rules/quiet'
import { replyRules } from './rules/reply'
import type { Rule, Rules } from './rules/rule'
import { vetoes } from './rules/vetoes'
import type { Signals } from './signals'
import type { Situation } from './situation'

const KNOWN = new Set([firstRules, newsRules, quietRules, replyRules].flatMap(Object.keys))

export type IntentScore = { score: number; because: Because[] }

/** What the checklist's open items add, best first: a nudge between equals, never against the facts. */
const ITEM_NUDGE = [0.9, 0.7, 0.5, 0.4, 0.3]

/** What the first rules still weigh when a note already knows more. */
const BESIDE_NEWS = 0.6

/** Scores every known intent; those that the facts forbid or nothing speaks for are absent. */
export function scoreIntents(situation: Situation, signals: Signals): Map<string, IntentScore> {
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
  return scores
}

/** The rules of this turn; a note that knows more leads, what the turn asks for goes beside it. */
function rulesFor(signals: Signals): [Rules, number][] {
  const turn = signals.has('s.first') ? firstRules : signals.has('s.reply') ? replyRules : quietRules
  if (!signals.has('s.news')) return [[turn, 1]]
  return signals.has('s.quiet')
    ? [[newsRules, 1]]
    : [
        [newsRules, 1],
        [turn, BESIDE_NEWS],
      ]
}

export function isKnownIntent(intent: string): boolean {
  return KNOWN.has(intent)
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
  return { score, because: explain(reasons, locale) }
}

/** The reasons an agent can check: facts, mood, risk, and the words that were read. At most three. */
function explain(reasons: readonly { name: string; words: string }[], locale: Lang): Because[] {
  const because: Because[] = []
  const words: string[] = []
  for (const { name, words: read } of reasons) {
    const fact = factOf(name)
    if (fact) {
      if (!because.some((b) => b.kind === 'fact' && b.fact === fact.fact))
        because.push({ kind: 'fact', ...fact, text: factWords(fact, locale) })
    } else if (name.startsWith('m.')) because.push({ kind: 'mood', mood: name.slice(2) } as Because)
    else if (name.startsWith('r.')) because.push({ kind: 'risk', risk: name.slice(2) } as Because)
    else if (name.startsWith('c.') && read !== '' && words.length < 2) words.push(read.slice(0, 60))
  }
  if (words.length > 0) because.push({ kind: 'words', words })
  return because.slice(0, 3)
}
