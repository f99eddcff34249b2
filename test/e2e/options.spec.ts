import { readFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { sections as pages } from '../../components/options/route.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { openOptions, ownPage, stored, storeSettings } from './harness/own-pages.ts'
import { panelOf, readShown } from './harness/panel.ts'

/** The checklist that sample ticket 4021 gets: an external customer, the interface in English. */
const EDITOR = '#checklists/outside-first.en'

const stage = (options: Page, moment: string) => options.getByRole('region', { name: moment, exact: true })
/** An empty list is never asked for: until the page has drawn it, it is waited for. */
const titles = async (options: Page, moment: string) => {
  const all = stage(options, moment).locator('.row-title')
  await all.first().waitFor()
  return all.allInnerTexts()
}
const row = (options: Page, title: string) => options.locator('.row').filter({ hasText: title })
const opener = (options: Page, title: string) => row(options, title).locator('.row-open')
const margin = (page: Page, side: 'Left' | 'Right') =>
  page.evaluate((which) => getComputedStyle(document.documentElement)[`margin${which}`], side)
/** Waits until what was changed has been written. */
const saved = (options: Page) => expect(options.locator('.save-bar [role=status]')).toHaveText(/Saved|已保存/)

/** A ticket in one tab, the options in another, as a team lead has them. */
async function both(context: BrowserContext, page: Page, url: string, hash: string): Promise<Page> {
  await openTicket(page, url)
  return openOptions(context, hash)
}

/** Titles in the panel's first moment, which is unfolded for the test. */
async function inPanel(page: Page, moment: string): Promise<string[]> {
  const head = panelOf(page).locator('.moment').filter({ hasText: moment })
  const fold = head.locator('[aria-expanded]').first()
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  return head
    .locator('.item-title')
    .evaluateAll((all) => all.map((element) => element.firstChild?.textContent ?? ''))
}

test('every section opens by its link and by its address, with the focus on its title', async ({
  context,
}) => {
  const options = await openOptions(context)
  const links = options.locator('nav a')
  expect(await links.count()).toBe(pages.length)
  const sections: [hash: string, title: string][] = []
  for (const link of await links.all()) {
    const name = (await link.innerText()).trim()
    await link.click()
    const title = options.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(name)
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expect(options.locator('nav a[aria-current]')).toHaveCount(1)
    await expect(options).toHaveTitle(`Outside First · ${name}`)
    sections.push([new URL(options.url()).hash, name])
  }
  await options.locator('nav a').first().click()
  await expect(options.getByRole('heading', { level: 1 })).toBeFocused()
  for (const [hash, name] of [...sections, ['#no-such-page', 'Checklists'] as const]) {
    await options.goto(`${options.url().split('#')[0]}${hash}`)
    await options.reload()
    await expect(options.getByRole('heading', { level: 1 })).toHaveText(name)
  }
  await options.goto(`${options.url().split('#')[0]}#checklists/gone`)
  await expect(options.getByText('This checklist is not there any more.')).toBeVisible()
})

test('an item added and edited is in the open ticket’s panel without a reload, and after one', async ({
  context,
  page,
  world,
}) => {
  const options = await both(context, page, world.zendesk.url(4021), EDITOR)
  const first = stage(options, 'First impression')
  await first.getByRole('button', { name: /Add an item/ }).click()
  await expect(first.getByLabel(/New item in/)).toBeFocused()
  await options.keyboard.press('Enter')
  await expect(first.getByText('Write what is to be done first.')).toBeVisible()
  await options.keyboard.type('Check <b>the parcel</b>')
  await options.keyboard.press('Enter')
  await expect(row(options, 'Check <b>the parcel</b>')).toBeVisible()
  await expect(first.getByLabel(/New item in/)).toBeFocused()
  await expect(panelOf(page).locator('.checklist')).toContainText('Check <b>the parcel</b>')
  await opener(options, 'Check <b>the parcel</b>').click()
  const editor = options.locator('.item-editor')
  await editor.getByLabel('What is to be done').fill('Look where the parcel is')
  await editor.getByLabel(/^Why, in a line/).fill('Nobody likes to wait without knowing.')
  await editor.getByLabel(/^Required/).check()
  await editor.getByRole('radio', { name: 'Inner' }).check()
  await expect(row(options, 'Look where the parcel is').locator('.tag')).toHaveText('Inner')
  await expect(options.getByRole('complementary', { name: 'Preview' })).toContainText(
    'Look where the parcel is',
  )
  await saved(options)
  for (const reload of [false, true]) {
    if (reload) await openTicket(page, world.zendesk.url(4021))
    const item = panelOf(page).locator('.item').filter({ hasText: 'Look where the parcel is' })
    await expect(item).toContainText('required')
    await expect(item.locator('.item-hint')).toHaveText('Nobody likes to wait without knowing.')
    await expect(panelOf(page).getByText('<b>')).toHaveCount(0)
  }
})

/** Drags by the grip with the mouse to the upper or lower part of `to`. */
async function drag(options: Page, title: string, to: Locator, part: 'upper' | 'lower'): Promise<void> {
  await row(options, title).locator('.grip').hover()
  await options.mouse.down()
  const box = await to.boundingBox()
  if (!box) throw new Error('nothing to drag to')
  const y = box.y + box.height * (part === 'upper' ? 0.2 : 0.8)
  for (const near of [-6, -2, 0]) await options.mouse.move(box.x + 80, y + near, { steps: 4 })
  await options.mouse.up()
}

test('items are reordered by mouse within a moment and into another', async ({ context, page, world }) => {
  const options = await both(context, page, world.zendesk.url(4021), EDITOR)
  await options.setViewportSize({ width: 1280, height: 1600 })
  const [a, b, c, d] = (await titles(options, 'First impression')) as [string, string, string, string]
  await drag(options, a, row(options, c), 'lower')
  await expect.poll(() => titles(options, 'First impression')).toEqual([b, c, a, d])
  await drag(options, d, row(options, b), 'upper')
  await expect.poll(() => titles(options, 'First impression')).toEqual([d, b, c, a])
  const needs = await titles(options, 'Needs')
  await drag(options, b, row(options, needs[0] as string), 'upper')
  await expect.poll(() => titles(options, 'Needs')).toEqual([b, ...needs])
  await expect(opener(options, b)).toBeFocused()
  await saved(options)
  await expect.poll(() => inPanel(page, 'First impression')).toEqual([d, c, a])
  await options.reload()
  await expect.poll(() => titles(options, 'First impression')).toEqual([d, c, a])
  expect(await titles(options, 'Needs')).toEqual([b, ...needs])
})

test('Alt+arrows move an item over the edges of moments; the focus stays on it', async ({ context }) => {
  const options = await openOptions(context, EDITOR)
  const before = await titles(options, 'First impression')
  const needs = await titles(options, 'Needs')
  const last = before.at(-1) as string
  const status = options.locator('.options > [role=status]')
  await opener(options, last).focus()
  await options.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => titles(options, 'Needs')).toEqual([last, ...needs])
  await expect(opener(options, last)).toBeFocused()
  await expect(status).toContainText(`“${last}” is now 1 of ${needs.length + 1} in Needs.`)
  await options.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => titles(options, 'First impression')).toEqual(before)
  await expect(opener(options, last)).toBeFocused()
  await options.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(() => titles(options, 'First impression'))
    .toEqual([...before.slice(0, -2), last, before.at(-2)])
  await expect(opener(options, last)).toBeFocused()
  for (let place = before.length; place > 1; place--) await options.keyboard.press('Alt+ArrowUp')
  await expect(status).toContainText(`“${last}” cannot move further.`)
  await expect(opener(options, last)).toBeFocused()
  await options.keyboard.press('Control+z')
  await expect.poll(async () => (await titles(options, 'First impression'))[0]).not.toBe(last)
})

