import { violations } from './harness/axe.ts'
import { changeSettings } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { openOptions } from './harness/own-pages.ts'
import { panelOf } from './harness/panel.ts'

test('a lead changes a built-in phrase and adds one; the open panel’s palette has both at once, until they are undone', async ({
  open,
  world,
}) => {
  const context = await open({ viewport: { width: 1280, height: 860 } })
  const ticket = await context.newPage()
  await openTicket(ticket, world.zendesk.url(4021))
  const options = await openOptions(context, '#phrases')
  const grid = options.getByRole('grid', { name: 'Phrases' })
  await expect(grid).toHaveAttribute('aria-rowcount', /^3\d\d$/)
  await options.getByLabel('Search phrases').fill('refund started')
  await options.keyboard.press('ArrowDown')
  await expect(options.getByRole('row').first()).toBeFocused()
  expect(await violations(options), 'the list').toEqual([])

  await options.keyboard.press('Enter')
  await options.getByLabel('Title').fill('Zebra refund')
  await options.keyboard.press('Control+s')
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Zebra refund')
  await options.keyboard.press('Escape')
  await options.getByRole('button', { name: 'New phrase' }).press('Enter')
  await options.getByLabel('Title').fill('Zebra greeting')
  await options
    .getByLabel('Text', { exact: true })
    .fill('Hi {{ticket.requester.first_name}}, the zebra says hello.')
  await options.getByLabel('Short name').fill('zebra')
  await expect(options.getByRole('complementary')).toContainText('Hi Mara, the zebra says hello.')
  expect(await violations(options), 'the editor').toEqual([])
  await options.keyboard.press('Control+s')
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Zebra greeting')

  await ticket.bringToFront()
  const found = async (n: number) => {
    await ticket.keyboard.press('Control+Shift+Space')
    const box = panelOf(ticket).getByRole('combobox')
    await expect(box).toBeFocused()
    await box.fill('zebra')
    await expect(panelOf(ticket).getByRole('option').filter({ hasText: 'Zebra' })).toHaveCount(n)
    await ticket.keyboard.press('Escape')
  }
  await found(2)

  await options.bringToFront()
  await options.getByRole('button', { name: /^Undo/ }).click()
  await expect(options.getByText('This phrase is not there any more.')).toBeVisible()
  await ticket.bringToFront()
  await found(1)

  await changeSettings(context, { locale: 'zh', theme: 'dark' })
  await options.goto(options.url().replace(/#.*/, '#phrases'))
  await options.reload()
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('话术')
  await expect(options.getByRole('grid', { name: '话术' })).toBeVisible()
  expect(await violations(options), 'in Chinese, in the dark').toEqual([])
})
