/**
 * A team's own phrases: what is kept of them, and the one shape in which any file or helpdesk hands phrases in.
 */
import type { Phrase } from '@/lib/phrasing'
import type { Lang } from '@/lib/ticket'

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
