import { type T, useOptions } from '../context'
import { Section } from '../parts/Section'

const explained = ['storage', 'unlimitedStorage', 'scripting'] as const

/** Every permission of the manifest and every host, with what it is for. */
export function PermissionsPage() {
  const { desk, platform, t } = useOptions()
  const { permissions, hosts, optionalHosts } = platform.manifest
  const lines = [
    ...permissions.map((name) => [name, permissionWords(name, t)] as const),
    ...hosts.map((pattern) => [pattern, hostWords(pattern, t)] as const),
    ...desk.settings.value.sites
      .filter((site) => !site.host.startsWith('*.'))
      .map((site) => [site.host, t('permissions.granted')] as const),
    ...optionalHosts.map((pattern) => [pattern, t('permissions.optional')] as const),
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
          {lines.map(([name, words]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('permissions.never')}</h2>
      <p>{t('permissions.neverIs')}</p>
    </Section>
  )
}

function permissionWords(name: string, t: T): string {
  const known = explained.find((one) => one === name)
  return known ? t(`permissions.${known}`) : t('permissions.other')
}

function hostWords(pattern: string, t: T): string {
  if (pattern.includes('zendesk.com')) return t('permissions.zendesk')
  if (pattern.includes('freshdesk.com')) return t('permissions.freshdesk')
  return t('permissions.granted')
}
