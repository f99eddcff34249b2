/**
 * Conditions on a ticket, as data: which SLA policy holds, which checklist is used. One form for all of
 * them, so that a team lead learns it once. Pure; the schema is in condition-schema.ts.
 */
import type { Ticket } from './index'

/** What a condition can ask about. */
export const conditionFacts = [
  'helpdesk',
  'host',
  'priority',
  'tag',
  'group',
  'channel',
  'status',
  'kind',
  'vip',
  'language',
] as const
export type ConditionFact = (typeof conditionFacts)[number]

/**
 * `all` of nothing holds always, `any` of nothing never. `is` holds when the fact has one of `values`:
 * ids of the ticket model for priority, channel, status and kind ("external"), `yes` or `no` for vip, a
 * primary language tag ("zh") for language, free text for the others, compared without case; a host may
 * begin with `*.`. `none` asks for a fact that the ticket does not have (no priority, no group, no tag).
 */
export type Condition =
  | { when: 'all' | 'any'; of: Condition[] }
  | { when: 'not'; of: Condition }
  | { when: 'is'; fact: ConditionFact; values: string[] }

/** The condition that every ticket meets. */
export const ALWAYS: Condition = { when: 'all', of: [] }

/** What is asked of a ticket, and the language that its customer writes (a BCP 47 tag), where known. */
export type ConditionFacts = {
  ticket: Pick<
    Ticket,
    'helpdesk' | 'host' | 'priority' | 'tags' | 'group' | 'channel' | 'status' | 'requester'
  >
  language: string | null
}

/** Does the ticket meet the condition? */
export function meets(condition: Condition, facts: ConditionFacts): boolean {
  switch (condition.when) {
    case 'all':
      return condition.of.every((part) => meets(part, facts))
    case 'any':
      return condition.of.some((part) => meets(part, facts))
    case 'not':
      return !meets(condition.of, facts)
    case 'is': {
      const has = valuesOf(condition.fact, facts)
      return condition.values.some((wanted) => has.some((value) => same(condition.fact, value, wanted)))
    }
  }
}

/** What the ticket has of a fact, lower case; `none` where it has nothing. */
function valuesOf(fact: ConditionFact, { ticket, language }: ConditionFacts): string[] {
  switch (fact) {
    case 'tag':
      return ticket.tags.length > 0 ? ticket.tags.map(plain) : ['none']
    case 'kind':
      return [ticket.requester.kind]
    case 'vip':
      return [ticket.requester.vip ? 'yes' : 'no']
    case 'language':
      return [plain(language ?? ticket.requester.language ?? '').split(/[-_]/)[0] || 'none']
    default:
      return [plain(ticket[fact] ?? '') || 'none']
  }
}

function same(fact: ConditionFact, value: string, wanted: string): boolean {
  const text = plain(wanted)
  if (fact === 'host' && text.startsWith('*.')) return value.endsWith(text.slice(1))
  if (fact === 'language') return value === text.split(/[-_]/)[0]
  return value === text
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