test('a removed item comes back by Undo; an empty title is explained; a reset takes all back', async ({
  context,
  page,
  world,
}) => {
  const options = await both(context, page, world.zendesk.url(4021), EDITOR)
  const before = await titles(options, 'First impression')
  const [gone, next] = before as [string, string]
  const reset = options.getByRole('button', { name: 'Reset to built-in' })
  await expect(reset).toBeDisabled()
  await row(options, gone)
    .getByRole('button', { name: `Remove “${gone}”` })
    .click()
  await expect.poll(() => titles(options, 'First impression')).toEqual(before.slice(1))
  await expect(opener(options, next)).toBeFocused()
  await saved(options)
  await expect.poll(() => inPanel(page, 'First impression')).not.toContain(gone)
  await options.getByRole('button', { name: /^Undo: removed/ }).click()
  await expect.poll(() => titles(options, 'First impression')).toEqual(before)
  await expect(opener(options, gone)).toBeFocused()
  await saved(options)
  await expect.poll(() => inPanel(page, 'First impression')).toContain(gone)
  expect(await stored(options)).toMatchObject({ settings: { checklists: [] } })

  await opener(options, gone).click()
  const title = options.locator('.item-editor').getByLabel('What is to be done')
  await title.fill('   ')
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  await expect(title).toHaveAccessibleDescription('What is to be done must not be empty. Not saved yet.')
  await title.fill('x'.repeat(201))
  await expect(title).toHaveAccessibleDescription(/is too long: at most 200 characters/)
  await options.waitForTimeout(500)
  expect(await stored(options)).toMatchObject({ settings: { checklists: [] } })
  await title.fill('Answer within the hour')
  await expect(title).not.toHaveAttribute('aria-invalid')
  await saved(options)
  await expect.poll(() => inPanel(page, 'First impression')).toContain('Answer within the hour')
  await reset.click()
  await expect.poll(() => titles(options, 'First impression')).toEqual(before)
  await saved(options)
  await expect.poll(() => inPanel(page, 'First impression')).toEqual(before)
  await expect(reset).toBeDisabled()
})

