import { useState } from 'preact/hooks'
import { Icon, isTyping } from '@/components/shared'
import { moveFocus } from '../checklist/rove'
import { usePanel } from '../context'
import { Finding } from './Finding'

/**
 * What the coach says of the reply being written: one line at the panel’s foot, in sight wherever the parts
 * above are scrolled to, and at most three findings that unfold under it.
 */
export function Coach() {
  const { state, actions, ui, t, goTo } = usePanel()
  const [picked, setPicked] = useState<string | null>(null)
  const phase = state.phase.value
  const coach = state.draft.value?.coach
  if (!coach || phase.kind !== 'ready' || state.target.value?.audience !== 'public') return null
  const { findings, more } = coach
  const open = findings.find(({ rule }) => rule === picked) ?? findings[0]
  const ticketKey = phase.ticket.key
  const wrong = (rule: (typeof findings)[number]['rule']) =>
    actions.change('coach/wrong', { ticketKey, rule, wrong: true }, t('coach.toldWrong'), () =>
      actions.change('coach/wrong', { ticketKey, rule, wrong: false }, t('owed.undone')),
    )
  const switchOff = (rule: (typeof findings)[number]['rule']) =>
    actions.change('coach/switch', { ticketKey, rule, on: false }, t('coach.toldOff'), () =>
      actions.change('coach/switch', { ticketKey, rule, on: true }, t('owed.undone')),
    )
  const first = findings[0]
  if (!first) {
    return (
      <section class="coach" aria-label={t('coach.title')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the key that leads to the findings leads here where there are none. */}
        <p class="coach-line" data-part="coach" tabIndex={0}>
          <Icon name="check" size={14} />
          <span class="coach-title">{t('coach.title')}</span>
          <span class="coach-summary">{t('coach.ready')}</span>
        </p>
      </section>
    )
  }
  const unfolded = ui.coach.value
  const others = findings.length + more - 1
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      ui.coach.value = false
      goTo('coach')
    } else {
      moveFocus(event)
      if (event.defaultPrevented || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.toLowerCase() !== 'x' || !open) return
      wrong(open.rule)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section class="coach" aria-label={t('coach.title')}>
      <button
        type="button"
        class="coach-line"
        data-part={unfolded ? undefined : 'coach'}
        aria-expanded={unfolded}
        aria-controls={unfolded ? 'of-findings' : undefined}
        onClick={() => {
          ui.coach.value = !unfolded
        }}
      >
        <span class="coach-title">{t('coach.title')}</span>{' '}
        <span class="coach-summary">
          {!unfolded
            ? t(`coach.rule.${first.rule}`)
            : others > 0
              ? t('coach.many', { count: String(others + 1) })
              : t('coach.one')}
        </span>{' '}
        {others > 0 && !unfolded && (
          <span class="coach-more">{t('coach.and', { count: String(others) })}</span>
        )}
        <Icon name="chevronDown" size={14} />
      </button>
      {unfolded && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the buttons inside.
        <div id="of-findings" class="coach-body" onKeyDown={onKeyDown}>
          <ul class="findings">
            {findings.map((finding) => (
              <Finding
                key={finding.rule}
                finding={finding}
                reordered={finding.rule === 'order' ? coach.reordered : null}
                open={finding === open}
                onOpen={() => setPicked(finding.rule)}
                onWrong={() => wrong(finding.rule)}
                onOff={() => switchOff(finding.rule)}
              />
            ))}
          </ul>
          {more > 0 && (
            <p class="quiet">{t(more === 1 ? 'coach.moreOne' : 'coach.more', { count: String(more) })}</p>
          )}
        </div>
      )}
    </section>
  )
}
