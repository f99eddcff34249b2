import type { Risk } from '@/lib/ticket'
import type { Weights } from '../rules'

/** One risk with its patterns in both languages; notation in ../patterns.ts. */
export type RiskRule = {
  id: Risk
  /** Names the risk. */
  named: string
  /** Looks like it and is not: hides every `named` match that it overlaps. */
  harmless: string
  /** "not …" or "不…" directly before takes it back ("not urgent"); else only "I don't want …" does. */
  plainNot: boolean
  /** What naming this says about the mood. */
  weights: Weights
}
