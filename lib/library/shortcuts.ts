/** Short names: one phrase each within a language. */
import type { Lang } from '@/lib/ticket'
import type { LibraryEntry } from './types'

/** Names are typed without regard to capitals. */
export function shortcutKey(lang: Lang, shortcut: string): string {
  return `${lang} ${shortcut.toLowerCase()}`
}

/** The name itself, or with the first number behind it that is free. */
export function freeShortcut(wish: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(wish)) return wish
  for (let n = 2; ; n++) if (!isTaken(`${wish}${n}`)) return `${wish}${n}`
}

/** Ids of the phrases in force that share a short name with another one of their language. */
export function sharedShortcuts(entries: readonly LibraryEntry[]): Set<string> {
  const byName = new Map<string, string[]>()
  for (const { phrase, enabled } of entries) {
    if (!enabled || !phrase.shortcut) continue
    const key = shortcutKey(phrase.lang, phrase.shortcut)
    byName.set(key, [...(byName.get(key) ?? []), phrase.id])
  }
  return new Set([...byName.values()].filter((ids) => ids.length > 1).flat())
}

/** The phrase in force, other than `id`, that has this short name; null: it is free. */
export function holderOf(
  shortcut: string,
  { lang, id }: { lang: Lang; id: string },
  entries: readonly LibraryEntry[],
): LibraryEntry | null {
  const key = shortcutKey(lang, shortcut)
  return (
    entries.find(
      ({ phrase, enabled }) =>
        enabled && phrase.id !== id && phrase.shortcut && shortcutKey(phrase.lang, phrase.shortcut) === key,
    ) ?? null
  )
}
