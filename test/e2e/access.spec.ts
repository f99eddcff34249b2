import { violations } from './harness/axe.ts'
import { extensionId } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { panelOf } from './harness/panel.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`no accessibility violation in the panel, ${theme}`, async ({ open, world }) => {
    const context = await open({ colorScheme: theme })
    const page = await context.newPage()
    world.zendesk.options.theme = theme
    for (const id of [4021, ...world.zendesk.ids().slice(0, 2)]) {
      await openTicket(page, world.zendesk.url(id))
      expect(await violations(page, 'outside-first-panel'), `#${id}`).toEqual([])
    }
    await panelOf(page).getByRole('button', { name: 'Collapse' }).click()
    expect(await violations(page, 'outside-first-panel')).toEqual([])
    world.zendesk.options.theme = 'light'
  })

  for (const own of ['popup', 'options'] as const) {
    test(`no accessibility violation in ${own}, ${theme}`, async ({ open }) => {
      const context = await open({ colorScheme: theme })
      const page = await context.newPage()
      await page.goto(`chrome-extension://${await extensionId(context)}/${own}.html`)
      await page.waitForTimeout(500)
      expect(await violations(page)).toEqual([])
      if (own === 'popup') return
      for (const link of await page.locator('nav a').all()) {
        await link.click()
        await page.waitForTimeout(150)
        expect(await violations(page), (await link.innerText()).trim()).toEqual([])
      }
    })
  }
}

test('the keyboard alone: from the reply into the panel, tick, skip, phrase, note, and back', async ({
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const inPanel = () =>
    page.evaluate(() => {
      const active = document.querySelector('outside-first-panel')?.shadowRoot?.activeElement
      return active ? `${active.className} ${active.getAttribute('aria-label') ?? ''}`.trim() : null
    })
  await panelOf(page).locator('.item.open [role=checkbox]').first().focus()
  const title = await panelOf(page)
    .locator('.item.open .item-title')
    .first()
    .evaluate((element) => element.firstChild?.textContent ?? '')
  await page.keyboard.press('Space')
  await expect(panelOf(page).locator('.item.done .item-title', { hasText: title }).first()).toBeVisible()
  await panelOf(page).locator('.item.open [role=checkbox]').first().focus()
  await page.keyboard.press('s')
  await expect(panelOf(page).locator('.inline-form input')).toBeFocused()
  await page.keyboard.type('not needed here')
  await page.keyboard.press('Enter')
  // With that the moment may be done, and folds.
  await expect(panelOf(page).locator('.inline-form')).toHaveCount(0)
  const moment = panelOf(page).getByRole('button', { name: /^First impression/ })
  await moment.focus()
  if ((await moment.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter')
  await expect(panelOf(page).locator('.item.skipped')).toHaveCount(1)
  await page.keyboard.press('f')
  await expect.poll(inPanel).toContain('phrase-text')
  await page.keyboard.press('ArrowDown')
  await expect.poll(inPanel).toContain('phrase-text')
  await page.keyboard.press('n')
  await page.keyboard.type('typed without a mouse')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).locator('.note-list')).toContainText('typed without a mouse')
  await page.keyboard.press('Escape')
  await expect(
    page.locator('[data-ticket-id="4021"] [data-test-id="omnicomposer-rich-text-ckeditor"]'),
  ).toBeFocused()
})
