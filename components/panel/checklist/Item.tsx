import { useId, useRef, useState } from 'preact/hooks'
import { Icon, IconButton } from '@/components/shared'
import type { ItemView } from '@/lib/checklist/types'
import { usePanel } from '../context'
import { quote } from '../cue/quote'
import { Late } from '../Late'

/** One item: Space ticks, S skips with a reason, P goes to the phrases for it, H shows what became of it. */
export function Item({ view, stop }: { view: ItemView; stop: boolean }) {
  const { actions, ui, t, goTo } = usePanel()
  const [unfolded, setUnfolded] = useState<'skip' | 'history' | null>(null)
  const box = useRef<HTMLButtonElement>(null)
  const hint = useId()
  const { item, state, by } = view
  const drafted = by === 'draft'
  const toggle = () => actions.setItem(item.id, state === 'open' || drafted ? 'done' : 'open', null)
  const phrases = () => {
    ui.forItem.value = item
    ui.picked.value = null
    ui.query.value = null
    actions.search(item.title)
    goTo('say')
  }
  const fold = () => {
    setUnfolded(null)
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 's' && state === 'open') setUnfolded('skip')
    else if (event.key === 'h') setUnfolded('history')
    else if (event.key === 'p') phrases()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li class={`item ${drafted ? 'draft' : state}`}>
      <div class="item-row">
        {/* biome-ignore lint/a11y/useSemanticElements: the whole row ticks; a native box would be a second target in it. */}
        <button
          type="button"
          role="checkbox"
          class="item-tick"
          ref={box}
          aria-checked={drafted ? 'mixed' : state === 'done'}
          aria-describedby={item.hint ? hint : undefined}
          aria-keyshortcuts="S P H"
          data-rove={item.id}
          data-part={state === 'open' ? 'checklist' : undefined}
          tabIndex={stop ? 0 : -1}
          onClick={toggle}
          onKeyDown={onKeyDown}
        >
          <span class="box">
            {(state === 'done' || drafted) && <Icon name="check" size={12} />}
            {state === 'skipped' && <Icon name="dash" size={12} />}
          </span>
          <span class="item-title" dir="auto">
            {item.title}
            {item.required && state === 'open' && !drafted && (
              <span class="item-required">{t('item.required')}</span>
            )}
          </span>
          <ItemAside view={view} />
        </button>
        <span class="item-actions">
          {item.intents.length + item.phrases.length > 0 && (
            <IconButton
              icon="speech"
              label={t('item.phrasesNamed', { title: item.title })}
              tip={t('item.phrases')}
              keys="P"
              tabIndex={stop ? 0 : -1}
              onClick={phrases}
            />
          )}
          {state === 'open' && (
            <IconButton
              icon="skip"
              label={t('item.skipNamed', { title: item.title })}
              tip={t('item.skip')}
              keys="S"
              tabIndex={stop ? 0 : -1}
              onClick={() => setUnfolded('skip')}
            />
          )}
          <IconButton
            icon="info"
            label={t('item.historyNamed', { title: item.title })}
            tip={t('item.history')}
            keys="H"
            tabIndex={stop ? 0 : -1}
            onClick={() => setUnfolded('history')}
          />
        </span>
      </div>
      {item.hint && (
        <p class="item-hint" id={hint} dir="auto">
          {item.hint}
        </p>
      )}
      {item.fields.length > 0 && <Late view="ItemFields" with={{ view }} />}
      {unfolded === 'history' && <Late view="ItemHistory" with={{ view, onClose: fold }} />}
      {unfolded === 'skip' && (
        <Late
          view="SkipForm"
          with={{
            onSkip: (reason) => {
              actions.setItem(item.id, 'skipped', reason)
              fold()
            },
            onCancel: fold,
          }}
        />
      )}
    </li>
  )
}

/** What stands behind the tick: the proving words, the draft, or the reason of a skip. */
function ItemAside({ view }: { view: ItemView }) {
  const { t } = usePanel()
  if (view.by === 'draft') {
    return (
      <span class="item-aside" data-tip={view.proof ? quote(view.proof, t, 200) : undefined}>
        {t('item.inDraft')}
      </span>
    )
  }
  if (view.state === 'done' && view.proof) {
    return (
      <span class="item-aside" data-tip={quote(view.proof, t, 200)}>
        <bdi>{quote(view.proof, t)}</bdi>
      </span>
    )
  }
  if (view.state === 'skipped') {
    return (
      <span class="item-aside" dir="auto" data-tip={view.reason ?? undefined}>
        {view.reason ? t('item.skipped', { reason: view.reason }) : t('item.skippedPlain')}
      </span>
    )
  }
  return view.reopened && view.state === 'open' ? (
    <span class="item-aside" data-tip={t('item.reopenedWhy')}>
      {t('item.reopened')}
    </span>
  ) : null
}
