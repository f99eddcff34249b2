/** Where an element stands: the open shadow roots and same-origin frames one steps through to reach it. */

import { findAll as findIn, inside } from '@/lib/helpdesks/custom/find'

export { inside }
export const STEP = ' >>> '

/** A document, an open shadow root, or one element that a part is looked for in. */
export type Scope = Document | ShadowRoot | Element

/** The element that holds a shadow root or a frame's document; null at the top. */
export function holderOf(scope: Node): Element | null {
  if ('host' in scope) return (scope as ShadowRoot).host
  try {
    return (scope as Document).defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

/** The parent as the eye sees it: out of a shadow root or a frame to what holds it. */
export function outward(element: Element): Element | null {
  return element.parentElement ?? holderOf(element.getRootNode())
}

/** From the scope to the element: the element of each part, the last one the element itself. Null: not inside. */
export function wayTo(element: Element, scope: Scope): { scope: Scope; element: Element }[] | null {
  const way: { scope: Scope; element: Element }[] = []
  for (let at: Element = element; ; ) {
    if (at === scope || scope.contains(at)) return [{ scope, element: at }, ...way]
    const root = at.getRootNode() as Document | ShadowRoot
    way.unshift({ scope: root, element: at })
    const holder = holderOf(root)
    if (!holder) return null
    at = holder
  }
}

/** What a definition's selector finds from here, each element once. */
export function findAll(selector: string, scope: Scope): Element[] {
  return [...new Set(findIn(scope, selector))]
}
