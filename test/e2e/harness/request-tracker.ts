/** Getting into a real Request Tracker: adding its site to the extension, signing the agent in. */
import type { BrowserContext } from 'playwright-core'
import { worker } from './chromium.ts'

/** Adds the site as the options page does; the e2e build already holds the permission for the loopback. */
export async function addSite(context: BrowserContext, origin: string): Promise<void> {
  const background = await worker(context)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${new URL(background.url()).host}/options.html#sites`)
  await page.evaluate(async (host) => {
    const runtime = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome.runtime
    const answer = await runtime.sendMessage({
      of: 'outside-first',
      name: 'site/switch',
      payload: { host, helpdesk: 'request-tracker', enabled: true },
    })
    if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer))
  }, origin)
  await page.close()
}

export async function signIn(
  context: BrowserContext,
  origin: string,
  agent: { name: string; password: string },
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/`)
  await page.locator('input[name="user"]').fill(agent.name)
  await page.locator('input[name="pass"]').fill(agent.password)
  await page.locator('input[name="pass"]').press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('NoAuth'))
  await page.locator('#header').waitFor()
}
