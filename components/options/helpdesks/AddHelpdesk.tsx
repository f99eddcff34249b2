import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { presets } from '@/lib/helpdesks/presets'
import { matchPattern, switchSite } from '@/lib/settings'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Select } from '../parts/Select'
import { helpdeskHash } from '../route'
import { patternFrom } from './address'
import { ticketOf } from './check'
import { newDefinition, ownId, putHelpdesk } from './edit'
import { useWords } from './words'

const NOTHING = ''

/**
 * A new helpdesk from the address of one of its tickets, which says both where it is and how a ticket
 * is recognised; from a preset or from nothing. Its editor opens, also where access was refused.
 */
export function AddHelpdesk() {
  const { desk, platform, t } = useOptions()
  const h = useWords()
  const [open, setOpen] = useState(false)
  const [from, setFrom] = useState(NOTHING)
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<{ of: 'name' | 'address'; text: string } | null>(null)
  const preset = presets.find((one) => one.id === from)
  const url = siteOf(address)
  const pattern = patternFrom(address.trim())
  const ticket =
    url && (preset ? ticketOf(preset.ticketUrls, address) : pattern && ticketOf([pattern], address))
  const close = () => {
    setOpen(false)
    setProblem(null)
    focusOn('add-helpdesk')
  }
  if (!open) {
    return (
      <span data-focus="add-helpdesk" class="add">
        <Button
          onClick={() => {
            setOpen(true)
            focusOn('helpdesk-from')
          }}
        >
          {h('add.open')}
        </Button>
      </span>
    )
  }
  const wrong = (of: 'name' | 'address', text: string) => {
    setProblem({ of, text })
    focusOn(`helpdesk-${of}`)
  }
  const add = async () => {
    const ask = url && matchPattern(url.origin)
    if (!preset && name.trim() === '') return wrong('name', h('add.noName'))
    if (!url || !ask) return wrong('address', h('add.badAddress'))
    if (!preset && !pattern) return wrong('address', h('add.noId'))
    let granted = false
    try {
      // First in the click: browsers ask only while it lasts.
      granted = await platform.requestAccess(ask)
    } catch {
      // Said on the editor's page, where it can be asked for again.
    }
    const helpdesk = preset ?? newDefinition(ownId(), name.trim(), pattern ?? '')
    const before = desk.settings.peek()
    const site = { host: url.origin, helpdesk: helpdesk.id, enabled: true }
    const problems = desk.change(switchSite(preset ? before : putHelpdesk(before, presets, helpdesk), site), {
      what: t('did.added', { name: helpdesk.name }),
      focus: `helpdesk:${helpdesk.id}`,
    })
    const [first] = problems
    if (first) return wrong('name', h('wrong.notSaved', { what: first.what }))
    await desk.flush()
    desk.say(h(granted ? 'add.done' : 'add.refused', { name: helpdesk.name, host: url.origin }))
    location.hash = helpdeskHash(helpdesk.id)
  }
  return (
    <form
      class="form"
      aria-labelledby="add-title"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <h2 id="add-title">{h('add.open')}</h2>
      <div class="form-line">
        {presets.length > 0 && (
          <span data-focus="helpdesk-from">
            <Select
              label={h('add.from')}
              value={from}
              choices={[
                { value: NOTHING, label: h('add.nothing') },
                ...presets.map((one) => ({ value: one.id, label: one.name })),
              ]}
              onChange={setFrom}
            />
          </span>
        )}
        {!preset && (
          <span data-focus={presets.length > 0 ? 'helpdesk-name' : 'helpdesk-from'}>
            <Field
              label={h('basics.name')}
              value={name}
              problem={problem?.of === 'name' ? problem.text : null}
              onInput={(text) => {
                setName(text)
                setProblem(null)
              }}
            />
          </span>
        )}
      </div>
      <span data-focus="helpdesk-address">
        <Field
          label={h('add.address')}
          value={address}
          placeholder="https://support.example.com/tickets/4021"
          problem={problem?.of === 'address' ? problem.text : null}
          onInput={(text) => {
            setAddress(text)
            setProblem(null)
          }}
        />
      </span>
      <p class="quiet add-found" role="status">
        {url && ticket
          ? h('add.found', { host: url.origin, id: ticket })
          : url && preset
            ? h('add.otherShape', { name: preset.name })
            : h('add.addressIs')}
      </p>
      {url?.protocol === 'http:' && <p class="hint">{t('sites.plain')}</p>}
      <p class="quiet">{t('sites.addIs')}</p>
      <div class="form-buttons">
        <Button kind="primary" type="submit">
          {t('sites.addButton')}
        </Button>
        <Button onClick={close}>{t('page.cancel')}</Button>
      </div>
    </form>
  )
}

/** What was pasted, as an address; without a scheme https is meant. */
function siteOf(typed: string): URL | null {
  const text = typed.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  const good =
    url && /^https?:$/.test(url.protocol) && /[a-z0-9]/i.test(url.hostname) && !/%/.test(url.hostname)
  return good && text !== '' ? url : null
}
