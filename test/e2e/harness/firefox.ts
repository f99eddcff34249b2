/** A real Firefox with the extension in it, driven over WebDriver BiDi. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { HOST } from './panel.ts'

export const firefoxBuild = resolve(import.meta.dirname, '../../../.output/firefox-mv3-e2e')

/**
 * A copy of the build that stores these settings before anything else happens: drivers cannot open an
 * extension's own pages in Firefox. Resolves with its folder.
 */
export function withSettings(folder: string, settings: unknown): string {
  cpSync(firefoxBuild, folder, { recursive: true })
  const file = resolve(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { background: { scripts: string[] } }
  manifest.background.scripts.unshift('seed.js')
  writeFileSync(file, JSON.stringify(manifest))
  writeFileSync(resolve(folder, 'seed.js'), `browser.storage.local.set(${JSON.stringify({ settings })})`)
  return folder
}

const ID = 'outside-first@outside-first.example'
const UUID = '5d1c0f6e-2f0b-4c0e-9d53-6a3c1b8e7f42'

/** An address of the extension's own page, for a browser opened with `ownPages`. */
export function ownAddress(path: string): string {
  return `moz-extension://${UUID}/${path}`
}

/** `ownPages`: lets the driver into the extension's own pages, at an address known beforehand. */
export async function openFirefox(
  proxy: string,
  extension = firefoxBuild,
  ownPages = false,
): Promise<Browser> {
  const { hostname, port } = new URL(proxy)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.OUTSIDE_FIRST_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ownPages ? ['--remote-allow-system-access'] : [],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      // The sample helpdesks' certificate is made at start; these hosts are preloaded as strict.
      'network.stricttransportsecurity.preloadlist': false,
    },
  })
  await browser.installExtension(extension)
  return browser
}

/** Evaluates in the panel's shadow root until the answer is true. */
export async function waitInPanel(page: Page, what: string, test: string, timeout = 20_000): Promise<void> {
  await page
    .waitForFunction(
      `(() => { const panel = document.querySelector('${HOST}')?.shadowRoot; return panel && (${test}) })()`,
      {
        timeout,
        polling: 100,
      },
    )
    .catch(() => {
      throw new Error(`not seen in the panel within ${timeout} ms: ${what}`)
    })
}
