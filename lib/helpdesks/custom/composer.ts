/** The reply editor by a definition, and who will read what is written in it. */
import type { Composer } from '../contract'
import { chosenEditor, isVisible } from '../dom'
import type { ComposerPlace, HelpdeskDefinition } from './definition'
import { findAll, inside } from './find'
import { rootOfTicket } from './page'

let lastUsed: WeakRef<HTMLElement> | null = null

export function composer(definition: HelpdeskDefinition, id: string, document: Document): Composer | null {
  const root = rootOfTicket(definition, document, id)
  if (!root) return null
  const open = definition.composers.flatMap((place) => {
    const element = editorOf(place, root)
    return element ? [{ place, element }] : []
  })
  // Of two open editors it is the one that the agent was in last, also while they are in the panel.
  const focused = open.find(({ element }) => hasFocus(element))
  if (focused) lastUsed = new WeakRef(focused.element)
  const chosen = focused ?? open.find(({ element }) => element === lastUsed?.deref()) ?? open[0]
  if (!chosen) return null
  const { element, place } = chosen
  return { element, audience: audienceOf(place, element, root, document), channel: null, plain: place.plain }
}

/** Presses the helpdesk's own control. */
export function openComposer(definition: HelpdeskDefinition, id: string, document: Document): boolean {
  const root = definition.openComposer === null ? null : rootOfTicket(definition, document, id)
  const button = root && findAll(root, definition.openComposer ?? '').find(isVisible)
  ;(button as HTMLElement | null | undefined)?.click()
  return Boolean(button)
}

/** The editable itself: of a frame its body, once that is there. */
export function editorOf({ selector }: ComposerPlace, root: ParentNode): HTMLElement | null {
  return chosenEditor(
    findAll(root, selector).flatMap((element) => {
      if (!/^I?FRAME$/.test(element.nodeName)) return [element]
      const body = isVisible(element) && (inside(element) as Document | null)?.body
      return body ? [body] : []
    }),
  )
}

function audienceOf(
  { audience, tells }: ComposerPlace,
  element: HTMLElement,
  root: ParentNode,
  document: Document,
): Composer['audience'] {
  const tell = tells.find(({ selector }) =>
    selector.startsWith('url:')
      ? document.URL.includes(selector.slice(4))
      : around(element, selector) || findAll(root, selector).some(isVisible),
  )
  return tell?.audience ?? audience
}

/** Does the selector mean the editor or something it lies in, across frames and shadow roots? */
function around(element: Element, selector: string): boolean {
  try {
    for (let at: Element | null = element; at; at = hostOf(at)) if (at.closest(selector)) return true
  } catch {
    // No selector for `closest`: one with steps, or none at all.
  }
  return false
}

/** The body of a frame is its document's active element even while the frame is not in use. */
function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  const host = hostOf(element)
  return element.contains(activeElement) && (!host || hasFocus(host))
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode() as { host?: Element; defaultView?: Window | null }
  return root.host ?? root.defaultView?.frameElement ?? null
}
