/** The ticket room: the model that everything else speaks. Imports nothing of ours but zod's set-up. */
import type { z } from 'zod'
import type {
  channels,
  factNames,
  moments,
  moods,
  priorities,
  risks,
  scenarios,
  slaMetrics,
  statuses,
} from './ids'
import type { messageSchema, slaTargetSchema, ticketSchema } from './schema'

export type Ticket = z.infer<typeof ticketSchema>
/** A ticket without its messages: what identifies it and fills placeholders. */
export type TicketHead = Omit<Ticket, 'messages'>
export type Message = z.infer<typeof messageSchema>
export type SlaTarget = z.infer<typeof slaTargetSchema>
export type SlaMetric = (typeof slaMetrics)[number]
export type Mood = (typeof moods)[number]
export type Risk = (typeof risks)[number]
export type Scenario = (typeof scenarios)[number]
export type Moment = (typeof moments)[number]
export type Status = (typeof statuses)[number]
export type Priority = (typeof priorities)[number]
export type Channel = (typeof channels)[number]
export type FactName = (typeof factNames)[number]
export type MissingFact = Ticket['missing'][number]
export type MissingReason = MissingFact['why']
export type Lang = 'en' | 'zh'

export {
  ALWAYS,
  type Condition,
  type ConditionFact,
  type ConditionFacts,
  conditionFacts,
  conversationFacts,
  factsAsked,
  meets,
} from './conditions'
export { customerKey, emptyTicket, lastCustomerTurn, ticketKey } from './facts'
export { writtenLanguage } from './language'
