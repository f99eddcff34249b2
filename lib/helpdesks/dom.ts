/** Small questions to a helpdesk's page. */
import type { Landmark } from './contract'

/** Can the agent see it? Hidden tickets keep their boxes and their `offsetParent`: only the computed style tells. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** The element's text on one line; null when empty. */
export function line(element: Element | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null
}

/** The visible editor: the one with the focus, else the last, because editors for a new answer come last. */
export function chosenEditor(candidates: Iterable<Element>): HTMLElement | null {
  const visible = [...candidates].filter(
    (element) => isEditable(element) && isVisible(element),
  ) as HTMLElement[]
  const focused = visible.find((element) => element.contains(element.ownerDocument.activeElement))
  return focused ?? visible.at(-1) ?? null
}

function isEditable(element: Element): boolean {
  if (element.classList.contains('ck-read-only')) return false
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true') {
    return false
  }
  if (element.nodeName === 'TEXTAREA') {
    const area = element as HTMLTextAreaElement
    return !area.readOnly && !area.disabled
  }
  return element.getAttribute('contenteditable') === 'true'
}

/**
 * How often each selector matches: an adapter's health. Counted when `found` is read, one landmark at a
 * time: all of them at once would be felt in a thread of thousands.
 */
export function landmarks(root: ParentNode | null, selectors: Record<string, string>): Landmark[] {
  return Object.entries(selectors).map(([name, selector]) => ({
    name,
    selector,
    get found() {
      return root?.querySelectorAll(selector).length ?? 0
    },
  }))
}
