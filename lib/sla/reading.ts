/** What a clock shows at one moment: its course measured with the time that it counts. */
import type { SlaMetric, Status } from '@/lib/ticket'
import { type Course, courseOf, type SlaEvent } from './course'
import type { ZonedSchedule } from './hours'
import { addOpenMs, openMs } from './schedule'

/** `schedule` null: a calendar clock, every minute counts. */
export type TargetSpec = {
  metric: SlaMetric
  lengthMs: number
  schedule: ZonedSchedule | null
  pauseStatuses: readonly Status[]
}

/** Instants are epoch ms, `leftMs` is on the clock's own kind: what remains now, or remained when it was met. */
export type Reading = {
  state: 'on-track' | 'breached' | 'paused' | 'met' | 'none'
  startedAt: number | null
  /** When the target is (or was) used up; null unless it runs, and for hours that never come. */
  dueAt: number | null
  leftMs: number | null
  metAt: number | null
  pausedIn: Status | null
}

const NONE: Reading = {
  state: 'none',
  startedAt: null,
  dueAt: null,
  leftMs: null,
  metAt: null,
  pausedIn: null,
}

/** The clock of one target at `now` (epoch ms). Due exactly now is still kept. */
export function readTarget(events: readonly SlaEvent[], spec: TargetSpec, now: number): Reading {
  const course = courseOf(spec.metric, events, spec.pauseStatuses, now)
  if (!course) return NONE
  const { startedAt, metAt, pausedIn } = course
  const leftMs = spec.lengthMs - usedMs(course, spec.schedule, now)
  const reading: Reading = { ...NONE, startedAt, metAt, pausedIn, leftMs }
  if (metAt !== null) return { ...reading, state: 'met' }
  if (pausedIn !== null) return { ...reading, state: 'paused' }
  const dueAt = reach(course, spec.schedule, spec.lengthMs)
  return { ...reading, dueAt, state: dueAt !== null && now > dueAt ? 'breached' : 'on-track' }
}

/** The earliest instant at which a running clock has counted `ms`, if nothing stops it; null when never. */
export function reach(course: Course, schedule: ZonedSchedule | null, ms: number): number | null {
  let rest = ms
  if (rest <= 0) return course.startedAt
  for (const { from, to } of course.runs) {
    const counted = to === null ? Number.POSITIVE_INFINITY : measure(schedule, from, to)
    if (counted >= rest) return schedule ? addOpenMs(schedule, from, rest) : from + rest
    rest -= counted
  }
  return null
}

function usedMs(course: Course, schedule: ZonedSchedule | null, now: number): number {
  return course.runs.reduce((sum, { from, to }) => sum + measure(schedule, from, to ?? now), 0)
}

function measure(schedule: ZonedSchedule | null, from: number, to: number): number {
  return schedule ? openMs(schedule, from, to) : Math.max(0, to - from)
}
