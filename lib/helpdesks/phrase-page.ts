/**
 * Reading a team's canned answers out of a helpdesk, one page after another: each call is one GET (two for
 * the first page of a long list), so that whoever asks can show how far it is, wait, and stop.
 */
import type { ReadContext } from './contract'
import type { Fields } from './fields'
import { cannedPage } from './freshdesk/canned'
import type { Failure } from './http'
import { macroPage } from './zendesk/macros'

/** `records` as the helpdesk has them, cut down to what an import reads. */
export type PhrasePage =
  | {
      ok: true
      records: Fields[]
      /** What to ask the next page with; null: this was the last. */
      next: string | null
      /** Of all pages, where the helpdesk told with this one. */
      total: number | null
    }
  | ({ ok: false } & Failure)

export const phraseHelpdesks = ['zendesk', 'freshdesk'] as const
export type PhraseHelpdesk = (typeof phraseHelpdesks)[number]

/** `at` null: the first page. Rejects with the context's AbortError only. */
export function phrasePage(
  helpdesk: PhraseHelpdesk,
  at: string | null,
  context: ReadContext,
): Promise<PhrasePage> {
  return helpdesk === 'zendesk' ? macroPage(at, context) : cannedPage(at, context)
}
