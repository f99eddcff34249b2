/** The clocks of our own SLA policies for a ticket, with the settings in force. */
import { handoffs } from '@/lib/checklist'
import { effectiveSchedules } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'
import { policyClocks, policyFor, slaView, wantsHandoffs } from '@/lib/sla'
import type { LiveClock, SlaView } from '@/lib/sla/types'
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

/** All clocks of the ticket; null where they cannot be read: who asks says less then, and goes on. */
export function slaNow(ticket: Ticket, settings: Settings, language: string, now: number): SlaView | null {
  try {
    const own = clocksOf(ticket, settings, language, now)
    return slaView(ticket, now, { atRiskShare: settings.atRiskShare, own })
  } catch {
    return null
  }
}
