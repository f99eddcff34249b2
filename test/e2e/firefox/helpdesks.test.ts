/** A helpdesk set up by pointing, in Firefox: access in the click, the picker, the live table, the panel. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../../helpdesks/world.ts'
import { firefoxBuild, openFirefox, ownAddress, waitInPanel } from '../harness/firefox.ts'
import { type PlainDesk, startPlainDesk } from '../harness/plain-desk.ts'

let world: World
let desk: PlainDesk
let browser: Browser

beforeAll(async () => {
  desk = await startPlainDesk()
  world = await startWorld({ editors: false })
  browser = await openFirefox(world.proxy, firefoxBuild, true)
})

afterAll(async () => {
  await browser?.close()
  await world?.close()
  await desk?.close()
})

const seen = (page: Page, what: string) => page.waitForFunction(what, { timeout: 15_000, polling: 100 })
const inBar = (test: string) =>
  `(() => { const bar = document.querySelector('outside-first-picker')?.shadowRoot?.querySelector('iframe')?.contentDocument?.querySelector('[data-bar]'); return bar && (${test}) })()`

test('added from an address, a field filled by pointing, read at once, and the panel stands', async () => {
  const page = await browser.newPage()
  await page.goto(desk.ticket(4021))
  const options = await browser.newPage()
  // The way into the extension's process is not told to the driver; that the page is there, it can see.
  await options.goto(ownAddress('options.html#helpdesks'), { timeout: 4_000 }).catch(() => undefined)
  await options.locator('::-p-text(Add a helpdesk)').click()
  const fields = '.form input[type=text]'
  await options.waitForSelector(fields)
  const [name, address] = await options.$$(fields)
  await name?.type('Plain Desk')
  await address?.type(desk.ticket(4021))
  await options.locator('.form button[type=submit]').click()
  await seen(options, `document.querySelector('.live')?.textContent.includes('Ticket 4021')`)

  await options.locator('[data-focus="facts.subject"] .pick button').click()
  await seen(page, inBar(`bar.textContent.includes('Pick: Subject')`))
  const title = await (await page.$('h1'))?.boundingBox()
  const [x, y] = [(title?.x ?? 0) + 6, (title?.y ?? 0) + 6]
  await page.mouse.move(x, y)
  await page.mouse.move(x + 3, y + 2)
  await seen(page, inBar(`bar.querySelector('code').textContent === '[data-test-id="ticket-subject"]'`))
  await page.mouse.down()
  await page.mouse.up()
  await seen(
    options,
    `document.querySelector('[data-focus="facts.subject"] input').value === '[data-test-id="ticket-subject"]'`,
  )
  await seen(options, `document.activeElement?.closest('[data-focus]')?.dataset.focus === 'facts.subject'`)
  await seen(options, `document.querySelector('.live').textContent.includes('Parcel is late (4021)')`)
  expect(await page.evaluate('window.heard')).toEqual([])
  expect(await page.$('outside-first-picker')).toBeNull()

  await page.goto(desk.ticket(4022))
  await waitInPanel(page, 'the ticket', `panel.querySelector('.head-number')?.textContent === '#4022'`)
})
