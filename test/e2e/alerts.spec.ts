import type { BrowserContext, Page } from 'playwright-core'
import type { SampleTicket } from '../helpdesks/tickets/types.ts'
import { changeSettings, stopWorker, worker } from './harness/chromium.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { frontTab, ownPage } from './harness/own-pages.ts'

const ID = 9301

type Note = { title?: string; message?: string }
type Chrome = {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>
    create(name: string, when: { when: number }): Promise<void>
  }
  notifications: {
    getAll(): Promise<Record<string, Note>>
    clear(id: string): Promise<boolean>
    onClicked: { dispatch(id: string): void }
  }
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> }
}

const ticket: SampleTicket = {
  id: ID,
  helpdesk: 'zendesk',
  subject: 'Order 5520 has not arrived',
  lang: 'en',
  requester: {
    name: 'Ida Falk',
    email: 'ida@example.com',
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
    { from: 'requester', public: true, minutesAgo: 40, text: 'Hello,\n\nwhere is order 5520?\n\nIda' },
    {
      from: 'agent',
      public: true,
      minutesAgo: 5,
      text: 'Hi Ida,\n\nI will get back to you within six hours.\n\nSam',
    },
  ],
  sla: [],
  about: 'for alerts',
}

/** What the browser holds, asked from a page of the extension. */
const held = (own: Page) =>
  own.evaluate(async () => {
    const { alarms, notifications, action } = (globalThis as unknown as { chrome: Chrome }).chrome
    const all = await alarms.getAll()
    return {
      alarms: all.map(({ name }) => name),
      inSeconds: Math.round(((all[0]?.scheduledTime ?? 0) - Date.now()) / 1000),
      notes: Object.keys(await notifications.getAll()),
      badge: await action.getBadgeText({}),
      title: await action.getTitle({}),
    }
  })

/** The alarm rings now, for a worker that sleeps. */
async function ring(context: BrowserContext, own: Page): Promise<void> {
  await stopWorker(context)
  await own.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('next', { when: Date.now() + 50 }),
  )
}

test('a closed ticket’s clock and a follow-up are told once, over stopped workers; a click leads there', async ({
  context,
  page,
  world,
}) => {
  const alerts = {
    notify: 'risk',
    promises: true,
    followUps: true,
    quietHours: null,
    badge: true,
    showNames: false,
  }
  await changeSettings(context, { alerts })
  const own = await ownPage(context, 'manifest.json')
  world.zendesk.addTicket(ticket)
  // At risk from three quarters of its eight hours on: in five seconds.
  world.zendesk.setSla(ID, [
    { metric: 'next-reply', dueInMinutes: 120 + 5 / 60, stage: 'active', targetMinutes: 480 },
  ])
  const url = world.zendesk.url(ID)
  await openTicket(page, url)
  await expect
    .poll(async () => (await held(own)).inSeconds, 'one alarm, half a minute ahead')
    .toBeGreaterThan(20)
  expect(await held(own)).toMatchObject({ alarms: ['next'], notes: [], badge: '' })
  const asked = await own.evaluate(
    ([id, at]) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({
        of: 'outside-first',
        name: 'follow-up/save',
        payload: {
          id: 'f1',
          ticketKey: `zendesk:${new URL(id).host}:9301`,
          url: id,
          ticketId: '9301',
          subject: null,
          requester: 'Ida Falk',
          at,
          text: 'Ask whether order 5520 has arrived',
          doneAt: null,
          createdAt: at,
        },
      }),
    [url, new Date(Date.now() + 4_000).toISOString()] as const,
  )
  expect(asked).toMatchObject({ ok: true })
  await page.goto('about:blank')
  await page.waitForTimeout(6_000)
  expect((await held(own)).notes, 'nothing rings before the alarm').toEqual([])

  await ring(context, own)
  await expect.poll(async () => (await held(own)).notes.length).toBe(1)
  await expect.poll(async () => (await held(own)).badge).toBe('2')
  const { notes, title, alarms } = await held(own)
  expect(title).toBe('Outside First: 1 ticket at risk, 1 reminder due')
  expect(alarms).toEqual(['next'])

  const background = await worker(context)
  const clicked = notes[0] as string
  await background.evaluate((id) => {
    ;(globalThis as unknown as { chrome: Chrome }).chrome.notifications.onClicked.dispatch(id)
  }, clicked)
  await expect.poll(() => frontTab(context)).toBe(url)
  await expect.poll(async () => (await held(own)).notes).toEqual([])
  for (let time = 0; time < 2; time++) {
    await ring(context, own)
    await expect.poll(async () => (await held(own)).inSeconds, 'looked again').toBeGreaterThan(20)
  }
  expect((await held(own)).notes, 'never twice').toEqual([])

  const popup = await ownPage(context, 'popup.html')
  await expect(popup.locator('.clock-row .what')).toHaveText([/Next reply · at risk/, /Promised · running/])
  await expect(popup.locator('.badge-words')).toHaveText(
    'The 2 on the button: 1 ticket at risk, 1 reminder due.',
  )
  await popup.getByRole('checkbox').click()
  await expect(popup.locator('.follow-up')).toHaveClass(/done/)
  await expect(popup.locator('.badge-words')).toHaveText('The 1 on the button: 1 ticket at risk.')
  await expect.poll(async () => (await held(own)).badge).toBe('1')
})
