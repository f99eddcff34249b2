import type { CoachWhy, Span } from '../types'

/** What a rule found, before it gets its wording. `sure`: no reading of the whole draft can take it back. */
export type Found = { spans: Span[]; why?: CoachWhy; about?: string; sure?: true }
