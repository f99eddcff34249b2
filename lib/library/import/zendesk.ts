/** Zendesk's macros as phrases: the comment is the phrase; what else a macro does is named, and left there. */
import { type Fields, fields, fieldsList, idOf, text } from '@/lib/helpdesks/fields'
import type { Left } from '../types'
import { formOfHtml } from './html-form'
import { leftPlaceholders, tidyLiquid } from './liquid'
import { plainForm } from './plain'
import { lacking, pathOf, type Reading } from './reading'

/** Actions whose value says something to a person; of others it is a number. */
const TOLD = new Set(['status', 'priority', 'type', 'set_tags', 'current_tags', 'remove_tags', 'subject'])

/** `records` as the API gives them; `host` is the helpdesk's, by which a second import knows them again. */
export function fromZendesk(records: readonly Fields[], host: string): Reading {
  const reading: Reading = { phrases: [], problems: [] }
  for (const record of records) {
    const id = idOf(record.id)
    const { folder, title } = pathOf(text(record.title) ?? '', '::')
    const { body, internal, left } = comment(fieldsList(record.actions))
    if (!id || !title) reading.problems.push(lacking('no-title', title || (id ?? '')))
    else if (!body) reading.problems.push(lacking('no-text', text(record.title) ?? title))
    else {
      reading.phrases.push({
        phrase: {
          source: { from: 'zendesk', id, host },
          title,
          body,
          folder,
          tags: [],
          ...(internal && { internal }),
          left: [...left, ...leftPlaceholders(body)],
        },
        aside:
          record.active === false
            ? 'off'
            : text(fields(record.restriction)?.type)?.toLowerCase() === 'user'
              ? 'personal'
              : null,
      })
    }
  }
  return reading
}

function comment(actions: readonly Fields[]): { body: string; internal: boolean; left: Left[] } {
  const left: Left[] = []
  let rich: { body: string; pictures: string[] } | null = null
  const plain: { channel: string; body: string }[] = []
  let internal = false
  for (const action of actions) {
    const field = text(action.field)
    if (field === 'comment_value_html') rich ??= formOfHtml(text(action.value) ?? '')
    else if (field === 'comment_value') plain.push(spoken(action.value))
    else if (field === 'comment_mode_is_public') internal = String(action.value) === 'false'
    else if (field) left.push({ kind: 'action', what: told(field, action.value) })
  }
  // For mail first: the words for chat are the shorter ones.
  const best = rich?.body || (plain.find(({ channel }) => channel !== 'channel:chat') ?? plain[0])?.body || ''
  const body = tidyLiquid(best)
  for (const other of plain) {
    if (other.body !== '' && other.channel === 'channel:chat' && other.body !== best)
      left.push({ kind: 'action', what: 'comment_value=chat' })
  }
  for (const what of rich?.pictures ?? []) left.push({ kind: 'attachment', what })
  return { body, internal, left }
}

/** A comment for all channels is a text, one for a single channel a pair: `["channel:chat", "Hi"]`. */
function spoken(value: unknown): { channel: string; body: string } {
  const parts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'string')
  const channel = /^channel:/.test(parts[0] ?? '') ? (parts.shift() ?? '') : 'channel:all'
  return { channel, body: plainForm(parts.join('\n')) }
}

function told(field: string, value: unknown): string {
  const shown = TOLD.has(field) ? String(Array.isArray(value) ? value.join(' ') : (value ?? '')) : ''
  return (shown ? `${field}=${shown}` : field).slice(0, 200)
}
