/**
 * Briskine's export, a CSV with the columns id, title, shortcut, subject, to, cc, bcc, tags, body (HTML) and
 * body_plain_text, as its help describes it.
 */
import type { ImportResult, Left } from '../types'
import { formOfTemplate } from './handlebars'
import { formOfHtml } from './html-form'
import { leftPlaceholders, tidyLiquid } from './liquid'
import { lacking } from './reading'
import { shortcutOf } from './shortcut'

/** One line of a table, by its columns' names. */
export type Row = { line: number; cells: Record<string, string> }

/** Whether these are the columns of such an export: those that no table of phrases has by chance. */
export function isBriskine(columns: readonly string[]): boolean {
  const known = new Set(columns.map((name) => name.trim().toLowerCase()))
  return ['title', 'shortcut', 'body', 'bcc'].every((name) => known.has(name))
}

export function fromBriskine(rows: readonly Row[]): ImportResult {
  const result: ImportResult = { phrases: [], problems: [] }
  for (const { line, cells } of rows) {
    const cell = (name: string) => (cells[name] ?? '').trim()
    const title = (cell('title') || cell('shortcut')).replace(/\s+/g, ' ')
    const rich = formOfHtml(cell('body'))
    const { body: raw, left, gaps, problem } = formOfTemplate(rich.body)
    const body = tidyLiquid(raw).trim()
    if (!title) result.problems.push(lacking('no-title', '', line))
    else if (problem) result.problems.push({ line, name: title, kind: 'broken-template', found: problem })
    else if (!body) result.problems.push(lacking('no-text', title, line))
    else {
      const shortcut = shortcutOf(cell('shortcut'))
      result.phrases.push({
        source: { from: 'briskine', id: (cell('id') || title).slice(0, 500), host: '' },
        title,
        body,
        folder: [],
        tags: cell('tags')
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
        ...(shortcut && { shortcut }),
        left: [
          ...left,
          ...rich.pictures.map((what): Left => ({ kind: 'attachment', what })),
          ...leftPlaceholders(body).filter(({ what }) => !gaps.includes(what)),
          // A mail's own head has no place in an answer.
          ...['subject', 'to', 'cc', 'bcc']
            .filter((name) => cell(name) !== '')
            .map((name): Left => ({ kind: 'action', what: `mail_${name}` })),
        ],
      })
    }
  }
  return result
}
