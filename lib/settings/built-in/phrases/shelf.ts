import type { Phrase } from '@/lib/phrasing/types'
import type { Lang, Moment } from '@/lib/ticket'

/** One phrase as it is written down; what is left out has the commonest value. */
export type Row = Pick<Phrase, 'intent' | 'title' | 'body'> & {
  /** Tells the phrases of one intent apart; part of the id, so it must never change. */
  key: string
  /** `chat` phrases have no greeting, so that they also fit into a reply already begun. */
  length?: Phrase['length']
} & Partial<
    Pick<
      Phrase,
      'moods' | 'risks' | 'audience' | 'channels' | 'side' | 'when' | 'unless' | 'scenarios' | 'tone'
    >
  > & {
    /** Further moments it serves, beside the shelf's own. */
    also?: Moment[]
  }

/** Turns the rows of one language and moment into phrases with ids `<lang>.<intent>.<key>`. */
export function shelf(lang: Lang, moment: Moment, rows: readonly Row[]): Phrase[] {
  return rows.map((row) => ({
    id: `${lang}.${row.intent}.${row.key}`,
    lang,
    intent: row.intent,
    title: row.title,
    body: row.body,
    moments: [moment, ...(row.also ?? [])],
    moods: row.moods ?? [],
    risks: row.risks ?? [],
    side: row.side ?? 'outer',
    audience: row.audience ?? 'any',
    channels: row.channels ?? [],
    length: row.length ?? 'mail',
    tone: row.tone ?? (row.body.startsWith('{% if ticket.requester.name %}Dear') ? 'formal' : 'warm'),
    ...(row.scenarios ? { scenarios: row.scenarios } : {}),
    ...(row.when ? { when: row.when } : {}),
    ...(row.unless ? { unless: row.unless } : {}),
  }))
}
