/** A playbook as Markdown. What people typed stays text: nothing of it becomes a link, an image or HTML. */
import type { PlaybookView } from '../view'
import { type ExportLine, type ExportWords, exportSections } from './content'

/** `title` names the ticket ("#4021 Third time"). */
export function asMarkdown(view: PlaybookView, title: string, words: ExportWords): string {
  const kind = view.head ? words.kind[view.head.kind] : ''
  const parts = [`# ${escapeMarkdown(kind ? `${kind}: ${title}` : title)}`]
  for (const section of exportSections(view, words)) {
    parts.push(`## ${escapeMarkdown(section.title)}`, section.lines.map(asLine).join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

function asLine({ depth, label, text, mark, quote, struck }: ExportLine): string {
  const indent = '  '.repeat(depth)
  const box = mark === undefined ? '' : mark ? '[x] ' : '[ ] '
  const name = label ? `**${escapeMarkdown(label)}**` : ''
  const lines = text.split(/\r\n?|\n/).map((line) => escapeMarkdown(line.trim()))
  // A further line of the same item stands below its text, or it would begin something new.
  const said = lines.filter((line) => line !== '').join(`\\\n${indent}  `)
  const shown = struck && said ? `~~${said}~~` : quote && said ? `“${said}”` : said
  return `${indent}- ${box}${[name, shown].filter(Boolean).join(name && shown ? ': ' : '')}`
}

/** One line of raw text, so that Markdown and the GitHub dialect read it as that text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
}
