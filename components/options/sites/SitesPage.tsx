import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import { helpdeskName } from '@/lib/helpdesks/presets'
import { builtInSites, forgetSite, matchPattern, type Site, switchSite } from '@/lib/settings'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import { AddSite } from './AddSite'
import { useWithdrawn } from './access'
import { readsOf } from './reads'
import { useReads } from './useReads'

/** Where the panel runs: known hosts, added ones, and a way to add one. */
export function SitesPage() {
  const { desk, platform, t, readOnly } = useOptions()
  const [message, setMessage] = useState<string | null>(null)
  const settings = desk.settings.value
  const isKnown = (host: string) => builtInSites.some((site) => site.host === host)
  const added = settings.sites.filter((site) => !isKnown(site.host))
  const { withdrawn, check } = useWithdrawn(added, platform)
  const reads = useReads(platform)
  const readsHere = (site: Site) =>
    reads && <reads.Fold hosts={readsOf(site, settings.sites, reads.reads)} problem={reads.problem} />
  const tell = (text: string) => setMessage(text)
  const turn = (site: Site, enabled: boolean) =>
    desk.change(switchSite(desk.settings.peek(), { ...site, enabled }), {
      what: t(enabled ? 'did.on' : 'did.off', { name: site.host }),
    })
  const forget = async (site: Site) => {
    const pattern = matchPattern(site.host)
    desk.change(forgetSite(desk.settings.peek(), site.host), { what: t('did.removed', { name: site.host }) })
    focusOn('site-address')
    tell(t('sites.forgotten', { host: site.host }))
    const needed = desk.settings.peek().sites.some((other) => matchPattern(other.host) === pattern)
    // The browser keeps what the manifest requires; it says so by rejecting, and nothing is lost.
    if (pattern && !needed) await platform.giveBackAccess(pattern).catch(() => undefined)
  }
  const askAgain = async (site: Site) => {
    const pattern = matchPattern(site.host)
    if (!pattern) return
    try {
      // First in the click: browsers ask only while it lasts.
      const granted = await platform.requestAccess(pattern)
      tell(t(granted ? 'sites.doneAgain' : 'sites.stillRefused', { host: site.host }))
    } catch (error) {
      tell(t('sites.cannotAsk', { host: site.host, detail: String(error) }))
    }
    check()
  }
  return (
    <Section title={t('section.sites')} lead={t('sites.lead')}>
      <h2>{t('sites.builtIn')}</h2>
      <ul class="cards">
        {builtInSites.map((known) => {
          const site = settings.sites.find((one) => one.host === known.host) ?? known
          return (
            <li key={site.host} class="card plain">
              <span class="card-title">{site.host}</span>
              <span class="quiet">{helpdeskName(settings.helpdesks, site.helpdesk)}</span>
              <Switch
                label={t('sites.switch', { host: site.host })}
                quietLabel
                on={site.enabled}
                disabled={readOnly}
                onChange={(enabled) => turn(site, enabled)}
              />
              {readsHere(site)}
            </li>
          )
        })}
      </ul>
      <h2>{t('sites.added')}</h2>
      {added.length === 0 ? (
        <p class="quiet">{t('sites.addedNone')}</p>
      ) : (
        <ul class="cards">
          {added.map((site) => (
            <li key={site.host} class="card plain">
              <span class="card-title">
                <bdi>{site.host}</bdi>
              </span>
              <span class="quiet">
                {helpdeskName(settings.helpdesks, site.helpdesk)}
                {!withdrawn.has(site.host) && <> · {t('sites.granted')}</>}
              </span>
              {!readOnly && (
                <Button kind="quiet" onClick={() => void forget(site)}>
                  {t('sites.forget')} <span class="hidden">{site.host}</span>
                </Button>
              )}
              <Switch
                label={t('sites.switch', { host: site.host })}
                quietLabel
                on={site.enabled}
                disabled={readOnly}
                onChange={(enabled) => turn(site, enabled)}
              />
              {withdrawn.has(site.host) && (
                <p class="card-note">
                  {t('sites.withdrawn')}{' '}
                  <Button onClick={() => void askAgain(site)}>
                    {t('sites.askAgain')} <span class="hidden">{site.host}</span>
                  </Button>
                </p>
              )}
              {readsHere(site)}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <AddSite onDone={check} tell={tell} />}
      <p class="message" role="status">
        {message}
      </p>
    </Section>
  )
}
