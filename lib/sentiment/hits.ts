/**
 * What the curated patterns find in a text: the longest of overlapping signs of a mood, and the risks that
 * are really meant. To the model both are features among others; a risk's quote comes from here.
 */
import type { Risk } from '@/lib/ticket'
import { isNegated, isPlainlyNegated } from './negation'
import type { RiskRule } from './risks'
import type { MoodRule } from './rules'
import type { Tokens } from './tokens'
import { vocabulary } from './vocabulary'

/** A stretch of tokens [from, to) that speaks for a mood. */
export type MoodHit = { rule: MoodRule; from: number; to: number; negated: boolean }
export type RiskHit = { rule: RiskRule; from: number; to: number }
/** Named by the tokens [from, to), but not meant. */
export type Denied = { risk: Risk; from: number; to: number }
/** Something is asked or told and not wanted by the tokens [from, to): "just curious". */
export type Aside = { from: number; to: number }
/** `denied`: named, but not meant ("no need for a refund", "the refund policy"). */
export type Hits = { moods: MoodHit[]; risks: RiskHit[]; denied: Denied[]; asides: Aside[] }

/** What "just curious" does not take back: that they wrote before, and that time presses. */
const FACTS: ReadonlySet<Risk> = new Set<Risk>(['repeated', 'urgent'])
/** Tokens around an aside that it speaks of. */
const ASIDE_REACH = 30

/** Named, but only as something that is not meant: whatever else the message says, it is not that risk. */
export function isDenied({ risks, denied, asides }: Hits, risk: Risk): boolean {
  const meant = risks.filter(({ rule }) => rule.id === risk)
  if (meant.length === 0 && denied.some((one) => one.risk === risk)) return true
  if (asides.length === 0 || FACTS.has(risk)) return false
  return meant.every((hit) =>
    asides.some(({ from, to }) => hit.from < to + ASIDE_REACH && hit.to > from - ASIDE_REACH),
  )
}

/** "I don't want a refund or anything else": so many tokens after the words of not wanting. */
const UNWANTED_REACH = 8
const BREAKS = new Set(['.', '!', '?', ',', 'but', 'just', 'only', 'until', 'unless', '但', '只', '而'])

function strength({ weights }: MoodRule): number {
  return Math.max(weights.angry ?? 0, weights.upset ?? 0, weights.worried ?? 0, weights.pleased ?? 0)
}

export function findHits(tokens: Tokens): Hits {
  const moods: { rule: MoodRule; from: number; to: number }[] = []
  const risks: RiskHit[] = []
  const harmless: { risk: Risk; from: number; to: number }[] = []
  const unwanted: { from: number; to: number }[] = []
  const asides: Aside[] = []
  for (const { value, from, to } of vocabulary().scan(tokens.words)) {
    if (value.type === 'mood') moods.push({ rule: value.rule, from, to })
    else if (value.type === 'risk') risks.push({ rule: value.rule, from, to })
    else if (value.type === 'harmless') harmless.push({ risk: value.risk, from, to })
    else if (value.type === 'aside') asides.push({ from, to })
    else unwanted.push({ from, to })
  }
  const named = longest(risks, (a, b) => a.rule === b.rule)
  const meant = named.filter(
    (hit) =>
      !harmless.some((h) => h.risk === hit.rule.id && h.from < hit.to && h.to > hit.from) &&
      !(hit.rule.plainNot && isPlainlyNegated(tokens.words, hit.from)) &&
      !unwanted.some(({ from, to }) => from < hit.from && reaches(tokens.words, to, hit)),
  )
  return {
    // Of two that say it in the same words the stronger one counts.
    moods: longest(moods.sort((a, b) => strength(b.rule) - strength(a.rule))).map((hit) => ({
      ...hit,
      negated: isNegated(tokens.words, hit.from),
    })),
    risks: firstOfEach(meant),
    denied: [
      ...named
        .filter((hit) => !meant.includes(hit))
        .map(({ rule, from, to }) => ({ risk: rule.id, from, to })),
      ...harmless,
    ],
    asides,
  }
}

/** Greedy: longer matches first, then earlier ones; what overlaps a kept one (of the same sort) falls away. */
function longest<T extends { from: number; to: number }>(
  hits: T[],
  same: (a: T, b: T) => boolean = () => true,
): T[] {
  if (hits.length < 2) return hits
  const kept: T[] = []
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some((other) => same(hit, other) && hit.from < other.to && hit.to > other.from)) kept.push(hit)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function firstOfEach(hits: RiskHit[]): RiskHit[] {
  return hits.filter((hit, i) => hits.findIndex((other) => other.rule === hit.rule) === i)
}

function reaches(words: readonly string[], unwantedEnd: number, hit: RiskHit): boolean {
  if (unwantedEnd > hit.to || hit.from - unwantedEnd > UNWANTED_REACH) return false
  for (let at = unwantedEnd; at < hit.from; at++) if (BREAKS.has(words[at] ?? '')) return false
  return true
}
