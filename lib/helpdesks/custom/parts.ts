/** Every selector of a definition with its place in it: for the health report and the probe. */
import type { Landmark } from '../contract'
import type { HelpdeskDefinition } from './definition'
import { findAll, isSelector } from './find'
import { itemsOf, matcherOf } from './messages'
import { rootOfTicket, withId } from './page'

/** `where`: what the selectors are looked for in; `mark`: what is asked of an item, itself or in it. */
export type Part = { path: string; selectors: string[]; where: 'page' | 'root' | 'item' | 'mark' }

export function partsOf({ facts, messages, ...definition }: HelpdeskDefinition): Part[] {
  const list = (...selectors: (string | null | undefined)[]) =>
    selectors.filter((selector) => typeof selector === 'string')
  const one = (path: string, where: Part['where'], selectors: string[]) => ({ path, where, selectors })
  const { item, text, author, at, id, without, roles, internal, more } = messages
  return [
    one('marks', 'page', definition.marks),
    one('root', 'page', list(definition.root)),
    one('ticketId', 'root', definition.ticketId?.selectors ?? []),
    ...Object.entries(facts).map(([name, reading]) =>
      one(`facts.${name}`, name === 'me' ? 'page' : 'root', reading?.selectors ?? []),
    ),
    one('messages.item', 'root', list(item)),
    one('messages.text', 'item', list(text)),
    one('messages.author', 'item', author?.selectors ?? []),
    one('messages.at', 'item', at?.selectors ?? []),
    one('messages.id', 'item', id?.selectors ?? []),
    one('messages.without', 'item', without),
    ...roles.map(({ selector }, index) => one(`messages.roles.${index}`, 'mark', [selector])),
    ...internal.map((selector, index) => one(`messages.internal.${index}`, 'mark', [selector])),
    one('messages.more', 'root', list(more)),
    ...definition.composers.map(({ selector }, index) => one(`composers.${index}`, 'root', [selector])),
    ...definition.composers.flatMap(({ tells }, index) =>
      tells
        .filter(({ selector }) => !selector.startsWith('url:'))
        .map(({ selector }, tell) => one(`composers.${index}.tells.${tell}`, 'page', [selector])),
    ),
    one('openComposer', 'root', list(definition.openComposer)),
  ]
}

/** How often each part's selectors match now, and which are no CSS. */
export function health(definition: HelpdeskDefinition, id: string | null, document: Document): Landmark[] {
  const root = id === null ? null : rootOfTicket(definition, document, id)
  const items = root ? itemsOf(definition.messages, root) : []
  return partsOf(definition)
    .filter(({ selectors }) => selectors.length > 0)
    .map(({ path, selectors, where }) => {
      const wanted = selectors.map((selector) => withId(selector, id ?? ''))
      const scopes = where === 'page' ? [document] : where === 'item' ? items : root ? [root] : []
      const found =
        where === 'mark'
          ? items.filter((item) => wanted.some(matcherOf(item, definition.messages)))
          : scopes.flatMap((scope) => wanted.flatMap((selector) => findAll(scope, selector)))
      const invalid = !selectors.every(isSelector)
      return { name: path, selector: selectors.join(', '), found: found.length, ...(invalid && { invalid }) }
    })
}
