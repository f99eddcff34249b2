/**
 * What the overlay does with the composer room, reduced to that: a panel that takes the focus, and an
 * answer for each request of the test. The page's world and this one talk by window messages.
 */
import { browser } from 'wxt/browser'
import { type InsertRequest, insertText, readDraft, selectBefore, trackCaret } from '@/lib/composer'
import type { Composer } from '@/lib/helpdesks/contract'

type Ask =
  | { ask: 'insert' | 'insert-on-click'; request: InsertRequest }
  | { ask: 'expand'; typed: string; request: InsertRequest }
  | { ask: 'draft' | 'cost' }

const findComposer = (): Composer | null => {
  const element = findIn(document)
  return element && { element, audience: 'public', channel: null, plain: false }
}

/** As a helpdesk's adapter would: in the document, an open shadow root or a frame of the same origin. */
function findIn(within: Document | ShadowRoot): HTMLElement | null {
  const here = within.querySelector<HTMLElement>('#editor')
  if (here) return here
  for (const one of within.querySelectorAll<HTMLElement>('#place, iframe')) {
    const inside = one.shadowRoot ?? (one as HTMLIFrameElement).contentDocument
    const found = inside && findIn(inside)
    if (found) return found
  }
  return null
}

const caret = trackCaret(document, new AbortController().signal, findComposer)
// The overlay looks for the composer once a second.
setInterval(caret.follow, 100)

function insert(request: InsertRequest) {
  return insertText(request, {
    document,
    activeTicketKey: () => document.body.dataset.ticket ?? null,
    findComposer,
    pageWorld: async () => (await browser.runtime.sendMessage('page-world')) === true,
    copy: async (text) => {
      document.body.dataset.clipboard = text
      return document.body.dataset.clipboardRefuses !== 'yes'
    },
    isComposing: caret.isComposing,
  })
}

const reply = (answer: unknown) => window.postMessage({ from: 'composer-under-test', answer }, '*')

/** Stands for the panel: in a closed shadow root, with a search field that takes focus and selection away. */
const panel = document.createElement('div')
panel.style.cssText = 'position:fixed;top:0;right:0;width:240px;height:100px;background:#eee'
const root = panel.attachShadow({ mode: 'closed' })
const search = Object.assign(document.createElement('input'), { value: 'search' })
search.style.cssText = 'width:200px;height:30px'
const button = Object.assign(document.createElement('button'), { textContent: 'Insert' })
button.style.cssText = 'display:block;width:200px;height:40px'
root.append(search, button)
document.documentElement.append(panel)
let armed: InsertRequest | null = null
button.addEventListener('click', async () => {
  if (armed) reply(await insert(armed))
})

window.addEventListener('message', async ({ data }: MessageEvent<Ask & { to?: string }>) => {
  if (data?.to !== 'composer-under-test') return
  if (data.ask === 'insert') reply(await insert(data.request))
  if (data.ask === 'expand') {
    const element = findComposer()?.element
    reply(element && selectBefore(element, data.typed) ? await insert(data.request) : 'not selected')
  }
  if (data.ask === 'insert-on-click') {
    armed = data.request
    reply('armed')
  }
  if (data.ask === 'draft') {
    const composer = findComposer()
    reply(composer && readDraft(composer))
  }
  if (data.ask === 'cost') reply(readingCost())
})

/** ms of one reading, the median of many. */
function readingCost(): number {
  const composer = findComposer()
  const runs = Array.from({ length: 21 }, () => {
    const from = performance.now()
    for (let i = 0; i < 10; i++) if (composer) readDraft(composer)
    return (performance.now() - from) / 10
  })
  return runs.sort((a, b) => a - b)[10] ?? Number.NaN
}
document.documentElement.dataset.composerUnderTest = 'ready'
