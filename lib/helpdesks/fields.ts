/**
 * Tolerant readers for JSON that somebody else writes. Each answers null (or an empty list) for a value of
 * the wrong type, so that one odd field never costs the rest of a ticket. Hand-written, because the content
 * script is too small a place for a validator.
 */
export type Fields = Record<string, unknown>

export function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

/** The objects of a list; everything else in it is left out. */
export function fieldsList(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields).filter((entry) => entry !== null) : []
}

/** A non-empty text, trimmed. */
export function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null
}

export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** An id as a string: helpdesks write theirs as numbers or as text, beyond 32 bits. */
export function idOf(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : text(value)
}

/** The texts of a list, each once. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.map(text).filter((entry) => entry !== null))] : []
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

/** An ISO time with a zone, as a UTC instant without milliseconds. A time without a zone is no instant: null. */
export function instant(value: unknown): string | null {
  const written = text(value)
  if (!written || !ISO.test(written)) return null
  const ms = Date.parse(written)
  const utc = Number.isNaN(ms) ? '' : new Date(ms).toISOString()
  return /^\d{4}-/.test(utc) ? `${utc.slice(0, 19)}Z` : null
}

/** An IANA time zone; the display names that some profiles hold ("Eastern Time (US & Canada)") are none. */
export function timeZone(value: unknown): string | null {
  const name = text(value)
  if (!name || !/^(UTC|[A-Za-z_]+(\/[\w+-]+)+)$/.test(name)) return null
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name
  } catch {
    return null
  }
}

/** A BCP 47 tag in its usual form, or null. */
export function languageTag(value: unknown): string | null {
  const tag = text(value)
  if (!tag) return null
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
