import type { StrategyResult } from '../contract'
import { selectionAt } from '../selection'
import type { PreparedText } from '../text'
import { endTyping } from './end-typing'

/**
 * Types the text with the browser's editing commands, line by line, as the agent would with the keyboard:
 * real beforeinput and input events, native undo. The element has the focus and the caret.
 */
export function typeLines(element: HTMLElement, text: PreparedText): StrategyResult {
  const doc = element.ownerDocument
  endTyping(element)
  let refused = false
  let typed = false
  const command = (name: string, value?: string) => {
    if (refused) return
    if (doc.execCommand(name, false, value)) typed = true
    else refused = true
  }
  text.paragraphs.forEach((lines, paragraph) => {
    if (paragraph > 0) {
      command('insertParagraph')
      // Only <p> is drawn with a gap; elsewhere a blank line is what separates paragraphs for the reader.
      if (blockAtCaret(element) !== 'P') command('insertParagraph')
    }
    lines.forEach((line, i) => {
      if (i > 0) command('insertLineBreak')
      if (line !== '') command('insertText', keepBlanks(line))
    })
  })
  endTyping(element)
  return typed ? 'handled' : 'failed'
}

export function blockAtCaret(element: HTMLElement): string {
  const node = selectionAt(element)?.startContainer ?? element
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement
  const block = start?.closest('p, div, li, blockquote, td, body')
  return block && element.contains(block) ? block.tagName : ''
}

/** HTML draws a run of spaces as one; the editors' own keyboard handling keeps them the same way. */
function keepBlanks(line: string): string {
  return line.replace(/ (?= )/g, '\u00A0')
}
