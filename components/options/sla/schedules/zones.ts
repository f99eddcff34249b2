/** The time zones of this browser, found by letters of their name. Pure but for the browser's own list. */
import type { Lang } from '@/lib/ticket'

/** Shown at most; more letters find the rest. */
const MOST = 40

export function allZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
}

/** "America/New_York" → "new york america": what letters are looked for in. */
function searchText(zone: string, lang: Lang): string {
  return plain(`${zone} ${zone.split('/').reverse().join(' ')} ${longName(zone, lang)}`)
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[_/]+/g, ' ').trim()
}

const names = new Map<string, string>()
/** "Central European Time", "中欧时间". */
export function longName(zone: string, lang: Lang): string {
  const key = `${lang}:${zone}`
  let name = names.get(key)
  if (name === undefined) {
    const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    })
    name = format.formatToParts(0).find((part) => part.type === 'timeZoneName')?.value ?? ''
    names.set(key, name)
  }
  return name
}

/** Zones that have all the typed words, those whose city begins with them first. */
export function findZones(typed: string, zones: readonly string[], lang: Lang): string[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return zones.slice(0, MOST)
  const found = zones.filter((zone) => {
    const text = searchText(zone, lang)
    return words.every((word) => text.includes(word))
  })
  const begins = (zone: string) => (plain(zone.split('/').at(-1) ?? zone).startsWith(words[0] ?? '') ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, MOST)
}

/** A name as it is typed for one that exists, capitals and blanks aside; null when there is none. */
export function zoneNamed(typed: string, zones: readonly string[]): string | null {
  return zones.find((zone) => plain(zone) === plain(typed)) ?? null
}
