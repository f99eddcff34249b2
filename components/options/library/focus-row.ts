/** Puts the keyboard on the list's row that has it, once the page has been drawn again; else on the page's title. */
export function focusRow(): void {
  setTimeout(() => {
    const row = document.querySelector<HTMLElement>('.phrases-grid [role="row"][tabindex="0"]')
    ;(row ?? document.querySelector<HTMLElement>('[data-page-title]'))?.focus()
  })
}
