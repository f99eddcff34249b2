/** The names that phrases are filled with (lib/phrasing/values), and those that the panel asks for. */
const person = (at: string) => ['name', 'first_name', 'last_name'].map((part) => `${at}.${part}`)
const moment = (at: string) => [at, `${at}.at`]

export const knownPlaceholders: ReadonlySet<string> = new Set([
  ...['ticket.requester', 'ticket.agent', 'ticket.assignee', 'current_user', 'agent'].flatMap(person),
  ...['firstname', 'lastname', 'email', 'language', 'organization.name', 'company_name'].map(
    (part) => `ticket.requester.${part}`,
  ),
  ...['from_email', 'organization.name', 'company.name', 'id', 'title', 'subject', 'status', 'priority'].map(
    (part) => `ticket.${part}`,
  ),
  ...['via', 'source', 'tags', 'url', 'link', 'group.name'].map((part) => `ticket.${part}`),
  ...['created_at', 'created_at_with_time', 'updated_at', 'updated_at_with_time'].flatMap((part) =>
    moment(`ticket.${part}`),
  ),
  ...moment('sla.next.due'),
  ...moment('now'),
  'promise.time',
])
