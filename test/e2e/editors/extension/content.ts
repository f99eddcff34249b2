/**
 * What the overlay does with the composer room, reduced to that: a panel that takes the focus, and an
 * answer for each request of the test. The page's world and this one talk by window messages.
 */
import { browser } from 'wxt/browser'
import { type InsertRequest, insertText, readDraft, trackCaret } from '@/lib/composer'
import type { Composer } from '@/lib/helpdesks/contract'

type Ask = { ask: 'insert' | 'insert-on-click'; request: InsertRequest } | { ask: 'draft' }

const findComposer = (): Composer | null => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#mount')
  const element = (frame?.contentDocument ?? document).querySelector<HTMLElement>('#editor')
  return (
    element && { element, audience: 'public', channel: null, plain: document.body.dataset.plain === 'yes' }
  )
}

const caret = trackCaret(document, new AbortController().signal, findComposer)

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
  if (data.ask === 'insert-on-click') {
    armed = data.request
    reply('armed')
  }
  if (data.ask === 'draft') {
    const composer = findComposer()
    reply(composer && readDraft(composer))
  }
})
document.documentElement.dataset.composerUnderTest = 'ready'
