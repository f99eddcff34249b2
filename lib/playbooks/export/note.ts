/** A playbook as plain text, for an internal note. */
import type { PlaybookView } from '../view'
import { type ExportLine, type ExportWords, exportSections } from './content'

export function asNote(view: PlaybookView, words: ExportWords): string {
  const blocks = exportSections(view, words).map(({ title, lines }) =>
    [title, ...lines.map(asLine)].join('\n'),
  )
  return [...(view.head ? [words.kind[view.head.kind]] : []), ...blocks].join('\n\n')
}

function asLine({ depth, label, text, mark, quote }: ExportLine): string {
  const indent = '  '.repeat(depth)
  const bullet =
    mark === undefined ? (/^\d+$/.test(label ?? '') ? `${label}. ` : '- ') : mark ? '[x] ' : '[ ] '
  const name = label && !/^\d+$/.test(label) ? label : ''
  const said = text.replace(/\s*\n\s*/g, `\n${indent}  `)
  const shown = quote ? `“${said}”` : said
  return `${indent}${bullet}${[name, shown].filter(Boolean).join(': ')}`
}
