import type { Lang, TicketHead } from '@/lib/ticket'
import { cleanName, firstNameOf, lastNameOf } from './first-name'
import { dayInWords, dueInWords, zonedIso } from './when'

/**
 * Liquid names with their values, flat: `{'ticket.requester.first_name': 'Mara'}`. No value: no key. A moment
 * has its words under its name and its instant, for the date filter, under `<name>.at`.
 */
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
const CHANNEL: Record<string, [en: string, zh: string]> = {
  email: ['email', '邮件'],
  web: ['web form', '网页表单'],
  chat: ['chat', '在线聊天'],
  messaging: ['messaging', '即时消息'],
  phone: ['phone', '电话'],
  social: ['social media', '社交媒体'],
  api: ['API', '接口'],
}
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/**
 * The values of a ticket under the names that Zendesk macros and Freshdesk canned responses use, and ours.
 * Facts that were not read, and names that are none (markup, addresses), are left out, so that a
 * phrase shows a gap or its default instead of something wrong. `promise.time` is the agent's to say.
 */
export function phraseValues(head: TicketHead, context: ValueContext): PhraseValues {
  const { now, lang, timeZone } = context
  const zone = timeZone ?? head.requester.timeZone ?? undefined
  const agent = cleanName(head.me?.name ?? null) ?? cleanName(context.agentName)
  const assignee = cleanName(head.assignee?.name ?? null)
  const status = head.status === 'unknown' ? null : head.status
  const title = oneLine(head.subject)
  const organization = oneLine(head.requester.organization)
  const priority = lang === 'zh' && head.priority ? (PRIORITY_ZH[head.priority] ?? null) : head.priority
  const channel = CHANNEL[head.channel]?.[lang === 'zh' ? 1 : 0] ?? null
  const found: Record<string, string | null> = {
    ...person('ticket.requester', cleanName(head.requester.name)),
    'ticket.requester.firstname': firstNameOf(head.requester.name),
    'ticket.requester.lastname': lastNameOf(head.requester.name),
    'ticket.requester.email': head.requester.email,
    'ticket.from_email': head.requester.email,
    'ticket.requester.language': languageName(head.requester.language, lang),
    'ticket.requester.organization.name': organization,
    'ticket.requester.company_name': organization,
    'ticket.organization.name': organization,
    'ticket.company.name': organization,
    'ticket.id': head.id,
    'ticket.title': title,
    'ticket.subject': title,
    'ticket.status': lang === 'zh' && status ? (STATUS_ZH[status] ?? status) : status,
    'ticket.priority': priority,
    'ticket.via': channel,
    'ticket.source': channel,
    'ticket.tags': oneLine(head.tags.join(lang === 'zh' ? '、' : ', ')),
    'ticket.url': head.url,
    'ticket.link': head.url,
    'ticket.group.name': oneLine(head.group),
    ...person('ticket.agent', assignee),
    ...person('ticket.assignee', assignee),
    ...person('current_user', agent),
    ...person('agent', agent),
    ...moment('ticket.created_at', head.createdAt, (iso) => dayInWords(iso, lang, zone), zone),
    ...moment(
      'ticket.created_at_with_time',
      head.createdAt,
      (iso) => dayInWords(iso, lang, zone, true),
      zone,
    ),
    ...moment('ticket.updated_at', head.updatedAt, (iso) => dayInWords(iso, lang, zone), zone),
    ...moment(
      'ticket.updated_at_with_time',
      head.updatedAt,
      (iso) => dayInWords(iso, lang, zone, true),
      zone,
    ),
    ...moment('sla.next.due', context.nextDue, (iso) => dueInWords(iso, now, lang, zone), zone),
    ...moment('now', new Date(now).toISOString(), (iso) => dayInWords(iso, lang, zone, true), zone),
  }
  const values: PhraseValues = {}
  for (const [name, value] of Object.entries(found)) if (value) values[name] = value
  return values
}

function person(at: string, name: string | null): Record<string, string | null> {
  return {
    [`${at}.name`]: name,
    [`${at}.first_name`]: firstNameOf(name),
    [`${at}.last_name`]: lastNameOf(name),
  }
}

function moment(
  name: string,
  iso: string | null,
  words: (iso: string) => string | null,
  zone: string | undefined,
): Record<string, string> {
  const text = iso && words(iso)
  return text ? { [name]: text, [`${name}.at`]: zonedIso(Date.parse(iso), zone) } : {}
}

/** "de-AT" → "German (Austria)" in the reply's language; null for what is no language tag. */
function languageName(tag: string | null, lang: Lang): string | null {
  if (!tag || !LANGUAGE_TAG.test(tag)) return null
  try {
    return new Intl.DisplayNames(lang === 'zh' ? 'zh-CN' : 'en', { type: 'language' }).of(tag) ?? null
  } catch {
    return null
  }
}

function oneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim().slice(0, 200) || null
}
