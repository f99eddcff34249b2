import type { Page } from 'playwright-core'
import type { SampleTicket } from '../helpdesks/tickets/types.ts'
import { violations } from './harness/axe.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { openOptions } from './harness/own-pages.ts'
import { panelOf } from './harness/panel.ts'

/** A ticket of this file's own: a note was written, and the customer still waits. */
const waiting: SampleTicket = {
  id: 9401,
  helpdesk: 'zendesk',
  subject: 'Refund of order 7741',
  lang: 'en',
  requester: {
    name: 'Ada Brandt',
    email: 'ada.brandt@example.com',
    locale: 'en-US',
    timeZone: 'UTC',
    kind: 'external',
  },
  status: 'open',
  priority: 'urgent',
  channel: 'email',
  tags: ['refund'],
  group: 'Billing',
  assignee: 'Sam Rivera',
  messages: [
    { from: 'requester', public: true, minutesAgo: 50, text: 'Hello, when do I get my refund? Ada' },
    {
      from: 'agent',
      author: 'Sam Rivera',
      public: false,
      minutesAgo: 40,
      text: 'Passed to the billing team.',
    },
  ],
  sla: [],
  about: 'for checklists and the order guard',
}
const item = (page: Page, title: string) => panelOf(page).locator('.item').filter({ hasText: title })
const saved = (options: Page) => expect(options.locator('.save-bar [role=status]')).toHaveText('Saved')

test('a second checklist for some tickets: made by a lead, filled in by an agent, open again when the customer writes', async ({
  context,
  page,
  world,
}) => {
  world.zendesk.addTicket(waiting)
  const options = await openOptions(context, '#checklists')

  // A checklist of the team's own, for tickets with a tag, with one item that asks for a number.
  await options.getByRole('button', { name: 'Add a checklist' }).click()
  await options.getByLabel('Name').fill('Refunds')
  await options.keyboard.press('Enter')
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Refunds')
  await options.getByRole('button', { name: 'Add a condition' }).click()
  await options.getByLabel('Fact').selectOption('tag')
  await options.getByLabel('Value', { exact: true }).fill('refund')
  await options.keyboard.press('Enter')
  await expect(options.locator('.sentence')).toHaveText('For tickets where the tag refund is there.')
  const first = options.getByRole('region', { name: 'First impression', exact: true })
  await first.getByRole('button', { name: /Add an item/ }).click()
  await first.getByLabel(/New item in/).fill('Say what was paid back')
  await options.keyboard.press('Enter')
  await first.locator('.row-open').click()
  await options.getByRole('radio', { name: 'Every turn' }).check()
  await options.getByRole('button', { name: 'Add a field' }).click()
  await options.getByLabel('Field 1, what').fill('Amount')
  await options.getByLabel('Field 1, kind').selectOption('number')
  const preview = options.getByRole('complementary', { name: 'Preview' })
  await preview.getByLabel('Ticket').selectOption('refund')
  await expect(preview.getByRole('note')).toContainText('Refunds: it is off')
  await options.getByRole('switch', { name: 'On', exact: true }).click()
  await expect(preview.locator('.applying li').first()).toContainText('Refunds')
  await expect(preview.locator('.applying li')).toHaveCount(2)
  expect(await violations(options)).toEqual([])
  await saved(options)

  // The agent: the notice with words to insert, both checklists, a number that is kept.
  await openTicket(page, world.zendesk.url(9401))
  const panel = panelOf(page)
  await expect(panel.locator('.notice')).toContainText('handed on')
  await expect(
    panel.locator('.notice').getByRole('button', { name: /^Insert|^Open the reply/ }),
  ).toBeVisible()
  await expect(panel.locator('.list')).toHaveCount(2)
  const paid = item(page, 'Say what was paid back')
  await paid.getByRole('button', { name: /Write down/ }).click()
  await paid.getByLabel('Amount').fill('eighty')
  await page.keyboard.press('Enter')
  await expect(paid.getByText('is not a number')).toBeVisible()
  await paid.getByLabel('Amount').fill('84.90')
  await page.keyboard.press('Enter')
  await paid.getByRole('checkbox').click()
  await expect(panel.locator('.list').first()).toContainText('Everything on the list is done.')

  // The customer writes again after an answer: the item is open again, what was written down stays.
  // The helpdesk tells whole seconds.
  await page.waitForTimeout(1_100)
  world.zendesk.addMessage(9401, {
    from: 'agent',
    public: true,
    text: 'Hello Ada, 84.90 were paid back. Sam',
  })
  world.zendesk.addMessage(9401, { from: 'requester', public: true, text: 'It has not arrived. Ada' })
  await openTicket(page, world.zendesk.url(9401))
  await expect(paid.getByRole('checkbox')).not.toBeChecked()
  await expect(paid).toContainText('open again')
  await expect(paid).toContainText('84.90')
  await expect(panel.locator('.notice')).toHaveCount(0)
  await paid.getByRole('checkbox').focus()
  await page.keyboard.press('h')
  await expect(paid.locator('.item-history li')).toHaveText([/ticked by hand/, /the customer wrote/])
})
