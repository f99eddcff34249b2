import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { PickResult } from '@/lib/messaging'
import { focusOn } from '../focus'
import type { Platform } from '../platform'
import type { EditorTools } from './context'
import { applyPick, whatToPick } from './places'
import type { Live } from './use-live'
import type { H } from './words'

export type Picking = {
  /** The place something is being picked for in the helpdesk's tab; null: nothing is. */
  path: ReadonlySignal<string | null>
  /** What came of the last pick, in words; `trouble`: nothing did, and it stays to be read. */
  said: ReadonlySignal<{ text: string; trouble: boolean } | null>
  /** The words were read. */
  hush(): void
  start(path: string, label: string): void
  stop(): void
}

/** "custom-1a2b3c4d facts.subject 5f…": tells after a reload, too, what the answer is for. */
const idOf = (helpdesk: HelpdeskDefinition, path: string) => `${helpdesk.id} ${path} ${crypto.randomUUID()}`

type PickingOf = {
  helpdesk: HelpdeskDefinition
  put: EditorTools['put']
  live: Live
  platform: Platform
  h: H
}

/** Lets the lead point at things in the helpdesk's tab, and takes over what they pointed at. */
export function usePick(of: PickingOf): Picking {
  const path = useSignal<string | null>(null)
  const said = useSignal<{ text: string; trouble: boolean } | null>(null)
  const id = useRef<string | null>(null)
  const latest = useRef(of)
  latest.current = of
  useEffect(() => {
    const stop = new AbortController()
    const hear = (result: PickResult) => {
      const { helpdesk, put, h } = latest.current
      const [of, where] = result.id.split(' ')
      if (of !== helpdesk.id || where === undefined) return false
      id.current = null
      path.value = null
      const { outcome } = result
      if (outcome.kind === 'picked') {
        const problem = put((now) => applyPick(now, where, outcome.picked), where)
        const taken = h('pick.taken', { selector: outcome.picked.selector })
        said.value = { text: problem ?? taken, trouble: problem !== null }
      } else {
        const gone = outcome.kind === 'gone'
        said.value = { text: h(gone ? 'pick.gone' : 'pick.left'), trouble: gone }
      }
      focusOn(where)
      return true
    }
    latest.current.platform.onPicked(stop.signal, hear)
    return () => {
      stop.abort()
      if (id.current)
        void latest.current.platform.ask('helpdesk/pick-end', { id: id.current }).catch(() => null)
    }
  }, [path, said])
  return {
    path,
    said,
    hush() {
      said.value = null
    },
    start(where, label) {
      const { helpdesk, live, platform, h } = latest.current
      const tab = live.tab.peek()
      if (!tab) {
        said.value = { text: h('pick.noTab'), trouble: true }
        return
      }
      const mine = idOf(helpdesk, where)
      id.current = mine
      path.value = where
      said.value = null
      const state = live.state.peek()
      const what = whatToPick(helpdesk, where, state.kind === 'read' ? state.probe.ticketId : null)
      const order = async () => {
        const ownTabId = await platform.ownTabId()
        await platform.ask('helpdesk/pick', { id: mine, tabId: tab.tabId, ownTabId, label, what })
      }
      order().catch(() => {
        if (id.current !== mine) return
        id.current = null
        path.value = null
        said.value = { text: h('pick.failed'), trouble: true }
        live.refresh()
      })
    },
    stop() {
      const mine = id.current
      id.current = null
      path.value = null
      if (mine) void latest.current.platform.ask('helpdesk/pick-end', { id: mine }).catch(() => null)
    },
  }
}
