/** A real Chromium with the extension in it. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'

export const root = resolve(import.meta.dirname, '../../..')
export const chromeBuild = resolve(root, '.output/chrome-mv3-e2e')

export type OpenOptions = {
  /** `http://127.0.0.1:port` of the sample world's proxy; without it the browser goes straight to the loopback. */
  proxy?: string
  /** Profile folder, for what has to survive a restart; empty: a fresh one. */
  profile?: string
  headless?: boolean
  extension?: string
  locale?: string
  viewport?: { width: number; height: number } | null
  colorScheme?: 'light' | 'dark'
  /** Playwright switches it off otherwise. */
  backForwardCache?: boolean
}

export async function openChromium(options: OpenOptions = {}): Promise<BrowserContext> {
  const extension = options.extension ?? chromeBuild
  if (!existsSync(extension)) throw new Error(`The extension is not built: ${extension}`)
  const headless = options.headless ?? true
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: process.env.OUTSIDE_FIRST_CHROMIUM || defaultChromium(),
    headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    proxy: options.proxy ? { server: options.proxy } : undefined,
    // Chromium on Linux takes the language of its own interface from here only.
    env: interfaceLanguage(options.locale ?? 'en-US'),
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-default-apps',
      '--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
      '--password-store=basic',
      `--lang=${options.locale ?? 'en-US'}`,
      '--ignore-certificate-errors',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
  })
}

function interfaceLanguage(locale: string): Record<string, string> {
  const posix = locale.replace('-', '_')
  return {
    ...(process.env as Record<string, string>),
    LANGUAGE: posix,
    LANG: `${posix}.UTF-8`,
    LC_ALL: `${posix}.UTF-8`,
  }
}

function defaultChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
}

/** Known once a worker has been seen: a stopped one tells nothing. */
const ids = new WeakMap<BrowserContext, string>()

/** The extension's service worker, woken if it sleeps. */
export async function worker(context: BrowserContext): Promise<Worker> {
  // One that was stopped may still stand before it.
  const running = context.serviceWorkers().at(-1)
  if (running) return running
  const started = context.waitForEvent('serviceworker', { timeout: 15_000 })
  const id = ids.get(context)
  if (!id) return started
  // Its first question to the background wakes it.
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/options.html`)
  const woken = await started
  await page.close()
  return woken
}

/** The extension's id: different on each machine for an unpacked build. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const id = ids.get(context) ?? new URL((await worker(context)).url()).host
  ids.set(context, id)
  return id
}

/** Opens the browser's own page of service workers; the result stops ours at once, and says whether it ran. */
export async function workerStopper(context: BrowserContext): Promise<() => Promise<boolean>> {
  const id = await extensionId(context)
  const page = await context.newPage()
  await page.goto('chrome://serviceworker-internals')
  const ours = page.locator('.serviceworker-registration', { hasText: id })
  await ours.waitFor()
  return () =>
    ours.evaluate((registration) => {
      const stop = registration.querySelector<HTMLElement>('[data-command="stop"], button.stop')
      const running = /\bRUNNING\b/.test(
        registration.querySelector('.serviceworker-running-status')?.textContent ?? '',
      )
      stop?.click()
      return running && stop !== null
    })
}

/** Stops the service worker as the browser itself does after 30 idle seconds; resolves when it has stopped. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const id = await extensionId(context)
  const stop = await workerStopper(context)
  const page = context.pages().at(-1)
  const status = page
    ?.locator('.serviceworker-registration', { hasText: id })
    .locator('.serviceworker-running-status')
  // A page of another version of Chromium, whose button is called otherwise, must not pass for a stop.
  for (let turn = 0; /RUNNING|STARTING/.test((await status?.innerText()) ?? ''); turn++) {
    if (turn > 50) throw new Error('the worker does not stop')
    await stop()
    await page?.waitForTimeout(100)
  }
  await page?.close()
}

/** Reloads the extension as an update does: the old scripts in open pages lose their browser. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const id = await extensionId(context)
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(async (which) => {
    const manager = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
      .developerPrivate
    // Without it an unpacked extension stays off after a reload.
    await manager.updateProfileConfiguration({ inDeveloperMode: true })
    await manager.reload(which, { failQuietly: true })
  }, id)
  await page.close()
}

/** Takes back the access to all hosts as the browser's own page of the extension does, or gives it again. */
export async function allowHosts(context: BrowserContext, allowed: boolean): Promise<void> {
  const id = await extensionId(context)
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    ([extension, hostAccess]) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: extension, hostAccess }),
    [id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK'] as const,
  )
  await page.close()
}

type DeveloperPrivate = {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
  reload(id: string, options: { failQuietly: boolean }): Promise<void>
}

/** Changes settings as the options page does. */
export async function changeSettings(context: BrowserContext, patch: Record<string, unknown>): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`)
  await page.evaluate(async (changes) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome
    const ask = async (name: string, payload: unknown) => {
      const answer = (await runtime.sendMessage({ of: 'outside-first', name, payload })) as {
        ok: boolean
        value: { settings: object }
      }
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.value
    }
    const { settings } = await ask('options/read', null)
    await ask('options/write', { settings: { ...settings, ...changes } })
  }, patch)
  await page.close()
}
