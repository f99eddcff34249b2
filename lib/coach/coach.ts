/** The draft coach: what of a draft would not serve the customer, why, and what to say instead. */
import { wordingOf } from './better'
import { type Draft, readDraft } from './draft'
import { weighed } from './learned/heads'
import { reorder } from './reorder'
import * as content from './rules/content'
import type { Found } from './rules/found'
import * as structure from './rules/structure'
import * as tone from './rules/tone'
import {
  type CoachFacts,
  type CoachFinding,
  type CoachReading,
  type CoachRule,
  type CoachSettings,
  coachRules,
} from './types'

type Rule = (draft: Draft, settings: CoachSettings, found: ReadonlyMap<string, Found>) => Found | null

const RULES: Record<CoachRule, Rule> = {
  'wrong-name': content.wrongName,
  placeholder: content.placeholder,
  'wrong-language': content.wrongLanguage,
  'internal-words': content.internalWords,
  shouting: (draft, _, found) => tone.shouting(draft, found.get('placeholder')),
  'brush-off': tone.brushOff,
  condescension: tone.condescension,
  runaround: (draft, _, found) => structure.runaround(draft, found),
  'no-acknowledgement': structure.noAcknowledgement,
  'unanswered-question': (draft, _, found) => structure.unansweredQuestion(draft, found),
  'rule-book': structure.ruleBook,
  order: structure.order,
  'promise-without-time': structure.promiseWithoutTime,
  apathy: tone.apathy,
  coldness: tone.coldness,
  repeated: content.repeated,
  robotism: (draft, _, found) => content.robotism(draft, found),
}

/** Reads a draft. Pure, and fast enough to run after each pause in the typing. */
export function coach(facts: CoachFacts, settings: CoachSettings): CoachReading {
  const draft = readDraft(facts)
  const { found: written, fine } = writtenFindings(draft, settings)
  const found = weighed(draft, written, fine)
  const findings = coachRules
    .flatMap((rule) => {
      const one = found.get(rule)
      return one ? [[rule, one] as const] : []
    })
    .filter(([rule]) => !settings.off.includes(rule))
    .map(
      ([rule, one]): CoachFinding => ({
        rule,
        why: one.why ?? rule,
        spans: one.spans.slice(0, 6),
        about: one.about ?? null,
        better: wordingOf(rule, one, draft),
      }),
    )
  return { findings, reordered: findings.some(({ rule }) => rule === 'order') ? reorder(draft) : null }
}

/** What the written rules find, and the rules that found nothing but words that are fine here. */
export function writtenFindings(draft: Draft, settings: CoachSettings) {
  const found = new Map<CoachRule, Found>()
  const fine = new Set<CoachRule>()
  // Others build on what these find.
  const first: readonly CoachRule[] = ['placeholder', 'repeated', 'robotism']
  for (const rule of [...first, ...coachRules.filter((rule) => !first.includes(rule))]) {
    const one = RULES[rule](draft, settings, found)
    const kept = one && withoutFine(one, draft.facts.draft, settings.fineWords)
    if (kept) found.set(rule, kept)
    else if (one) fine.add(rule)
  }
  return { found, fine }
}

/** A finding all of whose words the team calls fine is none. */
function withoutFine(found: Found, text: string, fine: readonly string[]): Found | null {
  if (found.spans.length === 0 || fine.length === 0) return found
  const spans = found.spans.filter(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase().trim()
    return !fine.some((word) => word.trim() !== '' && words === word.trim().toLowerCase())
  })
  return spans.length > 0 ? { ...found, spans } : null
}
