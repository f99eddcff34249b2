/** Which ticket is open: noticed at once, without wrapping the page's functions. */
import type { Helpdesk } from '@/lib/helpdesks/contract'

/** How often the address is compared, ms: one string comparison, and only while the tab is visible. */
const GLANCE = 200
/** Every how many glances the page is asked too: some helpdesks change tickets without a new address. */
const LOOK_EVERY = 5

/**
 * Calls `opened` with the open ticket's id whenever it changes; null when no ticket is open or the
 * page is between two. Works on four signals, because no single one exists in every browser and
 * helpdesk: the Navigation API, popstate, the agent's own clicks and keys, and a glance at the address.
 */
export function followTicket(
  helpdesk: Helpdesk,
  document: Document,
  window: Window,
  signal: AbortSignal,
  opened: (ticketId: string | null, url: URL) => void,
): void {
  let current: string | null | undefined
  let href = ''
  let glances = 0
  const look = () => {
    href = window.location.href
    const url = new URL(href)
    const id = helpdesk.activeTicketId(document, url)
    if (id === current) return
    current = id
    opened(id, url)
  }
  const glance = () => {
    if (document.hidden || signal.aborted) return
    glances++
    if (window.location.href !== href || current === null || glances % LOOK_EVERY === 0) look()
  }
  const soon = () => setTimeout(glance)
  /** No more than a comparison: each key typed in the helpdesk comes here. */
  const afterKey = () =>
    setTimeout(() => {
      if (window.location.href !== href) glance()
    })
  window.navigation?.addEventListener('currententrychange', look, { signal })
  window.addEventListener('popstate', look, { signal })
  window.addEventListener('pageshow', look, { signal })
  document.addEventListener('visibilitychange', glance, { signal })
  document.addEventListener('click', soon, { signal, capture: true, passive: true })
  document.addEventListener('keyup', afterKey, { signal, capture: true, passive: true })
  const timer = window.setInterval(glance, GLANCE)
  signal.addEventListener('abort', () => window.clearInterval(timer))
  look()
}
