import type { Page } from 'playwright-core'
import type { SampleTicket } from '../helpdesks/tickets/types.ts'
import type { World } from '../helpdesks/world.ts'
import { changeSettings } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { frontTab, lookIntoDatabase, makeNewerDatabase, openPopupOver, ownPage } from './harness/own-pages.ts'
import { panelOf, readShown } from './harness/panel.ts'

/** A ticket of this file's own: other suites count on the stored ones as they are. */
function addTicket(world: World, id: number, name: string, dueInMinutes: number): void {
  world.zendesk.addTicket(ticket(id, name))
  // Not with the ticket: there the minutes count from the world's start, which may be long ago.
  world.zendesk.setSla(id, [{ metric: 'next-reply', dueInMinutes, stage: 'active', targetMinutes: 480 }])
}

function ticket(id: number, name: string): SampleTicket {
  return {
    id,
    helpdesk: 'zendesk',
    subject: 'Order 5520 has not arrived',
    lang: 'en',
    requester: {
      name,
      email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
      locale: 'en-US',
      timeZone: 'Europe/Dublin',
      kind: 'external',
    },
    status: 'open',
    priority: 'normal',
    channel: 'email',
    tags: [],
    group: 'Customer Care',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 40,
        text: `Hello,\n\nI am disappointed that order 5520 is late again. When will it be here?\n\n${name}`,
      },
    ],
    sla: [],
    about: 'for the popup',
  }
}

const figure = (popup: Page, label: string) =>
  popup.locator('.figure').filter({ has: popup.locator('dt', { hasText: label }) })

test('a sent reply is in the day’s figures, once, however often the ticket is opened', async ({
  context,
  page,
  world,
}) => {
  addTicket(world, 9101, 'Ada Brandt', 90)
  await openTicket(page, world.zendesk.url(9101))
  const popup = await ownPage(context, 'popup.html')
  await expect(figure(popup, 'Tickets handled').locator('.number')).toHaveText('0')
  await expect(figure(popup, 'Checklist done')).toContainText('no data yet')
  await expect(figure(popup, 'SLA kept')).toContainText('no data yet')
  await page.bringToFront()
  const pane = page.locator('[data-ticket-id="9101"]')
  await pane.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').click()
  await page.keyboard.type(
    'Hi Ada, I am sorry that your order is late. Thank you for telling us, Ada. I have taken this over and will write to you by 17:00 today.',
  )
  await page.locator('[data-test-id="submit_button-button"]:visible').click()
  await expect(pane.getByRole('article').last()).toContainText('I have taken this over')
  await expect
    .poll(async () => (await readShown(page)).checklist?.done ?? 0, { timeout: 15_000 })
    .toBeGreaterThan(2)
  const { done, total } = (await readShown(page)).checklist ?? { done: 0, total: 0 }
  await openTicket(page, world.zendesk.url(9101))
  await popup.reload()
  await expect(figure(popup, 'Tickets handled').locator('.number')).toHaveText('1')
  await expect(figure(popup, 'Thank-you notes')).toContainText('1 of 3')
  await expect(figure(popup, 'Checklist done').locator('.number')).toHaveAttribute(
    'title',
    `${done} of ${total} items on the tickets answered today`,
  )
  await expect(figure(popup, 'Checklist done')).toContainText(`${Math.round((done / total) * 100)} %`)
  await expect(figure(popup, 'SLA kept')).toContainText('100 %')
  // Outer items are still open and no inner work was done: it cannot be told yet, and is not guessed.
  await expect(figure(popup, 'Outside first')).toContainText('no data yet')
  await expect(popup.locator('.figures-alone')).toHaveText('4 weeks ago: nothing recorded')
})

/** The popup closes itself under the key. */
const pressEnter = (popup: Page) => popup.keyboard.press('Enter').catch(() => undefined)

