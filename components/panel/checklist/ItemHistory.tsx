import { useEffect, useState } from 'preact/hooks'
import { IconButton } from '@/components/shared'
import type { ItemStep, ItemView } from '@/lib/checklist/types'
import { formatWhen } from '@/lib/i18n'
import { currentLook, type T, usePanel } from '../context'
import { quote } from '../cue/quote'

/** What became of an item, step by step: who or what ticked it, and why. */
export function ItemHistory({ view, onClose }: { view: ItemView; onClose: () => void }) {
  const { state, actions, t, lang } = usePanel()
  const [steps, setSteps] = useState<ItemStep[] | 'failed' | null>(null)
  const ticketKey = currentLook(state)?.ticketKey
  const { item } = view
  useEffect(() => {
    if (!ticketKey) return
    let wanted = true
    actions.request('progress/history', { ticketKey, itemId: item.id }).then(
      (found) => wanted && setSteps(found),
      () => wanted && setSteps('failed'),
    )
    return () => {
      wanted = false
    }
    // Ticked or reopened meanwhile: there is a step more.
  }, [ticketKey, item.id, view.state, view.at])
  return (
    <section
      class="item-history"
      aria-label={t('item.historyNamed', { title: item.title })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <p class="quiet">
        {t(`need.${item.need}`)} · {t(`repeat.${item.repeat}`)}
      </p>
      {steps === 'failed' ? (
        <p class="quiet">{t('history.failed')}</p>
      ) : steps?.length === 0 ? (
        <p class="quiet">{t('history.none')}</p>
      ) : (
        <ol>
          {steps?.map((step, at) => (
            <li key={at}>
              <span class="quiet">
                {step.at === null ? t('history.noTime') : formatWhen(step.at, state.now.peek(), lang)}
              </span>{' '}
              <span dir="auto">{stepWords(step, t)}</span>
            </li>
          ))}
        </ol>
      )}
      <IconButton icon="close" label={t('panel.close')} onClick={onClose} />
    </section>
  )
}

function stepWords({ what, by, why }: ItemStep, t: T): string {
  if (what === 'reopened') return t('history.reopened.customer')
  if (what === 'done')
    return by === 'thread'
      ? t('history.done.thread', { why: quote(why ?? '', t, 120) })
      : t('history.done.agent')
  if (what === 'open') return t('history.open.agent')
  return why ? t('history.skippedWhy', { why }) : t('history.skipped.agent')
}
