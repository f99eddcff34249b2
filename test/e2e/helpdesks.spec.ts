/** A helpdesk that nobody wrote code for, set up on the options page by pointing at things. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { violations } from './harness/axe.ts'
import { expect, test } from './harness/fixtures.ts'
import { openOptions, stored } from './harness/own-pages.ts'
import { panelOf, readShown, waitForPainted } from './harness/panel.ts'
import { startPlainDesk } from './harness/plain-desk.ts'

/** Presses the pick button beside a field; the picker's bar is there in the helpdesk's tab. */
async function startPick(options: Page, page: Page, field: string): Promise<void> {
  await options.getByRole('button', { name: `Pick ${field}`, exact: true }).click()
  await expect(bar(page)).toContainText(`Pick: ${field}`)
}
const bar = (page: Page) => page.frameLocator('outside-first-picker iframe').locator('[data-bar]')

async function pointAt(page: Page, target: string): Promise<void> {
  const box = await page.locator(target).first().boundingBox()
  if (!box) throw new Error(`not there: ${target}`)
  await page.mouse.move(box.x + 4, box.y + 4)
  await page.mouse.move(box.x + 7, box.y + 5)
}

async function pick(
  options: Page,
  page: Page,
  field: string,
  target: string,
  selector: string,
): Promise<void> {
  await startPick(options, page, field)
  await pointAt(page, target)
  await expect(bar(page).locator('code')).toHaveText(selector)
  await page.mouse.down()
  await page.mouse.up()
  const filled = options.getByRole('textbox', { name: field, exact: true })
  await expect(filled).toHaveValue(selector)
  await expect(filled).toBeFocused()
  await expect(page.locator('outside-first-picker')).toHaveCount(0)
}

test('from nothing to a panel by pointing; exported, removed, undone, imported', async ({ open }) => {
  test.slow()
  const desk = await startPlainDesk()
  const context = await open({ proxy: undefined })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(desk.ticket(4021))
  const options = await openOptions(context, '#helpdesks')
  const live = options.getByRole('region', { name: 'What I can read now' })

  await options.getByRole('button', { name: 'Add a helpdesk' }).click()
  await options.getByLabel('Name', { exact: true }).fill('Plain Desk')
  await options.getByLabel('Address of any of its tickets').fill(desk.ticket(4021))
  await expect(options.getByText(`Site ${desk.origin}, ticket 4021.`)).toBeVisible()
  await options.getByRole('button', { name: 'Allow and add' }).click()
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Plain Desk')
  await expect(live).toContainText('Ticket 4021')

  // By the keyboard alone: down into the page, up again, Escape leaves all as it was.
  await page.getByRole('button', { name: 'More' }).click()
  const before = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length)
  const html = await page.evaluate(() => document.body.outerHTML)
  await startPick(options, page, 'Subject')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key)
  await expect(bar(page).locator('code')).toHaveText('[data-test-id="ticket-subject"]')
  await page.keyboard.press('ArrowUp')
  await expect(bar(page).locator('code')).not.toHaveText('[data-test-id="ticket-subject"]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.locator('outside-first-picker')).toHaveCount(0)
  await expect(options.getByRole('textbox', { name: 'Subject', exact: true })).toHaveValue('')

  await pick(options, page, 'Subject', 'h1', '[data-test-id="ticket-subject"]')
  await pick(options, page, 'Customer’s name', 'customer-card p', 'customer-card >>> .name')
  await pick(options, page, 'Customer’s email', 'customer-card a', 'customer-card >>> .mail')
  await pick(options, page, 'Status', '.field-status', '.field-status')
  await pick(options, page, 'One message', '.entry', '.entry')
  await pick(options, page, 'Its text', '.entry-body', '.entry-body')
  await pick(options, page, 'Its author', '.entry-author', '.entry-author')
  await pick(options, page, 'Its time', '.entry time', 'time')
  await options.getByRole('button', { name: 'Add a rule' }).click()
  await pick(options, page, 'Rule 1', '.entry--agent', '.entry--agent')
  await options.getByRole('button', { name: 'Add a rule' }).click()
  await pick(options, page, 'Rule 2', '.entry--customer', '.entry--customer')
  await options.getByRole('button', { name: 'Add a mark' }).click()
  await pick(options, page, 'Internal mark 1', '.entry--internal', '.entry--internal')
  await options.getByRole('button', { name: 'Add an editor' }).click()
  await pick(options, page, 'Editor 1', '.reply', '.reply')
  await options.getByLabel('Who reads it').selectOption('public')
  await options.getByRole('button', { name: /“In progress”, seen on the page/ }).click()

  // Nothing of it all reached the page: no event, no changed element, and its menu is open still.
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length)).toBe(before)
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(html)
  await expect(page.locator('#menu')).toBeVisible()

  for (const words of [
    'Parcel is late (4021)',
    'mara@example.com',
    'In progress → open',
    '4 messages',
    '2 customer',
    '1 agent',
    '1 agent, internal',
    'This is the second time I write.',
    'Read by: the customer.',
  ]) {
    await expect(live).toContainText(words)
  }
  expect(await violations(options)).toEqual([])
  await expect(options.locator('.save-bar [role=status]')).toHaveText('Saved')
  // What was read is on the screen only.
  expect(JSON.stringify(await stored(options))).not.toContain('mara@example.com')

  // A tab opened afterwards has its panel.
  await page.goto(desk.ticket(4022))
  expect(await waitForPainted(page, 15_000)).toEqual([])
  const shown = await readShown(page)
  expect(shown.ticket).toContain(':4022')
  expect(shown.requester).toBe('Mara Lind')
  expect(shown.cue?.risks.join()).toContain('repeated')
  await options.getByRole('button', { name: 'Look again' }).click()
  await expect(live).toContainText('Ticket 4022')

  const saving = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export as a file' }).click()
  const file = await (await saving).path()
  const text = await readFile(file, 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    product: 'outside-first',
    kind: 'helpdesk',
    helpdesk: { name: 'Plain Desk' },
  })
  expect(text).not.toContain('Mara')

  await options.getByRole('button', { name: 'Remove this helpdesk' }).click()
  await expect(options.getByText('None yet. Add the helpdesk you work in.')).toBeVisible()
  await expect(panelOf(page)).toHaveCount(0)
  await options.getByRole('button', { name: /^Undo: removed “Plain Desk”/ }).click()
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Plain Desk')
  await expect(panelOf(page)).toHaveCount(1)

  await options.getByRole('link', { name: 'Helpdesks', exact: true }).first().click()
  const chooser = options.getByLabel('Helpdesk file')
  await chooser.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('"/desk/tickets/{id}"', '"/desk"')),
  })
  await expect(
    options.getByText('Address of a ticket (0): must begin with / and hold {id} once'),
  ).toBeVisible()
  await chooser.setInputFiles({ name: 'desk.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(options.locator('.card', { hasText: 'Plain Desk' })).toHaveCount(2)
  expect(await violations(options)).toEqual([])
  await desk.close()
})
