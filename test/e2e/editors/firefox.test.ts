/**
 * The composer's main path in Firefox, where an extension's paste arrives empty and the helper in the
 * page's world has to do it. Runs with the Firefox suite.
 */
import assert from 'node:assert/strict'

import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, test } from 'vitest'
import type { InsertResult } from '../../../lib/composer/contract.ts'
import { buildExtension, buildPages, EDITORS, type EditorName, servePages } from './build.ts'

const PHRASE = 'I am sorry you had to wait for this, Mara.'
const STRATEGY: Record<EditorName, string> = {
  ckeditor5: 'page-world',
  froala: 'froala',
  frame: 'frame',
  contenteditable: 'typing',
  textarea: 'text-control',
  input: 'text-control',
}
const CARET = '\uE000'

let browser: Browser
let served: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  await buildPages()
  const folder = await buildExtension('firefox')
  served = await servePages()
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.OUTSIDE_FIRST_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  })
  await browser.installExtension(folder)
})

afterAll(async () => {
  await browser?.close()
  served?.server.close()
})

async function open(name: EditorName): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${served.origin}/${name}.html`)
  await page.waitForSelector('body[data-ready]')
  await page.waitForSelector('html[data-composer-under-test]')
  return page
}

async function type(page: Page, name: EditorName, text: string): Promise<void> {
  const frame = name === 'frame' ? page.frames().find((one) => one !== page.mainFrame()) : page.mainFrame()
  assert.ok(frame, 'no frame')
  const editor = await frame.waitForSelector('#editor')
  await editor?.click()
  await page.keyboard.type(text, { delay: 5 })
  await pause(700)
}

function insert(page: Page, text: string, ticketKey = 'test:127.0.0.1:1'): Promise<InsertResult> {
  return page.evaluate(
    (request) =>
      new Promise<InsertResult>((resolve) => {
        window.addEventListener('message', function hear({ data }) {
          if (data?.from !== 'composer-under-test') return
          window.removeEventListener('message', hear)
          resolve(data.answer)
        })
        window.postMessage({ to: 'composer-under-test', ask: 'insert', request }, '*')
      }),
    { ticketKey, text },
  )
}

async function text(page: Page): Promise<string> {
  const raw = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe#mount')
    const editor = (frame?.contentDocument ?? document).querySelector<HTMLElement>('#editor')
    if (!editor) throw new Error('no editor')

    return 'value' in editor ? String(editor.value) : editor.innerText
  })
  const plain = raw.replace(/[\u200b\u2060\ufeff]/g, '').replaceAll('\u00a0', ' ')
  return plain.replace(/\n{2,}/g, '\n\n').trim()
}

async function chord(page: Page, ...keys: ('Control' | 'Shift' | 'z')[]): Promise<void> {
  const last = keys.pop()
  for (const key of keys) await page.keyboard.down(key)
  if (last) await page.keyboard.press(last)
  for (const key of keys.reverse()) await page.keyboard.up(key)
  await pause(50)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

for (const name of EDITORS) {
  test(`${name}: insert in the middle, type on, undo, redo`, async () => {
    const page = await open(name)
    await type(page, name, 'Hello. Bye.')
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowLeft')
      await pause(30)
    }
    const result = await insert(page, PHRASE)
    assert.deepEqual(result, { kind: 'inserted', strategy: STRATEGY[name], audience: 'public' })
    assert.equal(await text(page), `Hello. ${PHRASE}Bye.`)
    await chord(page, 'Control', 'z')
    assert.equal(await text(page), 'Hello. Bye.')
    await chord(page, 'Control', 'Shift', 'z')
    assert.equal(await text(page), `Hello. ${PHRASE}Bye.`)
    await page.close()
  })

  test(`${name}: typing goes on behind the insertion`, async () => {
    const page = await open(name)
    await type(page, name, 'Hello. ')
    assert.equal((await insert(page, PHRASE)).kind, 'inserted')
    await page.keyboard.type(' So', { delay: 5 })
    await page.keyboard.press('Backspace')
    assert.equal(await text(page), `Hello. ${PHRASE} S`)
    await page.close()
  })

  test(`${name}: the caret goes to its mark`, async () => {
    const page = await open(name)
    await type(page, name, 'Hi. ')
    assert.equal((await insert(page, `Your order ${CARET} is on its way.`)).kind, 'inserted')
    await page.keyboard.type('77', { delay: 5 })
    assert.equal(await text(page), 'Hi. Your order 77 is on its way.')
    await page.close()
  })

  test(`${name}: another ticket, nothing happens`, async () => {
    const page = await open(name)
    await type(page, name, 'Hello.')
    assert.deepEqual(await insert(page, PHRASE, 'test:127.0.0.1:2'), {
      kind: 'not-inserted',
      why: 'other-ticket',
      copied: false,
    })
    assert.equal(await text(page), 'Hello.')
    await page.close()
  })

  if (name === 'input') continue
  test(`${name}: two paragraphs and a line break, one undo step`, async () => {
    const page = await open(name)
    await type(page, name, 'Hello. ')
    assert.equal((await insert(page, 'First.\nSecond.\n\nThird.')).kind, 'inserted')
    assert.equal(await text(page), 'Hello. First.\nSecond.\n\nThird.')
    await chord(page, 'Control', 'z')
    assert.equal(await text(page), 'Hello.')
    await page.close()
  })
}
