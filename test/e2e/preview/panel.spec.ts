import { expect, type Page, test } from '@playwright/test'
import type { ViteDevServer } from 'vite'
import { violations } from '../harness/axe.ts'
import { servePreview } from './serve.ts'

const names = [
  'upset',
  'worried',
  'breached',
  'paused',
  'few',
  'empty',
  'failed',
  'partial',
  'changed',
  'invalidated',
  'internal',
  'done',
  'no-composer',
  'order',
  'several',
  'reading',
  'looking',
  'idle',
  'troubled',
  'hostile',
  'standing',
  'estimate',
  'inner',
  'broken',
  'reminders',
  'all-owed',
  'sla-failed',
  'no-target',
  'angry-long',
  'unsure',
  'not-read',
  'corrected',
]

test.use({
  viewport: { width: 1100, height: 860 },
  launchOptions: {
    executablePath: process.env.OUTSIDE_FIRST_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  },
})
/** Some thirty states, each looked at by axe, on a slow machine. */
test.setTimeout(180_000)

let base = ''
let server: ViteDevServer

test.beforeAll(async () => {
  const started = await servePreview()
  base = started.url
  server = started.server
})
test.afterAll(() => server.close())

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${base}?${query}`)
  await page.locator('outside-first-panel .of > :first-child').waitFor()
  // Past the waiting lines and what fades in: what is checked is what stays.
  await page.waitForTimeout(60)
  await settle(page)
}

/** Ends every movement that has an end; before that, with a theme, takes its colours. */
const settle = (page: Page, theme?: 'light' | 'dark') =>
  page.evaluate((wanted) => {
    const root = document.querySelector('outside-first-panel')?.shadowRoot
    if (wanted) root?.querySelector('.of')?.setAttribute('data-theme', wanted)
    for (const one of root?.getAnimations() ?? [])
      if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish()
  }, theme)

/**
 * Of the panel alone: the grey page behind it is no part of the product. In light by every rule, then in dark
 * by those about colours: nothing else differs.
 */
async function inPanel(page: Page): Promise<string[]> {
  const light = await violations(page, 'outside-first-panel')
  await settle(page, 'dark')
  const dark = await violations(page, 'outside-first-panel', ['color-contrast', 'link-in-text-block'])
  await settle(page, 'light')
  return [...light, ...dark.map((line) => `dark, ${line}`)]
}

const calls = (page: Page) => page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls)
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('outside-first-panel')?.shadowRoot?.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null
  })

test('axe finds nothing in any state, light and dark', async ({ page }) => {
  for (const name of names) {
    await open(page, `state=${name}&lang=${name === 'worried' ? 'zh' : 'en'}`)
    expect(await inPanel(page), name).toEqual([])
  }
  await open(page, 'state=breached&collapsed=1&mode=float')
  expect(await inPanel(page), 'folded').toEqual([])
})

test('axe finds nothing in what unfolds, light and dark', async ({ page }) => {
  await open(page, 'state=upset')
  await page.getByRole('button', { name: 'Panel menu' }).click()
  expect(await inPanel(page), 'menu').toEqual([])
  await page.getByRole('button', { name: 'Shortcuts' }).click()
  expect(await inPanel(page), 'shortcuts').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '1 more' }).click()
  await page.getByRole('checkbox', { name: 'Own the case' }).focus()
  await page.keyboard.press('s')
  expect(await inPanel(page), 'skip form').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await page.getByLabel('promised time').waitFor()
  expect(await inPanel(page), 'fill-in form').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Remind me' }).click()
  await page.getByRole('radio', { name: 'Date and time' }).check()
  expect(await inPanel(page), 'reminder').toEqual([])
  await page.getByPlaceholder('Type a note').fill('Calls after five')
  expect(await inPanel(page), 'note').toEqual([])
  await open(page, 'state=angry-long')
  await page.locator('outside-first-panel').getByRole('separator').focus()
  await page.keyboard.press('m')
  await page.getByRole('button', { name: 'Whole message' }).click()
  expect(await inPanel(page), 'message and course').toEqual([])
  await page.keyboard.press('w')
  await page.getByRole('button', { name: 'Worried' }).waitFor()
  expect(await inPanel(page), 'choice of the mood').toEqual([])
  await open(page, 'state=coach')
  await page.getByRole('button', { name: /^Draft/ }).click()
  await page.getByRole('button', { name: 'Insert this' }).waitFor()
  expect(await inPanel(page), 'findings').toEqual([])
})

test('nothing scrolls sideways at any width, and no markup of a customer runs', async ({ page }) => {
  for (const width of [300, 360, 520]) {
    for (const name of ['hostile', 'breached', 'order', 'several', 'partial', 'all-owed', 'angry-long']) {
      await open(page, `state=${name}&width=${width}`)
      if (name === 'all-owed') await page.getByRole('button', { name: 'Remind me' }).click()
      if (name === 'angry-long') await page.getByRole('button', { name: /^The message, and/ }).click()
      const overflow = await page.evaluate(() => {
        const root = document.querySelector('outside-first-panel')?.shadowRoot
        const boxes = [...(root?.querySelectorAll<HTMLElement>('.panel, .parts, .part, .head, .clock') ?? [])]
        return boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className)
      })
      expect(overflow, `${name} at ${width}`).toEqual([])
      const panel = await page.locator('outside-first-panel .panel').boundingBox()
      expect(panel?.width).toBe(width)
    }
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
})

test('the page’s font size and custom properties do not reach the panel', async ({ page }) => {
  await open(page, 'state=upset')
  const look = await page.locator('outside-first-panel .of').evaluate((element) => {
    const style = getComputedStyle(element)
    return { size: style.fontSize, family: style.fontFamily, accent: style.getPropertyValue('--of-accent') }
  })
  expect(look.size).toBe('13px')
  expect(look.family).not.toContain('serif,')
  expect(look.accent).not.toContain('magenta')
})

test('the main job by keyboard alone: tick, skip, find a phrase, fill it in, insert, note', async ({
  page,
}) => {
  await open(page, 'state=upset')
  await page.locator('outside-first-panel').getByRole('separator').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('c')
  await expect.poll(() => focused(page)).toContain('Own the case')
  await page.keyboard.press('s')
  await page.keyboard.type('Colleague owns it')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await page.keyboard.press('/')
  await page.keyboard.type('billing')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toContain('I will check your refund')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('promised time')).toBeFocused()
  await page.keyboard.type('16:00')
  await expect(page.getByRole('group', { name: 'Preview' })).toContainText('by 16:00 today')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Inserted in the public reply')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await calls(page)).toEqual([
    ['resize', 368, true],
    ['setItem', 'own', 'skipped', 'Colleague owns it'],
    ['setItem', 'own', 'open', null],
    ['setItem', 'ack', 'open', null],
    ['insert', 'time-1', {}],
    ['insert', 'time-1', { 'promise.time': '16:00' }],
    ['leave'],
  ])
  await expect(page.locator('textarea[aria-label=Reply]')).toBeFocused()
})

test('promises and reminders by keyboard alone', async ({ page }) => {
  await open(page, 'state=likely')
  await page.locator('outside-first-panel [data-owed]').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Counted as a promise')).toBeVisible()
  await expect(page.locator('outside-first-panel [data-owed]')).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.locator('outside-first-panel [data-owed]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('outside-first-panel [data-owed]')).toContainText('“by Tuesday afternoon”')
  await page.locator('outside-first-panel [data-owed]').focus()
  await page.keyboard.press('r')
  await expect(page.getByRole('radio', { name: 'Tomorrow' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await page.keyboard.type('x marks the spot')
  await page.keyboard.press('Enter')
  await expect(page.locator('outside-first-panel .follow-up')).toContainText('x marks the spot')
  await expect.poll(() => focused(page)).toBe('Remind me …')
  const kept = (await calls(page)).map(([name, change]) => [name, (change as { at?: string }).at])
  expect(kept).toEqual([
    ['promise/decide', undefined],
    ['promise/decide', undefined],
    ['promise/decide', undefined],
    ['follow-up/save', '2026-11-22T14:42:00.000Z'],
  ])
})

test('six clocks and three promises cost less than half a millisecond a second', async ({ page }) => {
  await open(page, 'state=many')
  await page.getByRole('button', { name: '5 more' }).click()
  await page.getByRole('button', { name: '1 other promise' }).click()
  await expect(page.locator('outside-first-panel .clock-number')).toHaveCount(9)
  const took = await page.evaluate(() =>
    (window as unknown as { pass(seconds: number): Promise<number[]> }).pass(120),
  )
  // The second minute: what runs a thousand times a day has been made fast by then.
  const mean = took.slice(60).reduce((sum, ms) => sum + ms, 0) / 60
  expect(mean).toBeLessThan(0.5)
})

test('Tab reaches every part in visual order', async ({ page }) => {
  await open(page, 'state=order')
  await page.locator('outside-first-panel').getByRole('separator').focus()
  const tops: number[] = []
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const top = await page.evaluate(() => {
      const root = document.querySelector('outside-first-panel')?.shadowRoot
      const element = root?.activeElement
      if (!element) return null
      const scrolled = root?.querySelector('.parts')?.scrollTop ?? 0
      return element.getBoundingClientRect().top + (element.closest('.parts') ? scrolled : 0)
    })
    if (top === null) break
    tops.push(top)
  }
  expect(tops.length).toBeGreaterThan(12)
  for (const [at, top] of tops.entries()) {
    // Within one line the order is left to right; lines follow each other downwards.
    if (at > 0) expect(top).toBeGreaterThanOrEqual((tops[at - 1] ?? 0) - 30)
  }
})
