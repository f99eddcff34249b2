import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { matchPattern, originOf, type Site, siteFor, switchSite } from '@/lib/settings'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { useWithdrawn } from '../sites/access'
import { useEditor } from './context'

type AddressesProps = { sites: readonly Site[]; tell: (text: string) => void }

/** Where this helpdesk is opened. The browser is asked for exactly that host, in the click itself. */
export function Addresses({ sites, tell }: AddressesProps) {
  const { h, helpdesk, live, readOnly } = useEditor()
  const { desk, platform, t } = useOptions()
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { withdrawn, check } = useWithdrawn(sites, platform)
  const ask = async (host: string, granted: () => void) => {
    const pattern = matchPattern(host)
    if (!pattern) return
    try {
      // First in the click: browsers ask only while it lasts.
      if (await platform.requestAccess(pattern)) granted()
      else tell(t('sites.stillRefused', { host }))
    } catch (error) {
      tell(t('sites.cannotAsk', { host, detail: String(error) }))
    }
    check()
    live.refresh()
  }
  const add = () => {
    const host = originOf(address)
    const known = host && siteFor(desk.settings.peek(), host)
    if (!host || /%/.test(host)) setProblem(t('sites.badAddress'))
    else if (known && known.host === host && known.helpdesk === helpdesk.id) setProblem(h('addresses.known'))
    else {
      void ask(host, () => {
        const site = { host, helpdesk: helpdesk.id, enabled: true }
        desk.change(switchSite(desk.settings.peek(), site), {
          what: t('did.added', { name: host }),
          focus: 'addresses',
        })
        setAddress('')
        void desk.flush().then(live.refresh)
        tell(t('sites.doneAdd', { host }))
      })
      return
    }
    focusOn('add-address')
  }
  return (
    <fieldset class="addresses" data-focus="addresses">
      <legend class="group-label">{h('addresses.title')}</legend>
      <ul>
        {sites.map((site) => (
          <li key={site.host} class="address">
            <bdi>{site.host}</bdi>
            {withdrawn.has(site.host) ? (
              <span class="card-note">
                {t('sites.withdrawn')}{' '}
                <Button
                  onClick={() => void ask(site.host, () => tell(t('sites.doneAgain', { host: site.host })))}
                >
                  {t('sites.askAgain')} <span class="hidden">{site.host}</span>
                </Button>
              </span>
            ) : (
              <span class="quiet">{site.enabled ? t('sites.granted') : h('addresses.off')}</span>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <form
          class="address-add"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <span data-focus="add-address">
            <Field
              label={h(sites.length > 0 ? 'addresses.further' : 'addresses.first')}
              value={address}
              placeholder={t('sites.addressHint')}
              problem={problem}
              onInput={(text) => {
                setAddress(text)
                setProblem(null)
              }}
            />
          </span>
          <Button type="submit">{t('sites.addButton')}</Button>
        </form>
      )}
      <p class="quiet">
        {h('addresses.is')} <a href="#sites">{h('addresses.toSites')}</a>
      </p>
    </fieldset>
  )
}
