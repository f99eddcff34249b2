/** The form of a sign that a ticket is a hard case. */
import type { PlaybookKind, ScenarioQuote } from '../types'

/**
 * A sign is a meaning and not a word: what `match` finds counts only where `also` holds too and `unless` does
 * not. Signs of weight 2 propose by themselves, those of weight 1 need a second one. What is `wide` is looked
 * for over three sentences at once, because people put the agreement into one and the complaint into the next.
 */
export type Rule = {
  kind: PlaybookKind
  weight: 1 | 2
  match: RegExp
  also?: RegExp
  unless?: RegExp
  wide?: true
  /** Left out: everywhere. */
  where?: readonly ScenarioQuote['from'][]
}

export const fromNotes = ['note'] as const
