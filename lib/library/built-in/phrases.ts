/** The built-in phrases as the library has them: each with its short name. */
import { builtInShortcuts, type Phrase } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'

export const builtIns: readonly Phrase[] = builtInPhrases.map((phrase) => {
  const shortcut = builtInShortcuts[phrase.id]
  return shortcut ? { ...phrase, shortcut } : phrase
})

const byId = new Map(builtIns.map((phrase) => [phrase.id, phrase]))

/** The built-in phrase of that id, as it was built in. */
export function builtInById(id: string): Phrase | null {
  return byId.get(id) ?? null
}
