/** Pages that go and come back, move to other windows, are drawn anew, or lose the browser's permission. */
import type { BrowserContext, Page } from 'playwright-core'
import { allowHosts, reloadExtension, worker, workerStopper } from './harness/chromium.ts'
import { expect, number, openTicket, test } from './harness/fixtures.ts'
import { ownPage } from './harness/own-pages.ts'
import { HOST, panelOf, readShown, waitForPainted } from './harness/panel.ts'

const REPLY = '[data-test-id="omnicomposer-rich-text-ckeditor"]'
const notes = (page: Page) => panelOf(page).locator('.note-list')
const field = (page: Page) => panelOf(page).locator('.new-note textarea')
const panels = (page: Page) => page.evaluate((host) => document.querySelectorAll(host).length, HOST)

async function addNote(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await field(page).press('Enter')
  await expect(notes(page)).toContainText(text)
}

/** Opens an address in a window of its own. */
async function openWindow(context: BrowserContext, url: string): Promise<Page> {
  const background = await worker(context)
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    background.evaluate(async (address) => {
      const { windows } = (
        globalThis as unknown as { chrome: { windows: { create(what: object): Promise<unknown> } } }
      ).chrome
      await windows.create({ url: address, focused: true })
    }, url),
  ])
  expect(await waitForPainted(page, 15_000)).toEqual([])
  return page
}

test('out of the back/forward cache: one panel, and everything that happened meanwhile', async ({
  open,
  world,
}) => {
  const context = await open({ backForwardCache: true })
  const page = context.pages()[0] ?? (await context.newPage())
  // The sample helpdesk holds a stream open, which keeps a page out of the cache.
  await page.addInitScript(() => {
    const Stream = window.EventSource
    window.EventSource = class extends Stream {
      constructor(url: string | URL) {
        super(url)
        addEventListener('pagehide', () => this.close())
      }
    }
    addEventListener('pageshow', (event) => Object.assign(window, { restored: event.persisted }))
  })
  await page.route('**/agent/**', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'max-age=60' } })
  })
  await openTicket(page, world.zendesk.url(4021))
  const before = (await readShown(page)).cue
  await page.goto(world.freshdesk.listUrl)
  const other = await context.newPage()
  await openTicket(other, world.zendesk.url(4021))
  await addNote(other, 'written while the other page slept')
  await page.bringToFront()
  // Later, so that the answer is here before the page goes.
  await page.evaluate(() => void setTimeout(() => history.back(), 50))
  const restored = () => page.evaluate(() => (window as { restored?: boolean }).restored).catch(() => null)
  await expect.poll(restored).toBe(true)
  await expect(notes(page)).toContainText('written while the other page slept')
  expect(await panels(page)).toBe(1)
  expect((await readShown(page)).cue).toEqual(before)
})

test('several windows: ticks and notes follow the ticket, an insertion goes into its own window', async ({
  context,
  page,
  world,
}) => {
  const [, second] = world.zendesk.ids()
  await openTicket(page, world.zendesk.url(4021))
  const same = await openWindow(context, world.zendesk.url(4021))
  const different = await openWindow(context, world.zendesk.url(second as number))
  const done = async (of: Page) => (await readShown(of)).checklist?.done ?? 0
  const [was, elsewhere] = [await done(page), await done(different)]
  await panelOf(page).locator('.item.open [role=checkbox]').first().click()
  await expect.poll(() => done(same)).toBe(was + 1)
  await addNote(same, 'from the second window')
  await expect(notes(page)).toContainText('from the second window')
  expect(await done(different)).toBe(elsewhere)
  await expect(notes(different)).toHaveCount(0)

  const drafts = () =>
    Promise.all([page, same, different].map((one) => one.locator(REPLY).first().innerText()))
  const before = await drafts()
  await same.locator(`[data-ticket-id="4021"] ${REPLY}`).click()
  await same.waitForTimeout(1_200)
  const whole = panelOf(same).locator('.phrase:not(:has(.gap)) .phrase-text').first()
  await whole.click()
  await panelOf(same).getByRole('button', { name: 'Insert in public reply' }).click()
  await expect(panelOf(same).getByText('Inserted in the public reply')).toBeVisible()
  const after = await drafts()
  expect(after[1]).not.toBe(before[1])
  expect([after[0], after[2]]).toEqual([before[0], before[2]])
})

