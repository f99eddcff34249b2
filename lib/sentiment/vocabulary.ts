/** Every pattern of the room in one matcher. */
import type { Risk } from '@/lib/ticket'
import { englishAppraisals } from './appraisals.en'
import { chineseAppraisals } from './appraisals.zh'
import { englishWords } from './lexicon.en'
import { chineseWords } from './lexicon.zh'
import { createMatcher, type Matcher } from './matcher'
import { asides, unwanted } from './negation'
import { type RiskRule, riskRules } from './risks'
import type { MoodRule } from './rules'

export type Meaning =
  | { type: 'mood'; rule: MoodRule }
  | { type: 'risk'; rule: RiskRule }
  | { type: 'harmless'; risk: Risk }
  | { type: 'unwanted' }
  | { type: 'aside' }

let built: Matcher<Meaning> | null = null

/** Built at the first message, not at import: the background worker wakes for many things that need no mood. */
export function vocabulary(): Matcher<Meaning> {
  built ??= build()
  return built
}

function build(): Matcher<Meaning> {
  const matcher = createMatcher<Meaning>()
  for (const rows of [englishWords, englishAppraisals, chineseWords, chineseAppraisals]) {
    for (const [kind, weights, patterns] of rows)
      matcher.add(patterns, { type: 'mood', rule: { kind, weights } })
  }
  for (const rule of riskRules) {
    matcher.add(rule.named, { type: 'risk', rule })
    matcher.add(rule.harmless, { type: 'harmless', risk: rule.id })
  }
  matcher.add(unwanted, { type: 'unwanted' })
  matcher.add(asides, { type: 'aside' })
  return matcher
}
