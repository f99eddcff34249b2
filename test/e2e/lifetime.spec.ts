import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { reloadExtension, stopWorker } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { panelOf, readShown } from './harness/panel.ts'

async function addNote(page: Page, text: string): Promise<void> {
  const field = panelOf(page).locator('.new-note textarea')
  await field.fill(text)
  await field.press('Enter')
  await expect(panelOf(page).locator('.note-list')).toContainText(text)
}

/** Notes are saved a moment after the last key; the row says nothing more once they are safe. */
const settled = (page: Page) => page.waitForTimeout(900)

test('a note survives reload, a stopped worker and a restart of the browser', async ({ open, world }) => {
  const profile = mkdtempSync(join(tmpdir(), 'outside-first-'))
  try {
    const first = await open({ profile })
    const page = first.pages()[0] ?? (await first.newPage())
    await openTicket(page, world.zendesk.url(4021))
    await addNote(page, 'prefers phone after 17:00')
    await settled(page)
    await page.reload()
    await expect(panelOf(page).locator('.note-list')).toContainText('prefers phone after 17:00')
    await stopWorker(first)
    await addNote(page, 'second, written while the worker slept')
    await settled(page)
    await first.close()
    const second = await open({ profile })
    const again = second.pages()[0] ?? (await second.newPage())
    await openTicket(again, world.zendesk.url(4021))
    await expect(panelOf(again).locator('.note-list')).toContainText('prefers phone after 17:00')
    await expect(panelOf(again).locator('.note-list')).toContainText('second, written while')
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

test('the worker may stop between any two actions', async ({ context, page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  await stopWorker(context)
  const open = panelOf(page).locator('.item.open [role=checkbox]').first()
  const before = (await readShown(page)).checklist?.done ?? 0
  await open.click()
  await expect.poll(async () => (await readShown(page)).checklist?.done).toBe(before + 1)
  await stopWorker(context)
  await page.keyboard.press('/')
  await panelOf(page).locator('.say input').fill('refund')
  await expect(panelOf(page).locator('.phrase').first()).toContainText(/refund/i)
  await stopWorker(context)
  await addNote(page, 'after three stops')
  await settled(page)
  await stopWorker(context)
  await openTicket(page, world.zendesk.url(4021))
  await expect(panelOf(page).locator('.note-list')).toContainText('after three stops')
  expect((await readShown(page)).checklist?.done).toBeGreaterThanOrEqual(before + 1)
})

test('two tabs on one ticket see each other’s notes and never lose a text', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const other = await context.newPage()
  await openTicket(other, world.zendesk.url(4021))
  await addNote(page, 'from the first tab')
  await expect(panelOf(other).locator('.note-list')).toContainText('from the first tab')
  await addNote(other, 'from the second tab')
  await expect(panelOf(page).locator('.note-list')).toContainText('from the second tab')
  await settled(other)
  await openTicket(page, world.zendesk.url(4021))
  expect((await readShown(page)).notes).toBe(2)
})

test('a note about the customer shows with the customer’s other tickets; deleting can be undone', async ({
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  await panelOf(page)
    .locator('.new-note')
    .getByRole('radio', { name: /customer/i })
    .click()
  await addNote(page, 'collects stamps')
  await settled(page)
  const row = panelOf(page).locator('.note-list > li').first()
  await row.hover()
  await row.getByRole('button', { name: /delete/i }).click()
  await expect(panelOf(page).locator('.note-list > li')).toHaveCount(0)
  await panelOf(page).getByRole('button', { name: /undo/i }).click()
  await expect(panelOf(page).locator('.note-list')).toContainText('collects stamps')
  await openTicket(page, world.zendesk.url(4021))
  await expect(panelOf(page).locator('.note-list')).toContainText('collects stamps')
})

test('the extension is reloaded while a tab is open: the panel comes back by itself', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  await addNote(page, 'before the update')
  await settled(page)
  await reloadExtension(context)
  await page.waitForTimeout(2_500)
  const fresh = await context.newPage()
  await openTicket(fresh, world.zendesk.url(4021))
  await expect(panelOf(fresh).locator('.note-list')).toContainText('before the update')
  await page.bringToFront()
  await expect(panelOf(page)).toHaveCount(1)
  await addNote(page, 'after the update')
  await settled(page)
  await openTicket(fresh, world.zendesk.url(4021))
  await expect(panelOf(fresh).locator('.note-list')).toContainText('after the update')
})
