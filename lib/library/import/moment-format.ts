/**
 * Date formats as Moment writes them ("MMM Do, YYYY"), in which Text Blaze and Briskine do, to those of the
 * date filter ("%b %-d%q, %Y").
 */
const TOKENS: Record<string, string> = {
  YYYY: '%Y',
  YY: '%y',
  MMMM: '%B',
  MMM: '%b',
  MM: '%m',
  M: '%-m',
  DD: '%d',
  D: '%-d',
  Do: '%-d%q',
  dddd: '%A',
  ddd: '%a',
  HH: '%H',
  H: '%-H',
  hh: '%I',
  h: '%-I',
  mm: '%M',
  ss: '%S',
  A: '%p',
  a: '%P',
  L: '%m/%d/%Y',
  LL: '%B %-d, %Y',
  LT: '%-I:%M %p',
  LLL: '%B %-d, %Y %-I:%M %p',
  LLLL: '%A, %B %-d, %Y %-I:%M %p',
}
const PIECES =
  /\[([^\]]*)\]|Do|Mo|DDDo|DDDD|YYYY|YY|MMMM|MMM|MM|dddd|ddd|dd|DD|HH|hh|mm|ss|LLLL|LLL|LL|LT|[A-Za-z]/g

/** Null where the format holds what the date filter has no word for. */
export function dateFormat(moment: string): string | null {
  let known = true
  const format = moment
    .trim()
    .replaceAll('%', '%%')
    .replace(PIECES, (piece, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted
      const token = TOKENS[piece]
      if (token === undefined) known = false
      return token ?? ''
    })
  return known && format !== '' && !/["{}]/.test(format) ? format : null
}

const UNITS: Record<string, number> = { w: 604_800, D: 86_400, d: 86_400, h: 3_600, m: 60, s: 1 }

/** "+3D", "-1w 2h" in seconds; null for months, years and working days, which have no fixed length. */
export function shiftSeconds(shift: string): number | null {
  const compact = shift.replace(/\s+/g, '').replace(/W/g, 'w')
  if (!/^(?:[+-]?\d{1,4}[wDdhms])+$/.test(compact)) return null
  let seconds = 0
  let sign = 1
  for (const [, plus, n, unit] of compact.matchAll(/([+-]?)(\d+)([wDdhms])/g)) {
    if (plus) sign = plus === '-' ? -1 : 1
    seconds += sign * Number(n) * (UNITS[unit ?? ''] ?? 0)
  }
  return seconds
}

/** The output that writes the moment of the reply, or one so many seconds from it, in this format. */
export function momentOutput(format: string, seconds = 0): string {
  const later = seconds === 0 ? '' : ` | date: "%s" | plus: ${seconds}`
  return `{{ "now"${later} | date: "${format}" }}`
}
