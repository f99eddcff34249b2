import { useOptions } from '../context'
import { Section } from '../parts/Section'
import { explanationOf } from './explained'

/** Of the test build only. */
const LOOPBACK = 'http://127.0.0.1/*'

/** Every permission of the manifest and every host: what it is for, and what is not done with it. */
export function PermissionsPage() {
  const { desk, platform, t } = useOptions()
  const { permissions, optional, hosts, optionalHosts } = platform.manifest
  const sites = desk.settings.value.sites.map(({ host }) => host).filter((host) => !host.startsWith('*.'))
  const lines = [
    ...[...permissions, ...optional, ...hosts].map((name) => [name, explanationOf(name)] as const),
    ...sites.map((host) => [host, 'granted'] as const),
    ...optionalHosts.map((pattern) => [pattern, explanationOf(pattern)] as const),
  ]
  return (
    <Section title={t('section.permissions')} lead={t('permissions.lead')}>
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{t('permissions.name')}</th>
            <th scope="col">{t('permissions.for')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, known]) => {
            const words = name === LOOPBACK ? 'loopback' : known
            return (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  {words ? t(`permissions.${words}`) : t('permissions.other')}
                  {words && <p class="quiet">{t(`permissions.${words}.not`)}</p>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <h2>{t('permissions.never')}</h2>
      <p>{t('permissions.neverIs')}</p>
    </Section>
  )
}
