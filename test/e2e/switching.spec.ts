import type { Page } from 'playwright-core'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { HOST, panelOf, waitForPainted } from './harness/panel.ts'

/**
 * Watches the panel at every frame: what it says of a ticket must belong to the ticket in the address.
 * A number of another ticket, or a name under no number, is stale.
 */
async function watchForStale(page: Page, names: Record<string, string>): Promise<void> {
  await page.evaluate(
    ([host, people]) => {
      const stale: string[] = []
      Object.assign(window, { stale })
      const look = () => {
        const id = /\/tickets\/(\d+)/.exec(location.pathname)?.[1]
        const shadow = document.querySelector(host as string)?.shadowRoot
        const said = shadow?.querySelector('.head-number')?.textContent?.replace('#', '')
        const name = shadow?.querySelector('.head-name')?.textContent
        if (said && said !== id) stale.push(`#${said} at ${id}`)
        if (name && id && (people as Record<string, string>)[id] !== name) stale.push(`${name} at ${id}`)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    [HOST, names] as const,
  )
}

const staleOf = (page: Page) => page.evaluate(() => (window as unknown as { stale: string[] }).stale)

test('fifty fast switches among open tickets, never a stale panel', async ({ page, world }) => {
  test.setTimeout(120_000)
  const ids = world.zendesk.ids().slice(0, 4)
  await openTicket(page, world.zendesk.url(ids[0] as number))
  for (const id of ids.slice(1)) {
    await page.evaluate((next) => {
      history.pushState({}, '', `/agent/tickets/${next}`)
      dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    }, id)
    await page.locator(`[data-test-id="header-tab"][data-entity-id="${id}"]`).waitFor()
  }
  await watchForStale(
    page,
    Object.fromEntries(
      world.zendesk.ids().map((id) => [String(id), world.zendesk.ticket(id).requester.name]),
    ),
  )
  for (let turn = 0; turn < 50; turn++) {
    const id = ids[(turn * 7 + 1) % ids.length]
    await page.locator(`[data-test-id="header-tab"][data-entity-id="${id}"]`).click()
    await page.waitForTimeout([0, 20, 60, 150][turn % 4] as number)
  }
  const last = ids[(49 * 7 + 1) % ids.length]
  await expect(panelOf(page).locator('.head-number')).toHaveText(`#${last}`)
  expect(await waitForPainted(page)).toEqual([])
  expect(await staleOf(page)).toEqual([])
})

test('Freshdesk with the last ticket’s page left in the document, and the new one late', async ({
  page,
  world,
}) => {
  const ids = world.freshdesk.ids().slice(0, 3)
  const names = Object.fromEntries(ids.map((id) => [String(id), world.freshdesk.ticket(id).requester.name]))
  Object.assign(world.freshdesk.options, { leftOver: true, renderDelay: 250, replyOpen: true })
  try {
    await openTicket(page, world.freshdesk.url(ids[0] as number))
    await watchForStale(page, names)
    for (let turn = 1; turn <= 6; turn++) {
      const id = String(ids[turn % ids.length])
      await page.evaluate((next) => {
        history.pushState({}, '', `/a/tickets/${next}`)
        dispatchEvent(new PopStateEvent('popstate', { state: {} }))
      }, id)
      await expect(panelOf(page).locator('.head-number')).toHaveText(`#${id}`)
      await expect(panelOf(page).locator('.head-name')).toHaveText(names[id] ?? '')
    }
    expect(await waitForPainted(page)).toEqual([])
    expect(await staleOf(page)).toEqual([])
    // The hidden page of the last ticket is still there.
    expect(await page.locator('[data-test-id="ticket-description"]').count()).toBe(2)
  } finally {
    Object.assign(world.freshdesk.options, { leftOver: false, renderDelay: 0, replyOpen: false })
  }
})

test('back and forward, to a list and to a new ticket', async ({ page, world }) => {
  await openTicket(page, world.zendesk.url(4021))
  await page.goto(world.zendesk.listUrl)
  await expect(panelOf(page)).toBeHidden()
  await page.goBack()
  expect(await waitForPainted(page)).toEqual([])
  await expect(panelOf(page).locator('.head-number')).toHaveText('#4021')
  await page.goForward()
  await expect(panelOf(page)).toBeHidden()
})

test('a page that mounts its ticket late is waited for', async ({ page, world }) => {
  world.zendesk.options.mountDelay = 1_500
  try {
    await openTicket(page, world.zendesk.url(4021))
    await expect(panelOf(page).locator('.head-name')).toHaveText('Mara Lind')
  } finally {
    world.zendesk.options.mountDelay = 0
  }
})
