/** Phrases as CSV (RFC 4180, in UTF-8): out for a spreadsheet, in from one. The columns: see columns.ts. */
import { type Column, columnOf, columns } from './columns'
import { parseCsv, writeCells } from './csv-cells'
import { type FileRecord, fromRecord, recordOf } from './record'
import type { ImportProblem, ImportResult, LibraryEntry } from './types'

/** All columns of these phrases, with the mark at the front by which Excel knows UTF-8. */
export function writeCsv(entries: readonly LibraryEntry[]): string {
  const rows = entries.map((entry) => {
    const record = recordOf(entry)
    return columns.map((column) => record[column])
  })
  return `\uFEFF${writeCells([[...columns], ...rows])}`
}

/** Separated by comma, semicolon or tab; headings in any order, unknown ones passed over. Never throws. */
export function readCsv(text: string): ImportResult {
  const { rows, open } = parseCsv(text)
  const [header, ...records] = rows
  const places = (header?.cells ?? []).map(columnOf)
  if (!header || !places.includes('text')) {
    const found = header?.cells.join(', ').slice(0, 200) ?? ''
    return { phrases: [], problems: [{ line: header?.line ?? 1, name: '', kind: 'not-understood', found }] }
  }
  const seen = new Map<string, number>()
  const result: ImportResult = { phrases: [], problems: [] }
  for (const { cells, line } of records) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const read = fromRecord(recordFrom(cells, places), 'csv', seen)
    if ('phrase' in read) result.phrases.push(read.phrase)
    else result.problems.push({ line, ...read.problem })
  }
  if (open) result.problems.push(unclosed(open))
  return result
}

function recordFrom(cells: readonly string[], places: readonly (Column | null)[]): FileRecord {
  const record: FileRecord = {}
  for (const [at, column] of places.entries()) {
    // Two headings of one meaning: the first that says something.
    if (column && !record[column]) record[column] = cells[at] ?? ''
  }
  return record
}

function unclosed({ line, begins }: { line: number; begins: string }): ImportProblem {
  return { line, name: '', kind: 'not-understood', found: `"${begins}` }
}
