/** Finding by a definition's selectors: CSS, with ` >>> ` as the step into a shadow root or a frame. */

/** What an element holds apart from the page around it: its open shadow root, or the document of a same-origin frame. */
export function inside(element: Element): ShadowRoot | Document | null {
  try {
    return element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? null
  } catch {
    return null
  }
}

/**
 * All matches, in the order of the page. `:scope` alone is the scope itself. A selector that is no CSS finds
 * nothing. `entered` hears of every shadow root and frame on the way.
 */
export function findAll(
  scope: ParentNode,
  selector: string,
  entered?: (root: ShadowRoot | Document) => void,
): Element[] {
  try {
    return alternatives(selector).flatMap((steps) => {
      let found: Element[] = []
      for (const [index, step] of steps.entries()) {
        const scopes: ParentNode[] = index ? found.map(inside).filter((root) => root !== null) : [scope]
        if (index) for (const root of scopes) entered?.(root as ShadowRoot)
        found = scopes.flatMap((at) =>
          step === ':scope' && at.nodeType === 1 ? [at as Element] : [...at.querySelectorAll(step)],
        )
      }
      return found
    })
  } catch {
    return []
  }
}

/** Is this element meant by the selector, or something in it that does not lie within one of `except`? */
export function hits(element: Element, selector: string, except: readonly Element[] = []): boolean {
  try {
    if (!selector.includes('>>>') && element.matches(selector)) return true
  } catch {
    return false
  }
  return findAll(element, selector).some(
    (found) => !except.some((part) => part !== found && part.contains(found)),
  )
}

/** Can the browser read this selector? */
export function isSelector(selector: string): boolean {
  try {
    const nowhere = new DocumentFragment()
    for (const step of alternatives(selector).flat()) nowhere.querySelector(step)
    return true
  } catch {
    return false
  }
}

/** Steps of each alternative. Only where there are steps must commas be told apart by us: those in brackets are none. */
function alternatives(selector: string): string[][] {
  if (!selector.includes('>>>')) return [[selector.trim()]]
  return selector.split(/,(?![^([]*[)\]])/).map((one) => one.split('>>>').map((step) => step.trim()))
}
