/** The hard cases and their playbooks, as the rest of the product sees them. */
import type { Scenario as TicketScenario } from '@/lib/ticket'

/** The kinds of hard case are the ticket room's: conditions ask for them. */
export { scenarios as playbookKinds } from '@/lib/ticket/ids'
export type PlaybookKind = TicketScenario

/** What a condition of a checklist or phrase may ask for. */
export type ScenarioId = PlaybookKind | 'none'

/** Words that say so, and where they stand. `messageId` is null for subject and tags. */
export type ScenarioQuote = {
  text: string
  from: 'subject' | 'tag' | 'customer' | 'note'
  messageId: string | null
}

/** A hard case that a ticket looks like. */
export type FoundCase = { kind: PlaybookKind; quotes: ScenarioQuote[]; score: number }

export const steps = ['identify', 'cause', 'plan', 'act', 'learn'] as const
export type Step = (typeof steps)[number]

/** The bones of the fishbone, as they are drawn: three above the spine, three below. */
export const bones = ['people', 'process', 'system', 'material', 'environment', 'communication'] as const
export type Bone = (typeof bones)[number]

export type Mark = 'open' | 'likely' | 'ruled-out'
export const textFields = ['problem', 'impact', 'learned', 'change'] as const
export type TextField = (typeof textFields)[number]

/** What one part of a playbook holds. `order` sorts parts of one list; gaps are allowed. */
export type PartBody =
  /** The playbook itself: which kind, the customer's words it was opened for, and when it was finished. */
  | { of: 'head'; kind: PlaybookKind; quotes: string[]; finishedAt: string | null }
  /** A proposal that was sent away for this ticket, or was made at all (told once). */
  | { of: 'dismissed' | 'proposed'; kind: PlaybookKind }
  | { of: 'text'; field: TextField; text: string }
  /** A guiding item that is done; `item` is its id in the guide. */
  | { of: 'tick'; item: string }
  | { of: 'why'; order: number; text: string }
  /** A cause on a bone; with `parent` a cause of that cause. */
  | { of: 'cause'; bone: Bone; parent: string | null; order: number; text: string; mark: Mark }
  /** A line of the plan; `date` is a local date ("2026-11-27"), which makes a reminder. */
  | { of: 'plan'; order: number; text: string; owner: string; date: string | null; done: boolean }

/**
 * The unit that is kept and merged: per part the latest `at` (an ISO instant) wins, so that two tabs never
 * undo each other. `gone` parts stay for a while, so that a deletion wins over an older edit and can be undone.
 */
export type Part = { id: string; at: string; gone: boolean; body: PartBody }

/** What happened to a playbook, as recorded. */
export type PlaybookHappening = 'proposed' | 'opened' | 'dismissed' | 'finished'

/** What a look at a ticket says of its playbook. */
export type PlaybookLook = {
  /** Null: nothing looks like a hard case, it was sent away, or a playbook is there already. */
  proposal: FoundCase | null
  parts: Part[]
}
