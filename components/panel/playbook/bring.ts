/** The open playbook is a script of its own: few tickets are hard cases, and the late parts are for all. */
import type { FunctionComponent } from 'preact'
import { MEETING } from '../late/meeting'
import type { PanelActions } from '../model'

/** What the panel laid out for later scripts, and where this one leaves its view. Anew for each panel. */
type Meeting = { playbook?: FunctionComponent }

const meeting = () => (globalThis as { [MEETING]?: Meeting })[MEETING]

export function broughtPlaybook(): FunctionComponent | null {
  return meeting()?.playbook ?? null
}

/** Null when it cannot come; never rejects. */
export async function bringPlaybook(actions: PanelActions): Promise<FunctionComponent | null> {
  if (!broughtPlaybook()) await actions.request('panel/playbook', null).catch(() => undefined)
  return broughtPlaybook()
}

/** The script says that it is here. */
export function leavePlaybook(view: FunctionComponent): void {
  const met = meeting()
  if (met) met.playbook = view
}
