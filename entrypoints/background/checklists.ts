/** The checklists of a ticket as they stand: which apply, what is done of them, what a draft leaves open. */
import {
  checklistView,
  chooseChecklists,
  type EvidenceId,
  earlierEvidence,
  gateOf,
  type ItemFields,
  type ItemProgress,
  joinViews,
} from '@/lib/checklist'
import type { ChecklistView, Evidence, Gate } from '@/lib/checklist/types'
import type { Cue } from '@/lib/sentiment/types'
import { effectiveChecklists } from '@/lib/settings'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import type { Checklist, Settings } from '@/lib/settings/types'
import { type ConditionFacts, lastCustomerTurn, type Scenario, type Ticket } from '@/lib/ticket'
import { localeOf } from './config'
import { storage } from './store'

/** What the storage has of a ticket's items. */
export type Kept = { progress: ItemProgress[]; dismissed: string[]; fields: ItemFields[] }

export const nothingKept: Kept = { progress: [], dismissed: [], fields: [] }

export async function keptOf(ticketKey: string): Promise<Kept> {
  const db = storage()
  const [progress, dismissed, fields] = await Promise.all([
    db.progress(ticketKey),
    db.dismissed(ticketKey),
    db.itemFields(ticketKey),
  ])
  return { progress, dismissed, fields }
}

export type Standing = {
  /** With the items that this ticket is asked for; the most specific first. */
  checklists: Checklist[]
  views: ChecklistView[]
  /** All of them as one: figures and phrases go by it. */
  joined: ChecklistView | null
  /** When the customer's current turn began. */
  since: string | null
}

/**
 * What the last look at the whole thread came to. A look at a draft gets only a part of a long thread, and it
 * comes with every rest in typing: it takes over what the draft cannot change.
 */
type Chosen = { by: Settings; turn: string | null; checklists: Checklist[]; earlier: Evidence[] }
const chosen = new Map<string, Chosen>()
const MOST_CHOSEN = 50

type Asked = {
  settings: Settings
  language: string
  cue: Cue
  scenarios: readonly Scenario[]
  evidence: readonly Evidence[]
  kept: Kept
  /** Take over what the last look at the ticket chose, while turn and settings are the same. */
  asChosen?: boolean
}

/** `evidence`: of the current turn; what was proven before it is found here. */
export function standingOf(ticket: Ticket, asked: Asked): Standing {
  const { settings, kept } = asked
  const [first] = lastCustomerTurn(ticket.messages).customer
  const turn = first?.id ?? null
  const before = asked.asChosen ? chosen.get(ticket.key) : undefined
  const known = before?.by === settings && before.turn === turn ? before : choose(ticket, turn, asked)
  if (known !== before && !asked.asChosen) remember(ticket.key, known)
  const { checklists } = known
  const evidence = [...known.earlier, ...asked.evidence]
  const since = first?.at ?? null
  const views = checklists.map((list) =>
    checklistView(list, kept.progress, evidence, { since, fields: kept.fields }),
  )
  return { checklists, views, joined: joinViews(views), since }
}

function choose(ticket: Ticket, turn: string | null, asked: Asked): Chosen {
  const { settings, language, cue, scenarios } = asked
  const checklists = chooseChecklists(
    effectiveChecklists(builtInChecklists, settings),
    factsOf(ticket, language, cue, scenarios),
    localeOf(settings),
  )
  const wanted = checklists.flatMap((list) => list.items.flatMap((item) => item.evidence))
  return { by: settings, turn, checklists, earlier: earlierEvidence(ticket, new Set<EvidenceId>(wanted)) }
}

export function draftGate(ticket: Ticket, { views }: Standing, draft: string, kept: Kept): Gate | null {
  return gateOf(ticket, views, draft, kept.dismissed)
}

/** What conditions ask of a ticket. A mood that is only guessed counts as none. */
function factsOf(ticket: Ticket, language: string, cue: Cue, scenarios: readonly Scenario[]): ConditionFacts {
  const { latest } = cue
  return {
    ticket,
    language,
    mood: latest?.read && !latest.unsure ? latest.mood : null,
    risks: [...new Set(cue.risks.map(({ id }) => id))],
    scenarios,
    messages: ticket.messages.filter(({ visibility }) => visibility === 'public').length,
  }
}

function remember(ticketKey: string, choice: Chosen): void {
  chosen.delete(ticketKey)
  chosen.set(ticketKey, choice)
  const [oldest] = chosen.keys()
  if (chosen.size > MOST_CHOSEN && oldest !== undefined) chosen.delete(oldest)
}
