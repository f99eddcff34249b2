import { IconButton } from '@/components/shared'
import type { Ticket } from '@/lib/ticket'
import { currentLook, readyTicket, type T, usePanel } from './context'
import { languageName } from './language'
import { Menu } from './Menu'

/** Who this is: number and name, then kind, language and channel in one quiet line. */
export function Header() {
  const { state, actions, t } = usePanel()
  const phase = state.phase.value
  const ticket = readyTicket(state)
  const number = ticket?.id ?? (phase.kind === 'reading' || phase.kind === 'failed' ? phase.ticketId : null)
  const { side } = state.panel.value
  return (
    <header class="head">
      <div class="head-who">
        <h2 class="head-title">
          {number !== null && (
            <span class="head-number" dir="auto">
              #{number}
            </span>
          )}
          {ticket && (
            <span class="head-name" dir="auto">
              {ticket.requester.name?.trim() || ticket.requester.email || t('head.noName')}
            </span>
          )}
          {number === null && t('panel.label')}
        </h2>
        {ticket && <Facts ticket={ticket} />}
      </div>
      <Menu />
      <IconButton
        icon={side === 'right' ? 'collapseRight' : 'collapseLeft'}
        label={t('panel.collapse')}
        keys="Alt+Shift+O"
        onClick={() => actions.collapse(true)}
      />
    </header>
  )
}

function Facts({ ticket }: { ticket: Ticket }) {
  const { state, t, lang } = usePanel()
  const language = currentLook(state)?.language
  const facts: { text: string; tip?: string; strong?: boolean }[] = []
  if (ticket.requester.vip) facts.push({ text: t('head.vip'), strong: true })
  if (ticket.requester.kind !== 'unknown') {
    facts.push({ text: t(`kind.${ticket.requester.kind}`), strong: ticket.requester.kind === 'internal' })
  }
  if (language) facts.push(languageFact(language, lang, t))
  if (ticket.channel !== 'unknown') facts.push({ text: t(`channel.${ticket.channel}`) })
  if (ticket.requester.organization) facts.push({ text: ticket.requester.organization })
  if (facts.length === 0) return null
  return (
    <ul class="head-facts">
      {facts.map((fact) => (
        <li key={fact.text} class={fact.strong ? 'strong' : ''} data-tip={fact.tip}>
          <bdi>{fact.text}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** A language that nothing says is marked as assumed, not stated. */
function languageFact(
  language: { tag: string; from: 'messages' | 'profile' | 'assumed' },
  lang: string,
  t: T,
) {
  const name = languageName(language.tag, lang)
  if (language.from === 'assumed') {
    return { text: t('head.langAssumed', { lang: name }), tip: t('head.langAssumedWhy') }
  }
  return { text: name, tip: t(language.from === 'messages' ? 'head.langMessages' : 'head.langProfile') }
}
