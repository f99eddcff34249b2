import type { Composer } from '@/lib/helpdesks/contract'
import type { StrategyResult } from '../contract'
import type { PreparedText } from '../text'

/** One try at one editor. Focus and caret are already where the text belongs. */
export type Attempt = {
  composer: Composer
  text: PreparedText
  /** The document of the page, to tell editors in frames. */
  top: Document
  /** Inserts through the editor's own model, in the page's world; resolves to whether that was possible. */
  inPage: (element: HTMLElement, text: PreparedText) => Promise<boolean>
}

/**
 * `not-mine` and `failed` promise nothing was changed by them as far as they know; the pipeline reads the
 * editor all the same before the next one has its turn.
 */
export type Strategy = {
  name: string
  insert(attempt: Attempt): StrategyResult | Promise<StrategyResult>
}
