import type { Page } from 'playwright-core'
import { changeSettings, worker } from './harness/chromium.ts'
import { expect, foreignTo, number, openTicket, test } from './harness/fixtures.ts'
import { panelOf, readShown } from './harness/panel.ts'

test('stands beside a Zendesk ticket with all five parts', async ({ page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  const shown = await readShown(page)
  expect(shown.ticket).toBe('acme.zendesk.com:4021')
  expect(shown.requester).toBe('Mara Lind')
  expect(shown.facts).toEqual(expect.arrayContaining(['external', 'English', 'email']))
  expect(shown.sla[0]).toMatchObject({ metric: 'Next reply', state: 'on-track' })
  expect(shown.sla[0]?.details.join(' ')).toContain('Zendesk')
  expect(shown.cue?.mood).toMatch(/upset/i)
  expect(shown.cue?.risks).toContain('repeated')
  expect(shown.checklist?.total).toBeGreaterThan(8)
  expect(shown.checklist?.done).toBeGreaterThan(0)
  expect(shown.phrases).toHaveLength(5)
  expect(shown.phrases.join(' ')).toContain('Mara')
  expect(shown.phrases.join(' ')).not.toMatch(/\{\{|\{%/)
  expect(shown.problems).toEqual([])
})

test('stands beside a Freshdesk ticket in Chinese, its interface too when that is set', async ({
  context,
  page,
  world,
}) => {
  await changeSettings(context, { locale: 'zh' })
  await openTicket(page, world.freshdesk.url(1001))
  const shown = await readShown(page)
  expect(shown.ticket).toBe('acme.freshdesk.com:1001')
  expect(shown.facts.join(' ')).toContain('中文')
  expect(shown.sla[0]?.metric).toMatch(/\p{Script=Han}/u)
  expect(shown.phrases).toHaveLength(5)
  for (const phrase of shown.phrases) expect(phrase).toMatch(/\p{Script=Han}/u)
})

test('an SLA policy of our own counts beside the helpdesk’s targets, and comes when it is made', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  expect((await readShown(page)).sla[0]?.metric).toBe('Next reply')
  const target = (metric: string, minutes: number) => ({
    metric,
    clock: 'calendar',
    schedule: null,
    minutes: { urgent: minutes, high: minutes, normal: minutes, low: minutes, none: minutes },
  })
  await changeSettings(context, {
    slaPolicies: [
      {
        id: 'house',
        name: 'House rule',
        enabled: true,
        when: { when: 'is', fact: 'helpdesk', values: ['zendesk'] },
        targets: [target('periodic-update', 1), target('next-reply', 100_000)],
        pauseStatuses: [],
        atRiskShare: null,
        beside: true,
      },
    ],
  })
  const clock = panelOf(page).locator('.clock')
  await expect(clock.locator('.one-clock.large')).toContainText('House rule')
  await expect(clock.locator('.one-clock.large')).toHaveAttribute('data-clock', 'breached')
  await clock.locator('.clock-more').click()
  await expect(clock.locator('.clock-rest .one-clock').first()).toContainText('Zendesk')
  await expect(clock.locator('.clock-rest .one-clock').last()).toContainText('House rule')
})

test('every sample ticket is read without a problem', async ({ page, world }) => {
  test.setTimeout(240_000)
  const addresses = [
    ...world.zendesk.ids().map((id) => [id, world.zendesk.url(id)] as const),
    ...world.freshdesk.ids().map((id) => [id, world.freshdesk.url(id)] as const),
  ]
  expect(addresses.length).toBeGreaterThanOrEqual(24)
  for (const [id, url] of addresses) {
    await openTicket(page, url)
    const shown = await readShown(page)
    expect(shown.ticket, url).toMatch(new RegExp(`:${id}$`))
    expect(shown.problems, url).toEqual([])
    expect(shown.phrases.join(' '), url).not.toMatch(/\{\{|\{%|undefined|null|\[object/)
  }
  expect(foreignTo(world)).toEqual([])
  expect(world.violations).toEqual([])
})

test('takes its room from the page, folds to a tab, remembers that for this host', async ({
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight)
  expect(await margin()).toBe('360px')
  await panelOf(page).getByRole('button', { name: 'Collapse' }).click()
  const tab = panelOf(page).getByRole('button', { name: /Open the panel/ })
  await expect(tab).toBeVisible()
  await expect(tab).toHaveAccessibleName(/Next reply.*left/)
  await expect(tab).toHaveAccessibleName(/upset/i)
  expect(await margin()).toBe('36px')
  await page.reload()
  await expect(tab).toBeVisible()
  await tab.click()
  await expect(panelOf(page).getByRole('complementary')).toBeVisible()
  expect(await margin()).toBe('360px')
})

test('the keyboard command folds and unfolds the panel of the tab in front', async ({
  context,
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const tab = panelOf(page).getByRole('button', { name: /Open the panel/ })
  // No driver can press a browser's own shortcut: the command's event is fired where the browser fires it.
  const press = async () =>
    (await worker(context)).evaluate(() => {
      const { commands } = (
        globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
      ).chrome
      commands.onCommand.dispatch('toggle-panel')
    })
  await page.bringToFront()
  await press()
  await expect(tab).toBeVisible()
  await press()
  await expect(panelOf(page).getByRole('complementary')).toBeVisible()
})

test('can be made wider with the keyboard and floats when asked', async ({ page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  const handle = panelOf(page).getByRole('separator')
  await handle.focus()
  const before = Number(await handle.getAttribute('aria-valuenow'))
  await handle.press('ArrowLeft')
  await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  await panelOf(page).getByRole('button', { name: 'Panel menu' }).click()
  await panelOf(page).getByRole('radio', { name: /float/i }).click()
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).marginRight))
    .toBe('0px')
})

test('follows the helpdesk’s theme', async ({ page, world }) => {
  world.zendesk.options.theme = 'dark'
  await openTicket(page, world.zendesk.url(4021))
  await expect(panelOf(page).locator('.of')).toHaveAttribute('data-theme', 'dark')
  world.zendesk.options.theme = 'light'
})

test('stays away from pages without a ticket', async ({ page, world }) => {
  await page.goto(world.zendesk.listUrl)
  await page.waitForTimeout(1_000)
  await expect(panelOf(page)).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('')
})

test('a new message, a sent reply and a status change are followed', async ({ page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  world.zendesk.addMessage(4021, {
    from: 'requester',
    public: true,
    text: 'Thank you so much, the money has just arrived. You have been wonderful, I am really happy now.',
  })
  await expect(panelOf(page).locator('.cue-mood strong')).toHaveText(/pleased/i, { timeout: 15_000 })
  await expect(number(page)).toHaveText('#4021')
})

/** A moment whose items are all done or skipped folds by itself. */
async function unfold(page: Page, moment: string): Promise<void> {
  const fold = panelOf(page).getByRole('button', { name: new RegExp(`^${moment}`) })
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
}

test('an item is ticked and stays so after a reload; a skipped one keeps its reason', async ({
  page,
  world,
}) => {
  await openTicket(page, world.zendesk.url(4021))
  const open = panelOf(page).getByRole('checkbox', { checked: false })
  const title = await open
    .first()
    .locator('.item-title')
    .evaluate((element) => element.firstChild?.textContent ?? '')
  await open.first().click()
  await expect(panelOf(page).getByRole('checkbox', { name: title }).first()).toBeChecked()
  const other = await open
    .first()
    .locator('.item-title')
    .evaluate((element) => element.firstChild?.textContent ?? '')
  await open.first().press('s')
  await page.keyboard.type('asked on the phone')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByLabel('Why skip it?')).toHaveCount(0)
  await unfold(page, 'First impression')
  await expect(panelOf(page).locator('.item.skipped')).toContainText('asked on the phone')
  await page.waitForTimeout(400)
  await openTicket(page, world.zendesk.url(4021))
  await unfold(page, 'First impression')
  await expect(panelOf(page).getByRole('checkbox', { name: title }).first()).toBeChecked()
  await expect(panelOf(page).locator('.item.skipped')).toContainText(other)
  await expect(panelOf(page).locator('.item.skipped')).toContainText('asked on the phone')
})
