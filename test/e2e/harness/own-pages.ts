/** The extension's own pages: the options page, the popup over a tab, and what lies in its storage. */
import type { BrowserContext, Page } from 'playwright-core'
import { extensionId, worker } from './chromium.ts'

type Extension = {
  storage: {
    local: {
      get(key: string | null): Promise<Record<string, unknown>>
      set(values: Record<string, unknown>): Promise<void>
    }
  }
  tabs: { query(filter: { active: boolean }): Promise<{ url?: string }[]> }
  action: { openPopup(): Promise<void> }
  extension: { getViews(filter: { type: 'popup' }): Window[] }
}

export async function ownPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${await extensionId(context)}/${path}`)
  return page
}

/** The options page, drawn. `hash` names the section: "#sites". */
export async function openOptions(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await ownPage(context, `options.html${hash}`)
  await page.locator('[data-page-title]').waitFor()
  return page
}

/** Everything in the extension's storage. Ask a page of the extension. */
export function stored(own: Page): Promise<Record<string, unknown>> {
  return own.evaluate(() => (globalThis as unknown as { chrome: Extension }).chrome.storage.local.get(null))
}

/** Puts a value where the settings lie, past all checks. */
export function storeSettings(own: Page, value: unknown): Promise<void> {
  return own.evaluate(
    (settings) => (globalThis as unknown as { chrome: Extension }).chrome.storage.local.set({ settings }),
    value,
  )
}

/** Opens the database of the extension as a version from the future would leave it, with one record in it. */
export async function makeNewerDatabase(context: BrowserContext): Promise<Page> {
  // A page of the extension that runs no script, so that nothing of this version was there before.
  const own = await ownPage(context, 'manifest.json')
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('outside-first', 99)
        request.onupgradeneeded = () => {
          request.result.createObjectStore('future').put('kept', 'record')
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
  )
  return own
}

/** Version of the database, and the record that `makeNewerDatabase` left. */
export function lookIntoDatabase(own: Page): Promise<{ version: number; record: unknown }> {
  return own.evaluate(
    () =>
      new Promise<{ version: number; record: unknown }>((resolve, reject) => {
        const request = indexedDB.open('outside-first')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const asked = db.transaction('future').objectStore('future').get('record')
          asked.onsuccess = () => {
            resolve({ version: db.version, record: asked.result })
            db.close()
          }
          asked.onerror = () => reject(asked.error)
        }
      }),
  )
}

/** Address of the tab in front, as far as the extension may know it; drivers hold every page for visible. */
export async function frontTab(context: BrowserContext): Promise<string | null> {
  const background = await worker(context)
  return background.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome
    return (await tabs.query({ active: true }))[0]?.url ?? null
  })
}

/** The real popup over a tab. Drivers cannot see it as a page; any other page of the extension can reach it. */
export type PopupOver = { text(): Promise<string>; click(selector: string): Promise<void> }

/** Opens the popup as the toolbar's button does, with `front` as the tab in front. */
export async function openPopupOver(context: BrowserContext, front: Page): Promise<PopupOver> {
  const helper = await ownPage(context, 'manifest.json')
  await front.bringToFront()
  const background = await worker(context)
  await background.evaluate(() => (globalThis as unknown as { chrome: Extension }).chrome.action.openPopup())
  return {
    text: () =>
      helper.evaluate(() => {
        const [popup] = (globalThis as unknown as { chrome: Extension }).chrome.extension.getViews({
          type: 'popup',
        })
        return popup?.document.body.innerText ?? ''
      }),
    click: (selector) =>
      helper.evaluate((what) => {
        const [popup] = (globalThis as unknown as { chrome: Extension }).chrome.extension.getViews({
          type: 'popup',
        })
        const target = popup?.document.querySelector<HTMLElement>(what)
        if (!target) throw new Error(`not in the popup: ${what}`)
        target.click()
      }, selector),
  }
}
