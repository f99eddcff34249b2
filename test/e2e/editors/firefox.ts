/** Firefox with the test extension, driven by puppeteer-core over WebDriver BiDi. */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import type { EditorName } from './build.ts'
import { type Driver, Editor } from './editor.ts'

export async function launch(extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.OUTSIDE_FIRST_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  })
  await browser.installExtension(extension)
  return browser
}

export async function open(
  browser: Browser,
  origin: string,
  name: EditorName,
  inside?: 'shadow' | 'frame',
): Promise<Editor & { close(): Promise<void> }> {
  const page = await browser.newPage()
  await page.goto(`${origin}/?kind=${name}${inside ? `&in=${inside}` : ''}`)
  await page.waitForSelector('body[data-ready]')
  await page.waitForSelector('html[data-composer-under-test]')
  return Object.assign(new Editor(driverOf(page), name, inside), { close: () => page.close() })
}

function driverOf(page: Page): Driver {
  return {
    browser: 'firefox',
    evaluate: (work, arg) => page.evaluate(work as never, arg as never),
    async press(chord) {
      const keys = chord.split('+') as KeyInput[]
      const last = keys.pop()
      for (const key of keys) await page.keyboard.down(key)
      if (last) await page.keyboard.press(last)
      for (const key of keys.reverse()) await page.keyboard.up(key)
    },
    type: (text) => page.keyboard.type(text, { delay: 5 }),
    click: (x, y) => page.mouse.click(x, y),
    // BiDi drives no input method: the events of one, as the page and the extension see them.
    async compose() {
      await page.evaluate(() => {
        const { editorTools } = window as unknown as { editorTools: { compose(type: string): void } }
        editorTools.compose('compositionstart')
      })
      return () =>
        page.evaluate(() => {
          const { editorTools } = window as unknown as { editorTools: { compose(type: string): void } }
          editorTools.compose('compositionend')
        })
    },
  }
}