test('drawn anew under the hand: typing goes on; after <html> was emptied the panel is back; Ctrl and a click', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  await field(page).focus()
  const words = 'typed while the helpdesk draws its panes anew'
  for (const [at, word] of words.split(' ').entries()) {
    await page.keyboard.type(`${at > 0 ? ' ' : ''}${word}`)
    world.zendesk.rerender()
    await page.waitForTimeout(40)
  }
  expect(await field(page).inputValue()).toBe(words)
  await page.evaluate(() => {
    const { head, body } = document
    document.documentElement.replaceChildren(head, body)
  })
  await expect.poll(() => panels(page)).toBe(1)
  // The field lost the focus with the page, which ends a note: in the list, nothing of it lost.
  await expect(notes(page)).toContainText(words)
  await addNote(page, 'and another one')

  // A link opened in a tab of its own, by Ctrl and a click.
  await page.goto(world.zendesk.listUrl)
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('a[href$="tickets/4021"]').click({ modifiers: ['Control'] }),
  ])
  expect(await waitForPainted(opened, 15_000)).toEqual([])
  await expect(number(opened)).toHaveText('#4021')
  await expect(notes(opened)).toContainText(words)
  await expect(panelOf(page)).toBeHidden()
})

test('access withdrawn under an open panel: it says so once, works on, and is gone after a reload', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const banner = panelOf(page).locator('.banner', { hasText: 'taken back access' })
  await allowHosts(context, false)
  await page.bringToFront()
  await expect(banner).toHaveCount(1)
  await addNote(page, 'written without access')
  await page.waitForTimeout(2_500)
  expect(errors).toEqual([])
  await page.reload()
  await page.locator('[data-test-id="header-tab"]').first().waitFor()
  await page.waitForTimeout(800)
  expect(await panels(page)).toBe(0)
  await allowHosts(context, true)
  await page.bringToFront()
  await expect(notes(page)).toContainText('written without access')
  await expect(banner).toHaveCount(0)
  expect(await panels(page)).toBe(1)
})

test('the extension reloaded twice in a row while a note is being typed: the text can be taken along', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  await field(page).focus()
  const typing = (async () => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.type('x')
      await page.waitForTimeout(50)
    }
  })()
  await page.waitForTimeout(400)
  await reloadExtension(context)
  await typing
  await page.waitForTimeout(500)
  await reloadExtension(context)
  await page.bringToFront()
  const line = panelOf(page).locator('.banner', { hasText: 'updated' })
  await expect(line).toBeVisible()
  expect(await panels(page)).toBe(1)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await line.getByRole('button', { name: /^Copy 1 unsaved note/ }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('x'.repeat(60))
  await line.getByRole('button', { name: 'Reload' }).click()
  expect(await waitForPainted(page, 15_000)).toEqual([])
  await addNote(page, 'after both updates')
  expect(await panels(page)).toBe(1)
})

test('the worker killed in the middle of saves, a discarded tab restored', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const kill = await workerStopper(context)
  await page.bringToFront()
  const texts = [0, 390, 410, 430].map((wait) => [wait, `saved across a stop after ${wait} ms`] as const)
  let stopped = 0
  for (const [wait, text] of texts) {
    await addNote(page, text)
    await page.waitForTimeout(wait)
    stopped += Number(await kill())
    await page.waitForTimeout(700)
  }
  // The browser's page may lag behind a worker that has just woken.
  expect(stopped).toBeGreaterThanOrEqual(2)

  const own = await ownPage(context, 'manifest.json')
  const discarded = await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
    const [tab] = await tabs.query({ url: 'https://acme.zendesk.com/*' })
    return tab?.id === undefined ? null : ((await tabs.discard(tab.id))?.id ?? null)
  })
  expect(discarded).not.toBeNull()
  const [again] = await Promise.all([
    context.waitForEvent('page', { timeout: 3_000 }).catch(() => page),
    own.evaluate(async (id) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
      await tabs.update(id as number, { active: true })
    }, discarded),
  ])
  expect(await waitForPainted(again, 15_000)).toEqual([])
  expect(await again.evaluate(() => (document as { wasDiscarded?: boolean }).wasDiscarded)).toBe(true)
  for (const [, text] of texts) await expect(notes(again)).toContainText(text)
  expect((await readShown(again)).notes).toBe(texts.length)
})

type Tabs = {
  query(filter: { url: string }): Promise<{ id?: number }[]>
  discard(id: number): Promise<{ id?: number } | undefined>
  update(id: number, change: { active: boolean }): Promise<unknown>
}
