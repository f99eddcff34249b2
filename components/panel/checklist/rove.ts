/** Arrow keys, Home and End move the focus among the `[data-rove]` places of a list: one tab stop for all. */
export function moveFocus(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement
  const from = event.target as HTMLElement
  if (
    event.defaultPrevented ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    from.matches('input, textarea, select')
  )
    return
  const places = [...list.querySelectorAll<HTMLElement>('[data-rove]')]
  const at = places.indexOf(from.closest<HTMLElement>('[data-rove]') ?? from)
  const next = {
    ArrowDown: Math.min(places.length - 1, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: places.length - 1,
  }[event.key]
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  places[next]?.focus()
}
