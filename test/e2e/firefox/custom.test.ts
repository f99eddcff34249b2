/** A helpdesk described as data, in Firefox: read, followed, and written into. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../../lib/settings/defaults.ts'
import { type CustomDesk, deskDefinition, startCustomDesk } from '../../helpdesks/custom/desk.ts'
import { startWorld, type World } from '../../helpdesks/world.ts'
import { openFirefox, waitInPanel, withSettings } from '../harness/firefox.ts'
import { HOST, readShown, waitForPainted } from '../harness/panel.ts'

let desk: CustomDesk
let world: World
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'outside-first-custom-'))

beforeAll(async () => {
  desk = await startCustomDesk()
  world = await startWorld({ editors: false })
  const sites = [{ host: desk.origin, helpdesk: 'custom-desk', enabled: true }]
  const settings = { ...defaultSettings(), helpdesks: [deskDefinition], sites }
  browser = await openFirefox(world.proxy, withSettings(folder, settings))
})

afterAll(async () => {
  await browser?.close()
  await world?.close()
  await desk?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('shows the facts, follows a message in a shadow root, inserts, and says who will read it', async () => {
  const page = await browser.newPage()
  await page.goto(desk.url('7'))
  expect(await waitForPainted(page as never, 25_000)).toEqual([])
  const shown = await readShown(page as never)
  expect(shown.ticket).toBe(`${new URL(desk.origin).host}:7`)
  expect(shown.requester).toBe('Ana Ruiz')
  expect(shown.problems).toEqual([])

  await page.evaluate(
    `window.desk.say('7', '74', 'theirs', 'Ana Ruiz', 0, 'This is unacceptable. I will cancel my subscription.')`,
  )
  await waitInPanel(page, 'the new message’s risk', `panel.querySelector('.risk')`)

  const click = (what: string) =>
    page.evaluate(
      (host, selector) => {
        const panel = document.querySelector(host)?.shadowRoot
        const whole = [...(panel?.querySelectorAll('.phrase') ?? [])].find(
          (one) => !one.querySelector('.gap'),
        )
        const button = whole?.querySelector<HTMLElement>(selector)
        button?.focus()
        button?.click()
        return whole?.querySelector('.phrase-words')?.textContent ?? null
      },
      HOST,
      what,
    )
  // The list settles a moment after the message.
  await new Promise((done) => setTimeout(done, 1_500))
  const words = await click('.phrase-text')
  expect(words).not.toBeNull()
  await waitInPanel(page, 'the insert button', `panel.querySelector('.phrase.open .btn.primary')`)
  await click('.btn.primary')
  await waitInPanel(page, 'the toast', `/Inserted in the public reply/.test(panel.textContent)`)
  const plain = (raw: string) => raw.replace(/[\s\u00a0\u200b]+/g, '')
  expect(plain((await page.evaluate(`window.desk.draft('7')`)) as string)).toContain(
    plain(words ?? '').slice(0, 20),
  )

  await page.evaluate(`window.desk.note('7', true)`)
  await waitInPanel(page, 'the note is said', `/internal note/i.test(panel.textContent)`)
})
