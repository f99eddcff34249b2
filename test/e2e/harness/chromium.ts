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
    ignoreDefaultArgs: ['--disable-extensions'],
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

/** The extension's service worker, woken if it sleeps. */
export async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 })
}

/** The extension's id: different on each machine for an unpacked build. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await worker(context)).url()).host
}

/** Stops the service worker as the browser itself does after 30 idle seconds. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const id = await extensionId(context)
  const page = await context.newPage()
  await page.goto('chrome://serviceworker-internals')
  await page.evaluate((host) => {
    for (const scope of document.querySelectorAll('.serviceworker-registration')) {
      if (!scope.textContent?.includes(host)) continue
      for (const button of scope.querySelectorAll<HTMLButtonElement>('button.stop')) button.click()
    }
  }, id)
  await page.close()
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

type DeveloperPrivate = {
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
