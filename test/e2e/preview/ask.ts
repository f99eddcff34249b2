/** Answers of the background about phrases, from the real library and engine, for a ticket of the preview. */
import type { PanelActions, PartRequest } from '@/components/panel/model'
import {
  beginningOf,
  builtInShortcuts,
  type Phrase,
  paletteIndex,
  phraseValues,
  type Recommendation,
  renderPhrase,
} from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { NOW } from './make'

const model = builtInPhrases[0] as Phrase
export const library: Phrase[] = [
  ...builtInPhrases.map((phrase) => {
    const shortcut = builtInShortcuts[phrase.id]
    return shortcut ? { ...phrase, shortcut } : phrase
  }),
  { ...model, id: 'own.broken', title: 'Zebra broken', intent: 'own', body: 'Hi {{ ticket.id | sparkle }}' },
  {
    ...model,
    id: 'own.form',
    title: 'Zebra list',
    intent: 'own',
    body: 'Dear **{{ticket.requester.first_name}}**,\n\n- one\n- [two](https://acme.example/two)',
    shortcut: 'zebra',
  },
]
const index = paletteIndex(library)

export const askPhrases = (async (name: PartRequest, payload: object) => {
  const asked = payload as Parameters<PanelActions['request']>[1] & Record<string, never>
  if (name === 'phrases/shortcuts') {
    return Object.fromEntries(library.flatMap(({ shortcut, id }) => (shortcut ? [[shortcut, id]] : [])))
  }
  if (name === 'phrases/list') {
    const { query, lang, only } = asked
    const found = index.search({ text: query, lang, only, usage: new Map() }, 30)
    return found.map((one) => ({ ...one, begins: beginningOf(one.body) }))
  }
  const phrase = library.find(({ id }) => id === asked.phraseId) as Phrase
  const values = phraseValues(asked.ticket, {
    now: NOW,
    lang: phrase.lang,
    agentName: 'Jo Park',
    nextDue: null,
  })
  const { problem, ...filled } = renderPhrase(phrase.body, values)
  return {
    phraseId: phrase.id,
    intent: phrase.intent,
    title: phrase.title,
    lang: phrase.lang,
    because: [],
    score: 0,
    ...filled,
    ...(problem
      ? {
          missing: [{ name: 'problem', token: '' }],
          problem: `${problem.message} Line ${problem.line}, column ${problem.column}.`,
        }
      : {}),
  } satisfies Recommendation
}) as PanelActions['request']
