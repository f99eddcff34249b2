/**
 * What a fresh machine needs before anything can run: the packages and a browser. Plain JavaScript
 * for Node 20, because it runs before anything is installed. Prints what it does; throws with a
 * plain reason where it cannot go on.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const stamp = join(root, 'node_modules', '.outside-first-lock')

/** Installs the packages when they are missing or the lock file has changed since. */
export function ensurePackages() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`)
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing packages (once) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Standard output is for results only: `npm start -- --once` prints one line of JSON there.
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0)
    throw new Error('Installing the packages failed; see the lines above. Is npm online?')
  writeFileSync(stamp, lock)
}

const CHROMIUM = [process.env.OUTSIDE_FIRST_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']
const FIREFOX = [
  process.env.OUTSIDE_FIRST_FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]
/** The oldest versions the extension runs in; keep in step with wxt.config.ts. */
const OLDEST = { Chromium: 144, Firefox: 142 }

/** The first path that is there and not too old. */
function present(paths, name) {
  return paths.find((path) => {
    if (!path || !existsSync(path)) return false
    const version = versionOf(path)
    if (version === null || version >= OLDEST[name]) return true
    console.error(`${path} is ${name} ${version}; ${OLDEST[name]} or newer is needed.`)
    return false
  })
}

/** The major version a browser prints, or null where it prints none (Windows). */
function versionOf(path) {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout
  const major = /\b(\d{2,4})\.\d/.exec(said ?? '')?.[1]
  return major ? Number(major) : null
}

/**
 * The path of a Chromium that loads unpacked extensions (branded Chrome no longer does), or null to
 * let Playwright use its own download.
 */
export async function ensureChromium() {
  const found = present(CHROMIUM, 'Chromium')
  if (found) return found
  if (aptInstall(['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'])) {
    const installed = present(CHROMIUM, 'Chromium')
    if (installed) return installed
  }
  const own = await playwrightChromium()
  if (existsSync(own)) return own
  console.error('Fetching a Chromium with Playwright (once) …')
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit' })
  if (existsSync(own)) return own
  throw new Error(
    'No Chromium was found and none could be fetched. Install Chromium, or set OUTSIDE_FIRST_CHROMIUM to its path.',
  )
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

/** The path of a Firefox, or null where there is none and none can be installed: its tests are then skipped. */
export function ensureFirefox() {
  const found = present(FIREFOX, 'Firefox')
  if (found) return found
  aptInstall(['firefox-esr'])
  return present(FIREFOX, 'Firefox') ?? null
}

/** Debian or Ubuntu as root: installs packages. False where that is not possible. */
export function aptInstall(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  console.error(`Installing ${packages.join(', ')} with apt (once) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-y', '-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  // Lists as old as the machine's image name browsers that are too old, or gone; without network they must do.
  apt(['update'])
  return apt(['install', '--no-install-recommends', ...packages])
}

/** The environment for everything that runs after the installation: Node 26 and the tools first in PATH. */
export function toolEnv(extra = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const sep = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, PATH: `${bin}${sep}${process.env.PATH}`, WXT_TELEMETRY_DISABLED: '1', ...extra }
}

/** Runs a command of the project, streaming its output. Resolves with its exit code and what it printed. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const take = (stream) => (chunk) => {
      output += chunk
      if (!quiet) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    // Ended from outside, it takes along what it started.
    const end = () => child.kill('SIGTERM')
    process.once('SIGTERM', end)
    child.on('exit', () => process.off('SIGTERM', end))
    child.on('error', (error) => done({ code: 127, output: String(error) }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}

/** Has WXT write the types and the tsconfig that ours extends: without them no TypeScript file can be read. */
export async function ensurePrepared() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return
  const { code, output } = await run('wxt', ['prepare'], { quiet: true })
  if (code !== 0) throw new Error(`Preparing the project failed:\n${output}`)
}

/** Builds the extension unless its sources are older than the last build. `mode` is `production` or `e2e`. */
export async function ensureBuilt(browser, mode) {
  const out = join(root, '.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`)
  const args = ['build', '-b', browser, ...(mode === 'e2e' ? ['--mode', 'e2e'] : [])]
  mkdirSync(join(root, '.cache'), { recursive: true })
  const mark = join(root, '.cache', `built-${browser}-${mode}`)
  const state = sourceState()
  if (existsSync(out) && existsSync(mark) && readFileSync(mark, 'utf8') === state) return out
  const { code, output } = await run('wxt', args, { quiet: true })
  if (code !== 0) throw new Error(`Building for ${browser} failed:\n${output}`)
  writeFileSync(mark, state)
  return out
}

/** A fingerprint of everything that goes into a build. */
function sourceState() {
  const hash = createHash('sha256')
  for (const folder of ['entrypoints', 'components', 'lib', 'public']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      hash.update(file).update(readFileSync(file))
    }
  }
  for (const file of ['wxt.config.ts', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
