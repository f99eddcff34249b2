/**
 * The state behind a replica: the same for both helpdesks, with absolute times (milliseconds since
 * the epoch). Each replica gives it its own words.
 */
import type { SampleSender, SampleSla, SampleTicket } from '../tickets/types.ts'

export type Status = SampleTicket['status']
export type Priority = SampleTicket['priority']

export type Person = {
  id: number
  name: string
  email: string
  role: 'agent' | 'end-user' | 'bot'
  /** BCP 47. */
  locale: string
  /** IANA zone. */
  timeZone: string
  vip: boolean
}

export type Group = { id: number; name: string }

export type DeskMessage = {
  id: number
  /** Zendesk numbers the page's messages by another id than the API's. */
  auditId: number
  at: number
  from: SampleSender
  author: Person
  public: boolean
  text: string
  html: string
  quoted: string | null
}

export type DeskSla = {
  metric: SampleSla['metric']
  stage: SampleSla['stage']
  dueAt: number | null
  startedAt: number
  metAt: number | null
  targetMinutes: number | null
}

export type DeskTicket = {
  id: number
  subject: string
  lang: SampleTicket['lang']
  about: string
  status: Status
  /** The account's own name for the status, where it has one. */
  customStatus: string | null
  priority: Priority
  channel: SampleTicket['channel']
  tags: string[]
  group: Group | null
  assignee: Person | null
  requester: Person
  createdAt: number
  updatedAt: number
  solvedAt: number | null
  messages: DeskMessage[]
  sla: DeskSla[]
}

/** What a test may say about a message that arrives now. */
export type NewMessage = {
  /** Default: the requester. */
  from?: SampleSender
  author?: string
  /** Default: true. */
  public?: boolean
  text: string
  html?: string
  quoted?: string
  /** Default: now. */
  at?: number
}

/** What changed, told to open pages and to whoever listens. */
export type DeskChange = { what: 'ticket' | 'rerender' | 'reload'; id: number | null }
