/**
 * The interface's words. Each surface has its own table, so that the page carries only the panel's.
 * A table is `{ en, zh }` with the same keys and the same {placeholders}; a test holds both.
 */
import type { Lang } from '@/lib/ticket'

export type Words = Record<string, string>
export type WordTable<W extends Words = Words> = { en: W; zh: { [K in keyof W]: string } }
export type Translate<W extends Words> = (
  key: keyof W & string,
  values?: Record<string, string | number>,
) => string

/** Makes the `t` of one surface in one language. */
export function translator<W extends Words>(table: WordTable<W>, lang: Lang): Translate<W> {
  return speaker({ ...table.en, ...table[lang] })
}

/** Makes a `t` from the words of one language. `{n, plural, one|other}` picks a form in English. */
export function speaker<W extends Words>(words: W): Translate<W> {
  return (key, values = {}) =>
    (words[key] ?? key).replace(
      /\{(\w+)(?:, plural, ([^|}]*)\|([^}]*))?\}/g,
      (_, name: string, one?: string, other?: string) => {
        const value = values[name]
        if (one === undefined) return value === undefined ? `{${name}}` : String(value)
        return Number(value) === 1 ? one : (other ?? one)
      },
    )
}

/** The interface language for a setting and the browser's own language tag. */
export function resolveLocale(setting: 'auto' | Lang, browserTag: string): Lang {
  if (setting !== 'auto') return setting
  return /^zh\b/i.test(browserTag) ? 'zh' : 'en'
}

export { formatDue, formatDuration, formatSince, formatThere, formatWhen } from './time'
