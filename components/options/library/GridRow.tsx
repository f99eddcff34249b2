import { type LibraryFacts, type LibraryState, statesOf } from '@/lib/library'
import type { LibraryEntry } from '@/lib/library/types'
import { phraseHash } from '../route'
import { beginning } from './beginning'
import { intentWords, type LT, useLibrary } from './tools'

type GridRowProps = {
  entry: LibraryEntry
  at: number
  /** Its place in the list, px. */
  top: number
  active: boolean
  ticked: boolean
  facts: LibraryFacts
  onTick: (shift: boolean) => void
  onFocus: () => void
}

/** One phrase: its box, its title and how it goes on, what it is for, and what there is to see to. */
export function GridRow({ entry, at, top, active, ticked, facts, onTick, onFocus }: GridRowProps) {
  const { library, lt, t } = useLibrary()
  const unsaved = library.drafts.value.has(entry.phrase.id)
  const { phrase, folder, enabled } = entry
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the grid, which is no table.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows.
    <div
      role="row"
      class={`phrase-row ${enabled ? '' : 'off'} ${active ? 'active' : ''}`}
      aria-rowindex={at + 1}
      aria-selected={ticked}
      tabIndex={active ? 0 : -1}
      style={{ insetBlockStart: `${top}px` }}
      onFocus={onFocus}
      onClick={(event) => {
        if ((event.target as Element).closest('input')) return
        if (event.shiftKey || event.ctrlKey || event.metaKey) onTick(event.shiftKey)
        else location.hash = phraseHash(phrase.id)
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a cell of the grid, which is no table. */}
      <span role="gridcell" tabIndex={-1}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={ticked}
          aria-label={lt('library.tick', { title: phrase.title })}
          onClick={(event) => {
            event.preventDefault()
            onTick(event.shiftKey)
          }}
        />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a cell of the grid, which is no table. */}
      <span role="gridcell" tabIndex={-1} class="phrase-row-main">
        <span class="phrase-row-title">
          <bdi>{phrase.title}</bdi>
          {unsaved && <span class="tag unsaved">{lt('library.badge.unsaved')}</span>}
          {badgesOf(entry, facts, lt).map(({ id, words }) => (
            <span key={id} class={`tag ${id}`}>
              {words}
            </span>
          ))}
        </span>
        <span class="phrase-row-text" dir="auto">
          {folder.length > 0 && <span class="phrase-row-folder">{folder.join(' / ')} · </span>}
          {beginning(phrase.body)}
        </span>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a cell of the grid, which is no table. */}
      <span role="gridcell" tabIndex={-1} class="phrase-row-side">
        {phrase.shortcut && <code>{phrase.shortcut}</code>}
        <span>
          {phrase.intent === '' ? lt('library.intent.none') : intentWords(phrase.intent, t)} ·{' '}
          {phrase.lang === 'zh' ? '中' : 'EN'}
        </span>
      </span>
    </div>
  )
}

/** What is said by the side already is no badge; at most three, the most pressing ones. */
function badgesOf(entry: LibraryEntry, facts: LibraryFacts, lt: LT) {
  const states: (LibraryState | 'changed')[] = statesOf(entry, facts).filter((id) => id !== 'unsorted')
  if (entry.kind === 'changed') states.push('changed')
  return states.slice(0, 3).map((id) => ({ id, words: lt(`library.badge.${id}`) }))
}
