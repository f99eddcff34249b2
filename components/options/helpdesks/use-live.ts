import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { Probe } from '@/lib/helpdesks/custom/probe'
import { type HelpdeskTab, ProblemError } from '@/lib/messaging'
import { matchPattern } from '@/lib/settings'
import type { Platform } from '../platform'

/** How long after the last change the tab is asked again, ms. */
const REST = 450

/**
 * What the definition reads in the lead's open tab. Kept in this page's memory only, and forgotten with
 * it: customers' words are never stored or exported from here.
 */
export type LiveState =
  | { kind: 'waiting' }
  /** No address is known at which this helpdesk is opened. */
  | { kind: 'no-site' }
  /** The browser does not let us look at any of its addresses (any more). */
  | { kind: 'no-access'; host: string }
  | { kind: 'no-tab'; host: string }
  /** A tab is there and does not answer: loading, an error page, or opened before access was given. */
  | { kind: 'reload'; tab: HelpdeskTab }
  | { kind: 'failed'; detail: string }
  | { kind: 'read'; tab: HelpdeskTab; probe: Probe }

export type Live = {
  state: ReadonlySignal<LiveState>
  /** A question is on its way; what is shown is the last answer. */
  asking: ReadonlySignal<boolean>
  refresh(): void
  tab: ReadonlySignal<HelpdeskTab | null>
}

/** Asks on a click, after a change, and when this page comes to sight; never while it is out of sight. */
export function useLive(helpdesk: HelpdeskDefinition, hosts: readonly string[], platform: Platform): Live {
  const state = useSignal<LiveState>({ kind: 'waiting' })
  const asking = useSignal(false)
  const tab = useComputed(() =>
    state.value.kind === 'read' || state.value.kind === 'reload' ? state.value.tab : null,
  )
  const latest = useRef({ helpdesk, hosts })
  latest.current = { helpdesk, hosts }
  const turn = useRef(0)
  const refresh = () => {
    if (document.visibilityState === 'hidden') return
    const mine = ++turn.current
    asking.value = true
    void look(latest.current.helpdesk, latest.current.hosts, platform).then((found) => {
      // An older question may be answered after a newer one.
      if (mine !== turn.current) return
      asking.value = false
      state.value = found
    })
  }
  const key = JSON.stringify([helpdesk, hosts])
  useEffect(() => {
    const timer = setTimeout(refresh, state.peek().kind === 'waiting' ? 0 : REST)
    return () => clearTimeout(timer)
  }, [key])
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener('visibilitychange', refresh, { signal: stop.signal })
    window.addEventListener('focus', refresh, { signal: stop.signal })
    return () => {
      stop.abort()
      turn.current = -1
    }
  }, [])
  return { state, asking, refresh, tab }
}

async function look(
  helpdesk: HelpdeskDefinition,
  hosts: readonly string[],
  platform: Platform,
): Promise<LiveState> {
  const [first] = hosts
  if (first === undefined) return { kind: 'no-site' }
  try {
    const granted = await keep(hosts, async (host) => {
      const pattern = matchPattern(host)
      return pattern !== null && platform.hasAccess(pattern)
    })
    const [allowed] = granted
    if (allowed === undefined) return { kind: 'no-access', host: first }
    const lists = await Promise.all(granted.map((host) => platform.ask('helpdesk/tabs', { host })))
    const [tab] = lists.flat()
    if (!tab) return { kind: 'no-tab', host: allowed }
    return await readTab(tab, helpdesk, platform)
  } catch (error) {
    return { kind: 'failed', detail: error instanceof ProblemError ? error.problem.detail : String(error) }
  }
}

async function readTab(
  tab: HelpdeskTab,
  definition: HelpdeskDefinition,
  platform: Platform,
): Promise<LiveState> {
  try {
    const probe = await platform.ask('helpdesk/probe', { tabId: tab.tabId, definition })
    return { kind: 'read', tab, probe }
  } catch (error) {
    // Access was asked for a moment ago: the tab itself is what cannot be looked into.
    if (error instanceof ProblemError && error.problem.kind === 'not-granted') return { kind: 'reload', tab }
    throw error
  }
}

async function keep<V>(all: readonly V[], test: (one: V) => Promise<boolean>): Promise<V[]> {
  const passed = await Promise.all(all.map(test))
  return all.filter((_, at) => passed[at])
}
