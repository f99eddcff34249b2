import type { Composer } from '@/lib/helpdesks/contract'

export type InsertRequest = {
  /** The ticket the text was prepared for; checked again at the moment of insertion. */
  ticketKey: string
  /**
   * Plain text; a blank line separates paragraphs. `CARET` marks where the caret should end up, the characters
   * of form.ts bold, links and lists.
   */
  text: string
  /** Not into an editor that is anything else. */
  only?: 'internal' | undefined
}

export type InsertResult =
  | { kind: 'inserted'; strategy: string; audience: Composer['audience'] }
  /** Not in any editor; the text is on the clipboard (`copied`) or not even there. */
  | { kind: 'not-inserted'; why: InsertFailure; copied: boolean }

/** `not-loaded`: the insertion's own code could not be brought into the page. */
export type InsertFailure =
  | 'no-composer'
  | 'read-only'
  | 'other-ticket'
  | 'composing'
  | 'editor-refused'
  | 'not-loaded'

/** What a strategy says of one editor. `not-mine` hands over to the next; `failed` too, but is remembered. */
export type StrategyResult = 'handled' | 'not-mine' | 'failed'
