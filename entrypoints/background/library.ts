/** All phrases there are, and what is worked out of them once per library. It never leaves the background. */
import { builtInShortcuts, type PaletteIndex, type Phrase, paletteIndex } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import type { Lang } from '@/lib/ticket'

export type Library = {
  phrases: readonly Phrase[]
  byId: ReadonlyMap<string, Phrase>
  /** Recommendations are for one language: the other half is not even looked at. */
  byLang: Readonly<Record<Lang, readonly Phrase[]>>
  /** Built when the palette is first opened. */
  index(): PaletteIndex
  /** Phrase ids by what is typed for them; between two of one name the one of this language. */
  shortcuts(lang: Lang): Record<string, string>
}

export function libraryOf(phrases: readonly Phrase[]): Library {
  const inLang = (lang: Lang) => phrases.filter((phrase) => phrase.lang === lang)
  const byLang = { en: inLang('en'), zh: inLang('zh') }
  let index: PaletteIndex | null = null
  return {
    phrases,
    byId: new Map(phrases.map((phrase) => [phrase.id, phrase])),
    byLang,
    index() {
      index ??= paletteIndex(phrases)
      return index
    },
    shortcuts(lang) {
      const named = [...byLang[lang === 'en' ? 'zh' : 'en'], ...byLang[lang]]
      return Object.fromEntries(
        named.flatMap(({ shortcut, id }) => (shortcut ? [[shortcut.toLowerCase(), id]] : [])),
      )
    },
  }
}

const builtIn = libraryOf(
  builtInPhrases.map((phrase) => {
    const shortcut = builtInShortcuts[phrase.id]
    return shortcut ? { ...phrase, shortcut } : phrase
  }),
)

/** The library in force. */
export async function libraryNow(): Promise<Library> {
  return builtIn
}
