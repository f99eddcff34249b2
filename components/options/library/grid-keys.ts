/** The keyboard of the list: what a key does to where one is and what is ticked. Pure. */

export type GridState = {
  ids: readonly string[]
  active: string | null
  ticked: ReadonlySet<string>
  /** Where ticking several began. */
  anchor: string | null
}
export type GridKey = { key: string; shift: boolean; command: boolean; rows: number }
export type GridMove = Partial<Pick<GridState, 'active' | 'ticked' | 'anchor'>>

/** Null: the key means nothing here. */
export function gridKey(state: GridState, { key, shift, command, rows }: GridKey): GridMove | null {
  const { ids, active, ticked } = state
  const at = active === null ? -1 : ids.indexOf(active)
  const last = ids.length - 1
  if (last < 0) return null
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + rows,
    PageUp: at - rows,
    Home: 0,
    End: last,
  }
  if (key in to) {
    const place = Math.max(0, Math.min(last, to[key] ?? 0))
    const next = ids[place] ?? null
    if (!shift || active === null) return { active: next, anchor: next }
    const anchor = state.anchor ?? active
    return { active: next, anchor, ticked: new Set([...ticked, ...between(ids, anchor, next)]) }
  }
  if (key === ' ' && active !== null) {
    if (shift) return { ticked: new Set([...ticked, ...between(ids, state.anchor ?? active, active)]) }
    return { ticked: toggled(ticked, active), anchor: active }
  }
  if (key.toLowerCase() === 'a' && command) return { ticked: new Set([...ticked, ...ids]) }
  if (key === 'Escape' && ticked.size > 0) return { ticked: new Set() }
  return null
}

/** A click on a row's box; with shift all from the last one on. */
export function tick(state: GridState, id: string, shift: boolean): GridMove {
  if (!shift || state.anchor === null) return { ticked: toggled(state.ticked, id), anchor: id, active: id }
  return { ticked: new Set([...state.ticked, ...between(state.ids, state.anchor, id)]), active: id }
}

function toggled(ticked: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ticked)
  if (!next.delete(id)) next.add(id)
  return next
}

function between(ids: readonly string[], from: string, to: string | null): string[] {
  const [a, b] = [ids.indexOf(from), to === null ? -1 : ids.indexOf(to)]
  if (a < 0 || b < 0) return to === null ? [] : [to]
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}
