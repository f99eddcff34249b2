import { IconButton } from '@/components/shared'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { presets } from '@/lib/helpdesks/presets'
import { useOptions } from '../context'
import { Section } from '../parts/Section'
import { helpdeskHash } from '../route'
import { useWithdrawn } from '../sites/access'
import { AddHelpdesk } from './AddHelpdesk'
import { ImportHelpdesk } from './ImportHelpdesk'
import { Tested } from './Tested'
import { useActions } from './use-actions'
import { useWords } from './words'

/** A lead's own helpdesks, those that come ready-made, and the ways to add one. */
export function ListPage({ missed }: { missed: boolean }) {
  const { desk, platform, t, readOnly } = useOptions()
  const h = useWords()
  const { helpdesks, sites } = desk.settings.value
  const inUse = new Set(sites.map((site) => site.helpdesk))
  const { withdrawn } = useWithdrawn(
    sites.filter((site) => !site.host.startsWith('*.')),
    platform,
  )
  const isPreset = (id: string) => presets.some((one) => one.id === id)
  const ready = presets.map((preset) => helpdesks.find((one) => one.id === preset.id) ?? preset)
  const own = helpdesks.filter((one) => !isPreset(one.id))
  const mine = [...own, ...ready.filter((one) => inUse.has(one.id))]
  const others = ready.filter((one) => !inUse.has(one.id))
  const row = (helpdesk: HelpdeskDefinition) => (
    <Row
      key={helpdesk.id}
      helpdesk={helpdesk}
      preset={isPreset(helpdesk.id)}
      changed={isPreset(helpdesk.id) && helpdesks.includes(helpdesk)}
      withdrawn={withdrawn}
    />
  )
  return (
    <Section title={t('section.helpdesks')} lead={h('list.lead')}>
      {missed && (
        <p class="hint" role="status">
          {h('list.gone')}
        </p>
      )}
      <h2>{h('list.own')}</h2>
      {mine.length === 0 ? <p class="quiet">{h('list.ownNone')}</p> : <ul class="cards">{mine.map(row)}</ul>}
      {!readOnly && (
        <>
          <AddHelpdesk />
          <ImportHelpdesk />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{h('list.presets')}</h2>
          <p class="quiet">{h('list.presetsIs')}</p>
          <ul class="cards">{others.map(row)}</ul>
        </>
      )}
    </Section>
  )
}

type RowProps = {
  helpdesk: HelpdeskDefinition
  preset: boolean
  changed: boolean
  withdrawn: ReadonlySet<string>
}

function Row({ helpdesk, preset, changed, withdrawn }: RowProps) {
  const { desk, t, readOnly } = useOptions()
  const h = useWords()
  const actions = useActions()
  const sites = desk.settings.value.sites.filter((site) => site.helpdesk === helpdesk.id)
  const gone = sites.filter((site) => withdrawn.has(site.host))
  const { name } = helpdesk
  return (
    <li class="card">
      <a class="card-open" href={helpdeskHash(helpdesk.id)} data-focus={`helpdesk:${helpdesk.id}`}>
        <span class="card-title" dir="auto">
          {name}
        </span>
        <span class="card-tags">
          <Tested tested={helpdesk.tested} />
          {preset && <span class="tag">{h('list.preset')}</span>}
          {changed && <span class="tag changed">{t('lists.changed')}</span>}
        </span>
        <span class="quiet card-about" dir="auto">
          {sites.length > 0 ? sites.map((site) => site.host).join(t('list.comma')) : h('list.noSite')}
        </span>
      </a>
      <span class="row-buttons">
        <IconButton
          icon="insert"
          label={h('list.exportNamed', { name })}
          tip={h('list.export')}
          onClick={() => actions.exportOne(helpdesk)}
        />
        {!readOnly && (
          <>
            <IconButton
              icon="copy"
              label={h('list.duplicateNamed', { name })}
              tip={h('list.duplicate')}
              onClick={() => actions.duplicate(helpdesk)}
            />
            {!preset && (
              <IconButton
                icon="trash"
                label={h('list.removeNamed', { name })}
                tip={h('list.remove')}
                onClick={() => actions.remove(helpdesk)}
              />
            )}
          </>
        )}
      </span>
      {gone.length > 0 && (
        <p class="card-note">
          {h('list.withdrawn', { hosts: gone.map((s) => s.host).join(t('list.comma')) })}
        </p>
      )}
    </li>
  )
}
