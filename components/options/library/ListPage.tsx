import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Field, IconButton } from '@/components/shared'
import { noFilter } from '@/lib/library'
import { Section } from '../parts/Section'
import { Select } from '../parts/Select'
import { BulkBar } from './BulkBar'
import { Filters } from './Filters'
import { focusRow } from './focus-row'
import { InOut } from './InOut'
import { listed } from './listed'
import { PhraseGrid } from './PhraseGrid'
import { Reading } from './Reading'
import { useLibrary } from './tools'
import { UndoLine } from './UndoLine'
import { useBulk } from './use-bulk'

/** All phrases: searched, narrowed down, ticked, changed together, and the way to each. */
export function ListPage() {
  const { library, lt, t, lang } = useLibrary()
  const { entries, facts, view } = library
  const { change } = useBulk()
  const search = useRef<HTMLInputElement>(null)
  const shown = useComputed(() => {
    const all = entries.value ?? new Map()
    const { query, filter, sorting } = view
    const asked = {
      query: query.value,
      filter: filter.value,
      sorting: sorting.value,
      facts: facts.value,
      lang,
    }
    return listed(all, asked)
  })
  const kept = entries.value
  const all = useMemo(() => [...(kept?.values() ?? [])], [kept])
  const count = (n: number) => n.toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB')
  const list = shown.value
  const narrowed = list.length < all.length
  const ticked = view.ticked.value
  const allTicked = list.length > 0 && list.every(({ phrase }) => ticked.has(phrase.id))
  const active = list.find(({ phrase }) => phrase.id === view.active.value) ?? list[0] ?? null
  useEffect(() => {
    if (!library.returning) return
    library.returning = false
    focusRow()
  }, [library])
  const remove = async (ids: string[]) => {
    await change(ids, { what: 'delete' })
    focusRow()
  }
  return (
    <Section
      title={t('section.phrases')}
      lead={lt('library.lead')}
      preview={active && <Reading entry={active} />}
      previewLabel={lt('preview.label')}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a way to the search for the whole page. */}
      <div
        class="library"
        onKeyDown={(event) => {
          if (event.key !== '/' || (event.target as Element).matches('input:not([type="checkbox"]), select'))
            return
          event.preventDefault()
          search.current?.focus()
        }}
      >
        <InOut shown={list} narrowed={narrowed} />
        <div class="library-find">
          <search>
            <Field
              label={lt('library.search')}
              placeholder={lt('library.searchHint')}
              inputRef={search}
              value={view.query.value}
              onInput={(value) => {
                view.query.value = value
              }}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.isComposing)) {
                  event.preventDefault()
                  document.querySelector<HTMLElement>('.phrases-grid [role="row"][tabindex="0"]')?.focus()
                }
                if (event.key === 'Escape' && view.query.value !== '') {
                  event.stopPropagation()
                  view.query.value = ''
                }
              }}
            />
          </search>
          <Select
            label={lt('library.sort')}
            value={view.sorting.value}
            disabled={view.query.value.trim() !== ''}
            choices={[
              { value: 'title', label: lt('library.sort.title') },
              { value: 'recent', label: lt('library.sort.recent') },
            ]}
            onChange={(value) => {
              view.sorting.value = value === 'recent' ? 'recent' : 'title'
            }}
          />
        </div>
        <Filters entries={all} />
        <UndoLine />
        {all.length > 0 && all.every(({ kind }) => kind !== 'own') && !narrowed && (
          <p class="hint calm">{lt('library.emptyOwn')}</p>
        )}
        <div class="library-head">
          <label class="tick-all">
            <input
              type="checkbox"
              checked={allTicked}
              disabled={list.length === 0}
              onChange={() => {
                view.ticked.value = allTicked ? new Set() : new Set(list.map(({ phrase }) => phrase.id))
              }}
            />
            <span class="hidden">{lt('library.tickAll')}</span>
          </label>
          <p role="status" class="library-count">
            {narrowed
              ? lt('library.countOf', { n: count(list.length), all: count(all.length) })
              : lt('library.count', { n: count(all.length) })}
          </p>
          <BulkBar />
        </div>
        {list.length > 0 ? (
          <PhraseGrid entries={list} onDelete={(ids) => void remove(ids)} />
        ) : (
          <div class="library-none">
            <p>{lt('library.none')}</p>
            <p class="quiet">{lt('library.noneHint')}</p>
            <IconButton
              icon="close"
              label={lt('library.clear')}
              onClick={() => {
                view.query.value = ''
                view.filter.value = noFilter
                search.current?.focus()
              }}
            />
          </div>
        )}
        <p class="quiet" id="phrases-keys">
          {lt('library.keys')}
        </p>
      </div>
    </Section>
  )
}
