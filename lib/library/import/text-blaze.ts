/**
 * A Text Blaze export: `{folders: [{name, snippets: [{name, shortcut, type, text, html}]}]}`, or one folder
 * by itself. The text of a rich snippet is in `html`.
 */
import { type Fields, fields, fieldsList, text } from '@/lib/helpdesks/fields'
import type { ImportResult, Left } from '../types'
import { formOfHtml } from './html-form'
import { plainForm } from './plain'
import { lacking } from './reading'
import { shortcutOf } from './shortcut'
import { formOfSnippet } from './text-blaze-form'

/** Whether a document is such an export. */
export function isTextBlaze(document: unknown): boolean {
  return foldersOf(document).length > 0
}

export function fromTextBlaze(document: unknown): ImportResult {
  const result: ImportResult = { phrases: [], problems: [] }
  const ids = new Set<string>()
  for (const folder of foldersOf(document)) {
    const name = text(folder.name)?.replace(/\s+/g, ' ') ?? ''
    for (const snippet of fieldsList(folder.snippets)) read(snippet, name, ids, result)
  }
  return result
}

function read(snippet: Fields, folder: string, ids: Set<string>, result: ImportResult) {
  const typed = text(snippet.shortcut) ?? ''
  const title = text(snippet.name)?.replace(/\s+/g, ' ') ?? typed
  const html = text(snippet.html)
  const rich = html ? formOfHtml(html) : null
  const { body, left } = formOfSnippet(rich?.body || plainForm(text(snippet.text) ?? ''))
  if (!title) result.problems.push(lacking('no-title', ''))
  else if (!plainForm(body)) result.problems.push(lacking('no-text', title))
  else {
    const shortcut = shortcutOf(typed)
    const id = [typed, `${folder}/${title}`].find((one) => one !== '' && !ids.has(one))
    if (id === undefined) return
    ids.add(id)
    result.phrases.push({
      // Snippets carry no number: what is typed for them, else folder and name, are what stays the same.
      source: { from: 'text-blaze', id: id.slice(0, 500), host: '' },
      title,
      body: plainForm(body),
      folder: folder ? [folder] : [],
      tags: [],
      ...(shortcut && { shortcut }),
      left: [...left, ...(rich?.pictures ?? []).map((what): Left => ({ kind: 'attachment', what }))],
    })
  }
}

function foldersOf(document: unknown): Fields[] {
  const root = fields(document)
  const one = Array.isArray(root?.snippets) ? [root] : []
  return [...fieldsList(root?.folders), ...one].filter(
    (folder): folder is Fields => folder !== null && Array.isArray(folder?.snippets),
  )
}
