/** Opens a browser with the extension on a sample ticket; run by start.mjs, which says what the options are. */
import { parseArgs } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { openChromium } from '../e2e/harness/chromium.ts'
import { readShown, waitForPainted } from '../e2e/harness/panel.ts'
import { startWorld } from '../helpdesks/world.ts'

const helpdesks = ['zendesk', 'freshdesk', 'request-tracker'] as const
type HelpdeskName = (typeof helpdesks)[number]

/** The ticket each sample opens with. */
const firstTicket = { zendesk: 4021, freshdesk: 1001 }

type Desk = {
  url: string
  proxy?: string
  /** Signs in where the helpdesk asks for it. */
  enter(context: BrowserContext): Promise<void>
  hints: string[]
  close(): Promise<void>
}

const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    helpdesk: { type: 'string', default: 'zendesk' },
    theme: { type: 'string', default: 'light' },
  },
  strict: true,
})

try {
  if (!helpdesks.includes(values.helpdesk as HelpdeskName)) {
    throw new Error(`--helpdesk is one of ${helpdesks.join(', ')}, not "${values.helpdesk}".`)
  }
  process.exitCode = await open(values.helpdesk as HelpdeskName)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.exit()

async function open(name: HelpdeskName): Promise<number> {
  const window = !values.once && hasDisplay()
  const desk = name === 'request-tracker' ? await requestTracker() : await replica(name)
  const context = await openChromium({
    proxy: desk.proxy,
    headless: !window,
    viewport: window ? null : { width: 1440, height: 900 },
    colorScheme: values.theme === 'dark' ? 'dark' : 'light',
  })
  try {
    await desk.enter(context)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(desk.url)
    const painted = await waitForPainted(page, 30_000)
    if (values.screenshot) await page.screenshot({ path: values.screenshot })
    if (values.once) {
      const { ticket, ...shown } = await readShown(page)
      console.log(JSON.stringify({ ticketKey: ticket && `${name}:${ticket}`, ...shown }))
      if (painted.length === 0) return 0
      console.error(`Not painted within 30 s: ${painted.join(', ')}.`)
      return 1
    }
    explain(desk, window)
    await untilClosed(context, page)
    return 0
  } finally {
    await context.close().catch(() => undefined)
    await desk.close()
  }
}

async function replica(name: 'zendesk' | 'freshdesk'): Promise<Desk> {
  const world = await startWorld()
  const desk = world[name]
  return {
    url: desk.url(firstTicket[name]),
    proxy: world.proxy,
    enter: async () => undefined,
    hints: [
      `All tickets: ${desk.listUrl}`,
      'Write a reply and send it: the timer and the checklist follow.',
      'Press Alt+1 to insert the first phrase, ? in the panel for all keys.',
    ],
    close: () => world.close(),
  }
}

async function requestTracker(): Promise<Desk> {
  const rt = await import('../helpdesks/request-tracker/index.mjs')
  const why = rt.installRequestTracker()
  if (why) throw new Error(`Request Tracker cannot be shown here: ${why}.`)
  const stop = await rt.startRequestTracker()
  const tickets = await rt.seedRequestTracker()
  return {
    url: `${rt.ORIGIN}/Ticket/Display.html?id=${tickets.billing}`,
    async enter(context) {
      const { addSite, signIn } = await import('../e2e/harness/request-tracker.ts')
      await addSite(context, rt.ORIGIN)
      await signIn(context, rt.ORIGIN, rt.agent)
    },
    hints: [`Request Tracker runs on ${rt.ORIGIN}; the agent is "${rt.agent.name}".`],
    close: async () => stop(),
  }
}

function explain(desk: Desk, window: boolean): void {
  console.log(`\nOutside First stands beside ${desk.url}`)
  for (const hint of desk.hints) console.log(`  ${hint}`)
  if (!window)
    console.log(
      '  There is no display here, so the browser has no window; --screenshot FILE shows what it sees.',
    )
  console.log('  Ctrl+C ends.\n')
}

async function untilClosed(context: BrowserContext, page: Page): Promise<void> {
  await new Promise<void>((resolve) => {
    context.on('close', () => resolve())
    page.on('close', () => {
      if (context.pages().length === 0) resolve()
    })
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