test('the nearest clocks stand in order; Enter shows the open tab, or opens one and leaves drafts alone', async ({
  context,
  page,
  world,
}) => {
  addTicket(world, 9111, 'Ben Castor', 240)
  addTicket(world, 9112, 'Cleo Dahl', 60)
  addTicket(world, 9113, 'Dora Engel', 150)
  await openTicket(page, world.zendesk.url(9111))
  await openTicket(page, world.zendesk.url(9112))
  await openTicket(page, world.zendesk.url(9113))
  const draft = page.locator('[data-ticket-id="9113"] [data-test-id="omnicomposer-rich-text-ckeditor"]')
  await draft.click()
  await page.keyboard.type('Half a sentence')
  const popup = await ownPage(context, 'popup.html')
  const rows = popup.locator('.clock-row')
  await expect(rows.locator('.who')).toHaveText(['#9112 Cleo Dahl', '#9113 Dora Engel', '#9111 Ben Castor'])
  await expect(rows.first()).toContainText(/(59 min|1 h).*left/)
  await expect(rows.first()).toContainText('Next reply')
  const opened = context.waitForEvent('page')
  await rows.nth(0).focus()
  await pressEnter(popup)
  const fresh = await opened
  await expect(fresh).toHaveURL(world.zendesk.url(9112))
  await expect.poll(() => frontTab(context)).toBe(world.zendesk.url(9112))
  await expect(draft).toHaveText('Half a sentence')
  const again = await ownPage(context, 'popup.html')
  const tabs = context.pages().length
  await again.locator('.clock-row').nth(1).focus()
  await pressEnter(again)
  await expect.poll(() => frontTab(context)).toBe(world.zendesk.url(9113))
  expect(context.pages().length).toBeLessThanOrEqual(tabs)
  await expect(draft).toHaveText('Half a sentence')
})

test('the switch for the site of the tab in front takes the panel away and brings it back', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const popup = await openPopupOver(context, page)
  await expect.poll(popup.text).toContain('Panel on zendesk.com')
  expect(await popup.text()).toContain('Holds for every zendesk.com address')
  await popup.click('.site input')
  await expect(panelOf(page)).toHaveCount(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px')
  await popup.click('.site input')
  await expect(panelOf(page).locator('.head-number')).toHaveText('#4021')
})

test('on a page that is no helpdesk it says so and leads to adding one', async ({ context, page }) => {
  await page.goto('about:blank')
  const popup = await openPopupOver(context, page)
  await expect.poll(popup.text).toContain('this page is not one of your helpdesks')
  const options = context.waitForEvent('page')
  await popup.click('.site button')
  const opened = await options
  await expect(opened).toHaveURL(/options\.html#sites$/)
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Sites')
})

test('in Chinese, with its clocks', async ({ context, page, world }) => {
  await changeSettings(context, { locale: 'zh', theme: 'dark' })
  await openTicket(page, world.zendesk.url(4021))
  const popup = await ownPage(context, 'popup.html')
  await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(popup.getByRole('heading', { name: '最近到期' })).toBeVisible()
  await expect(popup.locator('.clock-row', { hasText: '下次回复' })).toContainText(
    /Mara Lind.*还剩.*下次回复.*到期/s,
  )
  await expect(figure(popup, '已处理工单').locator('.number')).toHaveText('0')
  expect(await popup.locator('body').innerText()).not.toMatch(/\b(left|due|today|tickets)\b/i)
})

test('a database of a newer version is explained by popup, panel and options, and left as it is', async ({
  context,
  page,
  world,
}) => {
  const own = await makeNewerDatabase(context)
  const says = 'from a newer version. Update the extension; nothing was changed.'
  await openTicket(page, world.zendesk.url(4021))
  await expect.poll(async () => (await readShown(page)).problems.join(' ')).toContain(says)
  expect((await readShown(page)).requester).toBe('Mara Lind')
  expect((await readShown(page)).phrases.length).toBeGreaterThan(0)
  await panelOf(page).locator('.new-note textarea').fill('cannot be kept')
  await panelOf(page).locator('.new-note textarea').press('Enter')
  await expect(panelOf(page).locator('.note-list')).toContainText('cannot be kept')
  await expect(panelOf(page).locator('.note-list')).toContainText(/not saved/i)
  const popup = await openPopupOver(context, page)
  await expect.poll(popup.text).toContain(says)
  expect(await popup.text()).not.toContain('Tickets handled')
  expect(await popup.text(), 'what needs no database still works').toContain('Panel on zendesk.com')
  const options = await ownPage(context, 'options.html#data')
  await expect(options.locator('.trouble')).toContainText('stored by a newer version')
  expect(await lookIntoDatabase(own)).toEqual({ version: 99, record: 'kept' })
})
