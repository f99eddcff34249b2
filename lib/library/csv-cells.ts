/** Reading and writing the cells of a CSV (RFC 4180). */

export type CsvRow = {
  cells: string[]
  /** Where it begins, from 1. */
  line: number
}
export type ParsedCsv = {
  rows: CsvRow[]
  /** A quote that is never closed: the line it opens on, and how it goes on. Its row is left out. */
  open: { line: number; begins: string } | null
}

const SEPARATORS = [',', ';', '\t'] as const

/** The cells of each row; the separator is the one that the first row uses most, or that a "sep=" line names. */
export function parseCsv(text: string): ParsedCsv {
  const plain = text.replace(/^\uFEFF/, '')
  const named = plain.match(/^sep=(.)\r?\n/i)
  const from = named?.[0].length ?? 0
  return cellsOf(plain, named?.[1] ?? separatorOf(plain), from)
}

function separatorOf(text: string): string {
  const counts = SEPARATORS.map((separator) => {
    const [first] = cellsOf(text, separator, 0, 1).rows
    return { separator, n: first?.cells.length ?? 0 }
  })
  return counts.reduce((best, one) => (one.n > best.n ? one : best)).separator
}

function cellsOf(text: string, separator: string, from: number, most = Number.POSITIVE_INFINITY): ParsedCsv {
  const rows: CsvRow[] = []
  let line = from > 0 ? 2 : 1
  let at = from
  while (at < text.length && rows.length < most) {
    const row: CsvRow = { cells: [], line }
    for (;;) {
      const quoted = text[at] === '"'
      if (quoted) {
        const cell = quotedCell(text, at)
        if (cell === null)
          return { rows, open: { line, begins: text.slice(at + 1, at + 60).split('\n', 1)[0] ?? '' } }
        line += breaksIn(text.slice(at, cell.end))
        // What stands behind the closing quote belongs to the cell: better too much than lost.
        const rest = bareEnd(text, cell.end, separator)
        row.cells.push(unguarded(cell.value + text.slice(cell.end, rest)))
        at = rest
      } else {
        const end = bareEnd(text, at, separator)
        row.cells.push(unguarded(text.slice(at, end)))
        at = end
      }
      if (text[at] !== separator) break
      at++
    }
    rows.push(row)
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    line++
  }
  return { rows, open: null }
}

/** The cell behind an opening quote, and where it ends; null: nowhere. */
function quotedCell(text: string, start: number): { value: string; end: number } | null {
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return null
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { value: value.replace(/\r\n?/g, '\n'), end: quote + 1 }
    value += '"'
    from = quote + 2
  }
}

function bareEnd(text: string, start: number, separator: string): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function breaksIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

/**
 * Rows as text, with CRLF behind each. A cell that a spreadsheet would take for a formula is led in by an
 * apostrophe, and so is one that begins like such a guarded cell: reading takes exactly one away.
 */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')
}

function written(cell: string): string {
  const guarded = /^'*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell
}
