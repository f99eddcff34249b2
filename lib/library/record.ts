/** One phrase of a file of ours, as words under column names: what both CSV and JSON come down to. */
import type { Lang } from '@/lib/ticket'
import { channels, moments, moods, risks, scenarios } from '@/lib/ticket/ids'
import type { Column } from './columns'
import { MOST_CHARACTERS } from './schema'
import type { ImportedPhrase, ImportProblem, Left, LibraryEntry, PhraseSource } from './types'

export type FileRecord = Partial<Record<Column, string>>

const PATH = '::'

/** A phrase of the library as a record; lists with commas between. */
export function recordOf({ phrase, folder, enabled }: LibraryEntry): Record<Column, string> {
  return {
    id: phrase.id,
    title: phrase.title,
    text: phrase.body,
    language: phrase.lang,
    intent: phrase.intent,
    folder: folder.join(PATH),
    tags: (phrase.tags ?? []).join(', '),
    shortcut: phrase.shortcut ?? '',
    moments: phrase.moments.join(', '),
    moods: phrase.moods.join(', '),
    risks: phrase.risks.join(', '),
    side: phrase.side,
    audience: phrase.audience,
    channels: phrase.channels.join(', '),
    length: phrase.length,
    tone: phrase.tone ?? '',
    scenarios: (phrase.scenarios ?? []).join(', '),
    enabled: enabled ? 'yes' : 'no',
  }
}

type Read = { phrase: ImportedPhrase } | { problem: Omit<ImportProblem, 'line'> }

/** `ordinal` tells records of one title apart that have no id. */
export function fromRecord(record: FileRecord, from: 'csv' | 'json', seen: Map<string, number>): Read {
  const left: Left[] = []
  const body = (record.text ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '')
  const title = (record.title ?? '').replace(/\s+/g, ' ').trim() || beginning(body)
  if (body === '') return { problem: { name: title, kind: 'no-text', found: '' } }
  if (body.length > MOST_CHARACTERS) {
    return { problem: { name: title, kind: 'too-long', found: String(body.length) } }
  }
  const unknown = (column: Column, value: string) =>
    left.push({ kind: 'command', what: `${column}: ${value}` })
  const one = <V extends string>(column: Column, all: readonly V[]): V | undefined => {
    const value = (record[column] ?? '').trim().toLowerCase()
    const found = all.find((each) => each === value)
    if (value !== '' && found === undefined) unknown(column, value)
    return found
  }
  const many = <V extends string>(column: Column, all: readonly V[]): V[] | undefined => {
    if (record[column] === undefined) return undefined
    return split(record[column]).flatMap((value) => {
      const found = all.find((each) => each === value.toLowerCase())
      if (found === undefined) unknown(column, value)
      return found ?? []
    })
  }
  const lang = one<Lang>('language', ['en', 'zh']) ?? languageCalled(record.language, left)
  const intent = record.intent?.trim().toLowerCase()
  const known = defined({
    intent: intent === undefined || intent === '' ? undefined : intent.slice(0, 60),
    moments: many('moments', moments),
    moods: many('moods', moods),
    risks: many('risks', risks),
    side: one('side', ['outer', 'inner']),
    audience: one('audience', ['external', 'internal', 'any']),
    channels: many('channels', channels),
    length: one('length', ['chat', 'mail']),
    tone: one('tone', ['warm', 'formal']),
    scenarios: many('scenarios', scenarios),
  })
  const keptId = record.id?.trim()
  const shortcut = record.shortcut?.trim()
  const on = record.enabled?.trim().toLowerCase()
  return {
    phrase: {
      source: sourceOf({ keptId, title, folder: record.folder ?? '' }, from, seen),
      title,
      body,
      ...(lang ? { lang } : {}),
      folder: (record.folder ?? '')
        .split(PATH)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      tags: split(record.tags ?? ''),
      ...(shortcut ? { shortcut } : {}),
      ...(Object.keys(known).length > 0 ? { known } : {}),
      ...(keptId ? { keptId } : {}),
      ...(on === undefined || on === '' ? {} : { enabled: !/^(?:no|false|0|off|否)$/.test(on) }),
      left,
    },
  }
}

/** Without an id a phrase is known again by its folder and title. */
function sourceOf(
  { keptId, title, folder }: { keptId: string | undefined; title: string; folder: string },
  from: 'csv' | 'json',
  seen: Map<string, number>,
): PhraseSource {
  const name = keptId || `${folder.trim()}${PATH}${title}`.toLowerCase().slice(0, 400)
  const times = (seen.get(name) ?? 0) + 1
  seen.set(name, times)
  return { from, id: times === 1 ? name : `${name}#${times}`, host: '' }
}

function languageCalled(name: string | undefined, left: Left[]): Lang | undefined {
  const value = name?.trim() ?? ''
  const lang = /^(?:en\b|english|英)/i.test(value)
    ? 'en'
    : /^(?:zh\b|chinese|中|简|cn$)/i.test(value)
      ? 'zh'
      : undefined
  if (lang) {
    const at = left.findIndex(({ what }) => what.startsWith('language: '))
    if (at >= 0) left.splice(at, 1)
  }
  return lang
}

function split(list: string): string[] {
  const all = list.split(/[,，、;；\n]/).map((value) => value.trim())
  return [...new Set(all.filter((value) => value !== ''))]
}

function beginning(body: string): string {
  const plain = body
    .replace(/\{\{.*?\}\}|\{%.*?%\}|\*\*/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
