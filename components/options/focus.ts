/** Where the focus goes after something was moved, removed or brought back. */

/**
 * Focuses the control marked with `data-focus` of this name, or the first one inside the mark, once
 * the page has been drawn again. Falls back to the page's title, so that the focus is never lost.
 */
export function focusOn(name: string | null): void {
  setTimeout(() => {
    const marked = [...document.querySelectorAll<HTMLElement>('[data-focus]')].find(
      (element) => element.dataset.focus === name,
    )
    const place = marked?.matches(controls) ? marked : marked?.querySelector<HTMLElement>(controls)
    ;(place ?? document.querySelector<HTMLElement>('[data-page-title]'))?.focus()
  })
}

const controls = 'button, input, select, textarea, a[href]'
