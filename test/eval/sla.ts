/**
 * The SLA engine over a file of cases: schedule, target, events and a moment, with what its clock must show.
 * It is the engine that the extension ships; nothing of it is repeated here.
 */
import { readTarget, type SlaEvent } from '@/lib/sla'
import type { Status } from '@/lib/ticket'
import { z } from '@/lib/zod'

export type SlaEvaluation = {
  kind: 'sla'
  n: number
  all: SlaFigures
  en: SlaFigures
  zh: SlaFigures
  misses: string[]
}
export type SlaFigures = { passed: number; failed: number }

const MINUTE = 60_000
const instant = z.string().refine((text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)))
const from = z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/)
const to = z.string().regex(/^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/)
const day = z.array(z.tuple([from, to])).default([])
const week = z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })

const caseSchema = z.object({
  name: z.string(),
  schedule: z.object({
    timeZone: z.string().refine(isZone),
    week: week.strict(),
    holidays: z.array(z.iso.date()).default([]),
  }),
  target: z.object({
    metric: z.enum(['first-reply', 'next-reply', 'resolution', 'periodic-update']),
    minutes: z.number().min(0),
    clock: z.enum(['business', 'calendar']),
  }),
  pauseStatuses: z.array(z.string()).default([]),
  events: z.array(
    z.union([
      z.object({ at: instant, type: z.literal('status'), status: z.string() }),
      z.object({
        at: instant,
        type: z.enum(['created', 'requester-message', 'agent-public', 'agent-internal']),
      }),
    ]),
  ),
  now: instant,
  expect: z.object({
    state: z.enum(['on-track', 'breached', 'paused', 'met', 'none']),
    dueAt: instant.nullable(),
    leftMinutes: z.number().nullable(),
    metAt: instant.nullish(),
  }),
})
type Case = z.infer<typeof caseSchema>

/** `text`: the file, a JSON array. Throws, naming the case, on one that is not of the form. */
export function evaluateSla(text: string): SlaEvaluation {
  const cases = readCases(text)
  const misses = cases.flatMap((one) => missOf(one) ?? [])
  const figures = { passed: cases.length - misses.length, failed: misses.length }
  return { kind: 'sla', n: cases.length, all: figures, en: figures, zh: figures, misses }
}

/** The cases of a file, checked. */
export function readCases(text: string): Case[] {
  const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (!Array.isArray(list)) throw new Error('the file is not a JSON array of cases')
  return list.map((one, at) => {
    const parsed = caseSchema.safeParse(one)
    if (parsed.success) return parsed.data
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
    const { name } = (one ?? {}) as { name?: unknown }
    const called = typeof name === 'string' ? ` "${name}"` : ''
    throw new Error(`case ${at + 1}${called} is not of the form: ${path.join('.') || 'the case'}: ${message}`)
  })
}

/** Null where the engine shows what the case expects, else both, in one line. */
export function missOf(one: Case): string | null {
  const { expect, schedule, target } = one
  const reading = readTarget(
    one.events.map(eventOf),
    {
      metric: target.metric,
      lengthMs: target.minutes * MINUTE,
      schedule:
        target.clock === 'calendar'
          ? null
          : {
              ...schedule,
              holidays: schedule.holidays.map((date) => ({ from: date, to: date, yearly: false, name: '' })),
            },
      pauseStatuses: one.pauseStatuses as Status[],
    },
    Date.parse(one.now),
  )
  const wanted = {
    state: expect.state,
    dueAt: ms(expect.dueAt),
    leftMs: expect.leftMinutes === null ? null : expect.leftMinutes * MINUTE,
    metAt: expect.metAt === undefined ? reading.metAt : ms(expect.metAt),
  }
  const right =
    reading.state === wanted.state &&
    near(reading.dueAt, wanted.dueAt) &&
    near(reading.leftMs, wanted.leftMs) &&
    near(reading.metAt, wanted.metAt)
  return right ? null : `${one.name}: wanted ${shown(wanted)}, got ${shown(reading)}`
}

type Shown = { state: string; dueAt: number | null; leftMs: number | null; metAt: number | null }

function eventOf(event: Case['events'][number]): SlaEvent {
  const at = Date.parse(event.at)
  if (event.type === 'status') return { type: 'status', at, status: event.status as Status }
  return event.type === 'agent-internal' ? { type: event.type, at, by: null } : { type: event.type, at }
}

/** The same minute: cases may round what lies between. */
function near(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < MINUTE
}

function shown({ state, dueAt, leftMs, metAt }: Shown): string {
  const iso = (at: number | null) => (at === null ? '' : new Date(at).toISOString().replace(':00.000Z', 'Z'))
  const left = leftMs === null ? '' : `${Math.round((leftMs / MINUTE) * 100) / 100} min left`
  return [state, dueAt !== null && `due ${iso(dueAt)}`, left, metAt !== null && `met ${iso(metAt)}`]
    .filter(Boolean)
    .join(', ')
}

function ms(text: string | null): number | null {
  return text === null ? null : Date.parse(text)
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
