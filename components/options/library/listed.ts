/** Which phrases the list shows, in which order. */
import { type Filter, type LibraryFacts, passes } from '@/lib/library'
import type { LibraryEntry } from '@/lib/library/types'
import { type PaletteIndex, paletteIndex } from '@/lib/phrasing'
import type { Lang } from '@/lib/ticket'
import type { Sorting } from './desk'

type Entries = ReadonlyMap<string, LibraryEntry>

let known: { entries: Entries; index: PaletteIndex } | null = null

/** The palette's own search, over folders as well; made anew only when the library has changed. */
function indexOf(entries: Entries): PaletteIndex {
  if (known?.entries !== entries) {
    const phrases = [...entries.values()].map(({ phrase, folder }) =>
      folder.length > 0 ? { ...phrase, tags: [...(phrase.tags ?? []), ...folder] } : phrase,
    )
    known = { entries, index: paletteIndex(phrases) }
  }
  return known.index
}

const nothing = new Map<string, number>()
const collators: Record<Lang, Intl.Collator> = {
  en: new Intl.Collator('en', { numeric: true }),
  zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true }),
}

type Asked = { query: string; filter: Filter; sorting: Sorting; facts: LibraryFacts; lang: Lang }

/**
 * With words those that fit best come first, without in the chosen order: the team's own before the built-in ones,
 * and of these the ones in the interface's language first.
 */
export function listed(entries: Entries, { query, filter, sorting, facts, lang }: Asked): LibraryEntry[] {
  if (query.trim() !== '') {
    const found = indexOf(entries).search(
      { text: query, lang, only: filter.lang, usage: nothing },
      entries.size,
    )
    return found.flatMap(({ id }) => {
      const entry = entries.get(id)
      return entry && passes(entry, filter, facts) ? [entry] : []
    })
  }
  const fitting = [...entries.values()].filter((entry) => passes(entry, filter, facts))
  const collator = collators[lang]
  const byTitle = (a: LibraryEntry, b: LibraryEntry) => collator.compare(a.phrase.title, b.phrase.title)
  if (sorting === 'recent') {
    return fitting.sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? '') || byTitle(a, b))
  }
  const rank = ({ kind, phrase }: LibraryEntry) => (kind === 'own' ? 0 : phrase.lang === lang ? 1 : 2)
  return fitting.sort((a, b) => rank(a) - rank(b) || byTitle(a, b))
}
