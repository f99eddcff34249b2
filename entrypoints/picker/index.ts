import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '@/lib/messaging'
import { type PickOrder, pickInPage } from './session'

/** The background calls it after injecting this script: with an order to pick as JSON, or null to leave. */
type Door = { outsideFirstPick?: (order: string | null) => void }

/**
 * Injected by the background when somebody presses a pick button on the options page, into the one tab
 * concerned. Lives in the extension's own world: the page cannot see or call it.
 */
export default defineUnlistedScript(() => {
  let end: (() => void) | null = null
  const door = globalThis as Door
  door.outsideFirstPick?.(null)
  door.outsideFirstPick = (text) => {
    end?.()
    const order = text === null ? null : (JSON.parse(text) as PickOrder)
    end = order && pickInPage(document, order, (outcome) => void tell(order.id, outcome))
  }
})

/** Told once; where the extension is gone meanwhile, nobody waits for it. */
async function tell(id: string, outcome: Parameters<typeof ask<'pick/done'>>[1]['outcome']): Promise<void> {
  await ask('pick/done', { id, outcome }).catch(() => undefined)
}
