/** Due dates that Request Tracker set by its own service agreements and business hours, against our engine. */
import { expect, test } from '@playwright/test'
import { addBusinessMinutes, businessMinutes, type ZonedSchedule } from '../../../lib/sla/index.ts'
import { levels, schedules } from '../../helpdesks/request-tracker/agreements.mjs'

type Due = { level: string; created: string; due: string }
const { due: cases } = JSON.parse(process.env.RT_WORLD ?? '{"due":[]}') as { due: Due[] }
const utc = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`)
const iso = (at: number | null) => at && new Date(at).toISOString()

for (const level of Object.keys(levels)) {
  test(`the same due dates as Request Tracker: ${level}`, () => {
    const { schedule: name, minutes } = (levels as Record<string, { schedule: string; minutes: number }>)[
      level
    ] ?? {
      schedule: '',
      minutes: 0,
    }
    const schedule = (schedules as unknown as Record<string, ZonedSchedule>)[name]
    if (!schedule) throw new Error(`no schedule ${name}`)
    const mine = cases.filter((one) => one.level === level)
    expect(mine.length).toBeGreaterThan(10)
    for (const { created, due } of mine) {
      const ours = addBusinessMinutes(schedule, utc(created), minutes)
      // Used up exactly at closing, RT names the next opening instead: not a minute of work lies between.
      const between = ours === null ? -1 : businessMinutes(schedule, ours, utc(due))
      const atClosing = ours !== null && utc(due) > ours && between === 0
      expect(atClosing ? 'the same' : iso(ours), `created ${created}`).toBe(
        atClosing ? 'the same' : iso(utc(due)),
      )
    }
  })
}
