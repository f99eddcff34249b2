/** Working hours and SLA policies as they are kept. Part of the settings' one schema. */

import { priorities } from '@/lib/ticket/ids'
import { conditionSchema, slaMetricSchema, statusSchema } from '@/lib/ticket/schema'
import { z } from '@/lib/zod'

const shortText = z.string().trim().min(1).max(200)
const id = z.string().min(1).max(100)

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** "09:00" … "23:59"; "24:00" only ends a day. */
const from = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const to = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
/** An end before the start lies on the next day; both the same: nothing. */
export const openIntervalSchema = z.tuple([from, to])
const day = z.array(openIntervalSchema).max(12)

const date = z.string().refine(isDate, 'not a date')

/** A day or a range, both ends included. `yearly`: the same days every year, whatever year is written. */
export const holidaySchema = z
  .object({ from: date, to: date, yearly: z.boolean(), name: z.string().trim().max(100) })
  .refine((holiday) => holiday.from <= holiday.to, { path: ['to'], message: 'ends before it starts' })
  .refine((holiday) => !holiday.yearly || daysIn(holiday.from, holiday.to) < 366, {
    path: ['to'],
    message: 'longer than a year',
  })

export const scheduleSchema = z.object({
  id,
  name: shortText,
  /** IANA zone; null: the zone of the agent's own machine. */
  timeZone: z.string().refine(isZone, 'not a time zone').nullable(),
  week: z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  holidays: z.array(holidaySchema).max(400),
})

/** Priorities as a policy lists them; `none` is a ticket without one. */
export const targetPriorities = [...priorities, 'none'] as const

const minutes = z.number().int().min(1).max(5_256_000)

export const policyTargetSchema = z.object({
  metric: slaMetricSchema,
  clock: z.enum(['calendar', 'business']),
  /** Whose hours a business clock counts; one that is not there any more: the first schedule. */
  schedule: id.nullable(),
  /** Length by the ticket's priority; a priority that is not named has no target. */
  minutes: z.partialRecord(z.enum(targetPriorities), minutes),
})

export const slaPolicySchema = z.object({
  id,
  name: shortText,
  enabled: z.boolean(),
  /** Which tickets it is for. The first enabled policy that is met holds, and no other. */
  when: conditionSchema,
  /** At most one per metric. */
  targets: z
    .array(policyTargetSchema)
    .max(10)
    .refine((targets) => new Set(targets.map((target) => target.metric)).size === targets.length, 'twice'),
  /** The resolution clock stands while the ticket has one of these. */
  pauseStatuses: z.array(statusSchema).max(10),
  /** Share used from which a clock is at risk; null: as for all. */
  atRiskShare: z.number().min(0.1).max(0.99).nullable(),
  /** Where the helpdesk has a target of its own for a metric, that one leads: show ours beside it? */
  beside: z.boolean().default(true),
})

function isDate(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function daysIn(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
