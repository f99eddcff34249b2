/** Starts the installed Request Tracker on the loopback and waits until it answers. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { ORIGIN, PORT } from './install.mjs'

const LOG = '/var/log/request-tracker5-standalone.log'

/** Resolves with a function that stops the server; one that already runs is left alone. Rejects when it does not come up. */
export async function startRequestTracker() {
  if (await answers()) return () => undefined
  for (const dir of ['', '/mason_data', '/session_data']) makeDir(`/var/cache/request-tracker5${dir}`)
  makeDir('/var/lib/request-tracker5')
  spawnSync('touch', [LOG])
  spawnSync('chown', ['www-data', LOG])
  const log = openSync(LOG, 'a')
  const child = spawn(
    'setpriv',
    [
      '--reuid=www-data',
      '--regid=www-data',
      '--init-groups',
      '/usr/share/request-tracker5/libexec/rt-server',
      '--host',
      '127.0.0.1',
      '--port',
      String(PORT),
      '--max-workers',
      '4',
    ],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/var/lib/request-tracker5', LC_ALL: 'C.UTF-8' },
    },
  )
  closeSync(log)
  child.unref()
  for (let tries = 0; tries < 120; tries++) {
    if (child.exitCode !== null) break
    if (await answers()) {
      return () => {
        try {
          process.kill(-child.pid, 'SIGTERM')
        } catch {
          // Gone already.
        }
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const tail = existsSync(LOG) ? readFileSync(LOG, 'utf8').split('\n').slice(-15).join('\n') : ''
  throw new Error(`Request Tracker did not come up on ${ORIGIN}.\n${tail}`)
}

async function answers() {
  try {
    const response = await fetch(`${ORIGIN}/`, { signal: AbortSignal.timeout(4_000) })
    return response.ok
  } catch {
    return false
  }
}

function makeDir(path) {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o2750)
  spawnSync('chown', ['www-data:www-data', path])
}
