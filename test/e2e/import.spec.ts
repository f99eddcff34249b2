/** A team's macros, read through its open tab, as phrases of the panel. */
import { violations } from './harness/axe.ts'
import { expect, foreignTo, openTicket, test } from './harness/fixtures.ts'
import { openOptions } from './harness/own-pages.ts'
import { panelOf } from './harness/panel.ts'

test('macros come in through the open tab, are found in the palette, and go out again in one step', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(world.zendesk.ids()[0] ?? 0))
  const options = await openOptions(context, '#phrases')
  await options.getByRole('button', { name: 'Import …' }).click()
  const dialog = options.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Import phrases' })).toBeFocused()

  // Nothing is asked before the click, and only GETs of the helpdesk's own after it.
  const before = world.requests.length
  const asked = () => world.requests.slice(before).filter(({ path }) => path.startsWith('/api/v2/macros'))
  expect(asked()).toEqual([])
  await dialog.getByRole('button', { name: 'Read the Zendesk macros of acme.zendesk.com' }).press('Enter')
  await expect(dialog.getByText('298 phrases from Zendesk at acme.zendesk.com')).toBeVisible()
  expect(asked().map(({ method, status }) => `${method} ${status}`)).toEqual(Array(4).fill('GET 200'))
  expect(await violations(options, '.import-dialog')).toEqual([])

  await dialog.getByRole('button', { name: 'None', exact: true }).click()
  for (const title of ['Refund is on its way', '<img src=x onerror="document.title=\'hacked\'">'])
    await dialog.getByRole('checkbox', { name: `Take “${title}”` }).press('Space')
  await dialog.getByRole('button', { name: 'Import 2 phrases' }).click()
  await expect(dialog.getByText('2 added, 2 not taken')).toBeVisible()
  await options.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(options.getByText('Import: 2 added, 0 renewed')).toBeVisible()
  expect(await options.title()).not.toContain('hacked')

  // The panel that stood open already finds it, with its paragraphs, list and the customer's name.
  await page.bringToFront()
  await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]:visible').click()
  await page.keyboard.press('Control+Shift+Space')
  await page.keyboard.type('refund is on its way')
  const text = panelOf(page).locator('.palette-text')
  await expect(text).toContainText('your refund is on its way')
  await expect(text).toContainText('your bank gets it today')
  await expect(text).not.toContainText('{{')
  await page.keyboard.press('Escape')

  await options.bringToFront()
  await options.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(options.getByText(/^Undone: Imported/).first()).toBeAttached()
  expect(world.violations).toEqual([])
  expect(foreignTo(world)).toEqual([])
})
