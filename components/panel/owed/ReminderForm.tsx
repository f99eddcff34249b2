import { useComputed } from '@preact/signals'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import type { FollowUp } from '@/lib/storage/types'
import type { Lang, Ticket } from '@/lib/ticket'
import { readyTicket, usePanel } from '../context'
import { fromField, type Preset, presetsAt, toField } from './presets'

const MINUTE = 60_000

type Choice = Preset | 'other'

/** When and what for; a new reminder, or the one given is changed. Escape gives up, Enter keeps. */
export function ReminderForm({ followUp }: { followUp: FollowUp | null }) {
  const { state, ui, actions, t, lang } = usePanel()
  const zone = Temporal.Now.timeZoneId()
  const minute = useComputed(() => Math.floor(state.now.value / MINUTE)).value
  const now = minute * MINUTE
  const offered = presetsAt(now, zone)
  const tomorrow = offered.find(([preset]) => preset === 'tomorrow')?.[1] ?? now
  const [choice, setChoice] = useState<Choice>(followUp ? 'other' : 'tomorrow')
  const [field, setField] = useState(() => toField(followUp ? Date.parse(followUp.at) : tomorrow, zone))
  const [text, setText] = useState(followUp?.text ?? '')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const name = useId()
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[data-part]')?.focus(), [])

  const chosen = offered.find(([preset]) => preset === choice)?.[1]
  const at = chosen ?? fromField(field, zone)
  const problem = at === null ? t('remind.noDate') : at <= now ? t('remind.past') : null
  const close = () => {
    const bell = form.current?.closest('.clock')?.querySelector<HTMLElement>('.bell')
    ui.reminding.value = null
    bell?.focus()
  }
  const save = () => {
    setTried(true)
    const ticket = readyTicket(state)
    if (!ticket || at === null || problem) return
    const iso = new Date(at).toISOString()
    const kept: FollowUp = {
      ...(followUp ?? fresh(ticket, now)),
      at: iso,
      text: text.trim().slice(0, 1000),
    }
    const { ticketKey, id } = kept
    actions.change('follow-up/save', kept, t('remind.saved', { at: wholeMoment(at, lang) }), () => {
      if (followUp) actions.change('follow-up/save', followUp, t('owed.undone'))
      else actions.change('follow-up/delete', { ticketKey, id }, t('owed.undone'))
    })
    close()
  }
  return (
    <form
      class="reminder inline-form"
      ref={form}
      aria-label={t(followUp ? 'remind.editTitle' : 'remind.title')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <fieldset class="presets" aria-label={t('remind.when')}>
        {[...offered.map(([preset]) => preset), 'other' as const].map((preset) => (
          <label key={preset} class="preset">
            <input
              type="radio"
              name={name}
              checked={preset === choice}
              data-part={preset === choice ? 'remind' : undefined}
              onChange={() => setChoice(preset)}
            />
            {t(`remind.${preset}`)}
          </label>
        ))}
      </fieldset>
      {choice === 'other' && (
        <input
          type="datetime-local"
          class="input"
          aria-label={t('remind.at')}
          value={field}
          aria-invalid={problem ? 'true' : undefined}
          onInput={(event) => setField(event.currentTarget.value)}
        />
      )}
      <Field
        label={t('remind.what')}
        value={text}
        onInput={setText}
        placeholder={t('remind.what')}
        quietLabel
      />
      <div class="form-actions">
        <span
          class={problem && (tried || choice === 'other') ? 'field-problem' : 'reminder-says'}
          role="status"
        >
          {problem ?? t('remind.says', { at: wholeMoment(at as number, lang) })}
        </span>
        <div>
          <Button kind="quiet" onClick={close}>
            {t('panel.cancel')}
          </Button>
          <Button kind="primary" type="submit" keys="Enter">
            {t(followUp ? 'remind.change' : 'remind.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}

function fresh(ticket: Ticket, now: number): Omit<FollowUp, 'at' | 'text'> {
  return {
    id: `${now.toString(36)}-${Math.random().toString(36).slice(2)}`,
    ticketKey: ticket.key,
    url: ticket.url,
    ticketId: ticket.id,
    subject: ticket.subject?.slice(0, 1000) ?? null,
    requester: ticket.requester.name?.slice(0, 500) ?? null,
    doneAt: null,
    createdAt: new Date(now).toISOString(),
  }
}

/** "Mon 23 Nov, 09:00" */
function wholeMoment(at: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at)
}
