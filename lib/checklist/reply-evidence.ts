/** What the text of one reply proves. */
import { lastCustomerTurn, type Message, type Ticket } from '@/lib/ticket'
import { textDetectors, writtenProofs } from './evidence/detectors'
import { namedPersons } from './evidence/named'
import { introducedName, signedName, spellings } from './evidence/names'
import { blankQuotedMail } from './evidence/quoted-mail'
import { type Reply, sentencesOf } from './evidence/read'
import { weighed } from './learned/heads'
import type { Evidence, EvidenceId } from './types'

/** What a reply answers: the customer's words and the names the customer goes by. */
export type Context = Pick<Reply, 'customer' | 'names'>

/** The turn that a reply answers, read once for all replies to it. */
export function contextOf(ticket: Ticket): Context {
  return { customer: customerWords(ticket.messages), names: namesOf(ticket) }
}

/** What the customer wrote in the latest turn of these messages. */
export function customerWords(messages: readonly Message[]): string {
  const { customer } = lastCustomerTurn(messages)
  return customer.map((message) => blankQuotedMail(message.text.slice(0, 20_000))).join('\n')
}

/** The names that the customer goes by. */
export function namesOf(ticket: Ticket): string[] {
  const own = ticket.messages.filter((m) => m.role === 'requester' && m.visibility === 'public').slice(-5)
  return [
    ...new Set([
      ...spellings(ticket.requester.name),
      ...own.flatMap((message) => spellings(signedName(blankQuotedMail(message.text.slice(-4000))))),
      ...own.flatMap((message) => spellings(introducedName(blankQuotedMail(message.text.slice(0, 4000))))),
      ...own.flatMap((message) =>
        namedPersons(blankQuotedMail(message.text.slice(-4000))).flatMap(spellings),
      ),
    ]),
  ]
}

/** At most one piece of evidence per id, in the order of a good reply; `only`: of these ids. */
export function evidenceInText(
  text: string,
  context: Context,
  message: Message | null,
  only: ReadonlySet<EvidenceId> | null = null,
): Evidence[] {
  const reply: Reply = { sentences: sentencesOf(text), ...context }
  if (reply.sentences.length === 0) return []
  const proofs = weighed(reply, writtenProofs(reply, only), only)
  return textDetectors.flatMap(([id]) =>
    proofs
      .filter((proof) => proof.id === id)
      .map(({ quote }) => ({ id, quote, messageId: message?.id ?? null, at: message?.at ?? null })),
  )
}
