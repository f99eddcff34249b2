/**
 * Conditions on a ticket, as data: which SLA policy holds, which checklist is used. One form for all of
 * them, so that a team lead learns it once. Pure; the schema is in condition-schema.ts.
 */
import type { Mood, Risk, Scenario, Ticket } from './index'

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
  'mood',
  'risk',
  'scenario',
  'messages',
] as const
export type ConditionFact = (typeof conditionFacts)[number]
/** What is read of the conversation, and may change with every message. */
export const conversationFacts: readonly ConditionFact[] = ['mood', 'risk', 'scenario', 'messages']

/**
 * `all` of nothing holds always, `any` of nothing never. `is` holds when the fact has one of `values`:
 * ids of the ticket model for priority, channel, status and kind ("external"), `yes` or `no` for vip, a
 * primary language tag ("zh") for language, free text for the others, compared without case; a host may
 * begin with `*.`. The number of messages is asked for by its bounds: `>=3` or `<=2`. `none` asks for a
 * fact that the ticket does not have (no priority, no group, no tag, no risk).
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
  /** What is read of the conversation; where nobody has read it, it counts as none. */
  mood?: Mood | null
  risks?: readonly Risk[]
  scenarios?: readonly Scenario[]
  /** Public messages. Not counted: neither "at least" nor "at most" holds. */
  messages?: number
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
function valuesOf(fact: ConditionFact, facts: ConditionFacts): string[] {
  const { ticket, language } = facts
  switch (fact) {
    case 'mood':
      return [facts.mood ?? 'none']
    case 'risk':
      return facts.risks?.length ? [...facts.risks] : ['none']
    case 'scenario':
      return facts.scenarios?.length ? [...facts.scenarios] : ['none']
    case 'messages':
      return facts.messages === undefined ? [] : [String(facts.messages)]
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
  if (fact === 'messages') return within(Number(value), text)
  if (fact === 'host' && text.startsWith('*.')) return value.endsWith(text.slice(1))
  if (fact === 'language') return value === text.split(/[-_]/)[0]
  return value === text
}

/** `>=3`: three or more; `<=2`: two or fewer. */
function within(count: number, bound: string): boolean {
  const limit = Number(bound.slice(2))
  return bound.startsWith('>=') ? count >= limit : bound.startsWith('<=') && count <= limit
}

/**
 * The different facts that a ticket must have to meet the condition: of `all` those of every part, of `any`
 * those of the part that asks for the fewest. How many they are tells how specific the condition is.
 */
export function factsAsked(condition: Condition, negated = false): ReadonlySet<ConditionFact> {
  if (condition.when === 'is') return new Set([condition.fact])
  if (condition.when === 'not') return factsAsked(condition.of, !negated)
  const parts = condition.of.map((part) => factsAsked(part, negated))
  // Not all of them is any of their opposites, and the other way round.
  if ((condition.when === 'all') !== negated) return new Set(parts.flatMap((part) => [...part]))
  return parts.reduce((least, part) => (part.size < least.size ? part : least), parts[0] ?? new Set())
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
