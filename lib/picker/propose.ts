/**
 * A selector for an element that was pointed at. It finds exactly that element (or exactly its group),
 * and is built from what lasts: attributes made for tests, stable ids, names, labels, meaningful
 * classes. Counting places is the last resort.
 */

import { hits } from '@/lib/helpdesks/custom/find'
import { compoundsOf, type Feature, featuresOf, tagOf } from './features'
import { type Scope, STEP, wayTo } from './steps'

/** Candidates tried per part before places are counted. Each costs one look through the page. */
const MOST_TRIED = 240
const MOST_ANCESTORS = 8
const MOST_COMPOUNDS = 10

/**
 * The selector that finds `element`, and nothing else, from `scope`. Null when the element is not
 * inside. Steps into open shadow roots and same-origin frames with ` >>> `.
 */
export function proposeOne(element: Element, scope: Scope): string | null {
  const way = wayTo(element, scope)
  if (!way) return null
  return way.map((part) => forPart([part.element], part.scope)).join(STEP)
}

/** The same for a group that is to be found as a whole: all messages, all tags. All stand in one root. */
export function proposeAll(elements: readonly Element[], scope: Scope): string | null {
  const [first] = elements
  const way = first && wayTo(first, scope)
  if (!way) return null
  const last = way.at(-1)
  if (!last) return null
  const before = way.slice(0, -1).map((part) => forPart([part.element], part.scope))
  // Each alternative goes its own way from the scope on.
  return alternatives(elements, last.scope)
    .map((one) => [...before, one].join(STEP))
    .join(', ')
}

/** Is `selector` finding exactly these, within one root? */
function finds(selector: string, wanted: readonly Element[], scope: Scope): boolean {
  const found = scope.querySelectorAll(selector)
  return found.length === wanted.length && wanted.every((element, at) => found[at] === element)
}

function forPart(wanted: readonly Element[], scope: Scope): string {
  return alternatives(wanted, scope).join(', ')
}

/** One selector for all of them, or, where nothing unites them, one for each. */
function alternatives(wanted: readonly Element[], scope: Scope): string[] {
  const [first] = wanted as [Element]
  if (first === scope) return [':scope']
  let tried = 0
  for (const { css } of candidates(wanted, scope)) {
    if (++tried > MOST_TRIED) break
    if (finds(css, wanted, scope)) return [css]
  }
  return wanted.map((element) => counted(element, scope))
}

/** What fits every wanted element, cheapest first: alone, then below one ancestor, then below two. */
function* candidates(wanted: readonly Element[], scope: Scope): Generator<Feature> {
  const [first] = wanted as [Element]
  const own = compoundsOf(first).filter(({ css }) => wanted.every((element) => element.matches(css)))
  yield* own
  const short = own.slice(0, MOST_COMPOUNDS)
  const above = ancestorsOf(first, scope)
    .filter((ancestor) => wanted.every((element) => ancestor.contains(element)))
    .slice(0, MOST_ANCESTORS)
  const named = above.map((ancestor, distance) => ({
    ancestor,
    // Nearer ancestors belong more surely to the thing itself.
    features: featuresOf(ancestor)
      .filter(({ cost }) => cost < 9)
      .slice(0, 4),
    distance,
  }))
  const one: Feature[] = []
  for (const { ancestor, features, distance } of named) {
    for (const feature of features) {
      for (const inner of short) {
        const near = wanted.every((element) => element.parentElement === ancestor)
        const cost = feature.cost + inner.cost + distance
        one.push({ css: `${feature.css} ${inner.css}`, cost })
        if (near) one.push({ css: `${feature.css} > ${inner.css}`, cost: cost + 1 })
      }
    }
  }
  yield* one.sort((a, b) => a.cost - b.cost).slice(0, MOST_TRIED / 2)
  for (const inner of named) {
    for (const outer of named.slice(inner.distance + 1)) {
      for (const a of outer.features.slice(0, 2)) {
        for (const b of inner.features.slice(0, 2)) {
          for (const c of short.slice(0, 3)) yield { css: `${a.css} ${b.css} ${c.css}`, cost: 0 }
        }
      }
    }
  }
}

