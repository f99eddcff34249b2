import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LibraryEntry } from '@/lib/library/types'
import { phraseHash } from '../route'
import { GridRow } from './GridRow'
import { type GridMove, gridKey, tick } from './grid-keys'
import { useLibrary } from './tools'

/** As the stylesheet has it, px. */
const ROW = 54
/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const BEYOND = 6

type PhraseGridProps = { entries: readonly LibraryEntry[]; onDelete: (ids: string[]) => void }

/** All phrases that are shown, one a row; only those in sight are drawn. */
export function PhraseGrid({ entries, onDelete }: PhraseGridProps) {
  const { library, lt } = useLibrary()
  const { view, facts } = library
  const box = useRef<HTMLDivElement>(null)
  const anchor = useRef<string | null>(null)
  const byKeyboard = useRef(false)
  const [scroll, setScroll] = useState({ top: 0, height: 600 })
  const ids = entries.map(({ phrase }) => phrase.id)
  const wanted = view.active.value
  const active = wanted !== null && ids.includes(wanted) ? wanted : (ids[0] ?? null)
  const state = { ids, active, ticked: view.ticked.value, anchor: anchor.current }

  const measure = () => {
    const element = box.current
    if (element) setScroll({ top: element.scrollTop, height: element.clientHeight || 600 })
  }
  useLayoutEffect(measure, [])
  useEffect(() => {
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    if (box.current) observer?.observe(box.current)
    return () => observer?.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (!byKeyboard.current) return
    byKeyboard.current = false
    box.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true })
  })
  const first = Math.max(0, Math.floor(scroll.top / ROW) - BEYOND)
  const until = Math.min(entries.length, Math.ceil((scroll.top + scroll.height) / ROW) + BEYOND)
  const inSight = ids.slice(first, until).join('\n')
  useEffect(() => {
    // Built-in phrases were looked through before they were built in.
    const own = entries.slice(first, until).filter(({ kind }) => kind !== 'built-in')
    void library.check(own.map(({ phrase }) => phrase.id))
  }, [inSight, entries, library])

  const apply = (move: GridMove) => {
    if (move.ticked) view.ticked.value = move.ticked
    if (move.anchor !== undefined) anchor.current = move.anchor
    if (move.active === undefined) return
    view.active.value = move.active
    const at = move.active === null ? -1 : ids.indexOf(move.active)
    const element = box.current
    if (!element || at < 0) return
    const [top, bottom] = [at * ROW, (at + 1) * ROW]
    if (top < element.scrollTop) element.scrollTop = top
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight
    byKeyboard.current = true
    measure()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== null) {
      event.preventDefault()
      location.hash = phraseHash(active)
      return
    }
    if (event.key === 'Delete' && active !== null) {
      event.preventDefault()
      onDelete(state.ticked.size > 0 ? [...state.ticked] : [active])
      return
    }
    const rows = Math.max(1, Math.floor(scroll.height / ROW) - 1)
    const move = gridKey(state, {
      key: event.key,
      shift: event.shiftKey,
      command: event.ctrlKey || event.metaKey,
      rows,
    })
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    apply(move)
  }
  const drawn = entries.slice(first, until).map((entry, i) => ({ entry, at: first + i }))
  // The row that has the keyboard stays, wherever one has scrolled to.
  const activeAt = active === null ? -1 : ids.indexOf(active)
  const activeEntry = entries[activeAt]
  if (activeEntry && (activeAt < first || activeAt >= until)) drawn.push({ entry: activeEntry, at: activeAt })
  return (
    <div class="phrases-box" ref={box} onScroll={measure}>
      {/* biome-ignore lint/a11y/useSemanticElements: thousands of rows, of which only those in sight are drawn. */}
      <div
        role="grid"
        tabIndex={-1}
        aria-label={lt('library.list')}
        aria-describedby="phrases-keys"
        aria-rowcount={entries.length}
        aria-multiselectable="true"
        class="phrases-grid"
        style={{ blockSize: `${entries.length * ROW}px` }}
        onKeyDown={onKeyDown}
      >
        {drawn.map(({ entry, at }) => (
          <GridRow
            key={entry.phrase.id}
            entry={entry}
            at={at}
            top={at * ROW}
            active={entry.phrase.id === active}
            ticked={state.ticked.has(entry.phrase.id)}
            facts={facts.value}
            onTick={(shift) => apply(tick(state, entry.phrase.id, shift))}
            onFocus={() => {
              view.active.value = entry.phrase.id
            }}
          />
        ))}
      </div>
    </div>
  )
}
