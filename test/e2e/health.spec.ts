import { changeSettings } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { openOptions, stored } from './harness/own-pages.ts'
import { HOST, panelOf, waitForPainted } from './harness/panel.ts'

test('what is read where; a page that loses its editor is said in the panel and on the options page', async ({
  context,
  page,
  world,
}) => {
  const gone = panelOf(page).locator('.banner', { hasText: 'This page has changed' })
  const options = await openOptions(context, '#sites')
  const kept = async () =>
    (await stored(options)).health as Record<string, { wellAt: string | null }> | undefined
  await options.locator('.reads').first().locator('summary').first().click()
  await expect(options.locator('.reads').first()).toContainText('Nothing read yet')

  await page.bringToFront()
  await openTicket(page, world.zendesk.url(4021))
  await expect.poll(async () => (await kept())?.['acme.zendesk.com']?.wellAt).toBeTruthy()
  await expect(gone).toHaveCount(0)

  world.zendesk.options.composer = 'absent'
  try {
    await openTicket(page, world.zendesk.url(4021))
    await expect(gone).toContainText(
      'the reply editor. Phrases can be copied, not inserted. Everything else works.',
    )
    expect(await waitForPainted(page)).toEqual([])
    expect(await panelOf(page).locator('.phrase').count()).toBe(5)
  } finally {
    world.zendesk.options.composer = 'normal'
  }

  await options.bringToFront()
  await options.reload()
  const fold = options.locator('.reads').first()
  await expect(fold.locator('.reads-changed')).toHaveText('The page has changed')
  await fold.locator('summary').first().click()
  await expect(fold.locator('.reads-host .hint')).toContainText('the reply editor, since')
  await expect(fold.getByRole('row', { name: 'messages the helpdesk’s own answers' })).toBeVisible()
  await fold.locator('.reads-report summary').click()
  const shown = await fold.locator('pre').innerText()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await fold.getByRole('button', { name: 'Copy the report' }).click()
  await expect(fold.getByRole('status')).toHaveText('The report is on the clipboard.')
  const copied = await options.evaluate(() => navigator.clipboard.readText())
  expect(copied.trim()).toBe(shown.trim())
  const { requester, subject, messages } = world.zendesk.ticket(4021)
  for (const secret of [requester.name, subject, '4021', ...messages.map(({ text }) => text.slice(0, 20))]) {
    expect(copied).not.toContain(secret)
  }
  if (process.env.HEALTH_SHOTS) {
    await options.screenshot({ path: `${process.env.HEALTH_SHOTS}/options-en.png`, fullPage: true })
    await options.goto(`${options.url().split('#')[0]}#permissions`)
    await options.screenshot({ path: `${process.env.HEALTH_SHOTS}/permissions-en.png`, fullPage: true })
    await changeSettings(context, { locale: 'zh' })
    await options.goto(`${options.url().split('#')[0]}#sites`)
    await options.reload()
    await options.locator('.reads').first().locator('summary').first().click()
    await options.screenshot({ path: `${process.env.HEALTH_SHOTS}/options-zh.png`, fullPage: true })
    await options.goto(`${options.url().split('#')[0]}#permissions`)
    await options.screenshot({ path: `${process.env.HEALTH_SHOTS}/permissions-zh.png`, fullPage: true })
    await page.bringToFront()
    await page.screenshot({ path: `${process.env.HEALTH_SHOTS}/panel.png` })
  }

  await page.bringToFront()
  await openTicket(page, world.zendesk.url(4021))
  await expect.poll(async () => page.locator(HOST).count()).toBe(1)
  await expect
    .poll(
      async () =>
        ((await stored(options)).health as Record<string, { landmarks: { rich: { gone: number } } }>)[
          'acme.zendesk.com'
        ]?.landmarks.rich.gone,
    )
    .toBe(0)
  await expect(gone).toHaveCount(0)
})
