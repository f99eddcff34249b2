/**
 * Bold, links and lists of a phrase. They arrive as private-use characters (lib/phrasing/form.ts reads them
 * from phrases and keeps them out of values) and leave as HTML of our own making, or as plain text.
 */

const BOLD = '\uE010'
const BULLET = '\uE014'
const LINK = /\uE011([^\uE011-\uE013]*)\uE012([^\uE011-\uE013]*)\uE013/g
/** An item's beginning: the dash's mark, or a number with the mark behind its dot. */
const ITEM = /^[ \t]*(?:\uE014|(\d{1,3})\.\uE015)[ \t]*/
const MARKS = /[\uE010-\uE01F]/
/** The only addresses that become links. */
const SAFE = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i

export function hasForm(text: string): boolean {
  return MARKS.test(text)
}

/** As plain text: lists keep their dashes and numbers, a link its address. */
export function withoutForm(text: string): string {
  if (!hasForm(text)) return text
  return text
    .replace(LINK, (_, words: string, to: string) => {
      const address = to.replace(/^mailto:/i, '')
      return address === words ? words : `${words} (${address})`
    })
    .replaceAll(BULLET, '-')
    .replaceAll('\uE015', ' ')
    .replace(/[\uE010-\uE01F]/g, '')
}

/** As an editor shows it that kept the form: no dashes, no numbers, no addresses. */
export function shownForm(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(ITEM, ''))
    .join('\n')
    .replace(LINK, '$1')
    .replace(/[\uE010-\uE01F]/g, '')
}

/** A paragraph's lines as blocks: runs of items are lists, all between them is text. `line` escapes one line. */
export function blocksOf(lines: readonly string[], line: (text: string) => string): Block[] {
  const blocks: Block[] = []
  for (const text of lines) {
    const item = ITEM.exec(text)
    const tag = !item ? 'p' : item[1] ? 'ol' : 'ul'
    let block = blocks.at(-1)
    if (block?.tag !== tag) {
      block = { tag, lines: [], start: Number(item?.[1] ?? 1) }
      blocks.push(block)
    }
    block.lines.push(lineHtml(item ? text.slice(item[0].length) : text, line))
  }
  return blocks
}

export type Block = { tag: 'p' | 'ul' | 'ol'; lines: string[]; start: number }

export function blockHtml({ tag, lines, start }: Block): string {
  if (tag === 'p') return `<p>${lines.join('<br>')}</p>`
  const items = lines.map((html) => `<li>${html}</li>`).join('')
  return `<${tag}${start > 1 ? ` start="${start}"` : ''}>${items}</${tag}>`
}

function lineHtml(text: string, safe: (text: string) => string): string {
  const linked = safe(text).replace(LINK, (_, words: string, to: string) =>
    SAFE.test(to) ? `<a href="${to}">${boldHtml(words)}</a>` : words,
  )
  return boldHtml(linked).replace(/[\uE010-\uE01F]/g, '')
}

/** An end without a beginning, or the other way round, is dropped: it was cut off by a line's end. */
function boldHtml(html: string): string {
  const parts = html.split(BOLD)
  if (parts.length % 2 === 0) return parts.join('')
  return parts.map((part, at) => (at % 2 === 1 ? `<strong>${part}</strong>` : part)).join('')
}
