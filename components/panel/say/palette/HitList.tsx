import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PhraseHit } from '@/lib/phrasing/types'
import { usePanel } from '../../context'

export function optionId(at: number): string {
  return `of-palette-${at}`
}

type HitListProps = {
  hits: readonly PhraseHit[]
  at: number
  /** Phrases of both languages are listed: each says which. */
  both: boolean
  onLook: (at: number) => void
  onChoose: (at: number) => void
}

/** What was found, best first; the one that is looked at stays in sight. */
export function HitList({ hits, at, both, onLook, onChoose }: HitListProps) {
  const { t } = usePanel()
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [at, hits])
  return (
    <div
      class="palette-list"
      id="of-palette-list"
      ref={list}
      role="listbox"
      aria-label={t('palette.list')}
      hidden={hits.length === 0}
    >
      {hits.map((hit, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus.
        <div
          key={hit.id}
          class="palette-hit"
          id={optionId(place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          lang={hit.lang === 'zh' ? 'zh-CN' : 'en'}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => place !== at && onLook(place)}
          onClick={() => onChoose(place)}
        >
          <span class="palette-name">
            <span class="palette-title" dir="auto">
              {hit.title}
            </span>
            {both && <span class="palette-tag">{hit.lang === 'zh' ? '中' : 'EN'}</span>}
            {hit.shortcut && <code class="palette-tag">{hit.shortcut}</code>}
          </span>
          <span class="palette-begins" dir="auto">
            {hit.begins}
          </span>
        </div>
      ))}
    </div>
  )
}
