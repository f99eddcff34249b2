/** The head of the conversation: subject and the badges of the SLA targets. */
import { h } from '../../page/dom.ts'
import type { SlaView, TicketView } from '../../page/view.ts'
import type { ZendeskOptions } from '../options.ts'
import { shiftedInstant } from './log.ts'
import type { Words } from './words.ts'

const names: Record<SlaView['metric'], string> = {
  'first-reply': 'First reply',
  'next-reply': 'Next reply',
  'periodic-update': 'Periodic update',
  resolution: 'Resolution',
}

export function subjectLine(ticket: TicketView, options: ZendeskOptions, words: Words): HTMLElement {
  if (options.without.includes('subject')) return h('div', { class: 'subject-line' })
  const input = h('input', {
    class: 'subject',
    'data-test-id': 'omni-header-subject',
    'aria-label': words.subject,
    dir: 'auto',
  })
  input.value = ticket.subject
  return h('div', { class: 'subject-line' }, input)
}

/** Badges of the targets that are not met, the most urgent first; empty where there are none. */
export function slaBadges(ticket: TicketView, options: ZendeskOptions): HTMLElement[] {
  const open = ticket.sla.filter((s) => s.stage !== 'achieved')
  open.sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
  return open.map((sla) => {
    const late = sla.stage === 'active' && sla.dueAt !== null && sla.dueAt < Date.now()
    const state = sla.stage === 'paused' ? 'paused' : late ? 'late' : 'running'
    const text = sla.stage === 'paused' ? 'Paused' : distance(sla.dueAt)
    return h(
      'div',
      { class: `sla ${state}`, 'data-test-id': 'sla-policy-metric', title: names[sla.metric] },
      h('span', { class: 'sla-name' }, names[sla.metric]),
      sla.dueAt === null
        ? h('span', {}, text)
        : h('time', { datetime: shiftedInstant(sla.dueAt, options.clockShift) }, text),
    )
  })
}

/** "45m", "-3h", "2d": as the product's badge, always in calendar time. */
function distance(dueAt: number | null): string {
  if (dueAt === null) return '–'
  const minutes = Math.round((dueAt - Date.now()) / 60_000)
  if (Math.abs(minutes) < 1) return 'Now'
  if (Math.abs(minutes) < 60) return `${minutes}m`
  const hours = Math.round(minutes / 60)
  return Math.abs(hours) < 24 ? `${hours}h` : `${Math.round(hours / 24)}d`
}
