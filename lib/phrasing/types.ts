import type { Channel, Lang, Moment, Mood, Risk, Scenario } from '@/lib/ticket'

import type { FactId } from './recommend/facts'

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
  /** Typed behind the prefix (";;thanks") it is replaced by the phrase; unique within a language. */
  shortcut?: string
  /** Further words to find it by. */
  tags?: string[]
  /** Left out: warm. */
  tone?: 'warm' | 'formal'
  /** Hard cases it is made for; left out: any ticket. */
  scenarios?: Scenario[]
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
  /** What a note or the state of the thread establishes; `text` in the language of the interface. */
  | { kind: 'fact'; fact: FactId; from: 'note' | 'thread'; text: string }
  | { kind: 'said'; text: string }
  | { kind: 'item'; itemId: string }
  | { kind: 'often-used' }

export type Recommendation = {
  phraseId: string
  intent: string
  title: string
  lang: Lang
  /** Placeholders resolved; unresolved ones stand as `missing` and are shown as gaps. */
  text: string
  /** The same with bold, lists and links marked (see form.ts); left out where there are none. */
  form?: string
  missing: Missing[]
  because: Because[]
  score: number
  /**
   * The template is broken: why and where, in the interface's language; `text` says the same. Such a phrase is
   * not inserted.
   */
  problem?: string
}

/** What the palette lists: enough for a line; the text itself comes with the one that is looked at. */
export type PhraseHit = Pick<Phrase, 'id' | 'title' | 'lang' | 'shortcut'> & {
  /** The beginning of its words, unfilled. */
  begins: string
}

/** A placeholder without a value: asked for before insertion, never inserted raw. */
export type Missing = {
  /** The Liquid name, e.g. `promise.time`. */
  name: string
  /** How it stands in `text` until it is filled. */
  token: string
}

/** What is wrong with a template; the interface words the kind. */
export type TemplateProblemKind =
  | 'output-open'
  | 'block-open'
  | 'tag-open'
  | 'no-tag'
  | 'no-filter'
  | 'not-understood'
  | 'no-files'
  | 'too-much'
  | 'unknown'

export type TemplateProblem = {
  kind: TemplateProblemKind
  /** The tag or filter that is meant, where there is one. */
  name: string
  /** In English words. */
  message: string
  /** Offset in the body, and the same as line and column, both from 1; null where not known. */
  at: number | null
  line: number | null
  column: number | null
}

export type Rendered = {
  text: string
  /** The same with bold, lists and links marked (see form.ts); left out where there are none. */
  form?: string
  missing: Missing[]
  problem: TemplateProblem | null
}
