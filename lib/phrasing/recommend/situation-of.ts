import {
  type Lang,
  lastCustomerTurn,
  type Message,
  type Moment,
  type Mood,
  type Risk,
  type Scenario,
  type Ticket,
} from '@/lib/ticket'
import type { Habit } from './habit'
import type { Situation } from './situation'

export type SituationParts = {
  lang: Lang
  /** Of the latest customer message, as the cue reads it; null when it could not. */
  mood: Mood | null
  moodUnsure: boolean
  risks: readonly Risk[]
  currentMoment: Moment | null
  openIntents: readonly string[]
  draft: string
  /** Epoch ms. */
  now: number
  used: Readonly<Record<string, number>>
  habits?: Readonly<Record<string, Habit>>
  /** Language of the interface. */
  locale?: Lang
  /** The hard case that the ticket looks like; left out: not known. */
  scenario?: Scenario
}

/** The situation of a ticket: what of its thread bears on the next sentence, with what the other engines say. */
export function situationOf(
  ticket: Pick<Ticket, 'channel' | 'status' | 'subject' | 'requester' | 'messages'>,
  parts: SituationParts,
): Situation {
  const turn = lastCustomerTurn(ticket.messages)
  const replies = ticket.messages.filter((m) => m.role === 'agent' && m.visibility === 'public')
  const lastReply = ticket.messages.lastIndexOf(replies.at(-1) as Message)
  const turnStart = ticket.messages.indexOf(turn.customer[0] as Message)
  const since = Date.parse(turn.customer[0]?.at ?? '')
  const { now, ...rest } = parts
  return {
    ...rest,
    channel: ticket.channel,
    status: ticket.status,
    audience: ticket.requester.kind === 'internal' ? 'internal' : 'external',
    subject: ticket.subject ?? '',
    customerText: turn.customer.map((m) => m.text).join('\n'),
    lastAgentText: replies.at(-1)?.text ?? null,
    internalNotes: ticket.messages.filter(isNote).map((m) => m.text),
    toldNotes: ticket.messages.slice(0, lastReply + 1).filter(isNote).length,
    earlierText: ticket.messages
      .slice(0, Math.max(0, turnStart))
      .filter((m) => m.role === 'requester' && m.visibility === 'public')
      .map((m) => m.text)
      .join('\n'),
    earlierReplies: replies
      .slice(0, -1)
      .map((m) => m.text)
      .join('\n'),
    answered: turn.answered,
    hoursWaiting: turn.answered || Number.isNaN(since) ? null : Math.max(0, (now - since) / 3_600_000),
  }
}

function isNote(message: Message): boolean {
  return message.visibility === 'internal' && message.role !== 'requester' && message.text.trim() !== ''
}
