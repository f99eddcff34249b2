/** What every part of the panel is given: the state it reads, the actions it calls, the words it uses. */
import { type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '@/lib/i18n'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { Missing, Recommendation } from '@/lib/phrasing/types'
import type { PlaybookKind } from '@/lib/playbooks/types'
import type { ChecklistItem } from '@/lib/settings/types'
import type { Lang, Risk, Ticket } from '@/lib/ticket'
import type { PanelActions, PanelState } from './model'

export type T = Translate<PanelWords>

/** What the panel itself remembers while one ticket is open: where the agent is in it, nothing to keep. */
export type PanelUi = {
  /** The phrase that is unfolded; null: the first. */
  picked: Signal<string | null>
  /** The list as it stood when pointer or focus came to it: it must not change under the hand. */
  held: Signal<Recommendation[] | null>
  /** Phrases are wanted for this item. */
  forItem: Signal<ChecklistItem | null>
  /** A phrase whose gaps are being filled in. */
  filling: Signal<{ phrase: Recommendation; missing: Missing[] } | null>
  /** What is being looked for; null while the search is folded. */
  query: Signal<string | null>
  /** What the palette was opened with; null while it is closed. */
  palette: Signal<string | null>
  /** The shortcuts sheet. */
  sheet: Signal<boolean>
  /** What of the cue is unfolded: the choice of the right mood, the message with the curve, or a risk's words. */
  cue: Signal<'wrong' | 'more' | Risk | null>
  /** What the coach found in the draft is unfolded. */
  coach: Signal<boolean>
  /** Where a key has led is still on its way: what is typed next is meant for it, and no key of the panel. */
  comes: Signal<boolean>
  /** The playbook is open; as this kind, where none was begun yet. */
  playbook: Signal<PlaybookKind | boolean>
  /** A reminder is being set: a new one, or the one with this id is changed; null: none. */
  reminding: Signal<string | null>
}

export function makeUi(): PanelUi {
  return {
    picked: signal(null),
    held: signal(null),
    forItem: signal(null),
    filling: signal(null),
    query: signal(null),
    palette: signal(null),
    sheet: signal(false),
    cue: signal(null),
    coach: signal(false),
    comes: signal(false),
    playbook: signal(false),
    reminding: signal(null),
  }
}

/** Unfolds a part of the cue in place of another, or folds it. */
export function openCue({ cue }: PanelUi, opens: PanelUi['cue']['value']): void {
  cue.value = cue.peek() === opens ? null : opens
}

export type PanelTools = {
  state: PanelState
  actions: PanelActions
  ui: PanelUi
  t: T
  lang: Lang
  /** Moves the focus to the first place of a part, found by its `data-part`. */
  goTo(part: 'checklist' | 'say' | 'coach' | 'search' | 'note' | 'fill' | 'remind' | 'mood'): void
}

export const PanelContext = createContext<PanelTools | null>(null)

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext)
  if (!tools) throw new Error('Parts of the panel are drawn inside <Panel> only')
  return tools
}

/** The open ticket, or null while none is read. Reading it subscribes to the phase only. */
export function readyTicket(state: PanelState): Ticket | null {
  const phase = state.phase.value
  return phase.kind === 'ready' ? phase.ticket : null
}

/** The background's answer, unless it belongs to another ticket than the one shown. */
export function currentLook(state: PanelState) {
  const ticket = readyTicket(state)
  const look = state.look.value
  return look && ticket && look.ticketKey === ticket.key ? look : null
}
