/** The text to insert, cut once into the shapes that editors want. */
import { blockHtml, blocksOf, hasForm, shownForm, withoutForm } from './form'

/** Marks in a text where the caret must end up. A private-use character: no phrase or name contains it. */
export const CARET = '\uE000'

export type PreparedText = {
  /** `\n` line breaks only; the caret mark is gone, and bold, links and lists are written out. */
  plain: string
  /** Paragraphs in order, each as its lines; a line may be empty. Marks of form stand in them. */
  paragraphs: string[][]
  /** Offset in `plain` where the caret must end up; null: behind the whole text. */
  caret: number | null
  /** The text where an editor keeps its form, and the caret's place in that; null: it has none. */
  shown: { plain: string; caret: number | null } | null
}

/**
 * Cleans a text for insertion: one kind of line break, no control characters (an editor may drop or
 * show them), no line breaks around it. Of several caret marks the first counts.
 */
export function prepareText(text: string): PreparedText {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' || char === '\t' ? char : ''))
  const body = clean.replace(/^\n+|\n+$/g, '')
  const mark = body.indexOf(CARET)
  const marked = body.replaceAll(CARET, '')
  const plain = withoutForm(marked)
  const before = mark < 0 || mark === marked.length ? null : body.slice(0, mark)
  return {
    plain,
    paragraphs: toParagraphs(marked),
    caret: before === null ? null : withoutForm(before).length,
    shown: hasForm(marked)
      ? { plain: shownForm(marked), caret: before === null ? null : shownForm(before).length }
      : null,
  }
}

/** The text as it was given, but for the caret's mark: for those who prepare it anew. */
export function marked(text: PreparedText): string {
  return text.paragraphs.map((lines) => lines.join('\n')).join('\n\n')
}

/** For an editor that takes plain text only. */
export function inPlain(text: PreparedText): PreparedText {
  return text.shown ? { ...text, paragraphs: toParagraphs(text.plain), shown: null } : text
}

/** The same text as a paragraph of its own, towards what stands before or behind it. */
export function setApart(text: PreparedText, gaps: { before: boolean; after: boolean }): PreparedText {
  const lead = gaps.before ? '\n\n' : ''
  const shift = ({ plain, caret }: { plain: string; caret: number | null }) => {
    const at = caret ?? (gaps.after ? plain.length : null)
    return {
      plain: `${lead}${plain}${gaps.after ? '\n\n' : ''}`,
      caret: at === null ? null : at + lead.length,
    }
  }
  return {
    ...shift(text),
    shown: text.shown && shift(text.shown),
    paragraphs: [...(gaps.before ? [['']] : []), ...text.paragraphs, ...(gaps.after ? [['']] : [])],
  }
}

/** For a field of one line. */
export function onOneLine(text: PreparedText): string {
  return text.plain.replace(/\s*\n\s*/g, ' ')
}

/**
 * Paragraphs and line breaks as HTML; every character of the text is escaped.
 * `gap` stands between two, for pages that draw paragraphs without one.
 */
export function toHtml(text: PreparedText, gap = ''): string {
  return text.paragraphs.map((lines) => blocksOf(lines, escapeHtml).map(blockHtml).join('')).join(gap)
}

/**
 * HTML that begins in the paragraph the caret is in. Further paragraphs are `<p>`s, or after blank lines
 * where the editor does not write in `<p>`s.
 */
export function toFlowHtml(text: PreparedText, inParagraphs: boolean): string {
  const blocks = text.paragraphs.flatMap((lines) => blocksOf(lines, escapeHtml))
  return blocks
    .map((block, at) => {
      if (block.tag !== 'p' || (at > 0 && inParagraphs)) return blockHtml(block)
      const html = block.lines.join('<br>')
      // A list draws its own gap.
      return at === 0 ? html : `${blocks[at - 1]?.tag === 'p' ? '<br><br>' : ''}${html}`
    })
    .join('')
}

/** A blank line separates paragraphs. */
export function toParagraphs(plain: string): string[][] {
  return plain.split(/\n(?:[ \t]*\n)+/).map((paragraph) => paragraph.split('\n'))
}

function escapeHtml(line: string): string {
  const escaped = line.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
  // HTML collapses runs of spaces and drops them at the edges of a paragraph.
  return escaped.replace(/^ | $| (?= )/g, '&nbsp;')
}
