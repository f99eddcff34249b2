/** The text to insert, cut once into the shapes that editors want. */

/** Marks in a text where the caret must end up. A private-use character: no phrase or name contains it. */
export const CARET = '\uE000'

export type PreparedText = {
  /** `\n` line breaks only; the caret mark is gone. */
  plain: string
  /** Paragraphs in order, each as its lines; a line may be empty. */
  paragraphs: string[][]
  /** Offset in `plain` where the caret must end up; null: behind the whole text. */
  caret: number | null
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
  const plain = body.replaceAll(CARET, '')
  return { plain, paragraphs: toParagraphs(plain), caret: mark < 0 || mark === plain.length ? null : mark }
}

/** The same text as a paragraph of its own, towards what stands before or behind it. */
export function setApart(text: PreparedText, gaps: { before: boolean; after: boolean }): PreparedText {
  const lead = gaps.before ? '\n\n' : ''
  const caret = text.caret ?? (gaps.after ? text.plain.length : null)
  return {
    plain: `${lead}${text.plain}${gaps.after ? '\n\n' : ''}`,
    paragraphs: [...(gaps.before ? [['']] : []), ...text.paragraphs, ...(gaps.after ? [['']] : [])],
    caret: caret === null ? null : caret + lead.length,
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
  return text.paragraphs.map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`).join(gap)
}

/**
 * HTML that begins in the paragraph the caret is in. Further paragraphs are `<p>`s, or after blank lines
 * where the editor does not write in `<p>`s.
 */
export function toFlowHtml(text: PreparedText, inParagraphs: boolean): string {
  const [first = '', ...others] = text.paragraphs.map((lines) => lines.map(escapeHtml).join('<br>'))
  return first + others.map((html) => (inParagraphs ? `<p>${html}</p>` : `<br><br>${html}`)).join('')
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
