/** Phrases as JSON: everything that is kept of them, for a backup or another machine. */
import { z } from '@/lib/zod'
import { type Column, columnOf } from './columns'
import { type FileRecord, fromRecord } from './record'
import { knownFields, phraseSource } from './schema'
import type { ImportedPhrase, ImportResult, LibraryEntry } from './types'

const PRODUCT = 'outside-first'
const KIND = 'phrases'

/** Indented, so that people and version control can read it. */
export function writeJson(entries: readonly LibraryEntry[]): string {
  const phrases = jsonOf(entries)
  return `${JSON.stringify({ product: PRODUCT, kind: KIND, version: 1, phrases }, null, 2)}\n`
}

/** The phrases alone, for a file that holds other things as well. */
export function jsonOf(entries: readonly LibraryEntry[]): object[] {
  return entries.map(({ phrase: { lang, body, ...phrase }, folder, enabled, source }) => ({
    ...phrase,
    language: lang,
    text: body,
    folder,
    enabled,
    ...(source.from === 'own' || source.from === 'built-in' ? {} : { source }),
  }))
}

/** A file of ours, or a list of objects that have a text. Never throws. */
export function readJson(text: string): ImportResult {
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const found = error instanceof Error ? error.message.slice(0, 200) : ''
    return { phrases: [], problems: [{ line: lineIn(text, found), name: '', kind: 'not-understood', found }] }
  }
  const list = Array.isArray(file) ? file : (file as { phrases?: unknown } | null)?.phrases
  if (Array.isArray(list)) return readJsonList(list)
  return {
    phrases: [],
    problems: [{ line: null, name: '', kind: 'not-understood', found: text.slice(0, 60) }],
  }
}

/** The same for the phrases of a file that holds other things as well. */
export function readJsonList(list: readonly unknown[]): ImportResult {
  const seen = new Map<string, number>()
  const result: ImportResult = { phrases: [], problems: [] }
  for (const [at, one] of list.entries()) {
    if (typeof one !== 'object' || one === null) {
      const found = JSON.stringify(one)?.slice(0, 60) ?? ''
      result.problems.push({ line: null, name: `${at + 1}`, kind: 'not-understood', found })
      continue
    }
    const read = fromRecord(recordFrom(one as Record<string, unknown>), 'json', seen)
    if ('phrase' in read) result.phrases.push(withMore(read.phrase, one))
    else result.problems.push({ line: null, ...read.problem, name: read.problem.name || `${at + 1}` })
  }
  return result
}

function recordFrom(object: Record<string, unknown>): FileRecord {
  const record: FileRecord = {}
  for (const [name, value] of Object.entries(object)) {
    const column = columnOf(name)
    if (column && record[column] === undefined) record[column] = wordsOf(column, value)
  }
  return record
}

function wordsOf(column: Column, value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(column === 'folder' ? '::' : ',')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null || value === undefined ? '' : String(value)
}

const more = z.object({
  tags: z.array(z.string()).optional().catch(undefined),
  source: phraseSource.optional().catch(undefined),
  when: z.array(z.string()).optional().catch(undefined),
  unless: z.array(z.string()).optional().catch(undefined),
})

/** What only JSON holds: tags with commas in them, the facts that a wording needs, and where a phrase came from. */
function withMore(phrase: ImportedPhrase, object: object): ImportedPhrase {
  const { tags, source, when, unless } = more.parse(object)
  const facts = knownFields.safeParse({ ...(when ? { when } : {}), ...(unless ? { unless } : {}) })
  const known = { ...phrase.known, ...(facts.success ? facts.data : {}) }
  return {
    ...phrase,
    ...(tags ? { tags } : {}),
    ...(source ? { source } : {}),
    ...(Object.keys(known).length > 0 ? { known } : {}),
  }
}

/** "… at position 12" or "line 3 column 4", as browsers say it. */
function lineIn(text: string, message: string): number | null {
  const line = message.match(/line (\d+)/)?.[1]
  if (line) return Number(line)
  const at = message.match(/position (\d+)/)?.[1]
  return at ? text.slice(0, Number(at)).split('\n').length : null
}
