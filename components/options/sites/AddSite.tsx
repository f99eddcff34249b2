import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { helpdeskChoices } from '@/lib/helpdesks/presets'
import { matchPattern, originOf, type Site, siteFor, switchSite } from '@/lib/settings'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Select } from '../parts/Select'

type AddSiteProps = { onDone: () => void; tell: (text: string) => void }

/** The origin of what was typed. Browsers escape what no host may hold; such a name is none. */
function plainHost(typed: string): string | null {
  const origin = originOf(typed)
  return origin && /%/.test(origin) ? null : origin
}

/** Adds a helpdesk at an address of its own: the browser is asked for exactly that host. */
export function AddSite({ onDone, tell }: AddSiteProps) {
  const { desk, platform, t } = useOptions()
  const [address, setAddress] = useState('')
  const [helpdesk, setHelpdesk] = useState<Site['helpdesk']>('zendesk')
  const [problem, setProblem] = useState<string | null>(null)
  const host = plainHost(address)
  const add = async () => {
    const pattern = host && matchPattern(host)
    if (!host || !pattern) {
      setProblem(t('sites.badAddress'))
      focusOn('site-address')
      return
    }
    const known = siteFor(desk.settings.peek(), host)
    if (known && (known.host === host || known.helpdesk === helpdesk)) {
      setProblem(t('sites.known', { host: known.host }))
      focusOn('site-address')
      return
    }
    try {
      // First in the click: browsers ask only while it lasts.
      if (!(await platform.requestAccess(pattern))) {
        tell(t('sites.refused', { host }))
        return
      }
    } catch (error) {
      tell(t('sites.cannotAsk', { host, detail: String(error) }))
      return
    }
    desk.change(switchSite(desk.settings.peek(), { host, helpdesk, enabled: true }), {
      what: t('did.added', { name: host }),
    })
    setAddress('')
    await desk.flush()
    tell(t('sites.doneAdd', { host }))
    onDone()
  }
  return (
    <form
      class="form"
      aria-labelledby="add-site"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h2 id="add-site">{t('sites.add')}</h2>
      <div class="form-line">
        <span data-focus="site-address">
          <Field
            label={t('sites.address')}
            value={address}
            placeholder={t('sites.addressHint')}
            problem={problem}
            onInput={(text) => {
              setAddress(text)
              setProblem(null)
            }}
          />
        </span>
        <Select
          label={t('sites.helpdesk')}
          value={helpdesk}
          choices={helpdeskChoices(desk.settings.value.helpdesks).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          onChange={setHelpdesk}
        />
      </div>
      {host?.startsWith('http:') && <p class="hint">{t('sites.plain')}</p>}
      <p class="quiet">{t('sites.addIs')}</p>
      <div class="form-buttons">
        <Button kind="primary" type="submit">
          {t('sites.addButton')}
        </Button>
      </div>
    </form>
  )
}
