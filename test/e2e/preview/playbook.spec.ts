import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { ViteDevServer } from 'vite'
import { violations } from '../harness/axe.ts'
import { servePreview } from './serve.ts'

test.use({
  viewport: { width: 1100, height: 860 },
  launchOptions: {
    executablePath: process.env.OUTSIDE_FIRST_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  },
})

let base = ''
let server: ViteDevServer
test.beforeAll(async () => {
  const started = await servePreview()
  base = started.url
  server = started.server
})
test.afterAll(() => server.close())

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${base}?${query}`)
  await page.locator('outside-first-panel .playbook-line button').first().waitFor()
  // Past what fades in: what is checked is what stays.
  await page.waitForTimeout(60)
}

const wide = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('outside-first-panel')?.shadowRoot
    const boxes = [
      ...(root?.querySelectorAll<HTMLElement>('.playbook, .playbook *:not(input, select, .hidden)') ?? []),
    ]
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
      .map((box) => box.className)
  })

test('a playbook by keyboard, its picture large and as files; axe finds nothing, nothing scrolls sideways', async ({
  page,
}) => {
  await open(page, 'state=proposed&width=300')
  expect(await violations(page, 'outside-first-panel'), 'proposal').toEqual([])
  await page.getByRole('button', { name: 'Open the playbook' }).press('Enter')
  await expect(page.getByRole('tab', { name: /^Identify/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Cause/ })).toBeFocused()
  await page.getByRole('button', { name: 'Ask the first why' }).press('Enter')
  await page.keyboard.type('The price list is old')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Because the price list is old')
  await expect(page.getByText('says the answer before again')).toBeVisible()
  await page.getByRole('button', { name: 'Add a cause: Communication' }).press('Enter')
  await page.keyboard.type('<b>Sales</b> told billing by phone, 电话通知财务')
  await expect(page.locator('.fishbone-drawing')).toContainText('<b>Sales</b>')
  expect(await violations(page, 'outside-first-panel'), 'cause').toEqual([])
  expect(await wide(page), 'cause at 300').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused()

  for (const query of ['state=playbook&width=520&theme=dark', 'state=playbook-zh&width=360&lang=zh']) {
    await open(page, query)
    await page.locator('.playbook-line button').click()
    for (let at = 0; at < 5; at++) {
      await page.getByRole('tab').nth(at).click()
      expect(await wide(page), `${query}, step ${at}`).toEqual([])
      if (query.includes('dark') && (at === 1 || at === 2)) {
        expect(await violations(page, 'outside-first-panel'), `${query}, step ${at}`).toEqual([])
      }
    }
  }

  await page.getByRole('tab').nth(1).click()
  await page.locator('.fishbone-small').click()
  const dialog = page.getByRole('dialog', { name: /鱼骨图/ })
  expect(await violations(page, 'outside-first-panel'), 'large').toEqual([])
  const room = await dialog.boundingBox()
  expect(room?.width, 'over the page, and not in the panel').toBeGreaterThan(600)
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ])
    return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
  }
  const png = await saved('保存 PNG')
  expect(png.name).toBe('fishbone-4021.png')
  expect(png.file.subarray(1, 4).toString()).toBe('PNG')
  expect(png.file.readUInt32BE(16), 'twice as many pixels as the drawing is wide').toBeGreaterThan(1_200)
  expect((await saved('保存 SVG')).file.toString()).toContain('>运费是默认项<')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator('.fishbone-small')).toBeFocused()
})
