import { Button, Icon } from '@/components/shared'
import { formatDuration } from '@/lib/i18n'
import type { Ticket } from '@/lib/ticket'
import { readyTicket, type T, usePanel } from './context'

/** Lines that concern the whole panel: updated underneath, storage trouble, facts that could not be read, a changed page. */
export function Banners() {
  const { state, actions, t, lang } = usePanel()
  const ticket = readyTicket(state)
  const problem = state.problem.value
  const line = ticket && missingLine(ticket, t, lang)
  const changed = state.changed.value
  if (state.invalidated.value) return <Invalidated />
  return (
    <>
      {problem && (
        <p class="banner">
          <Icon name="info" />
          <span>{t(`problem.${problem.kind}`)}</span>
        </p>
      )}
      {line && (
        <div class="banner">
          <Icon name="info" />
          <span>{line}</span>
          <Button kind="quiet" onClick={actions.retry}>
            {t('panel.retry')}
          </Button>
        </div>
      )}
      {ticket && changed && (
        <div class="banner">
          <Icon name="info" />
          <span>{changed}</span>
          <Button kind="quiet" onClick={() => actions.openOptions('sites')}>
            {t('panel.details')}
          </Button>
        </div>
      )}
    </>
  )
}

/** The extension is gone from under the page: reload, and take along what was not saved. */
function Invalidated() {
  const { state, actions, t } = usePanel()
  const unsaved = state.notes.value.filter(
    (entry) => entry.saving !== 'saved' && entry.note.text.trim() !== '',
  )
  return (
    <div class="banner" role="status">
      <Icon name="retry" />
      <span>{t('invalidated.line')}</span>
      <span class="banner-actions">
        {unsaved.length > 0 && (
          <Button onClick={() => void actions.copy(unsaved.map((entry) => entry.note.text).join('\n\n'))}>
            {t('invalidated.copy', { n: unsaved.length })}
          </Button>
        )}
        <Button kind="primary" onClick={actions.reloadPage}>
          {t('invalidated.reload')}
        </Button>
      </span>
    </div>
  )
}

/** "Could not read: SLA, tags (signed out), status (not on the page). The rest is read from the page." */
function missingLine(ticket: Ticket, t: T, lang: 'en' | 'zh'): string | null {
  const byReason = new Map<string, string[]>()
  for (const { fact, why, retryAfter } of ticket.missing) {
    // What a lead left out on purpose is no news for each ticket; without messages the panel can do little.
    if (why === 'not-set' && fact !== 'messages') continue
    const wait = retryAfter === null ? '' : ` ${formatDuration(retryAfter * 1000, lang)}`
    const reason = `${t(`why.${why}`)}${wait}`
    byReason.set(reason, [...(byReason.get(reason) ?? []), t(`fact.${fact}`)])
  }
  if (byReason.size === 0) return null
  const comma = t('list.comma')
  const groups = [...byReason].map(([why, facts]) => t('missing.group', { facts: facts.join(comma), why }))
  const line = t('missing.line', { facts: groups.join(comma) })
  const fromPage = Object.values(ticket.sources).includes('page')
  return fromPage ? `${line}${lang === 'zh' ? '' : ' '}${t('missing.rest')}` : line
}
