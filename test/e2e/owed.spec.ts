import type { Page } from 'playwright-core'
import type { SampleTicket } from '../helpdesks/tickets/types.ts'
import { changeSettings } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { panelOf } from './harness/panel.ts'

/** A ticket of this file's own, with one plain promise and one hedge in its last reply. */
const promised: SampleTicket = {
  id: 9301,
  helpdesk: 'zendesk',
  subject: 'Order 7741 is missing a lamp',
  lang: 'en',
  requester: {
    name: 'Ada Brandt',
    email: 'ada.brandt@example.com',
    locale: 'en-US',
    timeZone: 'Pacific/Auckland',
    kind: 'external',
  },
  status: 'open',
  priority: 'normal',
  channel: 'email',
  tags: [],
  group: 'Customer Care',
  assignee: 'Sam Rivera',
  messages: [
    { from: 'requester', public: true, minutesAgo: 90, text: 'Hello, one of the two lamps is missing. Ada' },
    {
      from: 'agent',
      author: 'Sam Rivera',
      public: true,
      minutesAgo: 60,
      text: 'Hello Ada,\n\nI am sorry about the missing lamp. I will write to you again within 48 hours. The warehouse should be able to answer us within 3 days.\n\nSam',
    },
    { from: 'requester', public: true, minutesAgo: 20, text: 'Thank you. Is there any news? Ada' },
  ],
  sla: [],
  about: 'for promises and reminders',
}

const everyDay = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
)
const rows = (page: Page) => panelOf(page).locator('[data-owed]')
const reminders = (page: Page) => panelOf(page).locator('.follow-up')

test('a policy’s working time, a promise dismissed, a reminder set: all as left after a reload', async ({
  context,
  page,
  world,
}) => {
  world.zendesk.addTicket(promised)
  const minutes = 73 * 60
  await changeSettings(context, {
    schedules: [{ id: 'always', name: 'Always', timeZone: 'UTC', week: everyDay, holidays: [] }],
    slaPolicies: [
      {
        id: 'house',
        name: 'House rule',
        enabled: true,
        when: { when: 'is', fact: 'helpdesk', values: ['zendesk'] },
        targets: [
          {
            metric: 'next-reply',
            clock: 'business',
            schedule: 'always',
            minutes: { urgent: minutes, high: minutes, normal: minutes, low: minutes, none: minutes },
          },
        ],
        pauseStatuses: [],
        atRiskShare: null,
        beside: false,
      },
    ],
  })
  await openTicket(page, world.zendesk.url(promised.id))

  const clock = panelOf(page).locator('.one-clock.large')
  await expect(clock.locator('.clock-number')).toHaveText(/^72 h \d+ min left$/)
  await expect(clock.locator('.clock-details')).toHaveText(/working time.*due .*for Ada.*policy “House rule”/)

  await expect(rows(page).first()).toContainText('“within 48 hours”')
  await expect(rows(page).first().locator('.clock-number')).toHaveText(/^1 d 2\d h left$/)
  const before = await rows(page).count()
  await rows(page).first().focus()
  await page.keyboard.press('x')
  await expect(rows(page)).toHaveCount(before - 1)
  await panelOf(page).getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(before)
  await rows(page).first().focus()
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(before - 1)

  await panelOf(page).getByRole('button', { name: 'Remind me' }).focus()
  await page.keyboard.press('r')
  await expect(panelOf(page).getByRole('radio', { name: 'Tomorrow' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ask the warehouse')
  await page.keyboard.press('Enter')
  await expect(reminders(page)).toHaveText(/Ask the warehouse.*09:00/)

  await page.reload()
  await expect(reminders(page)).toHaveText(/Ask the warehouse.*09:00/)
  await expect(rows(page)).toHaveCount(before - 1)
  await expect(panelOf(page).locator('.owed')).not.toContainText('within 48 hours')

  // Another tab of the same ticket hears of what is done here.
  const other = await context.newPage()
  await openTicket(other, world.zendesk.url(promised.id))
  await panelOf(other).getByRole('button', { name: 'Done: Ask the warehouse' }).click()
  await expect(reminders(other)).toHaveCount(0)
  await page.bringToFront()
  await expect(reminders(page)).toHaveCount(0)
})
