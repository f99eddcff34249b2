/** The coach's rules, what it is told, and what it finds. Ids and meanings are those of the label set. */
import type { Lang, Mood } from '@/lib/ticket'

/** In the order of weight: what would hurt or embarrass most is said first. */
export const coachRules = [
  'wrong-name',
  'placeholder',
  'wrong-language',
  'internal-words',
  'shouting',
  'brush-off',
  'condescension',
  'runaround',
  'no-acknowledgement',
  'unanswered-question',
  'rule-book',
  'order',
  'promise-without-time',
  'apathy',
  'coldness',
  'repeated',
  'robotism',
] as const
export type CoachRule = (typeof coachRules)[number]

/** A stretch of the draft, [start, end) in UTF-16 units. */
export type Span = { start: number; end: number }

/** What other rooms know of the draft and its ticket; the coach reads no ticket itself. */
export type CoachFacts = {
  /** As it stands in the editor. */
  draft: string
  /** The same text with quoted mail blanked: every other character at its place. */
  own: string
  /** What the customer wrote in the turn that is answered, quoted mail gone; '' when unknown. */
  customer: string
  /** Of the customer's last message; null when nothing readable was written. */
  mood: { mood: Mood; unsure: boolean } | null
  /** What the draft proves of good service, with the proving words. */
  evidence: readonly { id: string; quote: string }[]
  /** Whether the draft holds a time that the customer can count on. Asked only where it matters. */
  promised(): boolean
  /** The customer's clear questions, what kind of answer each wants (when, how much, yes or no …), and how the draft takes each up: by an answer, by its words, or not. */
  questions: readonly { text: string; kind: string; answered: 'form' | 'words' | null }[]
  /** A person who is greeted and is not the requester. */
  otherName: Span | null
  /** Our last public reply in this conversation; null before the first. */
  lastReply: string | null
  /** The thread is a quick exchange of lines. */
  chat: boolean
}

/** What agent and team have set. */
export type CoachSettings = {
  off: readonly CoachRule[]
  /** Names of internal teams, tools and projects that no customer should read. */
  internalWords: readonly string[]
  /** Words that are fine here, whatever a rule says. */
  fineWords: readonly string[]
}

/** Why it was found: a few kinds per rule, which the interface words. */
export type CoachWhy =
  | CoachRule
  | 'placeholder-robot'
  | 'repeated-verbatim'
  | 'passed-on'
  | 'blame'
  | 'internal-note'
  | 'stock-phrases'

export type CoachFinding = {
  rule: CoachRule
  why: CoachWhy
  /** The words it is about; empty when something is missing. */
  spans: Span[]
  /** What is about the finding beside the words: the open question, the missing name. */
  about: string | null
  /** A wording to insert instead or in addition: a phrase body with placeholders; null: only the agent knows. */
  better: { id: string; lang: Lang; body: string } | null
}

export type CoachReading = {
  /** Most important first. */
  findings: CoachFinding[]
  /** The draft in a better order, where sentences can be moved without changing what they say. */
  reordered: string | null
}
