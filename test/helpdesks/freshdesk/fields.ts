import type { Desk } from '../desk/desk.ts'
import { statusChoices } from './statuses.ts'

/**
 * The account's ticket fields. The two APIs disagree on the shape of the statuses: v2 maps the id to
 * [agent label, customer label], the private one lists objects that also tell whether the SLA stops.
 */
export function ticketFields(desk: Desk, api: 'v2' | 'private'): Record<string, unknown>[] {
  const statuses = statusChoices(desk)
  const choices =
    api === 'v2'
      ? Object.fromEntries(statuses.map((s) => [String(s.id), [s.label, s.customerLabel]]))
      : statuses.map((s) => ({
          id: s.id,
          value: s.id,
          label: s.label,
          customer_display_name: s.customerLabel,
          stop_sla_timer: s.stopsTimer,
          group_ids: [],
        }))
  return [
    field(1, 'subject', 'Subject', 'default_subject'),
    field(2, 'status', 'Status', 'default_status', { choices }),
    field(3, 'priority', 'Priority', 'default_priority', {
      choices: { Low: 1, Medium: 2, High: 3, Urgent: 4 },
    }),
    field(4, 'cf_order_number', 'Order number', 'custom_text', { required_for_closure: false }),
  ]
}

function field(
  at: number,
  name: string,
  label: string,
  type: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id: 80000400000 + at,
    name,
    label,
    type,
    position: at,
    default: type.startsWith('default'),
    ...more,
  }
}
