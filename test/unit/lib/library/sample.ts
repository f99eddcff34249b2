import type { ImportedPhrase, KeptPhrase, LibraryEntry, PhraseFields } from '@/lib/library'

export const NOW = '2026-11-26T10:00:00.000Z'
export const LATER = '2026-11-26T11:00:00.000Z'

export const fields: PhraseFields = {
  lang: 'en',
  intent: 'refund-started',
  title: 'Refund on its way',
  body: 'Hi {{ticket.requester.first_name}},\n\nyour refund has been issued today.',
  moments: ['resolution'],
  moods: [],
  risks: [],
  side: 'outer',
  audience: 'any',
  channels: [],
  length: 'mail',
  tone: 'warm',
}

export function row(
  id: string,
  more: Partial<PhraseFields> = {},
  aside: Partial<KeptPhrase> = {},
): KeptPhrase {
  return {
    id,
    fields: { ...fields, ...more },
    folder: [],
    enabled: true,
    source: { from: 'own', id, host: '' },
    guessed: false,
    changedAt: NOW,
    rev: 1,
    ...aside,
  }
}

export function entry(
  id: string,
  more: Partial<PhraseFields> = {},
  aside: Partial<LibraryEntry> = {},
): LibraryEntry {
  return {
    phrase: { ...fields, ...more, id },
    folder: [],
    enabled: true,
    source: { from: 'own', id, host: '' },
    guessed: false,
    kind: 'own',
    changedAt: NOW,
    ...aside,
  }
}

export function imported(title: string, body: string, more: Partial<ImportedPhrase> = {}): ImportedPhrase {
  return {
    source: { from: 'zendesk', id: title, host: 'acme.zendesk.com' },
    title,
    body,
    folder: [],
    tags: [],
    left: [],
    ...more,
  }
}
