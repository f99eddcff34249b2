/** A real Firefox with the extension in it, driven over WebDriver BiDi. */
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { HOST } from './panel.ts'

export const firefoxBuild = resolve(import.meta.dirname, '../../../.output/firefox-mv3-e2e')

export async function openFirefox(proxy: string): Promise<Browser> {
  const { hostname, port } = new URL(proxy)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.OUTSIDE_FIRST_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      // The sample helpdesks' certificate is made at start; these hosts are preloaded as strict.
      'network.stricttransportsecurity.preloadlist': false,
    },
  })
  await browser.installExtension(firefoxBuild)
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
