/** The accuracy of the draft coach: `lang`, `rules`, `customer's message`, `draft`. */
import { readForCoach } from '@/entrypoints/background/read-for-coach'
import { findDraftEvidence } from '@/lib/checklist'
import { coachRules } from '@/lib/coach/types'
import { readConversation } from '@/lib/sentiment'
import { emptyTicket, type Message, type Ticket } from '@/lib/ticket'
import { byLanguage, type LabelCase, readLabels, readTable, setFigures, setMisses, unbroken } from './figures'

const LAST_REPLY = /\s*\[LAST REPLY:\s*([\s\S]*?)\]\s*$/
const NOW = Date.parse('2026-11-20T10:00:00Z')

/** `text` as the file holds it. Throws, with the line's number, on a line that is not of the form. */
export function evaluateCoach(text: string) {
  const cases = readTable(text).map(({ cells, number }): LabelCase => {
    const [lang = '', labels = '', customer, draft] = cells
    if (customer === undefined || draft === undefined)
      throw new Error(`line ${number} is not "lang, rules, customer's message, draft"`)
    const wanted = readLabels(labels, coachRules, number)
    const got = coachOn(conversation(unbroken(customer)), unbroken(draft)).findings.map(({ rule }) => rule)
    return { lang, wanted, got, about: `${number}: ${customer} ⇒ ${draft}` }
  })
  return {
    kind: 'coach' as const,
    n: cases.length,
    ...byLanguage(cases, (some) => setFigures(some, coachRules)),
    misses: setMisses(cases),
  }
}

/** Reads the draft as the extension does, with nothing switched off. */
export function coachOn(ticket: Ticket, draft: string) {
  const settings = { off: [], internalWords: [], fineWords: [] }
  const cue = readConversation(ticket.messages)
  return readForCoach(ticket, draft, findDraftEvidence(draft, ticket), cue, settings, NOW)
}

/** A ticket with this message of the customer's, behind our last reply where the message names one. */
export function conversation(message: string): Ticket {
  const ticket = emptyTicket('zendesk', 'eval.zendesk.com', '1', 'https://eval.zendesk.com/agent/tickets/1')
  const last = LAST_REPLY.exec(message)?.[1]
  const said = (role: Message['role'], text: string, at: number): Message => ({
    id: `m${at}`,
    at: `2026-11-20T0${at}:00:00Z`,
    role,
    authorName: null,
    authorId: null,
    visibility: 'public',
    text,
  })
  return {
    ...ticket,
    status: 'open',
    messages: [
      ...(last === undefined ? [] : [said('agent', last, 8)]),
      said('requester', message.replace(LAST_REPLY, ''), 9),
    ],
  }
}
