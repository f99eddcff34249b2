/** What wordings give away about the writer's stance, by rule. */
import type { Pattern } from './moves'

export type Stances = {
  /** Does not care how it ends. */
  indifferent: readonly Pattern[]
  /** Sends the customer away with nothing. */
  dismissive: readonly Pattern[]
  /** Looks down on the customer. */
  lecturing: readonly Pattern[]
  /** Says what is said to everybody. */
  stock: readonly Pattern[]
  /** Betrays a text block sent to everybody, whatever was asked. */
  canned: readonly Pattern[]
  /** Words of the house: queues, ranks, systems. */
  jargon: readonly Pattern[]
  /** Puts it on a colleague or another team. */
  blame: readonly Pattern[]
  /** Written to a colleague, about the customer. */
  note: readonly Pattern[]
}

export const stanceNames = [
  'indifferent',
  'dismissive',
  'lecturing',
  'stock',
  'canned',
  'jargon',
  'blame',
  'note',
] as const satisfies readonly (keyof Stances)[]
