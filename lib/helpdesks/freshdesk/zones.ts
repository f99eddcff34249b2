/** Time zones of Freshdesk's profiles: the names of Ruby on Rails ("Berlin", "Pacific Time (US & Canada)"). */
import { text, timeZone } from '../fields'

/** How those begin, of the most used, whose city is no IANA zone's. */
const others = [
  [/^Eastern T/, 'America/New_York'],
  [/^Central T/, 'America/Chicago'],
  [/^Mountain T/, 'America/Denver'],
  [/^Pacific T/, 'America/Los_Angeles'],
  [/^Brasilia/, 'America/Sao_Paulo'],
  [/^(Chennai|Kolkata|Mumbai|New Delhi)/, 'Asia/Kolkata'],
  [/^Beijing/, 'Asia/Shanghai'],
] as const

export function profileZone(value: unknown): string | null {
  const name = text(value)
  const city = `/${name?.replaceAll(' ', '_')}`
  return (
    timeZone(name) ??
    others.find(([start]) => start.test(name ?? ''))?.[1] ??
    Intl.supportedValuesOf('timeZone').find((zone) => zone.endsWith(city)) ??
    null
  )
}
