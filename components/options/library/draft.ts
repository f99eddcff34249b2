/** A phrase while it is written: how it begins, and what is still wrong with it. */
import { holderOf } from '@/lib/library'
import type { LibraryEntry, PhraseDraft, PhraseFields } from '@/lib/library/types'
import type { Lang } from '@/lib/ticket'
import type { LT } from './tools'

/** As the schema has it. */
const LONGEST = { title: 200, body: 20_000, shortcut: 40 }

export function newDraft(id: string, lang: Lang): PhraseDraft {
  const fields: PhraseFields = {
    lang,
    intent: '',
    title: '',
    body: '',
    moments: [],
    moods: [],
    risks: [],
    side: 'outer',
    audience: 'any',
    channels: [],
    length: 'mail',
    tone: 'warm',
  }
  return { id, fields, folder: [], enabled: true }
}

/** A copy for the team: of its own, without the short name, which is taken. */
export function copyOf({ phrase, folder }: LibraryEntry, id: string, title: string): PhraseDraft {
  const { id: _, shortcut: __, ...fields } = phrase
  return { id, fields: { ...fields, title: title.slice(0, LONGEST.title) }, folder, enabled: true }
}

export type DraftProblems = {
  title: string | null
  body: string | null
  shortcut: string | null
  /** The phrase that has the short name already. */
  holder: LibraryEntry | null
}

export function problemsOf(
  { id, fields }: PhraseDraft,
  entries: ReadonlyMap<string, LibraryEntry>,
  lt: LT,
): DraftProblems {
  const { title, body, lang } = fields
  const shortcut = fields.shortcut ?? ''
  const holder = shortcut === '' ? null : holderOf(shortcut, { lang, id }, [...entries.values()])
  const length = (text: string, most: number) => (text.length > most ? lt('edit.tooLong', { n: most }) : null)
  return {
    title: title.trim() === '' ? lt('edit.needTitle') : length(title, LONGEST.title),
    body: body.trim() === '' ? lt('edit.needBody') : length(body, LONGEST.body),
    shortcut: /\s/.test(shortcut)
      ? lt('edit.shortcutBlank')
      : holder
        ? lt('edit.shortcutTaken', { name: shortcut, title: holder.phrase.title })
        : length(shortcut, LONGEST.shortcut),
    holder,
  }
}

/** As it is kept: without blanks around, and without an empty short name. */
export function tidyDraft(draft: PhraseDraft): PhraseDraft {
  const { shortcut, ...fields } = draft.fields
  return {
    ...draft,
    fields: {
      ...fields,
      title: fields.title.replace(/\s+/g, ' ').trim(),
      body: fields.body.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, ''),
      ...(shortcut ? { shortcut } : {}),
    },
  }
}
