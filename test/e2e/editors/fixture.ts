/** Playwright's test with one browser for the whole file and the test extension loaded. */
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test'
import { buildExtension, buildPages, type EditorName, servePages } from './build.ts'
import { type Driver, Editor } from './editor.ts'

export type Shared = { origin: string; context: BrowserContext }

export const test = base.extend<object, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const [folder] = await Promise.all([buildExtension('chrome'), buildPages()])
      const { origin, server } = await servePages()
      const shared = await launch(origin, folder)
      await use(shared)
      await shared.context.close()
      server.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

export async function launch(origin: string, extension: string): Promise<Shared> {
  const context = await chromium.launchPersistentContext('', {
    headless: true,
    executablePath: process.env.OUTSIDE_FIRST_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  return { origin, context }
}

/** `inside`: within an open shadow root, or a frame. */
export async function open(
  { origin, context }: Shared,
  name: EditorName,
  inside?: 'shadow' | 'frame',
): Promise<Editor & { close(): Promise<void> }> {
  const page = await context.newPage()
  await page.goto(`${origin}/?kind=${name}${inside ? `&in=${inside}` : ''}`)
  await page.waitForSelector('body[data-ready]')
  await page.waitForSelector('html[data-composer-under-test]', { state: 'attached' })
  return Object.assign(new Editor(driverOf(page), name, inside), { close: () => page.close() })
}

function driverOf(page: Page): Driver {
  return {
    browser: 'chromium',
    evaluate: (work, arg) => page.evaluate(work as never, arg as never),
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text, { delay: 5 }),
    click: (x, y) => page.mouse.click(x, y),
    async compose(text) {
      const session = await page.context().newCDPSession(page)
      const end = text.length
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
      return async (result) => void (await session.send('Input.insertText', { text: result }))
    },
  }
}
