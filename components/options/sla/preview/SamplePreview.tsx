import { signal } from '@preact/signals'
import { Segmented } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import { helpdeskChoices } from '@/lib/helpdesks/presets'
import type { SlaPolicy } from '@/lib/settings'
import { channels, priorities } from '@/lib/ticket/ids'
import { commonLanguages, languageName } from '../../conditions/condition-words'
import { Select } from '../../parts/Select'
import { useSla } from '../tools'
import { Result } from './Result'
import { type Sample, stories } from './sample'

/** One ticket for all pages of the section, so that it stays while policies are compared. */
const sample = signal<Sample>({
  helpdesk: 'zendesk',
  priority: 'normal',
  tags: '',
  group: '',
  channel: 'email',
  kind: 'external',
  vip: false,
  language: 'en',
  createdAt: Math.floor(Date.now() / 60_000) * 60_000,
  story: 'new',
})

/** A made-up ticket to try the policies on. `policy`: the one that is being edited. */
export function SamplePreview({ policy }: { policy: SlaPolicy | null }) {
  const { desk, st, lang } = useSla()
  const now = sample.value
  const set = (patch: Partial<Sample>) => {
    sample.value = { ...sample.peek(), ...patch }
  }
  const text = (key: 'tags' | 'group', placeholder?: string) => (
    <label class="field">
      <span class="field-label">{st(`try.${key}`)}</span>
      <input
        class="input"
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={placeholder}
        value={now[key]}
        onInput={(event) => set({ [key]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <div class="try">
      <h2 class="try-title">{st('try')}</h2>
      <div class="try-facts">
        <Select
          label={st('try.priority')}
          value={now.priority ?? 'none'}
          choices={([...priorities, 'none'] as const).map((value) => ({
            value,
            label: st(`priority.${value}`),
          }))}
          onChange={(value) => set({ priority: value === 'none' ? null : value })}
        />
        <Select
          label={st('try.channel')}
          value={now.channel}
          choices={channels.map((value) => ({ value, label: st(`channel.${value}`) }))}
          onChange={(channel) => set({ channel })}
        />
        {text('tags', st('try.tagsHint'))}
        <label class="field">
          <span class="field-label">{st('try.created')}</span>
          <input
            class="input"
            type="datetime-local"
            value={localText(now.createdAt)}
            onInput={(event) => {
              const at = new Date(event.currentTarget.value).getTime()
              if (!Number.isNaN(at)) set({ createdAt: at })
            }}
          />
        </label>
        <div class="try-who">
          <Segmented
            label={st('try.from')}
            value={now.kind}
            choices={(['external', 'internal'] as const).map((value) => ({
              value,
              label: st(`try.${value}`),
            }))}
            onChange={(kind) => set({ kind })}
          />
          <Switch label={st('try.vip')} on={now.vip} onChange={(vip) => set({ vip })} />
        </div>
        <div class="wide">
          <Select
            label={st('try.story')}
            value={now.story}
            choices={stories.map((value) => ({ value, label: st(`try.story.${value}`) }))}
            onChange={(story) => set({ story })}
          />
        </div>
        <details class="wide try-more">
          <summary>{st('try.more')}</summary>
          <div class="try-facts">
            {text('group')}
            <Select
              label={st('try.helpdesk')}
              value={now.helpdesk}
              choices={helpdeskChoices(desk.settings.value.helpdesks).map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
              onChange={(helpdesk) => set({ helpdesk })}
            />
            <Select
              label={st('try.language')}
              value={now.language}
              choices={commonLanguages.map((value) => ({ value, label: languageName(value, lang) }))}
              onChange={(language) => set({ language })}
            />
          </div>
        </details>
      </div>
      <Result sample={now} edited={policy} />
    </div>
  )
}

/** Epoch ms as a date field on this machine writes it. */
function localText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}
