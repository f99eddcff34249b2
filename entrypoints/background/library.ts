/** All phrases there are, and what is worked out of them once per library. It never leaves the background. */
import { mergeLibrary } from '@/lib/library'
import { builtIns } from '@/lib/library/built-in/phrases'
import type { KeptPhrase, LibraryEntry } from '@/lib/library/types'
import { type PaletteIndex, type Phrase, paletteIndex } from '@/lib/phrasing'
import type { Lang } from '@/lib/ticket'
import { problemOf } from './router'
import { storage } from './store'

export type Library = {
  /** All that can be found. */
  phrases: readonly Phrase[]
  byId: ReadonlyMap<string, Phrase>
  /** What can be recommended. Recommendations are for one language: the other half is not even looked at. */
  byLang: Readonly<Record<Lang, readonly Phrase[]>>
  /** Built when the palette is first opened. */
  index(): PaletteIndex
  /** Phrase ids by what is typed for them; between two of one name the one of this language. */
  shortcuts(lang: Lang): Record<string, string>
}

export function libraryOf(phrases: readonly Phrase[]): Library {
  const inLang = (lang: Lang) => phrases.filter((phrase) => phrase.lang === lang)
  const all = { en: inLang('en'), zh: inLang('zh') }
  // Without an intent nothing is known of when a phrase is right.
  const sorted = (own: readonly Phrase[]) => own.filter(({ intent }) => intent !== '')
  let index: PaletteIndex | null = null
  return {
    phrases,
    byId: new Map(phrases.map((phrase) => [phrase.id, phrase])),
    byLang: { en: sorted(all.en), zh: sorted(all.zh) },
    index() {
      index ??= paletteIndex(phrases)
      return index
    },
    shortcuts(lang) {
      // The last one of a name wins: the team's own, which come first, over the built-in ones.
      const named = [...all[lang === 'en' ? 'zh' : 'en'].toReversed(), ...all[lang].toReversed()]
      return Object.fromEntries(
        named.flatMap(({ shortcut, id }) => (shortcut ? [[shortcut.toLowerCase(), id]] : [])),
      )
    },
  }
}

const builtIn = libraryOf(builtIns)
let current: Promise<Library> | null = null

/** The library in force. What the team keeps is read when it is first asked for, and again after a change. */
export function libraryNow(): Promise<Library> {
  if (current) return current
  const reading = readKept()
  current = reading
  return reading.catch((error) => {
    if (current === reading) current = null
    // The panel says by itself that the database cannot be read; built-in phrases need none.
    console.warn('The team’s phrases could not be read:', problemOf(error).kind)
    return builtIn
  })
}

/** After every change of what is kept. */
export function forgetLibrary(): void {
  current = null
}

async function readKept(): Promise<Library> {
  const kept: readonly KeptPhrase[] = await storage().keptPhrases()
  return kept.length === 0 ? builtIn : libraryOf(inForce(mergeLibrary(builtIns, kept)))
}

/** The team's own first: between equals the earlier phrase is taken. */
function inForce(entries: readonly LibraryEntry[]): Phrase[] {
  const on = entries.filter(({ enabled }) => enabled)
  const own = on.filter(({ kind }) => kind === 'own')
  return [...own, ...on.filter(({ kind }) => kind !== 'own')].map(({ phrase }) => phrase)
}
