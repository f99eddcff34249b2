/** The clocks of our own SLA policies for a ticket, with the settings in force. */
import { handoffs } from '@/lib/checklist'
import { effectiveSchedules } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'
import { policyClocks, policyFor, wantsHandoffs } from '@/lib/sla'
import type { LiveClock } from '@/lib/sla/types'
import type { Ticket } from '@/lib/ticket'
import { localeOf } from './config'

/** `language`: what the customer writes (BCP 47), for conditions. */
export function clocksOf(ticket: Ticket, settings: Settings, language: string, now: number): LiveClock[] {
  const policy = policyFor(ticket, settings.slaPolicies, language)
  if (!policy) return []
  return policyClocks(
    ticket,
    {
      policies: [policy],
      schedules: effectiveSchedules(settings, localeOf(settings)),
      timeZone: Temporal.Now.timeZoneId(),
      atRiskShare: settings.atRiskShare,
    },
    { language, handoffs: wantsHandoffs(policy.targets) ? handoffs(ticket.messages) : [] },
    now,
  )
}
