/** Carrying one person's change over to settings that somebody else changed meanwhile. */
import { tradeWordKey } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'

/**
 * What `to` changed against `from`, done to `onto`. Checklists, sites and helpdesks are compared one
 * by one, the other settings as wholes, so that two changes in different places both stay. Used for saving over
 * changes from another tab, and for undo (with `from` and `to` the other way round).
 */
export function carry(from: Settings, to: Settings, onto: Settings): Settings {
  return {
    // First, so that the keys stand as they are stored: settings are compared as text.
    ...onto,
    locale: pick(from.locale, to.locale, onto.locale),
    theme: pick(from.theme, to.theme, onto.theme),
    panel: record(from.panel, to.panel, onto.panel),
    panels: record(from.panels, to.panels, onto.panels),
    checklists: keyed(from.checklists, to.checklists, onto.checklists, (list) => list.id),
    checklistOrder: pick(from.checklistOrder, to.checklistOrder, onto.checklistOrder),
    sites: keyed(from.sites, to.sites, onto.sites, (site) => site.host),
    schedules: keyed(from.schedules, to.schedules, onto.schedules, (schedule) => schedule.id),
    slaPolicies: ordered(from.slaPolicies, to.slaPolicies, onto.slaPolicies, (policy) => policy.id),
    helpdesks: keyed(from.helpdesks, to.helpdesks, onto.helpdesks, (helpdesk) => helpdesk.id),
    atRiskShare: pick(from.atRiskShare, to.atRiskShare, onto.atRiskShare),
    alerts: record(from.alerts, to.alerts, onto.alerts),
    tradeWords: keyed(from.tradeWords, to.tradeWords, onto.tradeWords, (word) => tradeWordKey(word.text)),
    coach: record(from.coach, to.coach, onto.coach),
    agentName: pick(from.agentName, to.agentName, onto.agentName),
  }
}

/** Alike in content: settings are plain data. In which order keys stand says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  // A key without a value is as good as none: storage leaves it out.
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    same(left[key], right[key]),
  )
}

function pick<V>(from: V, to: V, onto: V): V {
  return same(from, to) ? onto : to
}

function record<R extends Record<string, unknown>>(from: R, to: R, onto: R): R {
  const result: Record<string, unknown> = { ...onto }
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (same(from[key], to[key])) continue
    if (Object.hasOwn(to, key)) result[key] = to[key]
    else delete result[key]
  }
  return result as R
}

/** A new entry goes where it stands in `to`, or to the end where the list is shorter. */
function keyed<V>(
  from: readonly V[],
  to: readonly V[],
  onto: readonly V[],
  keyOf: (value: V) => string,
): V[] {
  const find = (list: readonly V[], key: string) => list.find((value) => keyOf(value) === key)
  const result = [...onto]
  for (const key of new Set([...from, ...to].map(keyOf))) {
    const after = find(to, key)
    if (same(find(from, key), after)) continue
    const at = result.findIndex((value) => keyOf(value) === key)
    if (after === undefined) {
      if (at >= 0) result.splice(at, 1)
    } else if (at >= 0) result[at] = after
    else result.splice(to.indexOf(after), 0, after)
  }
  return result
}

/** `keyed` for lists whose order means something: a new order of `to` is carried over as well. */
function ordered<V>(
  from: readonly V[],
  to: readonly V[],
  onto: readonly V[],
  keyOf: (value: V) => string,
): V[] {
  const result = keyed(from, to, onto, keyOf)
  const before = from.map(keyOf)
  const after = to.map(keyOf)
  const shared = (keys: string[], others: string[]) => keys.filter((key) => others.includes(key))
  if (same(shared(before, after), shared(after, before))) return result
  // What `to` does not know stays behind the entry that it follows.
  const place = new Map<V, number>()
  result.forEach((value, at) => {
    const known = after.indexOf(keyOf(value))
    const previous = at > 0 ? (place.get(result[at - 1] as V) ?? -1) : -1
    place.set(value, known >= 0 ? known : previous + 0.5 ** 10)
  })
  return result.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}
