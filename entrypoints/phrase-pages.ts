import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type PhraseHelpdesk, phrasePage } from '@/lib/helpdesks'

/**
 * Run by the background, when a lead asks for it, in a tab of theirs: leaves what reads macros and canned
 * responses in this isolated world, where the background then calls it, once per page. The helpdesk sees
 * requests of its own page with the agent's session, and nothing but GETs.
 */
export default defineUnlistedScript(() => {
  const outsideFirstPhrasePage = async (order: string): Promise<string> => {
    const { helpdesk, at } = JSON.parse(order) as { helpdesk: PhraseHelpdesk; at: string | null }
    const page = await phrasePage(helpdesk, at, {
      document,
      url: new URL(location.href),
      signal: new AbortController().signal,
      fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
      now: () => Date.now(),
    })
    return JSON.stringify(page)
  }
  Object.assign(globalThis, { outsideFirstPhrasePage })
})
