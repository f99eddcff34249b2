import { test } from '@playwright/test'
import { servePreview } from './serve.ts'
test.use({ viewport: { width: 1100, height: 900 }, launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic', '--no-first-run'] } })
test.setTimeout(120_000)
test('shots', async ({ page }) => {
  const { url, server } = await servePreview()
  page.on('pageerror', (e) => console.log('ERR', e.message))
  page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()))
  const open = async (q: string) => { await page.goto(`${url}?${q}`); await page.locator('outside-first-panel .of > :first-child').waitFor(); await page.waitForTimeout(150) }
  const shot = (name: string, width: number) => page.screenshot({ path: `/tmp/pb-${name}.png`, clip: { x: 1100 - width, y: 0, width, height: 900 } })
  await open('state=proposed&width=360'); await shot('line-light', 360)
  await open('state=proposed&width=360&theme=dark&lang=zh'); await shot('line-dark-zh', 360)
  for (const [q, name, width] of [['state=playbook&width=360', 'en-360', 360], ['state=playbook&width=520&theme=dark', 'dark-520', 520], ['state=playbook-zh&width=360&lang=zh', 'zh-360', 360], ['state=playbook-zh&width=300&lang=zh&theme=dark', 'zh-300', 300]] as const) {
    await open(q)
    await page.locator('.playbook-line button').first().click()
    await page.locator('.playbook').waitFor()
    for (const at of [0, 1, 2, 3, 4]) {
      await page.locator('[role=tab]').nth(at).click()
      await page.waitForTimeout(200)
      await shot(`${name}-${at}`, width)
      if (at === 1) { await page.evaluate(() => { const s = document.querySelector('outside-first-panel')?.shadowRoot?.querySelector('.playbook'); if (s) s.scrollTop = 620 }); await page.waitForTimeout(80); await shot(`${name}-1b`, width) }
    }
    await page.locator('[role=tab]').nth(1).click()
    await page.locator('.fishbone-small').click()
    await page.waitForTimeout(200)
    await page.screenshot({ path: `/tmp/pb-${name}-large.png` })
  }
  await server.close()
})
