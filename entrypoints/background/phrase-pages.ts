/** A helpdesk's macros or canned responses, page by page, through the tab of a lead who asked for them. */
import { browser } from 'wxt/browser'
import { type PhraseHelpdesk, type PhrasePage, phraseHelpdesks } from '@/lib/helpdesks'
import { siteFor } from '@/lib/settings'
import { isAgentPage } from './agent-pages'
import { settingsNow } from './config'
import { Refusal } from './router'

type Given = { outsideFirstPhrasePage(order: string): Promise<string> }
type Answer = { page: string } | { error: string }

/**
 * Rejects with `not-granted` where the browser does not let us into the tab, or the tab is gone or was led
 * away: what two helpdesks say must not become one list.
 */
export async function readPhrasePage(tabId: number, host: string, at: string | null): Promise<PhrasePage> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  const { settings } = await settingsNow()
  const site = tab?.url ? siteFor(settings, tab.url) : null
  const helpdesk = phraseHelpdesks.find((one) => one === site?.helpdesk)
  if (!tab?.url || URL.parse(tab.url)?.host !== host)
    throw new Refusal('not-granted', 'the tab is gone, or elsewhere')
  if (!helpdesk || !isAgentPage(helpdesk, tab.url))
    throw new Refusal('forbidden', 'no agents’ page of a helpdesk with phrases that can be read')
  const answer = await inTab(tabId, helpdesk, at).catch((error: unknown) => {
    throw new Refusal('not-granted', error instanceof Error ? error.message : String(error))
  })
  if (answer && 'page' in answer) return JSON.parse(answer.page) as PhrasePage
  throw new Refusal('unexpected', answer?.error ?? 'the page gave no answer')
}

async function inTab(
  tabId: number,
  helpdesk: PhraseHelpdesk,
  at: string | null,
): Promise<Answer | undefined> {
  const target = { tabId }
  await browser.scripting.executeScript({ target, files: ['/phrase-pages.js'] })
  const [frame] = await browser.scripting.executeScript({
    target,
    // As text, both ways: Chromium leaves out what is null in objects.
    args: [JSON.stringify({ helpdesk, at })],
    // Runs in the page's isolated world: nothing of this file is there.
    func: async (order: string): Promise<Answer> => {
      try {
        return { page: await (globalThis as unknown as Given).outsideFirstPhrasePage(order) }
      } catch (error) {
        return { error: String(error) }
      }
    },
  })
  return frame?.result as Answer | undefined
}
