import type { StrategyResult } from '../contract'
import { type PreparedText, toFlowHtml } from '../text'
import { endTyping } from './end-typing'
import { inFirefox } from './firefox'
import { blockAtCaret, typeLines } from './type-lines'

/**
 * Writes into an editor that relies on the browser's own undo, as one step of it. Chrome joins commands
 * that follow one another; Firefox makes each a step, so several lines go in as one piece of HTML there, and
 * bold, links and lists do in both.
 */
export function writeNatively(element: HTMLElement, text: PreparedText): StrategyResult {
  if (!text.shown && (!inFirefox() || !text.plain.includes('\n'))) return typeLines(element, text)
  endTyping(element)
  const html = toFlowHtml(text, blockAtCaret(element) === 'P')
  const done = element.ownerDocument.execCommand('insertHTML', false, html)
  endTyping(element)
  return done ? 'handled' : 'failed'
}
