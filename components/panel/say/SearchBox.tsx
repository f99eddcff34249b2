import { useLayoutEffect, useRef } from 'preact/hooks'
import { Field } from '@/components/shared'
import { usePanel } from '../context'
import { shownPhrases } from '../insert'

/** Looks through all phrases while typing; the arrow down goes into what was found, Escape folds it. */
export function SearchBox() {
  const { state, actions, ui, t, goTo } = usePanel()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  const query = ui.query.value ?? ''
  const found = query.trim() && state.found.value ? shownPhrases({ state, ui }).length : null
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the oldest browser supported.
    <div class="search" role="search">
      <Field
        label={t('say.search')}
        quietLabel
        placeholder={t('say.search')}
        value={query}
        inputRef={input}
        onInput={(text) => {
          ui.query.value = text
          ui.picked.value = null
          actions.search(text)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'ArrowDown') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape') {
            ui.query.value = null
            actions.search('')
          }
          goTo('say')
        }}
      />
      <span class="hidden" role="status">
        {found === null ? '' : found === 0 ? t('say.nothingFound') : t('say.results', { n: found })}
      </span>
    </div>
  )
}
