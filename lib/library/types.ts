/**
 * A team's own phrases: what is kept of them, and the one shape in which any file or helpdesk hands phrases in.
 */
import type { Phrase } from '@/lib/phrasing'
import type { Lang } from '@/lib/ticket'

import type { sampleTicketIds } from './ids'

/** Where a phrase came from; kept, so that a second import renews it instead of doubling it. */
export type PhraseSource = {
  from: 'own' | 'built-in' | 'csv' | 'json' | 'zendesk' | 'freshdesk' | 'text-blaze' | 'briskine'
  /** The other side's id (a macro's number, a snippet's id); with `from` and `host` it names the phrase again. */
  id: string
  /** The helpdesk's host, for those that are read from a tab; otherwise empty. */
  host: string
}

/**
 * A phrase as another tool has it, in our words: Liquid with our placeholder names, blank lines between
 * paragraphs, bold, lists and links marked as in lib/phrasing/form.ts. What is not known is left out and asked
 * for, or guessed by the library, never by the importer.
 */
export type ImportedPhrase = {
  source: PhraseSource
  title: string
  body: string
  /** Language where the other side says so; left out, the library tells it from the words. */
  lang?: Lang
  /** Folder path from the outside in (Zendesk's "Billing::Refunds" is ["Billing", "Refunds"]). */
  folder: string[]
  tags: string[]
  shortcut?: string
  /** True where it was made for internal notes. */
  internal?: boolean
  /** What Outside First knows and the file says: intent, moments and so on (our own CSV and JSON). */
  known?: Partial<Omit<Phrase, 'id' | 'lang' | 'title' | 'body' | 'shortcut' | 'tags'>>
  /** The id that it has in this library, where the file was made by it (our own CSV and JSON). */
  keptId?: string
  /** False: it comes in switched off. Left out: a new one is on, a known one stays as it is. */
  enabled?: boolean
  /** What was not taken over, in ids that the interface words. */
  left: Left[]
}

/** Something of the other tool that has no place here. */
export type Left =
  /** An action of a macro (set the status, add a tag): `what` is the other side's name of it. */
  | { kind: 'action'; what: string }
  /** A placeholder that we have no word for: it stays in the text as a gap to fill in by hand. */
  | { kind: 'placeholder'; what: string }
  /** A command of the other tool (a form field, a formula, a picture) that was cut out or made a gap. */
  | { kind: 'command'; what: string }
  | { kind: 'attachment'; what: string }

/** One line or record that could not be taken, and why; the rest is. */
export type ImportProblem = {
  /** Where: a line of the file (from 1), or null. */
  line: number | null
  /** The name of the record where it has one. */
  name: string
  kind: 'no-text' | 'no-title' | 'not-understood' | 'broken-template' | 'too-long'
  /** What was found, for the message. */
  found: string
}

export type ImportResult = {
  phrases: ImportedPhrase[]
  problems: ImportProblem[]
}

/** All of a phrase that can be changed. */
export type PhraseFields = Omit<Phrase, 'id'>

/** One phrase as it is kept. */
export type KeptPhrase = {
  /** Of a built-in phrase its own id; of all others "own." and something nobody else has. */
  id: string
  /** Of a built-in phrase only what was changed, so that what a later version mends is not lost; else all. */
  fields: Partial<PhraseFields>
  folder: string[]
  /** Off: found nowhere but on the options page. */
  enabled: boolean
  source: PhraseSource
  /** Its intent, moments and so on were guessed from its words, and nobody has looked at them since. */
  guessed: boolean
  /** ISO instant in UTC. */
  changedAt: string
  /** Counts its changes, from 1. */
  rev: number
}

/** A phrase of the library as it is in force, built-in ones included. */
export type LibraryEntry = {
  /** An empty intent: found in the palette and by its short name, but not recommended. */
  phrase: Phrase
  folder: string[]
  enabled: boolean
  source: PhraseSource
  guessed: boolean
  /** `changed`: built in, and something of it (were it only its folder) is the team's. */
  kind: 'built-in' | 'changed' | 'own'
  changedAt: string | null
}

/** A phrase as the editor hands it in. */
export type PhraseDraft = {
  id: string
  fields: PhraseFields
  folder: string[]
  enabled: boolean
}

/** One change to many phrases at once. */
export type BulkEdit =
  | { what: 'folder'; folder: string[] }
  | { what: 'tags'; add: string[]; remove: string[] }
  | { what: 'enabled'; on: boolean }
  | { what: 'set'; fields: Partial<Pick<Phrase, 'intent' | 'moments' | 'moods'>> }
  /** A built-in phrase is switched off instead. */
  | { what: 'delete' }
  /** Back to built-in; leaves the team's own phrases alone. */
  | { what: 'reset' }

/** One undoable step. */
export type LibraryStep = {
  id: string
  what: 'add' | 'edit' | 'delete' | 'bulk' | 'reset' | 'restore' | 'import'
  /** How many phrases it touched, and the title of one of them. */
  n: number
  title: string
  at: string
}

/** What a change did: the phrases as they are now, and the way back. */
export type LibraryChange = {
  entries: LibraryEntry[]
  gone: string[]
  /** Null: there was nothing to change, or it was itself an undo. */
  step: LibraryStep | null
  /** The step before it that can still be undone. */
  last: LibraryStep | null
  /** Undo only: so many were changed since by somebody else, and were left as they are. */
  left: number
}

/** A former version of a phrase. */
export type PhraseVersion = {
  rev: number
  /** When it was made, and when it was replaced. */
  changedAt: string
  replacedAt: string
  entry: LibraryEntry
}

export type Imported = {
  added: number
  renewed: number
  unchanged: number
  /** The step to undo the whole by (`library/undo`); null: nothing was changed. */
  undo: string | null
}

/** Made-up tickets on which phrases are shown. */
export type SampleTicketId = (typeof sampleTicketIds)[number]

/** What is wrong with a phrase on the sample ticket that suits it: ids of the coach's rules. */
export type PhraseCheck = { broken: boolean; rules: string[] }
