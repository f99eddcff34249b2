/** What the reading of a draft needs beside its evidence: plain facts that the draft coach is told. */
import { lastCustomerTurn, type Ticket } from '@/lib/ticket'
import { type AskedQuestion, questionsOf } from './evidence/open-questions'
import { otherName } from './evidence/other-name'
import { blankQuotedMail } from './evidence/quoted-mail'
import { contextOf } from './reply-evidence'

/** A longer draft is a pasted log. */
const READ = 20_000

export type DraftFacts = {
  /** The draft with quoted mail blanked: every other character at its place. */
  own: string
  /** What the customer wrote in the turn that is answered, quoted mail gone. */
  customer: string
  /** The customer's clear questions, and how the draft takes each up. */
  questions: AskedQuestion[]
  /** A person who is greeted and is not the requester. */
  otherName: { start: number; end: number } | null
  /** The last public reply before the draft, quoted mail gone; null: there is none. */
  lastReply: string | null
}

/** Reads a draft against its ticket. Pure. */
export function draftFacts(draft: string, ticket: Ticket): DraftFacts {
  const text = draft.slice(0, READ)
  const { customer, names } = contextOf(ticket)
  const replies = ticket.messages.filter((m) => m.role === 'agent' && m.visibility === 'public')
  const last = replies.at(-1)
  const turn = lastCustomerTurn(ticket.messages)
  return {
    own: blankQuotedMail(text),
    customer,
    // Once the turn was answered, what is written next may answer the rest.
    questions: turn.answered ? [] : questionsOf(text, customer),
    otherName: otherName(text, names),
    lastReply: last ? blankQuotedMail(last.text.slice(0, 8_000)) : null,
  }
}
