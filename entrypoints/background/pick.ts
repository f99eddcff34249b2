/**
 * Lets a lead point at an element in one of their tabs, on a click of theirs only. The answer lies in
 * session storage until the options page takes it: that page may sleep, or be reloaded, meanwhile.
 */
import { browser } from 'wxt/browser'
import { pickerWords } from '@/lib/i18n/words/picker'
import type { PickResult, Requests } from '@/lib/messaging/protocol'
import type { Lang } from '@/lib/ticket'
import { Refusal } from './router'

type Order = Requests['helpdesk/pick']['in']
/** The pick that is open: only an answer to it, from its tab, is heard. */
type Open = { id: string; tabId: number; ownTabId: number | null }

const OPEN = 'picking'
/** Read by the options page. */
const RESULT = 'picked'

/** Rejects with `not-granted` where the browser does not let us into the tab. */
export async function startPick({ id, tabId, ownTabId, label, what }: Order, lang: Lang): Promise<void> {
  const before = await openPick()
  if (before) await endPick(before.id)
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] })
    await browser.storage.session.remove(RESULT)
    await browser.storage.session.set({ [OPEN]: { id, tabId, ownTabId } satisfies Open })
    await call(tabId, { id, label, what, words: pickerWords[lang] })
  } catch (error) {
    throw new Refusal('not-granted', error instanceof Error ? error.message : String(error))
  }
  await toFront(tabId)
}

/** Takes the picker away without an answer. */
export async function endPick(id: string): Promise<void> {
  const open = await openPick()
  if (open?.id !== id) return
  await browser.storage.session.remove(OPEN)
  // A tab that is gone has no picker any more.
  await call(open.tabId, null).catch(() => undefined)
}

/** Keeps the answer and brings the options page back to the front. */
export async function keepPick(result: PickResult, tabId: number): Promise<void> {
  const open = await openPick()
  if (open?.id !== result.id || open.tabId !== tabId) throw new Refusal('forbidden', 'no such pick')
  await browser.storage.session.remove(OPEN)
  await browser.storage.session.set({ [RESULT]: result })
  if (open.ownTabId !== null) await toFront(open.ownTabId).catch(() => undefined)
}

async function openPick(): Promise<Open | null> {
  const stored = await browser.storage.session.get(OPEN)
  return (stored[OPEN] as Open | undefined) ?? null
}

function call(tabId: number, order: object | null): Promise<unknown> {
  return browser.scripting.executeScript({
    target: { tabId },
    // As text: Chromium leaves out what is null in objects.
    args: [order && JSON.stringify(order)],
    // Runs in the page's isolated world: nothing of this file is there.
    func: (given: string | null) =>
      (globalThis as unknown as { outsideFirstPick?: (o: string | null) => void }).outsideFirstPick?.(given),
  })
}

async function toFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true })
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
}
