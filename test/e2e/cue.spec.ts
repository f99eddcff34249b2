import { violations } from './harness/axe.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { openOptions } from './harness/own-pages.ts'
import { panelOf } from './harness/panel.ts'

test('a mood is corrected by two keys, kept and taught; words of the trade change a reading as it is typed', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const panel = panelOf(page)
  await expect(panel.locator('.cue-mood strong')).toHaveText(/upset|angry/i)
  await panel.getByRole('separator').focus()
  await page.keyboard.press('w')
  await expect(panel.getByRole('button', { name: 'Neutral' })).toBeVisible()
  await page.keyboard.press('4')
  await expect(panel.locator('.cue-mood strong')).toHaveText('Neutral')
  await expect(panel.locator('.cue-beside')).toHaveText(/^corrected by you/)
  await page.reload()
  await expect(panel.locator('.cue-beside')).toHaveText(/^corrected by you/)
  await panel.getByRole('separator').focus()
  await page.keyboard.press('m')
  await expect(panel.getByRole('region', { name: /^Message of/ })).toBeFocused()
  await expect(panel.locator('.excerpt-text')).toContainText(/\w/)

  const options = await openOptions(context, '#cue')
  await expect(options.getByText(/^1 correction so far/)).toBeVisible()
  await options.getByLabel('A message').fill('This is unacceptable, I am furious about the dead letter')
  const before = options.getByRole('region', { name: 'Without your words' })
  await expect(before).toContainText(/angry/i)
  await options.getByLabel('Word or phrase').fill('furious')
  await options.getByLabel('Word or phrase').press('Enter')
  await expect(options.getByRole('listitem').filter({ has: options.getByLabel('Word 1') })).toBeVisible()
  await expect(options.getByText('Add words above')).toHaveCount(0)
  for (const theme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme: theme })
    expect(await violations(options), theme).toEqual([])
  }
  await options.getByRole('button', { name: 'Delete all corrections' }).click()
  await options.getByRole('button', { name: 'Delete them' }).click()
  await expect(options.getByText(/^No corrections yet/)).toBeVisible()
  await expect(panel.locator('.cue-beside')).not.toHaveText(/corrected by you/)
})
