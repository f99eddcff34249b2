/** Who the requester is to the agent: a customer or a colleague, and whether marked as important. */
import type { Ticket } from '@/lib/ticket'

type Kind = Ticket['requester']['kind']

/** Mailboxes anybody can have: sharing such a domain with the agent proves nothing. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com ' +
    'aol.com gmx.de gmx.net gmx.com web.de t-online.de mail.com mail.ru yandex.ru yandex.com proton.me ' +
    'protonmail.com zoho.com fastmail.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn ' +
    'sohu.com aliyun.com 139.com 189.cn naver.com orange.fr free.fr libero.it seznam.cz wp.pl'
  ).split(' '),
)

const INTERNAL_TAGS = new Set(['internal', 'internal_customer', 'internal-customer', 'employee', 'colleague'])

export type CustomerFacts = {
  /** The requester is staff of the helpdesk; null: not known. */
  staff: boolean | null
  email: string | null
  agentEmail: string | null
  organizationId?: string | null
  agentOrganizationId?: string | null
  /** Tags of the ticket, the requester and the organisation. */
  tags: string[]
}

/** Internal when anything says so, external when it is known not to be, `unknown` when nothing was said. */
export function customerKind(facts: CustomerFacts): Kind {
  if (facts.staff) return 'internal'
  if (facts.organizationId && facts.organizationId === facts.agentOrganizationId) return 'internal'
  if (facts.tags.some((tag) => INTERNAL_TAGS.has(tag.toLowerCase()))) return 'internal'
  const domain = mailDomain(facts.email)
  const agentDomain = mailDomain(facts.agentEmail)
  if (domain && domain === agentDomain && !FREE_MAIL.has(domain)) return 'internal'
  return facts.staff === false || (domain && agentDomain) ? 'external' : 'unknown'
}

export function isVip(tags: string[]): boolean {
  return tags.some((tag) => tag.toLowerCase() === 'vip')
}

function mailDomain(email: string | null): string | null {
  const at = email?.lastIndexOf('@') ?? -1
  return email && at > 0 ? email.slice(at + 1).toLowerCase() || null : null
}
