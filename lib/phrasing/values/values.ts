import type { Lang, TicketHead } from '@/lib/ticket'
import { cleanName, firstNameOf } from './first-name'
import { dueInWords, zonedIso } from './when'

/** Liquid names with their values, flat: `{'ticket.requester.first_name': 'Mara'}`. No value: no key. */
export type PhraseValues = Record<string, string>

export type ValueContext = {
  /** Epoch ms. */
  now: number
  /** Language the reply is written in. */
  lang: Lang
  /** From the settings; used where the helpdesk does not tell who is signed in. */
  agentName: string
  /** ISO instant of the most urgent target, or null. */
  nextDue: string | null
  /** IANA zone of the reader; without it the customer's, else the machine's. */
  timeZone?: string
}

const STATUS_ZH: Record<string, string> = {
  new: '新建',
  open: '处理中',
  pending: '待您回复',
  hold: '暂停',
  solved: '已解决',
  closed: '已关闭',
}
const PRIORITY_ZH: Record<string, string> = { urgent: '紧急', high: '高', normal: '普通', low: '低' }

/**
 * The values of a ticket under the names that Zendesk macros and Freshdesk canned responses use.
 * Facts that were not read, and names that are none (markup, addresses), are left out, so that a
 * phrase shows a gap or its default instead of something wrong. `promise.time` is the agent's to say.
 */
export function phraseValues(head: TicketHead, context: ValueContext): PhraseValues {
  const { now, lang, timeZone } = context
  const zone = timeZone ?? head.requester.timeZone ?? undefined
  const agent = cleanName(head.me?.name ?? null) ?? cleanName(context.agentName)
  const assignee = cleanName(head.assignee?.name ?? null)
  const status = head.status === 'unknown' ? null : head.status
  const found: Record<string, string | null> = {
    'ticket.requester.name': cleanName(head.requester.name),
    'ticket.requester.first_name': firstNameOf(head.requester.name),
    'ticket.requester.email': head.requester.email,
    'ticket.id': head.id,
    'ticket.title': oneLine(head.subject),
    'ticket.subject': oneLine(head.subject),
    'ticket.status': lang === 'zh' && status ? (STATUS_ZH[status] ?? status) : status,
    'ticket.priority':
      lang === 'zh' && head.priority ? (PRIORITY_ZH[head.priority] ?? head.priority) : head.priority,
    'ticket.url': head.url,
    'ticket.group.name': oneLine(head.group),
    'ticket.agent.name': assignee,
    'current_user.name': agent,
    'current_user.first_name': firstNameOf(agent),
    'agent.name': agent,
    'sla.next.due': context.nextDue ? dueInWords(context.nextDue, now, lang, zone) : null,
    now: zonedIso(now, zone),
  }
  const values: PhraseValues = {}
  for (const [name, value] of Object.entries(found)) if (value) values[name] = value
  return values
}

function oneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim().slice(0, 200) || null
}
