/** A Text Blaze snippet's text as Liquid; what has no counterpart is cut out or becomes a gap, and is named. */
import type { Left } from '../types'
import { type Command, piecesOf } from './commands'
import { identifier } from './identifier'
import { literally } from './liquid'
import { dateFormat, momentOutput, shiftSeconds } from './moment-format'

/** Commands that only do something beside the text. */
const SILENT = new Set([
  'key',
  'click',
  'wait',
  'dbinsert',
  'dbupdate',
  'dbdelete',
  'urlsend',
  'run',
  'action',
  'error',
])
/** What a field without a name of its own is called. */
const UNNAMED: Record<string, string> = { formdate: 'date', formmenu: 'choice' }
/** Commands between which text stands that is kept or dropped as a whole. */
const ENDS: Record<string, string> = {
  if: 'endif',
  note: 'endnote',
  button: 'endbutton',
  formtoggle: 'endformtoggle',
}

export function formOfSnippet(text: string): { body: string; left: Left[] } {
  const left: Left[] = []
  const fields = new Map<string, string>()
  let body = ''
  /** What is being left out, innermost last: until which command. A branch of an `if` ends earlier. */
  const dropping: string[] = []
  const open: { ends: string; kept: boolean }[] = []
  let link: string | null = null
  const put = (words: string) => {
    if (dropping.length > 0) return
    // A brace that is text must not open something with what follows it.
    if (body.endsWith('{') && /^[{%]/.test(words)) body = `${body.slice(0, -1)}{{ '{' }}`
    body += words
  }
  const name = (command: Command) => {
    if (dropping.length === 0) left.push({ kind: 'command', what: command.raw.slice(0, 200) })
  }
  const gap = (called: string): string => {
    const known = fields.get(called) ?? identifier(called, fields.size)
    fields.set(called, known)
    return `{{ ${known} }}`
  }
  /** One without a name of its own: two of them are two gaps. */
  const unnamed = (called: string): string => {
    let n = 1
    while (fields.has(n === 1 ? called : `${called} ${n}`)) n++
    return gap(n === 1 ? called : `${called} ${n}`)
  }
  for (const piece of piecesOf(text)) {
    if ('text' in piece) {
      put(literally(piece.text))
      continue
    }
    const { command } = piece
    const ends = ENDS[command.name]
    if (ends) {
      const kept =
        command.name === 'if' ||
        (command.name === 'formtoggle' && /^(?:yes|true|1)$/i.test(command.settings.default ?? ''))
      if (command.name !== 'note') name(command)
      open.push({ ends, kept })
      if (!kept) dropping.push(ends)
    } else if (command.name === 'else' || command.name === 'elseif') {
      // Only the first branch is taken: which one holds is not known here.
      const last = open.at(-1)
      if (last?.ends === 'endif' && last.kept) {
        last.kept = false
        dropping.push('endif')
      }
    } else if (open.at(-1)?.ends === command.name) {
      if (!open.pop()?.kept) dropping.pop()
    } else if (dropping.length === 0) translate(command)
  }
  return { body, left }

  function translate(command: Command) {
    const { name: kind, values, settings } = command
    const [first = ''] = values
    if (kind === 'cursor') put('{{cursor}}')
    else if (kind === 'time') {
      const written = time(command)
      if (!written) name(command)
      put(written ?? unnamed('date'))
    } else if (
      kind === 'formtext' ||
      kind === 'formparagraph' ||
      kind === 'formdate' ||
      kind === 'formmenu'
    ) {
      put(settings.name ? gap(settings.name) : unnamed(UNNAMED[kind] ?? 'text'))
      // A default and the choices have no place: the gap is asked for instead.
      if (kind === 'formmenu' || settings.default) name(command)
    } else if (kind === '=') {
      const field = fields.get(first)
      if (!field) name(command)
      put(field ? `{{ ${field} }}` : unnamed('formula'))
    } else if (kind === 'link') {
      link = /^(?:https?:\/\/|mailto:)[^\s()]+$/i.test(first) ? first : null
      put(link ? '[' : '')
      if (!link) name(command)
    } else if (kind === 'endlink') {
      put(link ? `](${link})` : '')
      link = null
    } else if (kind === 'image') left.push({ kind: 'attachment', what: first.slice(0, 200) })
    else if (SILENT.has(kind)) name(command)
    else if (kind === 'repeat' || kind === 'endrepeat') {
      if (kind === 'repeat') name(command)
    } else if (!kind.startsWith('end')) {
      name(command)
      put(kind === 'clipboard' ? gap(kind) : unnamed(kind === 'import' ? 'snippet' : kind))
    }
  }
}

function time({ values, settings }: Command): string | null {
  const format = dateFormat(values[0] ?? '')
  const seconds = settings.shift === undefined ? 0 : shiftSeconds(settings.shift)
  return format === null || seconds === null || settings.at !== undefined
    ? null
    : momentOutput(format, seconds)
}
