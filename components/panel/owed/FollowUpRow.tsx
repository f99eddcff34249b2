import { Icon, IconButton } from '@/components/shared'
import { formatDue } from '@/lib/i18n'
import type { FollowUp } from '@/lib/storage/types'
import { usePanel } from '../context'
import { BellIcon } from './Bell'

/** One reminder: ticked off, changed or deleted in place. `now` in epoch ms, minutes are enough. */
export function FollowUpRow({ followUp, now }: { followUp: FollowUp; now: number }) {
  const { ui, actions, t, lang } = usePanel()
  const { id, ticketKey, at } = followUp
  const overdue = Date.parse(at) <= now
  const text = followUp.text.trim() || t('remind.plain')
  const when = formatDue(at, now, lang)
  const setDone = (done: boolean, told: string, undo?: () => void) =>
    actions.change('follow-up/done', { ticketKey, id, done }, told, undo)
  const leave = (event: Event) => {
    const row = (event.currentTarget as HTMLElement).closest('li')
    const next = row?.nextElementSibling ?? row?.previousElementSibling
    const place = next ?? row?.closest('.clock')?.querySelector('.owed')
    place?.querySelector<HTMLElement>('button')?.focus()
  }
  return (
    <div class="follow-up-row" data-clock={overdue ? 'breached' : undefined}>
      <button
        type="button"
        class="follow-up-tick"
        aria-label={t('remind.markDone', { text })}
        data-tip={t('remind.tipDone')}
        onClick={(event) => {
          leave(event)
          setDone(true, t('remind.done'), () => setDone(false, t('owed.undone')))
        }}
      >
        <Icon name="check" size={12} />
      </button>
      <p>
        <span dir="auto">{text}</span>
        <span class="follow-up-when">
          <BellIcon size={12} />
          {overdue ? t('remind.overdue', { at: when }) : when}
        </span>
      </p>
      <span class="owed-actions">
        <IconButton
          icon="edit"
          label={t('remind.edit', { text })}
          tip={t('remind.tipEdit')}
          onClick={() => {
            ui.reminding.value = id
          }}
        />
        <IconButton
          icon="trash"
          label={t('remind.delete', { text })}
          tip={t('remind.tipDelete')}
          onClick={(event) => {
            leave(event)
            actions.change('follow-up/delete', { ticketKey, id }, t('remind.deleted'), () =>
              actions.change('follow-up/save', followUp, t('owed.undone')),
            )
          }}
        />
      </span>
    </div>
  )
}
