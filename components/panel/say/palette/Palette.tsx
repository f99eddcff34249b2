import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon, Key, Segmented } from '@/components/shared'
import { CARET } from '@/lib/phrasing/caret'
import type { Missing, Recommendation } from '@/lib/phrasing/types'
import type { Lang } from '@/lib/ticket'
import { currentLook, usePanel } from '../../context'
import { insertPhrase } from '../../insert'
import { FillForm } from '../FillForm'
import { rememberFocus, trapTab } from './focus'
import { HitList, optionId } from './HitList'
import { Preview } from './Preview'
import { useFilled, useList, useLookedAt } from './use-list'

/** How far a page of the list is. */
const PAGE = 7
/** How long it is said that a phrase was copied, ms. */
const SAYS_COPIED = 700

type Filling = { phrase: Recommendation; missing: Missing[]; copy: boolean }

/** All phrases over the page: typed letters on the left, the phrase as it would stand on the right. */
export function Palette() {
  const tools = usePanel()
  const { state, actions, ui, t } = tools
  const dialog = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const back = useRef<() => void>(() => undefined)
  const [query, setQuery] = useState(ui.palette.peek() ?? '')
  const [only, setOnly] = useState<Lang | null>(currentLook(state)?.language.lang ?? null)
  const [at, setAt] = useState(0)
  const [copying, setCopying] = useState<Filling | null>(null)
  const [hidden, setHidden] = useState(false)
  const [copied, setCopied] = useState(false)
  const list = useList(query, only)
  const hits = list && list !== 'failed' ? list.hits : []
  const fill = useFilled()
  const shown = useLookedAt(hits[at], fill)
  const inserting = ui.filling.value
  const filling: Filling | null = copying ?? (inserting && { ...inserting, copy: false })

  useLayoutEffect(() => {
    if (dialog.current) back.current = rememberFocus(dialog.current)
    if (!ui.filling.peek()) input.current?.focus()
  }, [])
  // A shorter list must not leave the choice behind its end.
  useLayoutEffect(() => setAt(0), [list])

  const close = (returning: boolean) => {
    ui.palette.value = null
    ui.filling.value = null
    if (returning) back.current()
  }
  const backToList = () => {
    setCopying(null)
    ui.filling.value = null
    queueMicrotask(() => input.current?.focus())
  }
  const insert = async (phrase: Recommendation) => {
    if (phrase.problem) return
    // Out of sight at once; with something to ask it comes back with the form.
    setHidden(true)
    await insertPhrase(tools, phrase, {})
    if (ui.filling.peek()) setHidden(false)
    else close(false)
  }
  const copy = async (phrase: Recommendation) => {
    if (phrase.problem) return
    if (phrase.missing.length > 0) setCopying({ phrase, missing: phrase.missing, copy: true })
    else if (await actions.copy(phrase.text.replaceAll(CARET, ''))) sayCopied()
  }
  const sayCopied = () => {
    setCopied(true)
    setTimeout(() => close(true), SAYS_COPIED)
  }
  const choose = (then: (phrase: Recommendation) => Promise<void>) => {
    const hit = hits[at]
    if (hit) void fill(hit.id).then(then, () => undefined)
  }
  const move = (by: number, event: Event) => {
    event.preventDefault()
    const last = hits.length - 1
    const step = Math.abs(by) === 1
    setAt((now) => {
      const next = now + by
      if (step) return next < 0 ? last : next > last ? 0 : next
      return Math.max(0, Math.min(last, next))
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown') move(1, event)
    else if (event.key === 'ArrowUp') move(-1, event)
    else if (event.key === 'PageDown') move(PAGE, event)
    else if (event.key === 'PageUp') move(-PAGE, event)
    else if (event.key === 'Enter') {
      event.preventDefault()
      choose(event.altKey ? copy : insert)
    }
  }
  const langs = [
    { value: 'en' as const, label: 'English' },
    { value: 'zh' as const, label: '中文' },
    { value: 'both' as const, label: t('palette.both') },
  ]
  return (
    <div
      class="palette-back"
      hidden={hidden && !filling}
      onPointerDown={(event) => event.target === event.currentTarget && close(true)}
    >
      <div
        class="palette"
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={t('palette.title')}
        tabIndex={-1}
        onKeyDown={(event) => {
          // No key of the panel's own reaches past an open palette.
          event.stopPropagation()
          if (event.key === 'Escape' && !event.isComposing) {
            event.preventDefault()
            close(true)
          } else if (dialog.current) trapTab(event, dialog.current)
        }}
      >
        {filling ? (
          <FillForm
            key={filling.phrase.phraseId}
            phrase={filling.phrase}
            missing={filling.missing}
            copy={filling.copy}
            onLeave={backToList}
            onDone={() => (filling.copy ? sayCopied() : close(false))}
          />
        ) : (
          <>
            <div class="palette-head">
              <Icon name="search" />
              <input
                ref={input}
                class="palette-input"
                type="text"
                role="combobox"
                aria-label={t('palette.search')}
                aria-expanded={hits.length > 0}
                aria-controls="of-palette-list"
                aria-autocomplete="list"
                aria-activedescendant={hits[at] ? optionId(at) : undefined}
                aria-keyshortcuts="Enter Alt+Enter"
                autoComplete="off"
                spellcheck={false}
                dir="auto"
                maxLength={100}
                placeholder={t('palette.placeholder')}
                value={query}
                onInput={(event) => setQuery(event.currentTarget.value)}
                onKeyDown={onKey}
              />
              <Segmented
                label={t('palette.lang')}
                value={only ?? 'both'}
                choices={langs}
                onChange={(lang) => setOnly(lang === 'both' ? null : lang)}
              />
            </div>
            <div class="palette-body">
              <HitList
                hits={hits}
                at={at}
                both={only === null}
                onLook={setAt}
                onChoose={(place) => {
                  const hit = hits[place]
                  if (hit) void fill(hit.id).then(insert, () => undefined)
                }}
              />
              {hits.length > 0 ? (
                <Preview phrase={shown} onInsert={() => choose(insert)} onCopy={() => choose(copy)} />
              ) : (
                <p class="palette-none quiet">{noneWords()}</p>
              )}
            </div>
          </>
        )}
        <div class="palette-foot" role="status">
          {copied ? (
            <span>
              <Icon name="check" size={12} /> {t('palette.copied')}
            </span>
          ) : (
            <span class="hidden">
              {list && list !== 'failed' && query.trim() !== '' ? t('say.results', { n: hits.length }) : ''}
            </span>
          )}
        </div>
        {!copied && !filling && (
          <p class="palette-keys" aria-hidden="true">
            <Key keys="Enter" /> {t('palette.insert')} <Key keys="Alt+Enter" /> {t('palette.copy')}{' '}
            <Key keys="Escape" /> {t('palette.leave')}
          </p>
        )}
      </div>
    </div>
  )

  function noneWords(): string {
    if (list === 'failed') return t('palette.failed')
    if (list === null) return ''
    return t(only === null ? 'palette.none' : `palette.none.${only}`)
  }
}
