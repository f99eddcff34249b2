import type { CoachWhy, Span } from '../types'

/** What a rule found, before it gets its wording. */
export type Found = { spans: Span[]; why?: CoachWhy; about?: string }
