/** What can be said of one element in a selector, from what lasts longest to what breaks first. */
import { isMeaningfulClass, isStableId, isStableValue } from './names'

/** `cost`: the lower, the longer it will last. */
export type Feature = { css: string; cost: number }

/** Made for tests, so developers keep them: data-test-id, data-testid, data-test, data-cy, data-qa. */
const forTests = /^data-(test|cy$|qa)/i
/** Attributes that name a thing. `aria-label` is in the interface's language, hence later. */
const naming: Record<string, number> = { name: 3, itemprop: 3, 'aria-label': 5, role: 6, rel: 7, type: 7 }
/** State, place and look: never part of a selector. */
const passing =
  /^data-(id|key|index|value|count|state|status|active|time|date|tip|title|original|v-|reactid)/i
const MOST_CLASSES = 4
const MOST_DATA = 4

export function featuresOf(element: Element): Feature[] {
  const found: Feature[] = []
  const data: Feature[] = []
  for (const { name, value } of element.attributes) {
    if (forTests.test(name)) {
      if (isStableValue(value)) found.push({ css: pair(name, value), cost: 1 })
      else found.push({ css: `[${escaped(name)}]`, cost: 5 })
    } else if (name === 'id') {
      if (isStableId(value)) found.push({ css: `#${escaped(value)}`, cost: 2 })
    } else if (name === 'contenteditable') {
      found.push({ css: pair(name, value), cost: 5 })
    } else if (naming[name] !== undefined) {
      if (isStableValue(value)) found.push({ css: pair(name, value), cost: naming[name] })
    } else if (name.startsWith('data-') && !passing.test(name) && name.length <= 40) {
      if (isStableValue(value) && value.length <= 30) data.push({ css: pair(name, value), cost: 5 })
      data.push({ css: `[${escaped(name)}]`, cost: 6 })
    }
  }
  found.push(...data.slice(0, MOST_DATA))
  const classes = [...element.classList].filter(isMeaningfulClass).slice(0, MOST_CLASSES)
  found.push(...classes.map((name) => ({ css: `.${escaped(name)}`, cost: 4 })))
  const tag = tagOf(element)
  // A custom element's name is as good as a class of its own.
  found.push({ css: tag, cost: tag.includes('-') ? 4 : 9 })
  return found.sort((a, b) => a.cost - b.cost)
}

export function tagOf(element: Element): string {
  return escaped(element.localName)
}

/** One or two features of an element as one compound, the lasting ones first; the tag stands in front. */
export function compoundsOf(element: Element): Feature[] {
  const single = featuresOf(element)
  const double: Feature[] = []
  for (const [at, a] of single.entries()) {
    for (const b of single.slice(at + 1)) {
      const isTag = (one: Feature) => !/^[#.[]/.test(one.css)
      const css = isTag(b) ? b.css + a.css : isTag(a) ? a.css + b.css : a.css + b.css
      double.push({ css, cost: a.cost + b.cost + 1 })
    }
  }
  return [...single, ...double].sort((a, b) => a.cost - b.cost)
}

function pair(name: string, value: string): string {
  return `[${escaped(name)}="${value}"]`
}

/** `CSS.escape` for names and ids, also where there is no `CSS`. */
export function escaped(name: string): string {
  return name
    .replace(/[^\w\u0080-\uffff-]/g, (char) => `\\${char}`)
    .replace(/^-?\d/, (start) => `${start.slice(0, -1)}\\3${start.slice(-1)} `)
}
