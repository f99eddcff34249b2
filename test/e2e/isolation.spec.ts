import { strictCsp } from '../helpdesks/world.ts'
import { expect, foreignTo, openTicket, test } from './harness/fixtures.ts'
import { panelOf } from './harness/panel.ts'

test('a page with a strict policy: the panel stands, styled, and inserts', async ({ page, world }) => {
  world.options.csp = strictCsp
  try {
    await openTicket(page, world.zendesk.url(4021))
    const box = await panelOf(page).getByRole('complementary').boundingBox()
    expect(box?.width).toBe(360)
    const editor = page.locator('[data-ticket-id="4021"] [data-test-id="omnicomposer-rich-text-ckeditor"]')
    await editor.click()
    const phrase = panelOf(page)
      .locator('.phrase')
      .filter({ hasNot: page.locator('.gap') })
      .first()
    const words = (await phrase.locator('.phrase-words').innerText()).replace(/\s+/g, ' ').trim()
    await phrase.locator('.phrase-text').click()
    await panelOf(page).getByRole('button', { name: 'Insert in public reply' }).click()
    await expect
      .poll(async () => (await editor.innerText()).replace(/\s+/g, ' '))
      .toContain(words.slice(0, 30))
  } finally {
    world.options.csp = null
  }
})

test('nothing is requested outside the helpdesk’s own address, and nothing is written to it', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  await panelOf(page).locator('.new-note textarea').fill('a note that stays here')
  await panelOf(page).locator('.new-note textarea').press('Enter')
  await page.keyboard.press('Escape')
  await openTicket(page, world.freshdesk.url(1001))
  const id = new URL((context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))).url())
    .host
  for (const own of ['popup.html', 'options.html']) {
    await page.goto(`chrome-extension://${id}/${own}`)
    await page.waitForTimeout(500)
  }
  expect(world.violations).toEqual([])
  expect(foreignTo(world)).toEqual([])
})

test('the page cannot read what the panel keeps', async ({ page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  await panelOf(page).locator('.new-note textarea').fill('secret thought')
  await panelOf(page).locator('.new-note textarea').press('Enter')
  await page.waitForTimeout(800)
  const seen = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const leaked = [
      document.documentElement.outerHTML,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ]
    return { databases: databases.length, leaked: leaked.some((text) => text.includes('secret thought')) }
  })
  expect(seen).toEqual({ databases: 0, leaked: false })
})

test('keys typed in the panel do not reach the helpdesk’s shortcuts', async ({ page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  await page.evaluate(() => {
    Object.assign(window, { heard: [] })
    document.addEventListener('keydown', (event) =>
      (window as unknown as { heard: string[] }).heard.push(event.key),
    )
  })
  await panelOf(page).locator('.new-note textarea').click()
  await page.keyboard.type('gs/x')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
})
