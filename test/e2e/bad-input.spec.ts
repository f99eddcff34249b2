import { expect, number, openTicket, test } from './harness/fixtures.ts'
import { panelOf, readShown, waitForPainted } from './harness/panel.ts'

const faults = [
  { status: 401 as const, says: /signed out/i },
  { status: 403 as const, says: /not allowed|no access|permission/i },
  { status: 404 as const, says: /not found/i },
  { status: 429 as const, retryAfter: 40, says: /asks for a pause/i },
  { status: 500 as const, says: /trouble|server|error/i },
  { status: 'html' as const, says: /./ },
]

for (const helpdesk of ['zendesk', 'freshdesk'] as const) {
  for (const fault of faults) {
    test(`${helpdesk} answers ${fault.status}: the panel says so and works with the page`, async ({
      page,
      world,
    }) => {
      const desk = world[helpdesk]
      const id = helpdesk === 'zendesk' ? 4021 : 1001
      desk.fail({ path: '/api/', status: fault.status, retryAfter: fault.retryAfter })
      await page.goto(desk.url(id))
      await expect(number(page)).toHaveText(`#${id}`, { timeout: 15_000 })
      await expect
        .poll(async () => (await readShown(page)).problems.join(' '), { timeout: 15_000 })
        .toMatch(fault.says)
      expect(await waitForPainted(page)).toEqual([])
      const shown = await readShown(page)
      expect(shown.requester).toBeTruthy()
      await panelOf(page).locator('.new-note textarea').fill('still works')
      await panelOf(page).locator('.new-note textarea').press('Enter')
      await expect(panelOf(page).locator('.note-list')).toContainText('still works')
      desk.heal()
      if (fault.status === 429) return
      await panelOf(page).getByRole('button', { name: 'Try again' }).first().click()
      await expect.poll(async () => (await readShown(page)).problems, { timeout: 15_000 }).toEqual([])
    })
  }
}

test('429: nothing is asked again before Retry-After has passed', async ({ page, world }) => {
  world.zendesk.fail({ path: '/api/', status: 429, retryAfter: 60 })
  await page.goto(world.zendesk.url(4021))
  await expect.poll(async () => (await readShown(page)).problems.length).toBeGreaterThan(0)
  const before = world.requests.filter((line) => line.path.startsWith('/api/')).length
  await page.waitForTimeout(6_000)
  expect(world.requests.filter((line) => line.path.startsWith('/api/')).length).toBe(before)
})

test('half the landmarks gone: what the API says is enough', async ({ page, world }) => {
  world.zendesk.options.without = ['ticket-id', 'bubble-type', 'comment-id', 'log', 'subject']
  try {
    await openTicket(page, world.zendesk.url(4021))
    const shown = await readShown(page)
    expect(shown.requester).toBe('Mara Lind')
    expect(shown.sla.length).toBeGreaterThan(0)
  } finally {
    world.zendesk.options.without = []
  }
})

test('names and messages with markup are shown as text and run nothing', async ({ page, world }) => {
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  world.zendesk.addTicket({
    id: 4999,
    helpdesk: 'zendesk',
    subject: evil,
    lang: 'en',
    requester: {
      name: `Eve ${evil}`,
      email: 'eve@example.com',
      locale: 'en-US',
      timeZone: 'Europe/Dublin',
      kind: 'external',
    },
    status: 'open',
    priority: null,
    channel: 'email',
    tags: [evil],
    group: null,
    assignee: null,
    messages: [
      { from: 'requester', public: true, minutesAgo: 20, text: `Hello {{ticket.id}} ${evil}\u202Eabc` },
    ],
    sla: [],
    about: 'markup',
  })
  await openTicket(page, world.zendesk.url(4999))
  await expect(panelOf(page).locator('.head-name')).toContainText('<img src=x')
  const injected = await page.evaluate(() => {
    const shadow = document.querySelector('outside-first-panel')?.shadowRoot
    return shadow?.querySelectorAll('img, script, iframe, object').length
  })
  expect(injected).toBe(0)
  expect(dialogs).toEqual([])
})
