/** What a matched pattern means for the mood. The words themselves are in lexicon.*.ts and appraisals.*.ts. */
import type { Mood } from '@/lib/ticket'

/** How much a pattern speaks for each mood; about 1 outweighs an otherwise plain message. */
export type Weights = Partial<Record<Exclude<Mood, 'neutral'>, number>>

export type RuleKind =
  /** A bad feeling said aloud; "not angry" takes it back. */
  | 'feeling'
  /** A good word; "not helpful" turns it over, and irony does too. */
  | 'praise'
  /** Thanks: politeness unless something else shows that they are meant. */
  | 'thanks'
  /** Something told that shows the mood: the third time, two weeks, nobody called. Not negated. */
  | 'fact'
  /** The trouble is over: what was bad before it weighs little. */
  | 'relief'
  /** A mark of irony: good words near it are not meant. */
  | 'irony'
  /** Words that only look like a mood ("no problem", "kill the process"): they hide what lies inside them. */
  | 'plain'

export type MoodRule = { kind: RuleKind; weights: Weights }
/** Kind, weights, patterns in the notation of patterns.ts. */
export type MoodRow = readonly [kind: RuleKind, weights: Weights, patterns: string]