function ancestorsOf(element: Element, scope: Scope): Element[] {
  const all: Element[] = []
  for (let at = element.parentElement; at && at !== scope; at = at.parentElement) all.push(at)
  return all
}

/**
 * The place counted down from an ancestor that has a name, else the shortest way that is the only one
 * of its kind, else the whole way from the scope.
 */
function counted(element: Element, scope: Scope): string {
  let top = step(element)
  let path = top
  let shortest: string | null = null
  for (let at = element.parentElement; at && at !== scope; at = at.parentElement) {
    for (const { css, cost } of featuresOf(at)) {
      const named = `${css} > ${path}`
      if (cost < 9 && finds(named, [element], scope)) return named
    }
    if (!shortest && finds(path, [element], scope)) shortest = path
    top = step(at)
    path = `${top} > ${path}`
  }
  if (shortest) return shortest
  if (finds(path, [element], scope)) return path
  // Nothing on the way has a name: the whole way, held fast at its beginning.
  if (isElement(scope)) return `:scope > ${path}`
  return `${top}:not(* > *)${path.slice(top.length)}`
}

/** The element among its siblings: by its best name, counted where others of its kind have it too. */
function step(element: Element): string {
  const siblings = [...((element.parentElement ?? element.parentNode)?.children ?? [])]
  const kind = siblings.filter((other) => other.localName === element.localName)
  const name = featuresOf(element).find(({ cost }) => cost < 7)?.css ?? tagOf(element)
  if (siblings.filter((other) => other.matches(name)).length === 1) return name
  const tag = tagOf(element)
  // Counted are elements of one tag, so the tag has to stand there.
  const full = name === tag ? tag : tag + name
  return kind.length > 1 ? `${full}:nth-of-type(${kind.indexOf(element) + 1})` : full
}

function isElement(scope: Scope): scope is Element {
  return 'matches' in scope
}

/**
 * Elements alike: what somebody means who points at one message of many. The element's siblings with
 * the same tag and a common name; where it has none, the same among the children of its parent's
 * siblings. The element alone when nothing is alike.
 */
export function alike(element: Element): Element[] {
  const names = (of: Element) =>
    featuresOf(of)
      .filter(({ cost }) => cost < 7)
      .map(({ css }) => css)
  const own = names(element)
  const isAlike = (other: Element) =>
    other === element ||
    (other.localName === element.localName &&
      (own.length === 0 ? names(other).length === 0 : names(other).some((name) => own.includes(name))))
  const { parentElement } = element
  const siblings = [...(parentElement?.children ?? [])].filter(isAlike)
  if (siblings.length > 1 || !parentElement?.parentElement) return siblings.length ? siblings : [element]
  const cousins = [...parentElement.parentElement.children]
    .filter((other) => other.localName === parentElement.localName)
    .flatMap((other) => [...other.children].filter(isAlike))
  return cousins.length > 1 ? cousins : [element]
}

/**
 * A selector that tells some items from others by what they are or hold. `element` is the item or
 * something inside it. Of the names that not all items have, a role's mark is the one that most share,
 * and a flag's (of an internal note) the one that fewest share; else the best name there is.
 */
export function proposeMark(
  element: Element,
  item: Element,
  items: readonly Element[],
  shared: 'most' | 'fewest',
): string | null {
  const all = compoundsOf(element).filter(({ css }) => css !== tagOf(element))
  const told = all
    .map(({ css, cost }) => ({ css, cost, n: items.filter((one) => hits(one, css)).length }))
    .filter(({ n }) => n < items.length)
    // Equally many: what lasts longest.
    .sort((a, b) => (shared === 'most' ? b.n - a.n : a.n - b.n) || a.cost - b.cost)
  return (told[0] ?? all[0])?.css ?? (element === item ? null : proposeOne(element, item))
}
