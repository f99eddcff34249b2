/** The main paths in Firefox: the panel, the switch of tickets, insertion, notes, the extension's own pages. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../../helpdesks/world.ts'
import { openFirefox, waitInPanel } from '../harness/firefox.ts'
import { HOST, readShown, waitForPainted } from '../harness/panel.ts'

let world: World
let browser: Browser
let page: Page

beforeAll(async () => {
  world = await startWorld()
  browser = await openFirefox(world.proxy)
})

afterAll(async () => {
  await browser?.close()
  await world?.close()
})

beforeEach(async () => {
  page = await browser.newPage()
})

afterEach(async () => {
  await page.close()
})

async function openTicket(url: string): Promise<void> {
  await page.goto(url)
  expect(await waitForPainted(page as never, 25_000)).toEqual([])
}

const shown = () => readShown(page as never)
const text = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText)

test('the panel stands beside a Zendesk ticket with all five parts', async () => {
  await openTicket(world.zendesk.url(4021))
  const now = await shown()
  expect(now.ticket).toBe('acme.zendesk.com:4021')
  expect(now.requester).toBe('Mara Lind')
  expect(now.sla[0]?.metric).toBe('Next reply')
  expect(now.phrases).toHaveLength(5)
  expect(now.problems).toEqual([])
})

test('the panel stands beside a Freshdesk ticket', async () => {
  await openTicket(world.freshdesk.url(1001))
  const now = await shown()
  expect(now.ticket).toBe('acme.freshdesk.com:1001')
  expect(now.phrases.join(' ')).toMatch(/\p{Script=Han}/u)
  expect(now.problems).toEqual([])
})

test('follows the tabs of the helpdesk', async () => {
  await openTicket(world.zendesk.url(4021))
  const other = await page.$$eval('[data-test-id="header-tab"]', (tabs) =>
    tabs.map((tab) => tab.getAttribute('data-entity-id')).find((id) => id !== '4021'),
  )
  await page.click(`[data-test-id="header-tab"][data-entity-id="${other}"]`)
  await waitInPanel(
    page,
    'the other ticket',
    `panel.querySelector('.head-number')?.textContent === '#${other}'`,
  )
  expect(await waitForPainted(page as never, 20_000)).toEqual([])
})

for (const [name, id, editor] of [
  ['zendesk', 4021, '[data-ticket-id="4021"] [data-test-id="omnicomposer-rich-text-ckeditor"]'],
  ['freshdesk', 1001, '.fr-element.fr-view[contenteditable="true"]'],
] as const) {
  test(`${name}: inserts a phrase into the reply at the caret`, async () => {
    await openTicket(world[name].url(id))
    if (name === 'freshdesk') {
      await page.evaluate(
        (host) =>
          document
            .querySelector(host)
            ?.shadowRoot?.querySelector<HTMLElement>('.phrase-actions .btn.primary')
            ?.click(),
        HOST,
      )
      await page.waitForSelector(editor)
    }
    await page.click(editor)
    await page.keyboard.down('Control')
    await page.keyboard.press('Home')
    await page.keyboard.up('Control')
    await page.keyboard.type('Before. ')
    await new Promise((done) => setTimeout(done, 1_500))
    const words = await page.evaluate((host) => {
      const panel = document.querySelector(host)?.shadowRoot
      const whole = [...(panel?.querySelectorAll('.phrase') ?? [])].find(
        (phrase) => !phrase.querySelector('.gap'),
      )
      const button = whole?.querySelector<HTMLElement>('.phrase-text')
      button?.focus()
      button?.click()
      return whole?.querySelector('.phrase-words')?.textContent ?? null
    }, HOST)
    expect(words).not.toBeNull()
    await waitInPanel(page, 'the insert button', `panel.querySelector('.phrase.open .btn.primary')`)
    await page.evaluate(
      (host) =>
        document
          .querySelector(host)
          ?.shadowRoot?.querySelector<HTMLElement>('.phrase.open .btn.primary')
          ?.click(),
      HOST,
    )
    await waitInPanel(page, 'the toast', `/Inserted in the public reply/.test(panel.textContent)`)
    const plain = (raw: string) => raw.replace(/[\s\u00a0\u200b]+/g, '')
    const draft = plain(await text(editor))
    expect(draft).toContain(plain(words ?? '').slice(0, 20))
    expect(draft).toContain('Before.')
  })
}

test('a note and a reminder survive a reload', async () => {
  await openTicket(world.zendesk.url(4021))
  await page.evaluate((host) => {
    const field = document
      .querySelector(host)
      ?.shadowRoot?.querySelector<HTMLTextAreaElement>('.new-note textarea')
    field?.focus()
  }, HOST)
  await page.keyboard.type('kept by Firefox')
  await page.keyboard.press('Enter')
  await waitInPanel(page, 'the bell', `panel.querySelector('.bell')`)
  await page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.bell')?.click(),
    HOST,
  )
  await waitInPanel(page, 'the form', `panel.activeElement?.matches('.preset input')`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('set in Firefox')
  await page.keyboard.press('Enter')
  await waitInPanel(page, 'the reminder', `panel.querySelector('.follow-up') !== null`)
  await new Promise((done) => setTimeout(done, 1_000))
  await openTicket(world.zendesk.url(4021))
  await waitInPanel(
    page,
    'the note',
    `panel.querySelector('.note-list')?.textContent.includes('kept by Firefox')`,
  )
  await waitInPanel(
    page,
    'the reminder',
    `panel.querySelector('.follow-up')?.textContent.includes('set in Firefox')`,
  )
})

test('the panel’s menu opens the options page', async () => {
  await openTicket(world.zendesk.url(4021))
  const before = (await browser.pages()).length
  const click = (selector: string) =>
    page.evaluate(
      (host, what) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(what)?.click(),
      HOST,
      selector,
    )
  await click('.head .icon-btn')
  await waitInPanel(page, 'the menu', `[...panel.querySelectorAll('.menu button')].length > 0`)
  await page.evaluate((host) => {
    const buttons = document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLElement>('.menu button')
    ;[...(buttons ?? [])].find((button) => /options/i.test(button.textContent ?? ''))?.click()
  }, HOST)
  // The driver may not look into an extension's own page; that a tab came to the front it can tell.
  await page.waitForFunction('document.visibilityState === "hidden"', { timeout: 15_000, polling: 100 })
  expect((await browser.pages()).length).toBeGreaterThan(before)
})

test('nothing was written to the helpdesk', () => {
  expect(world.violations).toEqual([])
})
