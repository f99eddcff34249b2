/** Zendesk in a real browser: what is asked of its API, counted, and chats whose messages are in no comment. */
import type { World } from '../helpdesks/world.ts'
import { expect, openTicket, test } from './harness/fixtures.ts'
import { panelOf, readShown, waitForPainted } from './harness/panel.ts'

/** The extension's own requests since the last `reset`, by what they are for. */
function counter(world: World) {
  let from = world.requests.length
  return {
    reset: () => {
      from = world.requests.length
    },
    spent: () =>
      world.requests
        .slice(from)
        .filter((line) => line.path.startsWith('/api/v2/') && !line.fromReplica)
        .map((line) => /me\.json|comments|conversation_log/.exec(line.path)?.[0] ?? 'ticket')
        .sort(),
  }
}

test('a page that fills its log late is read once; a message costs one more read; idling nothing', async ({
  page,
  world,
}) => {
  const { spent, reset } = counter(world)
  Object.assign(world.zendesk.options, { mountDelay: 300, logDelay: 1_500 })
  world.zendesk.fail({ path: '/api/v2/tickets/4021', status: 'slow' })
  try {
    await openTicket(page, world.zendesk.url(4021))
    await page.waitForTimeout(1_000)
    expect(spent()).toEqual(['comments', 'me.json', 'ticket'])
    world.zendesk.heal()
    reset()
    world.zendesk.addMessage(4021, { text: 'Anybody there?' })
    await expect.poll(spent, { timeout: 8_000 }).toEqual(['comments', 'ticket'])
    world.zendesk.rerender()
    await page.waitForTimeout(2_000)
    expect(spent()).toEqual(['comments', 'ticket'])
  } finally {
    Object.assign(world.zendesk.options, { mountDelay: 0, logDelay: 0 })
  }
})

test('a chat is read from its conversation log, and from the page where an account has none', async ({
  page,
  world,
}) => {
  const { spent, reset } = counter(world)
  await openTicket(page, world.zendesk.url(4011))
  await page.waitForTimeout(2_000)
  expect(spent()).toEqual(['comments', 'conversation_log', 'me.json', 'ticket'])
  expect((await readShown(page)).problems).toEqual([])
  reset()
  world.zendesk.addMessage(4011, { text: 'This is ridiculous, I want my money back' })
  await expect.poll(spent, { timeout: 8_000 }).toEqual(['conversation_log', 'ticket'])
  await expect(panelOf(page)).toContainText('money back')

  world.zendesk.options.conversationLog = false
  try {
    await page.reload()
    expect(await waitForPainted(page)).toEqual([])
    await expect(panelOf(page)).toContainText('money back')
  } finally {
    world.zendesk.options.conversationLog = true
  }
})
