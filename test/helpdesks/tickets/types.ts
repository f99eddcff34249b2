/**
 * A sample ticket in a neutral form: what happened, in words and minutes, without any helpdesk's
 * field names. The replicas turn it into their own pages and API answers.
 */

/** Who wrote a message: the ticket's requester, one of us, a machine, or somebody in copy. */
export type SampleSender = 'requester' | 'agent' | 'bot' | 'third-party'

export type SampleMessage = {
  from: SampleSender
  /** Name shown as the author; without it the requester, the ticket's assignee, or a stock name. */
  author?: string
  /** False: an internal note. */
  public: boolean
  /** Minutes before the world's start, so that samples are always fresh. Fractions are allowed. */
  minutesAgo: number
  /** What was written, plain, with line breaks. Without the quoted history. */
  text: string
  /** The same as the helpdesk would hold it; made from `text` when absent. */
  html?: string
  /** Earlier mail quoted below the answer; shown as a blockquote. */
  quoted?: string
}

export type SampleSla = {
  metric: 'first-reply' | 'next-reply' | 'periodic-update' | 'resolution'
  /** Minutes from the world's start; negative when overdue, null where the helpdesk states no time. */
  dueInMinutes: number | null
  stage: 'active' | 'paused' | 'achieved'
  /** Length of the whole target. */
  targetMinutes?: number
}

export type SampleTicket = {
  /** Unique within its helpdesk: the number in the address. */
  id: number
  helpdesk: 'zendesk' | 'freshdesk'
  subject: string
  lang: 'en' | 'zh'
  requester: {
    name: string
    email: string
    /** BCP 47, as in the profile: "en-US", "zh-CN". */
    locale: string
    /** IANA zone: "Europe/Dublin". */
    timeZone: string
    /** `internal`: a colleague who has an agent's account. */
    kind: 'external' | 'internal'
    vip?: boolean
  }
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed'
  priority: 'urgent' | 'high' | 'normal' | 'low' | null
  channel: 'email' | 'web' | 'chat' | 'messaging' | 'phone' | 'social' | 'api'
  tags: string[]
  group: string | null
  /** Name of the agent; "Sam Rivera" is the one who is signed in. */
  assignee: string | null
  /** Oldest first; the first one is the ticket's description. */
  messages: SampleMessage[]
  sla: SampleSla[]
  /** One line: what this sample shows. */
  about: string
}
