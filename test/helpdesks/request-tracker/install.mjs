/**
 * Installs Request Tracker 5 from Debian's packages with an SQLite database, for the tests only: it
 * listens on the loopback and sends no mail. Needs Debian and root; says so where it has neither.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { agreementsConfig } from './agreements.mjs'

export const PORT = Number(process.env.RT_PORT ?? 8081)
export const ORIGIN = `http://127.0.0.1:${PORT}`
const ETC = '/etc/request-tracker5'
const SERVER = '/usr/share/request-tracker5/libexec/rt-server'

const packages = [
  'request-tracker5',
  'rt5-db-sqlite',
  'rt5-standalone',
  'rt5-clients',
  'curl',
  'libwww-perl',
  'libterm-readkey-perl',
  'ca-certificates',
]

/** debconf answers, so that nothing asks. */
const answers = {
  rtname: ['string', 'example.com'],
  organization: ['string', 'example.com'],
  correspondaddress: ['string', 'support@example.com'],
  commentaddress: ['string', 'support-comment@example.com'],
  webbaseurl: ['string', ORIGIN],
  webpath: ['string', ''],
  'handle-siteconfig-permissions': ['boolean', 'true'],
  'install-cronjobs': ['boolean', 'false'],
  'initial-root-password': ['password', 'password'],
  'dbconfig-install': ['boolean', 'true'],
  'database-type': ['select', 'sqlite3'],
  'dbconfig-reinstall': ['boolean', 'false'],
}

/** Our settings: loopback address, mail into a file, and service agreements that set due dates. */
const siteConfig = `Set($WebDomain, '127.0.0.1');
Set($WebPort, ${PORT});
Set($WebPath, '');
Set($MailCommand, 'mbox');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set(%ServiceAgreements,
  Default => 'Standard',
  QueueDefault => { 'General' => 'Standard' },
${agreementsConfig}
1;
`

/** Null when Request Tracker is there (or now is), else the plain reason why it cannot be. */
export function installRequestTracker() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return 'Request Tracker is installed from Debian packages, and this is not Debian'
  if (process.getuid?.() !== 0) return 'installing Request Tracker needs root'
  if (!existsSync(SERVER)) {
    console.log('Installing Request Tracker 5 (once) …')
    const preseed = Object.entries(answers)
      .map(([name, [type, value]]) => `request-tracker5 request-tracker5/${name} ${type} ${value}\n`)
      .join('')
    if (apt('update') !== 0) return 'the package lists could not be fetched'
    if (spawnSync('which', ['debconf-set-selections']).status !== 0)
      apt('install', '--no-install-recommends', 'debconf')
    spawnSync('debconf-set-selections', { input: preseed })
    if (apt('install', '--no-install-recommends', ...packages) !== 0)
      return 'Debian’s packages of Request Tracker could not be installed'
  }
  const file = `${ETC}/RT_SiteConfig.d/90-loopback.pm`
  if (!existsSync(file) || readFileSync(file, 'utf8') !== siteConfig) writeFileSync(file, siteConfig)
  // The package leaves its settings unreadable for the server's user under a strict umask.
  const group = Number(spawnSync('getent', ['group', 'www-data'], { encoding: 'utf8' }).stdout.split(':')[2])
  for (const config of [file, `${ETC}/RT_SiteConfig.pm`]) {
    chownSync(config, 0, group)
    chmodSync(config, 0o640)
  }
  return null
}

function apt(...args) {
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=900', '-y', '-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }).status
}
