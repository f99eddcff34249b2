/**
 * From "the ticket is readable" (the last API answer it needs has arrived) to "painted with all five
 * parts" (the frame after they stand in the panel), and the long tasks the extension causes.
 */
import type { Page } from 'playwright-core'
import { openChromium } from '../e2e/harness/chromium.ts'
import { HOST, waitForPainted } from '../e2e/harness/panel.ts'
import type { SampleTicket } from '../helpdesks/tickets/types.ts'
import { startWorld, type World } from '../helpdesks/world.ts'
import { atMost, type Figure, quantile } from './table.ts'

const OPENINGS = 15
const LONG_THREAD = 2_000

export async function panel(): Promise<Figure[]> {
  const world = await startWorld()
  const long = longTicket(world)
  world.zendesk.addTicket(long)
  try {
    const times = await paintTimes(world)
    const withPanel = await longTasks(world, long.id, true)
    const without = await longTasks(world, long.id, false)
    const caused = Math.max(0, withPanel.length - without.length)
    return [
      atMost(
        'ticket readable → panel painted, median',
        quantile(times, 0.5),
        'ms',
        100,
        `${times.length} openings; p90 ${quantile(times, 0.9).toFixed(0)} ms`,
      ),
      atMost(
        'long tasks caused, thread of 2,000',
        caused,
        '',
        0,
        `with panel ${list(withPanel)}, without ${list(without)} ms`,
      ),
    ]
  } finally {
    await world.close()
  }
}

const list = (values: number[]) => `[${values.map((value) => Math.round(value)).join(', ')}]`

async function paintTimes(world: World): Promise<number[]> {
  const context = await openChromium({ proxy: world.proxy })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchPainting, HOST)
    const times: number[] = []
    for (let i = 0; i <= OPENINGS; i++) {
      await page.goto(world.zendesk.url(4021))
      const open = await waitForPainted(page, 15_000)
      if (open.length > 0) throw new Error(`not painted: ${open.join(', ')}`)
      const time = await page.evaluate(() => {
        const painted = (window as unknown as { painted: number }).painted
        const reads = performance
          .getEntriesByType('resource')
          .filter(
            (entry) =>
              /\/api\/v2\/(tickets|users)/.test(entry.name) &&
              (entry as PerformanceResourceTiming).responseEnd <= painted,
          )
        return painted - Math.max(...reads.map((entry) => (entry as PerformanceResourceTiming).responseEnd))
      })
      // The first opening warms the helpdesk's own caches and the worker.
      if (i > 0) times.push(time)
    }
    return times
  } finally {
    await context.close()
  }
}

/** In the page: notes the frame in which all five parts first stand in the panel. */
function watchPainting(host: string): void {
  const parts = ['.one-clock', '.cue strong', '.checklist .moment', '.say .phrase', '.notes textarea']
  const look = () => {
    const shadow = document.querySelector(host)?.shadowRoot
    if (shadow && parts.every((part) => shadow.querySelector(part))) {
      requestAnimationFrame(() => Object.assign(window, { painted: performance.now() }))
      return
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Long tasks after the page itself has settled, while the ticket is opened beside and scrolled. */
async function longTasks(world: World, id: number, withPanel: boolean): Promise<number[]> {
  const context = await openChromium({ proxy: world.proxy })
  try {
    const page = await context.newPage()
    if (!withPanel) await switchOff(page, context)
    await page.addInitScript(() => {
      const tasks: number[] = []
      Object.assign(window, { tasks })
      new PerformanceObserver((all) => {
        for (const entry of all.getEntries()) tasks.push(entry.duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(world.zendesk.url(id))
    if (withPanel) await waitForPainted(page, 30_000)
    await page.waitForTimeout(6_000)
    return await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  } finally {
    await context.close()
  }
}

async function switchOff(page: Page, context: Awaited<ReturnType<typeof openChromium>>): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`)
  await page.evaluate(async () => {
    const runtime = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome.runtime
    await runtime.sendMessage({
      of: 'outside-first',
      name: 'site/switch',
      payload: { host: '*.zendesk.com', helpdesk: 'zendesk', enabled: false },
    })
  })
}

function longTicket(world: World): SampleTicket {
  const model = world.zendesk.ticket(4021)
  return {
    id: 4998,
    helpdesk: 'zendesk',
    subject: 'A very long conversation',
    lang: 'en',
    requester: {
      name: model.requester.name,
      email: 'long@example.com',
      locale: 'en-US',
      timeZone: 'Europe/Dublin',
      kind: 'external',
    },
    status: 'open',
    priority: 'high',
    channel: 'email',
    tags: [],
    group: null,
    assignee: null,
    messages: Array.from({ length: LONG_THREAD }, (_, i) => ({
      from: i % 2 === 0 ? ('requester' as const) : ('agent' as const),
      public: true,
      minutesAgo: LONG_THREAD - i,
      text:
        i % 2 === 0
          ? `Message ${i}: I wrote about this before and still have no answer. The export stops at row ${i * 3}, what should I do now?`
          : `Message ${i}: thank you for the details. I have asked the team that looks after exports and will write to you by tomorrow noon.`,
    })),
    sla: [{ metric: 'next-reply', dueInMinutes: 30, stage: 'active', targetMinutes: 120 }],
    about: 'a thread of 2,000 messages',
  }
}
