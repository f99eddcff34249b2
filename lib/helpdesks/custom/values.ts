/** Values as a definition's readings describe them. Used by the adapter and by the probe alike. */
import { instant } from '../fields'
import type { Reading } from './definition'
import { findAll } from './find'

const LONGEST = 500

/**
 * Up to `most` values of the first selector that gives any. Matches within `late` (a message's text, which its
 * author writes) count only where there are no others.
 */
export function readValues(
  reading: Reading | null,
  scope: ParentNode,
  most: number,
  late: readonly Element[] = [],
): string[] {
  for (const selector of reading?.selectors ?? []) {
    const values = new Set<string>()
    const found = findAll(scope, selector)
    const last = (element: Element) => late.some((part) => part !== element && part.contains(element))
    for (const element of late.length ? found.toSorted((a, b) => Number(last(a)) - Number(last(b))) : found) {
      const value = reading && valueAt(element, reading)
      if (value) values.add(value)
      if (values.size >= most) break
    }
    if (values.size) return [...values]
  }
  return []
}

/** The first value; null when there is none. */
export function readValue(
  reading: Reading | null,
  scope: ParentNode,
  late?: readonly Element[],
): string | null {
  return readValues(reading, scope, 1, late)[0] ?? null
}

/** One element's value: on one line, cut to what stands between the two texts; null when nothing is left. */
export function valueAt(element: Element, { attribute, after, before }: Reading): string | null {
  let value = (attribute ? element.getAttribute(attribute) : shownText(element))?.replace(/\s+/g, ' ') ?? ''
  if (after) {
    const at = value.indexOf(after)
    if (at < 0) return null
    value = value.slice(at + after.length)
  }
  const end = before ? value.indexOf(before) : -1
  if (end >= 0) value = value.slice(0, end)
  return value.trim().slice(0, LONGEST) || null
}

function shownText(element: Element): string | null {
  const { nodeName } = element
  if (nodeName === 'SELECT') return (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? null
  return /^(INPUT|TEXTAREA)$/.test(nodeName) ? (element as HTMLInputElement).value : element.textContent
}

/** A machine-readable moment: ISO with a zone, or the seconds or milliseconds of the epoch. */
export function momentOf(value: string | null): string | null {
  if (!value || !/^\d{10}(\d{3})?$/.test(value)) return instant(value)
  return instant(new Date(Number(value.padEnd(13, '0'))).toISOString())
}

/** The helpdesk's word in ours, without regard to case; our own words need no translation. */
export function wordOf<T extends string>(
  said: string,
  words: Record<string, T>,
  ours: readonly T[],
): T | undefined {
  const key = said.toLowerCase()
  const known = Object.entries(words).find(([word]) => word.toLowerCase() === key)
  return known?.[1] ?? ours.find((word) => word === key)
}
