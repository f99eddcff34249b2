/** A helpdesk that exists only as a definition in the settings: from the trial to the insertion. */
import type { BrowserContext, Page } from 'playwright-core'
import { deskDefinition, startCustomDesk } from '../helpdesks/custom/desk.ts'
import { changeSettings } from './harness/chromium.ts'
import { expect, test } from './harness/fixtures.ts'
import { ownPage } from './harness/own-pages.ts'
import { panelOf, readShown, waitForPainted } from './harness/panel.ts'

type Tab = { tabId: number; title: string; url: string }
type Probe = {
  ticketId: string | null
  messageCount: number
  composer: { audience: string } | null
  parts: Record<string, { samples: string[]; why: string | null; invalid: string[] }>
}

async function ask<T>(own: Page, name: string, payload: unknown): Promise<T> {
  const answer = (await own.evaluate(
    (envelope) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(envelope),
    { of: 'outside-first', name, payload },
  )) as { ok: boolean; value: T }
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true })
  return answer.value
}

const inPage = <T>(page: Page, call: string) => page.evaluate(`window.desk.${call}`) as Promise<T>

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

async function insertWhole(page: Page, button: string): Promise<string> {
  const phrases = panelOf(page).locator('.phrase')
  for (let at = 0; at < (await phrases.count()); at++) {
    if ((await phrases.nth(at).locator('.gap').count()) > 0) continue
    const words = plain(await phrases.nth(at).locator('.phrase-words').innerText())
    await phrases.nth(at).locator('.phrase-text').click()
    await panelOf(page).getByRole('button', { name: button }).click()
    return words.slice(0, 30)
  }
  throw new Error('every phrase has a gap')
}

test('a helpdesk described as data: tried, assigned, read, followed, written into', async ({ open }) => {
  const desk = await startCustomDesk()
  const context: BrowserContext = await open({ proxy: undefined })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(desk.url('7'))

  // Tried on the open tab before anything is stored.
  const own = await ownPage(context, 'options.html')
  const [tab] = await ask<Tab[]>(own, 'helpdesk/tabs', { host: desk.origin })
  expect(tab).toMatchObject({ title: 'House desk', url: desk.url('7') })
  const broken = structuredClone(deskDefinition)
  broken.facts.subject.selectors = ['h1[[', 'h1']
  const probe = await ask<Probe>(own, 'helpdesk/probe', { tabId: tab?.tabId, definition: broken })
  expect(probe).toMatchObject({ ticketId: '7', messageCount: 3, composer: { audience: 'public' } })
  expect(probe.parts['facts.subject']).toMatchObject({ samples: ['Charged twice'], invalid: ['h1[['] })
  expect(probe.parts['messages.internal.0']).toMatchObject({ samples: ['Billing: please look at this.'] })
  await expect(panelOf(page)).toHaveCount(0)

  // Assigned: the open tab gets its panel.
  const sites = [{ host: desk.origin, helpdesk: 'custom-desk', enabled: true }]
  await changeSettings(context, { helpdesks: [deskDefinition], sites })
  await expect(panelOf(page).locator('.head-number')).toHaveText('#7')
  // And so does a page that is loaded later.
  await page.reload()
  expect(await waitForPainted(page, 15_000)).toEqual([])
  const first = await readShown(page)
  expect(first.requester).toBe('Ana Ruiz')
  expect(first.sla[0]?.metric).toMatch(/resolution/i)
  expect(first.cue?.mood).toMatch(/upset|angry/i)
  expect(first.problems).toEqual([])
  expect(first.phrases.length).toBeGreaterThan(0)

  // A message comes, inside the shadow root.
  await inPage(
    page,
    `say('7', '74', 'theirs', 'Ana Ruiz', 0, 'This is unacceptable. I will cancel my subscription.')`,
  )
  await expect.poll(async () => (await readShown(page)).cue?.risks.join(' ') ?? '').toBe('may leave')

  // Into the reply, then into the note: said beforehand.
  const words = await insertWhole(page, 'Insert in public reply')
  await expect.poll(async () => plain(await inPage<string>(page, `draft('7')`))).toContain(words)
  await inPage(page, `note('7', true)`)
  await expect(panelOf(page).getByRole('button', { name: 'Insert in internal note' }).first()).toBeVisible()
  if (process.env.OUTSIDE_FIRST_PICTURE) await page.screenshot({ path: process.env.OUTSIDE_FIRST_PICTURE })

  // Another ticket: nothing of the last one.
  await page.evaluate(() => {
    location.hash = '#/case/8'
  })
  await expect(panelOf(page).locator('.head-number')).toHaveText('#8')
  await expect(panelOf(page).locator('.head-name')).toHaveText('Li Wei')
  await expect.poll(async () => (await readShown(page)).cue?.risks).toEqual([])

  // The definition changes while the tab is open; then it goes, and its panel with it.
  const renamed = structuredClone(deskDefinition)
  renamed.facts.requesterName.selectors = ['h1']
  await changeSettings(context, { helpdesks: [renamed] })
  await expect(panelOf(page).locator('.head-name')).toHaveText('Where is my parcel')
  await changeSettings(context, { helpdesks: [] })
  await expect(panelOf(page)).toHaveCount(0)
  await desk.close()
})