test('language and theme change page and panel at once', async ({ context, page, world }) => {
  const options = await both(context, page, world.zendesk.url(4021), '#general')
  await options.getByRole('radio', { name: '简体中文' }).check()
  await expect(options.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Han}/u)
  await expect(panelOf(page).locator('.moment').first()).toContainText('第一印象')
  await expect.poll(() => inPanel(page, '第一印象')).toContain('称呼客户姓名')
  expect((await readShown(page)).sla[0]?.metric).toMatch(/^\p{Script=Han}+$/u)
  await options.getByRole('radio', { name: 'English' }).check()
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('General')
  await options.getByRole('radio', { name: 'Dark' }).check()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(panelOf(page).locator('.of')).toHaveAttribute('data-theme', 'dark')
  await options.reload()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('side, placement and width hold where the panel was not moved by hand', async ({
  context,
  page,
  world,
}) => {
  const options = await both(context, page, world.zendesk.url(4021), '#general')
  const moved = await context.newPage()
  await openTicket(moved, world.freshdesk.url(1001))
  await panelOf(moved).getByRole('separator').press('ArrowLeft')
  const own = await margin(moved, 'Right')
  expect(own).not.toBe('360px')
  await options.bringToFront()
  await options.getByRole('radio', { name: 'Left' }).check()
  await expect.poll(() => margin(page, 'Left')).toBe('360px')
  expect(await margin(page, 'Right')).toBe('0px')
  const width = options.getByLabel('Start width')
  await width.fill('90')
  await expect(width).toHaveAccessibleDescription(/must be at least 300/)
  await width.fill('420')
  await expect.poll(() => margin(page, 'Left')).toBe('420px')
  expect(await margin(moved, 'Left')).toBe(own)
  await options.getByRole('radio', { name: 'Floats over it' }).check()
  await expect.poll(() => margin(page, 'Left')).toBe('0px')
  const box = await panelOf(page).getByRole('complementary').boundingBox()
  expect([box?.x, box?.width]).toEqual([0, 420])
})

test('a site switched off loses its panel at once and gets its room back; switched on, it returns', async ({
  context,
  page,
  world,
}) => {
  const options = await both(context, page, world.zendesk.url(4021), '#sites')
  await panelOf(page).locator('.new-note textarea').fill('typed just before')
  await panelOf(page).locator('.new-note textarea').press('Enter')
  const other = await context.newPage()
  await openTicket(other, world.freshdesk.url(1001))
  expect(await margin(page, 'Right')).toBe('360px')
  const site = options.getByRole('switch', { name: 'Panel on *.zendesk.com' })
  await options.bringToFront()
  await site.uncheck()
  await expect(panelOf(page)).toHaveCount(0)
  expect(await margin(page, 'Right')).toBe('0px')
  await expect(panelOf(other)).toHaveCount(1)
  await page.reload()
  await page.locator('[data-ticket-id="4021"]').first().waitFor()
  await page.waitForTimeout(1_000)
  await expect(panelOf(page)).toHaveCount(0)
  await site.check()
  await expect(panelOf(page).locator('.head-number')).toHaveText('#4021')
  await expect.poll(() => margin(page, 'Right')).toBe('360px')
  await expect(panelOf(page).locator('.note-list')).toContainText('typed just before')
})

/** Chooses a file with this text for import. */
async function choose(options: Page, name: string, text: string): Promise<void> {
  await options
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('exported settings come back after a change; a wrong file is explained and changes nothing', async ({
  context,
}) => {
  const options = await openOptions(context, EDITOR)
  const before = await titles(options, 'First impression')
  await opener(options, before[0] as string).click()
  await options.locator('.item-editor').getByLabel('What is to be done').fill('Answer within the hour')
  await saved(options)
  await options.goto(`${options.url().split('#')[0]}#data`)
  const download = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export settings' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^outside-first-settings-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await file.path(), 'utf8')
  const exported = (await stored(options)).settings

  await options.goto(`${options.url().split('#')[0]}#general`)
  await options.getByRole('radio', { name: 'Left' }).check()
  await saved(options)
  await options.goto(`${options.url().split('#')[0]}${EDITOR}`)
  await options.getByRole('button', { name: 'Reset to built-in' }).click()
  await saved(options)
  const changed = (await stored(options)).settings
  await options.goto(`${options.url().split('#')[0]}#data`)
  const answer = options.locator('.import')
  const broken = text.replace('"inner"', '"sideways"').replace('"Answer within the hour"', '""')
  for (const [name, wrong, says] of [
    ['notes.txt', 'Dear diary', /not JSON/],
    ['other.json', JSON.stringify({ product: 'other', settings: {} }), /not from Outside First/],
    ['half.json', text.slice(0, text.length / 2), /not JSON/],
    ['newer.json', text.replace('"version": 1', '"version": 7'), /newer version.*7/],
    ['broken.json', broken, /title: must not be empty/],
  ] as const) {
    await choose(options, name, wrong)
    await expect(answer).toContainText(`Nothing was changed. In ${name}:`)
    await expect(answer).toContainText(says)
  }
  await expect(answer).toContainText('must be one of: outer, inner')
  await options.waitForTimeout(500)
  expect((await stored(options)).settings).toEqual(changed)

  await choose(options, 'mine.json', text)
  await expect(answer).toContainText('mine.json is fine. It replaces your settings with:')
  await expect(answer).toContainText('1 checklist changed or added (Outside first)')
  await options.getByRole('button', { name: 'Replace my settings' }).click()
  await expect(answer).toContainText('Undo brings yours back.')
  await saved(options)
  expect((await stored(options)).settings).toEqual(exported)
  await options.getByRole('button', { name: /^Undo: imported/ }).click()
  await saved(options)
  expect((await stored(options)).settings).toEqual(changed)
})

test('damaged settings are explained on every surface, kept, and not wiped by a change', async ({
  context,
  page,
  world,
}) => {
  const options = await both(context, page, world.zendesk.url(4021), '#general')
  const garbage = { version: 1, locale: 'klingon', theme: 'dark', panel: 'wide', checklists: [{ id: 7 }] }
  await storeSettings(options, garbage)
  const trouble = options.locator('.trouble')
  await expect(trouble).toContainText('The stored settings cannot be read')
  await expect(trouble).toContainText('must be one of: auto, en, zh')
  await expect
    .poll(async () => (await readShown(page)).problems.join(' '))
    .toContain('The settings cannot be read')
  const popup = await ownPage(context, 'popup.html')
  await expect(popup.locator('.trouble')).toContainText('The settings cannot be read. A copy was kept')
  await popup.close()
  await page.bringToFront()
  await panelOf(page).getByRole('button', { name: 'Collapse' }).click()
  await page.waitForTimeout(400)
  expect((await stored(options)).settings, 'folding a panel replaces nothing').toEqual(garbage)
  await options.bringToFront()
  await options.reload()
  await expect(trouble).toBeVisible()
  const download = options.waitForEvent('download')
  await trouble.getByRole('button', { name: 'Download what is stored' }).click()
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({
    settings: garbage,
  })
  await options.getByRole('radio', { name: 'Light' }).check()
  await saved(options)
  await expect(trouble).toHaveCount(0)
  const all = await stored(options)
  expect(all.settings).toMatchObject({ version: 1, theme: 'light' })
  const copies = Object.keys(all).filter((key) => key.startsWith('settings.damaged.'))
  expect(copies.map((key) => all[key])).toEqual([garbage])
  await expect.poll(async () => (await readShown(page)).problems).toEqual([])
  await storeSettings(options, 'not even an object')
  await expect(trouble).toContainText('The stored settings cannot be read')
})

test('settings of a newer version are read-only, with a line that says so', async ({
  context,
  page,
  world,
}) => {
  const options = await both(context, page, world.zendesk.url(4021), '#general')
  await options.getByRole('radio', { name: 'Dark' }).check()
  await saved(options)
  const newer = { version: 2, locale: 'en', somethingNew: { a: 1 } }
  await storeSettings(options, newer)
  const trouble = options.locator('.trouble')
  await expect(trouble).toContainText('stored by a newer version of Outside First')
  await expect(trouble).toContainText('read-only')
  await expect(options.locator('.save-bar')).toHaveText('Read-only')
  for (const radio of await options.getByRole('radio').all()) await expect(radio).toBeDisabled()
  await options.goto(`${options.url().split('#')[0]}${EDITOR}`)
  await options.reload()
  await expect(trouble).toBeVisible()
  await expect(options.getByRole('button', { name: /Add an item|Remove|Reset|Move/ })).toHaveCount(0)
  await options.locator('.row-open').first().click()
  await expect(options.locator('.item-editor').getByLabel('What is to be done')).toBeDisabled()
  await options.locator('.row-open').first().press('Alt+ArrowDown')
  await options.goto(`${options.url().split('#')[0]}#sites`)
  for (const one of await options.getByRole('switch').all()) await expect(one).toBeDisabled()
  await expect(options.getByRole('button', { name: 'Allow and add' })).toHaveCount(0)
  await expect
    .poll(async () => (await readShown(page)).problems.join(' '))
    .toContain('The settings are from a newer version')
  const popup = await ownPage(context, 'popup.html')
  await expect(popup.locator('.trouble')).toContainText('The settings are from a newer version')
  await options.waitForTimeout(500)
  expect((await stored(options)).settings).toEqual(newer)
})
