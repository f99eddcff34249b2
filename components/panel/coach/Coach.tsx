import { useState } from 'preact/hooks'
import { isTyping } from '@/components/shared'
import { moveFocus } from '../checklist/rove'
import { usePanel } from '../context'
import { Finding } from './Finding'

/** What the coach says of the reply being written: one line, and at most three findings. */
export function Coach() {
  const { state, actions, t } = usePanel()
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
  const summary =
    findings.length === 0
      ? t('coach.ready')
      : findings.length + more === 1
        ? t('coach.one')
        : t('coach.many', { count: String(findings.length + more) })
  return (
    <section class="part coach" aria-labelledby="of-coach">
      <div class="part-head">
        <h3 id="of-coach">{t('coach.title')}</h3>
        <span
          class="coach-summary"
          data-part={findings.length === 0 ? 'coach' : undefined}
          tabIndex={findings.length === 0 ? 0 : undefined}
        >
          {summary}
        </span>
      </div>
      {findings.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the buttons inside.
        <div
          onKeyDown={(event) => {
            moveFocus(event)
            if (event.defaultPrevented || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey)
              return
            if (event.key.toLowerCase() !== 'x' || !open) return
            event.preventDefault()
            event.stopPropagation()
            wrong(open.rule)
          }}
        >
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
        </div>
      )}
      {more > 0 && (
        <p class="quiet">{t(more === 1 ? 'coach.moreOne' : 'coach.more', { count: String(more) })}</p>
      )}
    </section>
  )
}
