/** The probe's pieces: what one selector, one reading or the parts of messages give now. */
import { isVisible } from '../dom'
import type { HelpdeskDefinition, Reading } from './definition'
import { findAll, isSelector } from './find'
import { droppedOf, matcherOf, messageOf } from './messages'
import type { Probed } from './probe'
import { momentOf, readValues, valueAt } from './values'

export const SAMPLES = 3
const LONGEST = 200

export const NOTHING: Probed = {
  selector: null,
  found: 0,
  samples: [],
  meaning: null,
  why: null,
  invalid: [],
}

/** Is one of these there at all; `seen`: visible, too? No selectors: the definition leaves it out. */
export function presence(selectors: string[], scope: ParentNode, seen = false): Probed {
  const invalid = selectors.filter((selector) => !isSelector(selector))
  if (selectors.length === 0) return { ...NOTHING, why: 'not-set' }
  const all = selectors.map((selector) => ({ selector, found: findAll(scope, selector) }))
  const hit = all.find(({ found }) => found.length > 0)
  if (!hit) return { ...NOTHING, invalid, why: invalid.length > 0 ? 'invalid-selector' : 'not-found' }
  const why = seen && !hit.found.some(isVisible) ? 'hidden' : null
  return { ...NOTHING, selector: hit.selector, found: hit.found.length, invalid, why }
}

/** What a reading gives in a scope. */
export function fact(reading: Reading | null, scope: ParentNode, most = 1): Probed {
  if (reading === null) return { ...NOTHING, why: 'not-set' }
  const part = presence(reading.selectors, scope)
  if (part.selector === null) return part
  const values = readValues(reading, scope, most)
  const giving = reading.selectors.find((selector) =>
    findAll(scope, selector).some((element) => valueAt(element, reading)),
  )
  if (giving === undefined) return { ...part, why: 'empty' }
  return { ...part, selector: giving, found: findAll(scope, giving).length, samples: values.map(cut) }
}

export function translate(part: Probed, meaning: string | undefined): void {
  part.meaning = meaning ?? null
  if (!meaning) part.why = 'unknown-word'
}

export function date(part: Probed): void {
  part.meaning = momentOf(part.samples[0] ?? null)
  if (part.meaning === null) part.why = 'not-a-time'
}

/** The parts of messages: how many items have them, and what stands there in the latest. */
export function inItems(
  { messages }: HelpdeskDefinition,
  items: Element[],
  root: ParentNode,
): Record<string, Probed> {
  const { item, text, without, roles, internal } = messages
  const over = (selectors: string[] | undefined, samplesOf: (element: Element) => string[]): Probed => {
    if (!selectors?.length) return { ...NOTHING, why: 'not-set' }
    const invalid = selectors.filter((selector) => !isSelector(selector))
    const having = items.filter((one) => selectors.some((selector) => findAll(one, selector).length > 0))
    const selector =
      selectors.find((one) => having.some((element) => findAll(element, one).length > 0)) ?? null
    const samples = having.flatMap(samplesOf).filter(Boolean)
    const why = selector === null ? (invalid.length > 0 ? 'invalid-selector' : 'not-found') : null
    return {
      ...NOTHING,
      ...{ selector, invalid, found: having.length, samples: samples.slice(-SAMPLES).map(cut) },
      why: why ?? (samples.length === 0 ? 'empty' : null),
    }
  }
  const value = (reading: Reading | null) => (element: Element) => readValues(reading, element, 1)
  const words = (selector: string) => (element: Element) =>
    findAll(element, selector).map((found) => found.textContent.replace(/\s+/g, ' ').trim())
  const at = over(messages.at?.selectors, value(messages.at))
  if (at.samples.length > 0) date(at)
  const result: Record<string, Probed> = {
    'messages.item': presence(item === null ? [] : [item], root),
    'messages.text': over(text === null ? [] : [text], words(text ?? '')),
    'messages.author': over(messages.author?.selectors, value(messages.author)),
    'messages.at': at,
    'messages.id': over(messages.id?.selectors, value(messages.id)),
    'messages.without': over(without, (element) => without.flatMap((one) => words(one)(element))),
  }
  const dropped = droppedOf(messages)
  const read = items.map((element) => messageOf(element, messages, dropped))
  const rule = (selector: string, meaning: string, met: (index: number) => boolean): Probed => {
    const hit = read.filter((_, index) => met(index))
    const invalid = isSelector(selector) ? [] : [selector]
    return {
      ...{ invalid, meaning, found: hit.length, selector: hit.length > 0 ? selector : null },
      samples: hit.slice(-SAMPLES).map((message) => cut(message.text)),
      why: hit.length > 0 ? null : invalid.length > 0 ? 'invalid-selector' : 'not-found',
    }
  }
  const matches = items.map((element) => matcherOf(element, messages))
  const first = matches.map((met) => roles.findIndex(({ selector }) => met(selector)))
  roles.forEach(({ selector, role }, at) => {
    result[`messages.roles.${at}`] = rule(selector, role, (index) => first[index] === at)
  })
  internal.forEach((selector, at) => {
    result[`messages.internal.${at}`] = rule(
      selector,
      'internal',
      (index) => matches[index]?.(selector) ?? false,
    )
  })
  return result
}

function cut(text: string): string {
  return text.slice(0, LONGEST)
}
