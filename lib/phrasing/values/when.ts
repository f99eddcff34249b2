import type { Lang } from '@/lib/ticket'

/** A zone the browser does not know must not cost the agent the phrases: UTC then. */
function safeZone(timeZone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

/** Epoch ms as ISO text with the zone's offset ("2026-11-22T10:41:07+01:00"), for the date filter. */
export function zonedIso(ms: number, timeZone: string | undefined): string {
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(safeZone(timeZone))
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

/**
 * A due moment as one writes it in a sentence: "14:20" today, else "Monday, 23 November, 14:20"
 * ("11月23日星期一 14:20"). Null for text that is no instant.
 */
export function dueInWords(
  iso: string,
  now: number,
  lang: Lang,
  timeZone: string | undefined,
): string | null {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return null
  const zone = safeZone(timeZone)
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at)
  const time = say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  if (zonedIso(at, zone).slice(0, 10) === zonedIso(now, zone).slice(0, 10)) return time
  const day = say({ weekday: 'long', day: 'numeric', month: 'long' })
  return lang === 'zh' ? `${day} ${time}` : `${day}, ${time}`
}

/** A day as one writes it: "22 November 2026", "2026年11月22日"; `clock` adds the time. Null for text that is no instant. */
export function dayInWords(
  iso: string,
  lang: Lang,
  timeZone: string | undefined,
  clock = false,
): string | null {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return null
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: safeZone(timeZone),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(clock ? time : {}),
  })
    .format(at)
    .replace(' at ', ', ')
}
