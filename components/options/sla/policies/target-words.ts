/** A policy's targets in words. Pure. */
import type { PolicyTarget, Schedule } from '@/lib/settings'
import type { TargetPriority } from '@/lib/settings/types'
import { CALENDAR_UNITS, type LengthUnits, lengthWords, workingUnits } from '@/lib/sla'
import { priorities } from '@/lib/ticket/ids'
import { machineZone, type SlaTools } from '../tools'

type Speech = Pick<SlaTools, 'st' | 't' | 'lang' | 'schedules'>

export const columns: readonly TargetPriority[] = [...priorities, 'none']

/** The schedule whose hours a target counts; null on a calendar clock. */
export function scheduleOf(target: PolicyTarget, schedules: readonly Schedule[]): Schedule | null {
  if (target.clock === 'calendar') return null
  return schedules.find((one) => one.id === target.schedule) ?? schedules[0] ?? null
}

/** What "1d" means on this target's clock. */
export function unitsOf(target: PolicyTarget, schedules: readonly Schedule[]): LengthUnits {
  const schedule = scheduleOf(target, schedules)
  return schedule ? workingUnits({ ...schedule, timeZone: schedule.timeZone ?? machineZone }) : CALENDAR_UNITS
}

/** "27 hours (3 working days)": days only where they come out even. */
export function lengthSaid(minutes: number, target: PolicyTarget, { st, lang, schedules }: Speech): string {
  const working = target.clock === 'business'
  const length = lengthWords(minutes, lang, working)
  const days = working ? minutes / unitsOf(target, schedules).day : 0
  return days >= 1 && Number.isInteger(days) ? st('targets.days', { length, days }) : length
}

/** "Urgent: 1 hour · high: 2 hours", or "Every priority: 4 hours". */
export function targetSentence(target: PolicyTarget, speech: Speech): string {
  const { st } = speech
  const set = columns.filter((priority) => target.minutes[priority] !== undefined)
  const lengths = new Set(Object.values(target.minutes))
  if (set.length === columns.length && lengths.size === 1) {
    return st('targets.every', { length: lengthSaid([...lengths][0] ?? 0, target, speech) })
  }
  return set
    .map((priority) =>
      st('targets.one', {
        priority: priority === 'none' ? st('targets.noneSaid') : st(`priority.${priority}`),
        length: lengthSaid(target.minutes[priority] ?? 0, target, speech),
      }),
    )
    .join(' · ')
}

/** "First reply 1 hour – 8 hours": for the list. */
export function targetSummary(target: PolicyTarget, { st, lang }: Speech): string {
  const all = Object.values(target.minutes)
  const working = target.clock === 'business'
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const words = (minutes: number) => lengthWords(minutes, lang, working)
  const range = least === most ? words(least) : `${words(least)} – ${words(most)}`
  return `${st(`metric.${target.metric}`)} ${range}`
}
