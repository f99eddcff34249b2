import { useMemo } from 'preact/hooks'
import { Button } from '@/components/shared'
import { foldersOf, type LibraryState, libraryKinds, libraryStates, noFilter, tagsOf } from '@/lib/library'
import type { LibraryEntry } from '@/lib/library/types'
import { same } from '../carry'
import { Select } from '../parts/Select'
import { intentWords, useLibrary } from './tools'

/** Values of the lists that are no folder, tag or intent. */
const ANY = '*'
const NONE = ''
const BETWEEN = '\u0000'
/** Rarer ones are found by typing them. */
const MOST_TAGS = 200

/** The list narrowed down by what is known of each phrase. */
export function Filters({ entries }: { entries: readonly LibraryEntry[] }) {
  const { library, lt, t } = useLibrary()
  const { filter } = library.view
  const set = (patch: Partial<typeof noFilter>) => {
    filter.value = { ...filter.peek(), ...patch }
    if (patch.state === 'broken' || patch.state === 'coach') {
      void library.check(entries.filter(({ kind }) => kind !== 'built-in').map(({ phrase }) => phrase.id))
    }
  }
  const { lang, intent, kind, folder, tag, state } = filter.value
  const any = { value: ANY, label: lt('library.all') }
  const { folders, tags, intents } = useMemo(
    () => ({
      folders: foldersOf(entries),
      tags: tagsOf(entries).slice(0, MOST_TAGS),
      intents: [...new Set(entries.map(({ phrase }) => phrase.intent))].filter((id) => id !== ''),
    }),
    [entries],
  )
  const several = 4 + Number(folders.length > 0) + Number(tags.length > 0)
  const checking = library.checking.value
  return (
    <fieldset
      class="phrase-filters"
      // Four in a row, or three above the others.
      style={{ '--filters': several, '--least': several > 4 ? '140px' : '110px' }}
    >
      <legend class="hidden">{lt('library.filters')}</legend>
      {folders.length > 0 && (
        <Select
          label={lt('library.folder')}
          value={folder === null ? ANY : folder.join(BETWEEN)}
          choices={[
            any,
            ...folders.map(({ path, n }) => ({
              value: path.join(BETWEEN),
              label: `${'\u2003'.repeat(path.length - 1)}${lt('library.folder.n', { name: path.at(-1) ?? '', n })}`,
            })),
            { value: NONE, label: lt('library.folder.none') },
          ]}
          onChange={(value) =>
            set({ folder: value === ANY ? null : value === NONE ? [] : value.split(BETWEEN) })
          }
        />
      )}
      {tags.length > 0 && (
        <Select
          label={lt('library.tag')}
          value={tag ?? ANY}
          choices={[
            any,
            ...tags.map((one) => ({
              value: one.tag,
              label: lt('library.folder.n', { name: one.tag, n: one.n }),
            })),
          ]}
          onChange={(value) => set({ tag: value === ANY ? null : value })}
        />
      )}
      <Select
        label={lt('library.lang')}
        value={lang ?? ANY}
        choices={[
          any,
          { value: 'en', label: lt('library.lang.en') },
          { value: 'zh', label: lt('library.lang.zh') },
        ]}
        onChange={(value) => set({ lang: value === 'en' || value === 'zh' ? value : null })}
      />
      <Select
        label={lt('library.intent')}
        value={intent ?? ANY}
        choices={[
          any,
          ...intents
            .map((id) => ({ value: id, label: intentWords(id, t) }))
            .sort((a, b) => a.label.localeCompare(b.label)),
          { value: NONE, label: lt('library.intent.none') },
        ]}
        onChange={(value) => set({ intent: value === ANY ? null : value })}
      />
      <Select
        label={lt('library.kind')}
        value={kind ?? ANY}
        choices={[any, ...libraryKinds.map((id) => ({ value: id, label: lt(`library.kind.${id}`) }))]}
        onChange={(value) => set({ kind: libraryKinds.find((id) => id === value) ?? null })}
      />
      <Select
        label={lt('library.state')}
        value={state ?? ANY}
        choices={[
          any,
          ...libraryStates.map((id: LibraryState) => ({ value: id, label: lt(`library.state.${id}`) })),
        ]}
        onChange={(value) => set({ state: libraryStates.find((id) => id === value) ?? null })}
      />
      <p class="quiet phrase-filters-end" role="status">
        {checking && lt('library.checking', { done: checking.done, n: checking.n })}
        {!checking && !same(filter.value, noFilter) && (
          <Button
            kind="quiet"
            onClick={() => {
              filter.value = noFilter
            }}
          >
            {lt('library.clear')}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
