/** The extension against a Request Tracker that nobody here wrote. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright-core'
import { openChromium } from '../harness/chromium.ts'
import { panelOf, readShown, waitForPainted } from '../harness/panel.ts'
import { addSite, signIn } from '../harness/request-tracker.ts'

type RtWorld = {
  origin: string
  agent: { name: string; password: string }
  tickets: { billing: string; crash: string; address: string; markup: string; merged: string }
}
const rt = JSON.parse(process.env.RT_WORLD ?? 'null') as RtWorld

let profile: string
let context: BrowserContext
let page: Page

test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'outside-first-rt-'))
  context = await openChromium({ profile })
  await addSite(context, rt.origin)
  await signIn(context, rt.origin, rt.agent)
  page = context.pages()[0] ?? (await context.newPage())
})

test.afterEach(async () => {
  await context.close()
  rmSync(profile, { recursive: true, force: true })
})

async function open(id: string, path = 'Display.html?'): Promise<void> {
  await page.goto(`${rt.origin}/Ticket/${path}id=${id}`)
  expect(await waitForPainted(page, 20_000)).toEqual([])
}

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Inserts the first phrase that has no gap; resolves with its words. */
async function insertFirst(): Promise<string> {
  const phrases = panelOf(page).locator('.phrase')
  for (let at = 0; at < (await phrases.count()); at++) {
    if ((await phrases.nth(at).locator('.gap').count()) > 0) continue
    const words = plain(await phrases.nth(at).locator('.phrase-words').innerText())
    await phrases.nth(at).locator('.phrase-text').click()
    await panelOf(page).getByRole('button', { name: 'Insert in public reply' }).click()
    return words
  }
  throw new Error('every phrase has a gap')
}

test('reads the ticket: requester, messages, mood, risks, and what was done', async () => {
  await open(rt.tickets.billing)
  const shown = await readShown(page)
  expect(shown.requester).toBe('Dana Okafor')
  expect(shown.facts).toEqual(expect.arrayContaining(['external', 'English']))
  expect(shown.cue?.mood).toMatch(/upset|angry/i)
  expect(shown.cue?.risks).toEqual(expect.arrayContaining(['repeated', 'may leave']))
  expect(shown.checklist?.total).toBeGreaterThan(8)
  expect(shown.phrases).toHaveLength(5)
  expect(shown.phrases[0]).toContain('Dana')
  expect(shown.problems).toEqual([])
})

test('the timer shows Request Tracker’s own due date', async () => {
  await open(rt.tickets.billing)
  const row = page.locator('.ticket-info-dates .form-row.due .current-value')
  const due = new Date(`${plain(await row.innerText())}Z`)
  expect(Number.isNaN(due.getTime())).toBe(false)
  const shown = await readShown(page)
  expect(shown.sla[0]?.details.join(' ')).toContain('Request Tracker')
  expect(shown.sla[0]?.details.join(' ')).toContain('Premium')
  const left = /(?:(\d+) h ?)?(?:(\d+) min)?/.exec(shown.sla[0]?.left ?? '')
  const shownMinutes = Number(left?.[1] ?? 0) * 60 + Number(left?.[2] ?? 0)
  const realMinutes = (due.getTime() - Date.now()) / 60_000
  expect(Math.abs(shownMinutes - realMinutes)).toBeLessThan(2)
})

test('reads a Chinese mail and answers in Chinese', async () => {
  await open(rt.tickets.address)
  const shown = await readShown(page)
  expect(shown.facts.join(' ')).toMatch(/Chinese/)
  for (const phrase of shown.phrases) expect(phrase).toMatch(/\p{Script=Han}/u)
})

test('a merged ticket opens as the one it was merged into', async () => {
  await open(rt.tickets.merged)
  await expect(panelOf(page).locator('.head-number')).toHaveText(`#${rt.tickets.address}`)
  const shown = await readShown(page)
  expect(shown.requester).toBe('李梅')
  expect(shown.problems).toEqual([])
})

test('a requester named with markup is shown as text', async () => {
  await open(rt.tickets.markup)
  await expect(panelOf(page).locator('.head-name')).toContainText('Eve')
  const made = await page.evaluate(
    () => document.querySelector('outside-first-panel')?.shadowRoot?.querySelectorAll('img, script').length,
  )
  expect(made).toBe(0)
})

test('inserts into the rich reply form, undoes and sends it', async () => {
  await open(rt.tickets.crash, 'Update.html?Action=Respond&')
  const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
  await editor.click()
  await page.keyboard.type('Hello. ')
  const words = await insertFirst()
  await expect.poll(async () => plain(await editor.innerText())).toContain(words.slice(0, 30))
  expect(plain(await editor.innerText())).toContain('Hello.')
  await editor.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => plain(await editor.innerText())).not.toContain(words.slice(0, 30))
  expect(plain(await editor.innerText())).toContain('Hello.')
  // CKEditor 4 redoes with Shift.
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => plain(await editor.innerText())).toContain(words.slice(0, 30))
  await page.locator('input[name="SubmitTicket"]').first().click()
  await page.waitForURL(/Display\.html/)
  await expect(page.locator('.history-container')).toContainText(words.slice(0, 30), { timeout: 20_000 })
  await expect
    .poll(async () => (await readShown(page)).checklist?.done ?? 0, { timeout: 20_000 })
    .toBeGreaterThan(0)
})

test('inserts into the plain text form', async () => {
  await plainTextEditor(true)
  try {
    await open(rt.tickets.billing, 'Update.html?Action=Respond&')
    const editor = page.locator('textarea#UpdateContent')
    await expect(editor).toBeVisible()
    await editor.click()
    await page.keyboard.type('Hello. ')
    const words = await insertFirst()
    await expect.poll(async () => plain(await editor.inputValue())).toContain(words.slice(0, 30))
    await editor.focus()
    await page.keyboard.press('Control+z')
    await expect.poll(async () => plain(await editor.inputValue())).toBe('Hello.')
  } finally {
    await plainTextEditor(false)
  }
})

test('a note survives a restart of the browser', async () => {
  await open(rt.tickets.billing)
  const field = panelOf(page).locator('.new-note textarea')
  await field.fill('card ends in 4421')
  await field.press('Enter')
  await page.waitForTimeout(900)
  await context.close()
  context = await openChromium({ profile })
  page = context.pages()[0] ?? (await context.newPage())
  await signIn(context, rt.origin, rt.agent)
  await open(rt.tickets.billing)
  await expect(panelOf(page).locator('.note-list')).toContainText('card ends in 4421')
})

/** Request Tracker's own preference of the agent: plain text or the rich editor. */
async function plainTextEditor(plainText: boolean): Promise<void> {
  await page.goto(`${rt.origin}/Prefs/Other.html`)
  await page.locator(`input[name="MessageBoxRichText"][value="${plainText ? 0 : 1}"]`).check({ force: true })
  await page.locator('input[name="Update"]').first().click()
  await page.waitForLoadState()
}
