import { EventEmitter } from 'node:events'
import type { SampleMessage, SampleSla, SampleTicket } from '../tickets/types.ts'
import { People } from './people.ts'
import { slaAfterReply, slaAfterRequest, slaAfterStatus, slaFromSample } from './sla.ts'
import { textToHtml } from './text.ts'
import type { DeskChange, DeskMessage, DeskTicket, NewMessage, Priority, Status } from './types.ts'

const MINUTE = 60_000

/** Where an account's numbering starts; the two products count in different regions. */
export type Numbering = { person: number; message: number; agentDomain: string }

/**
 * One account's tickets in memory. Every change is told to `changes` listeners, so that open pages
 * and the API always agree.
 */
export class Desk {
  readonly people: People
  readonly tickets = new Map<number, DeskTicket>()
  /** Instant that the samples' relative times count from. */
  readonly start: number
  private readonly changes = new EventEmitter().setMaxListeners(0)
  private nextMessage: number

  constructor(samples: readonly SampleTicket[], numbering: Numbering, start: number, myTimeZone: string) {
    this.start = start
    this.people = new People(numbering.person, numbering.agentDomain, myTimeZone)
    this.nextMessage = numbering.message
    for (const sample of samples) this.addTicket(sample)
  }

  /** Takes a sample in, or replaces the ticket of the same number. */
  addTicket(sample: SampleTicket): DeskTicket {
    const requester = this.people.requester(sample.requester)
    const assignee = sample.assignee === null ? null : this.people.agent(sample.assignee)
    const messages = sample.messages.map((m) =>
      this.message(m, this.start - m.minutesAgo * MINUTE, requester, assignee),
    )
    const createdAt = messages[0]?.at ?? this.start - MINUTE
    const updatedAt = messages.at(-1)?.at ?? createdAt
    const ticket: DeskTicket = {
      id: sample.id,
      subject: sample.subject,
      lang: sample.lang,
      about: sample.about,
      status: sample.status,
      customStatus: null,
      priority: sample.priority,
      channel: sample.channel,
      tags: [...sample.tags],
      group: this.people.group(sample.group),
      assignee,
      requester,
      createdAt,
      updatedAt,
      solvedAt: sample.status === 'solved' || sample.status === 'closed' ? updatedAt : null,
      messages,
      sla: sample.sla.map((s) => slaFromSample(s, this.start, createdAt)),
    }
    this.tickets.set(ticket.id, ticket)
    this.tell({ what: 'ticket', id: ticket.id })
    return ticket
  }

  /** The ticket, or an error that names it: a test that asks for a missing one has a typing mistake. */
  need(id: number): DeskTicket {
    const ticket = this.tickets.get(id)
    if (!ticket) throw new Error(`No sample ticket ${id}`)
    return ticket
  }

  addMessage(id: number, message: NewMessage): DeskMessage {
    const ticket = this.need(id)
    const at = message.at ?? Date.now()
    const whole = { from: 'requester' as const, public: true, ...message }
    const made = this.message(whole, at, ticket.requester, whole.author ? ticket.assignee : this.people.me)
    ticket.messages.push(made)
    ticket.updatedAt = at
    if (made.public && made.from === 'agent') slaAfterReply(ticket, at)
    if (made.public && made.from === 'requester') {
      slaAfterRequest(ticket, at)
      if (ticket.status === 'pending' || ticket.status === 'solved')
        this.applyStatus(ticket, 'open', null, at)
    }
    this.tell({ what: 'ticket', id })
    return made
  }

  /** `label`: the account's own name for the status, as administrators can make them. */
  setStatus(id: number, status: Status, label: string | null = null): void {
    this.applyStatus(this.need(id), status, label, Date.now())
    this.tell({ what: 'ticket', id })
  }

  setPriority(id: number, priority: Priority): void {
    const ticket = this.need(id)
    ticket.priority = priority
    ticket.updatedAt = Date.now()
    this.tell({ what: 'ticket', id })
  }

  /** Replaces the targets; minutes count from now, not from the world's start. */
  setSla(id: number, sla: readonly SampleSla[]): void {
    const ticket = this.need(id)
    const now = Date.now()
    ticket.sla = sla.map((s) => slaFromSample(s, now, ticket.createdAt))
    ticket.updatedAt = now
    this.tell({ what: 'ticket', id })
  }

  tell(change: DeskChange): void {
    this.changes.emit('change', change)
  }

  /** Returns the function that stops listening. */
  listen(told: (change: DeskChange) => void): () => void {
    this.changes.on('change', told)
    return () => this.changes.off('change', told)
  }

  private applyStatus(ticket: DeskTicket, status: Status, label: string | null, at: number): void {
    slaAfterStatus(ticket, status, at)
    ticket.status = status
    ticket.customStatus = label
    ticket.solvedAt = status === 'solved' || status === 'closed' ? (ticket.solvedAt ?? at) : null
    ticket.updatedAt = at
  }

  private message(
    sample: Omit<SampleMessage, 'minutesAgo'>,
    at: number,
    requester: DeskTicket['requester'],
    assignee: DeskTicket['assignee'],
  ): DeskMessage {
    const id = this.nextMessage
    this.nextMessage += 131
    return {
      id,
      auditId: id - 77,
      at: Math.round(at),
      from: sample.from,
      author: this.people.author(sample, requester, assignee),
      public: sample.public,
      text: sample.text,
      html: sample.html ?? textToHtml(sample.text),
      quoted: sample.quoted ?? null,
    }
  }
}
