/** Freshdesk's canned responses as phrases. */
import { type Fields, fieldsList, idOf, text } from '@/lib/helpdesks/fields'
import type { Left } from '../types'
import { formOfHtml } from './html-form'
import { leftPlaceholders, tidyLiquid } from './liquid'
import { plainForm } from './plain'
import { lacking, pathOf, type Reading } from './reading'

/** `records` as the API gives them, with the name of their `folder` and whether it is one person's own. */
export function fromFreshdesk(records: readonly Fields[], host: string): Reading {
  const reading: Reading = { phrases: [], problems: [] }
  for (const record of records) {
    const id = idOf(record.id)
    const title = text(record.title)
    const rich = formOfHtml(text(record.content_html) ?? '')
    const body = tidyLiquid(rich.body || plainForm(text(record.content) ?? ''))
    if (!id || !title) reading.problems.push(lacking('no-title', title ?? id ?? ''))
    else if (!body) reading.problems.push(lacking('no-text', title))
    else {
      const left: Left[] = [
        ...rich.pictures.map((what): Left => ({ kind: 'attachment', what })),
        ...fieldsList(record.attachments).map(
          (file): Left => ({ kind: 'attachment', what: (text(file.name) ?? '').slice(0, 200) }),
        ),
        ...leftPlaceholders(body),
      ]
      const folder = pathOf(text(record.folder) ?? '', '\n').title
      reading.phrases.push({
        phrase: {
          source: { from: 'freshdesk', id, host },
          title: title.replace(/\s+/g, ' '),
          body,
          folder: folder ? [folder] : [],
          tags: [],
          left,
        },
        aside: record.personal === true ? 'personal' : null,
      })
    }
  }
  return reading
}
