import type { Channel, Lang, Moment, Mood, Risk } from '@/lib/ticket'

export type Phrase = {
  id: string
  lang: Lang
  /** Intent ids of the label set ("apologise-delay"). */
  intent: string
  /** A few words to find it by. */
  title: string
  /** Liquid; blank lines separate paragraphs. */
  body: string
  moments: Moment[]
  /** Moods it suits; empty: any. */
  moods: Mood[]
  risks: Risk[]
  side: 'outer' | 'inner'
  audience: 'external' | 'internal' | 'any'
  /** Empty: any channel. */
  channels: Channel[]
  length: 'chat' | 'mail'
  /**
   * What its wording says as a fact, in the signals of the recommendation ("c.no-answer"): offered only
   * where one of them holds. Left out: it says nothing that needs one.
   */
  when?: string[]
  /** Signals under which its wording would be wrong or out of place. */
  unless?: string[]
}

/** Why a phrase is recommended, in ids that the interface words: "because: upset, repeated". */
export type Because =
  | { kind: 'moment'; moment: Moment }
  | { kind: 'mood'; mood: Mood }
  | { kind: 'risk'; risk: Risk }
  | { kind: 'words'; words: string[] }
  | { kind: 'item'; itemId: string }
  | { kind: 'often-used' }

export type Recommendation = {
  phraseId: string
  intent: string
  title: string
  lang: Lang
  /** Placeholders resolved; unresolved ones stand as `missing` and are shown as gaps. */
  text: string
  missing: Missing[]
  because: Because[]
  score: number
}

/** A placeholder without a value: asked for before insertion, never inserted raw. */
export type Missing = {
  /** The Liquid name, e.g. `promise.time`. */
  name: string
  /** How it stands in `text` until it is filled. */
  token: string
}

export type Rendered = {
  text: string
  missing: Missing[]
  problem: { message: string; at: number | null } | null
}
