/** The accuracy of the evidence detectors over replies: `lang`, `labels`, `customer's last message`, `reply`. */
import { findDraftEvidence } from '@/lib/checklist'
import { evidenceIds } from '@/lib/checklist/types'
import { emptyTicket, type Ticket } from '@/lib/ticket'
import { byLanguage, type LabelCase, readLabels, readTable, setFigures, setMisses, unbroken } from './figures'

/** What a reply's own text can prove; the others are read from the thread. */
const textEvidenceIds = evidenceIds.slice(0, evidenceIds.indexOf('first-reply-sent'))

/** `text` as the file holds it. Throws, with the line's number, on a line that is not of the form. */
export function evaluateEvidence(text: string) {
  const cases = readTable(text).map(({ cells, number }): LabelCase => {
    const [lang = '', labels = '', customer, reply] = cells
    if (customer === undefined || reply === undefined)
      throw new Error(`line ${number} is not "lang, labels, customer's message, reply"`)
    const wanted = readLabels(labels, textEvidenceIds, number)
    const found = findDraftEvidence(unbroken(reply), ticketOf(unbroken(customer)))
    return { lang, wanted, got: [...new Set(found.map(({ id }) => id))], about: reply }
  })
  return {
    kind: 'evidence' as const,
    n: cases.length,
    ...byLanguage(cases, (some) => setFigures(some, textEvidenceIds)),
    misses: setMisses(cases),
  }
}

/** An open ticket with this one message of a customer, whose name is only in the signature. */
export function ticketOf(customer: string): Ticket {
  const ticket = emptyTicket('zendesk', 'eval.zendesk.com', '1', 'https://eval.zendesk.com/agent/tickets/1')
  const at = '2026-11-20T09:00:00Z'
  return {
    ...ticket,
    status: 'open',
    messages: [
      {
        id: 'm1',
        at,
        role: 'requester',
        authorName: null,
        authorId: null,
        visibility: 'public',
        text: customer,
      },
    ],
  }
}
