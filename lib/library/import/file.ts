/** A file that a lead gives: whose it is is told from what stands in it, not from its name. */
import { fields, fieldsList, text as wordOf } from '@/lib/helpdesks/fields'
import { readCsv } from '../csv'
import { parseCsv } from '../csv-cells'
import { readJson } from '../json'
import type { ImportResult, PhraseSource } from '../types'
import { fromBriskine, isBriskine } from './briskine'
import type { Reading } from './reading'
import { fromTextBlaze, isTextBlaze } from './text-blaze'
import { fromZendesk } from './zendesk'

export type FileReading = Reading & { from: PhraseSource['from'] }

/** Never throws: what is not understood is a problem of the reading. */
export function readFile(text: string): FileReading {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  return /^[[{]/.test(plain) ? json(plain) : csv(text)
}

function json(text: string): FileReading {
  const document = parsed(text)
  if (isTextBlaze(document)) return { from: 'text-blaze', ...whole(fromTextBlaze(document)) }
  const root = fields(document)
  if (Array.isArray(root?.macros)) {
    // What Zendesk's API answers, kept as a file.
    const macros = fieldsList(root.macros)
    const host = URL.parse(wordOf(macros[0]?.url) ?? '')?.host ?? ''
    return { from: 'zendesk', ...fromZendesk(macros, host) }
  }
  return { from: 'json', ...whole(readJson(text)) }
}

function csv(text: string): FileReading {
  const { rows, open } = parseCsv(text)
  const columns = (rows[0]?.cells ?? []).map((name) => name.trim().toLowerCase())
  if (!isBriskine(columns)) return { from: 'csv', ...whole(readCsv(text)) }
  const result = fromBriskine(
    rows
      .slice(1)
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ cells, line }) => ({
        line,
        cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
      })),
  )
  if (open) {
    const found = `"${open.begins}`
    result.problems.push({ line: open.line, name: '', kind: 'not-understood', found })
  }
  return { from: 'briskine', ...whole(result) }
}

function whole({ phrases, problems }: ImportResult): Reading {
  return { phrases: phrases.map((phrase) => ({ phrase, aside: null })), problems }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
