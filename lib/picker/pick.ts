/** What was pointed at, as the helpdesk's definition needs it: selector, attribute, and how it fares on this page. */
import { hits } from '@/lib/helpdesks/custom/find'
import { alike, proposeAll, proposeMark, proposeOne } from './propose'
import { findAll, holderOf, type Scope, wayTo } from './steps'
import { attributeFor, type Wanted } from './value'

/**
 * `one`: one element of the ticket. `each`: all alike, as messages and tags. `part`: one element within
 * each message. `mark`: what many messages have and others not, as those of one role; `flag`: what few have.
 */
export type PickWhat = {
  kind: 'one' | 'each' | 'part' | 'mark' | 'flag'
  /** The message item's selector; all but `one` and `each` are looked for inside it. */
  item: string | null
  /** Where one ticket stands; null: the document. */
  root: string | null
  /** What will be read from it; null: nothing, the element itself is wanted. */
  wanted: Wanted | null
}

export type Picked = {
  selector: string
  attribute: string | null
  /** The value stands after this text: "mailto:". */
  after: string | null
  /** Elements found on the whole; inside messages: messages in which something is found. */
  found: number
  /** Messages there are; null where the pick is none of a message's parts. */
  of: number | null
  /** What would be read here, one line. */
  sample: string
}

export type PickProblem = 'not-in-message' | 'not-in-ticket' | 'not-editable' | 'no-selector'

const MOST_SELECTOR = 500
const MOST_SAMPLE = 120

export function proposePick(pointed: Element, what: PickWhat, document: Document): Picked | PickProblem {
  const element = meant(pointed, what.wanted)
  if (!element) return 'not-editable'
  const scope = what.root ? findAll(what.root, document).find((one) => wayTo(element, one)) : document
  if (!scope) return 'not-in-ticket'
  const inItem = what.kind !== 'one' && what.kind !== 'each'
  const items = inItem && what.item ? findAll(what.item, scope) : []
  const item = items.find((one) => wayTo(element, one) !== null)
  if (inItem && !item) return 'not-in-message'
  const selector = selectorFor(element, what.kind, scope, item ?? null, items)
  if (!selector || selector.length > MOST_SELECTOR) return 'no-selector'
  const { attribute, after, sample } = attributeFor(element, what.wanted)
  return {
    selector,
    attribute,
    after,
    found: inItem ? items.filter((one) => hits(one, selector)).length : findAll(selector, scope).length,
    of: inItem ? items.length : null,
    sample: sample.slice(0, MOST_SAMPLE),
  }
}

function selectorFor(
  element: Element,
  kind: PickWhat['kind'],
  scope: Scope,
  item: Element | null,
  items: Element[],
): string | null {
  if (kind === 'each') return proposeAll(alike(element), scope)
  if (kind === 'one' || !item) return proposeOne(element, scope)
  if (kind === 'part') return proposeOne(element, item)
  return proposeMark(element, item, items, kind === 'mark' ? 'most' : 'fewest')
}

/** The editor around a word in it, the button around its sign; of a frame that is written in, the frame. */
function meant(element: Element, wanted: Wanted | null): Element | null {
  if (wanted === 'button')
    return element.closest('button, a, summary, [role="button"], [role="tab"]') ?? element
  if (wanted !== 'editor') return element
  const editable = element.closest('textarea, input, [contenteditable="true"], [contenteditable=""]')
  if (editable && editable !== element.ownerDocument.body) return editable
  const holder = holderOf(element.ownerDocument)
  if (holder) return holder
  return /^i?frame$/.test(element.localName) ? element : null
}
