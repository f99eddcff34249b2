/** The rules: when the clock of a metric started, ran, stood and ended, told by a ticket's events. */
import type { SlaMetric, Status } from '@/lib/ticket'

/** Something that happened, at an epoch ms. `by`: the author, where it matters who it was. */
export type SlaEvent =
  | { type: 'created' | 'requester-message' | 'agent-public'; at: number }
  | { type: 'agent-internal' | 'handoff'; at: number; by: string | null }
  | { type: 'status'; at: number; status: Status }

/**
 * `runs`: when it ran, epoch ms, ascending; the last run of a clock that still runs has no end.
 * `metAt` is set for a clock that was met, `pausedIn` for one that stands by a status.
 */
export type Course = {
  startedAt: number
  runs: { from: number; to: number | null }[]
  metAt: number | null
  pausedIn: Status | null
}

type Rule = (events: readonly SlaEvent[], pauseStatuses: readonly Status[]) => Course | null

/** The course of a metric's clock at `now`, later events left aside; null when there is none (yet). */
export function courseOf(
  metric: SlaMetric,
  events: readonly SlaEvent[],
  pauseStatuses: readonly Status[],
  now: number,
): Course | null {
  return rules[metric](inOrder(events, now), pauseStatuses)
}

/** By time; of one moment the creation first, the others as they came. */
function inOrder(events: readonly SlaEvent[], now: number): SlaEvent[] {
  const first = (event: SlaEvent) => (event.type === 'created' ? 0 : 1)
  return events.filter((event) => event.at <= now).sort((a, b) => a.at - b.at || first(a) - first(b))
}

const rules: Record<SlaMetric, Rule> = {
  /** From the creation to the first public message of an agent. */
  'first-reply': (events) => {
    const created = events.find((event) => event.type === 'created')
    if (!created) return null
    const reply = events.find((event) => event.type === 'agent-public')
    return round(created.at, reply?.at ?? null)
  },

  /** From the customer's first message after a public one of an agent to the next public one. */
  'next-reply': (events) => {
    let replied = false
    let open: number | null = null
    let last: Course | null = null
    for (const event of events) {
      if (event.type === 'agent-public') {
        if (open !== null) last = round(open, event.at)
        open = null
        replied = true
      } else if (event.type === 'requester-message' && replied) open ??= event.at
    }
    return open === null ? last : round(open, null)
  },

  /** From every public message of an agent on, while the ticket is not solved. */
  'periodic-update': (events) => {
    let course: Course | null = null
    let ended = false
    for (const event of events) {
      if (event.type === 'agent-public') {
        course = round(event.at, null)
        if (ended) course.runs = []
      } else if (event.type === 'status') {
        if (isEnded(event.status) && !ended) stop(course, event.at)
        if (!isEnded(event.status) && ended) course?.runs.push({ from: event.at, to: null })
        ended = isEnded(event.status)
      }
    }
    return ended ? null : course
  },

  /** From the creation on, standing while the status pauses it or the ticket is solved; solved is met. */
  resolution: (events, pauseStatuses) => {
    let course: Course | null = null
    let status: Status | null = null
    for (const event of events) {
      if (event.type === 'created') course ??= { startedAt: event.at, runs: [], metAt: null, pausedIn: null }
      else if (event.type === 'status') status = event.status
      else continue
      if (course) follow(course, event.at, status, pauseStatuses)
    }
    return course
  },

  /** From a hand-off to the next internal note of somebody else, or the next public reply. */
  'internal-answer': (events) => {
    let open: { at: number; by: string | null } | null = null
    let last: Course | null = null
    for (const event of events) {
      if (open && answers(event, open.by)) {
        last = round(open.at, event.at)
        open = null
      }
      if (event.type === 'handoff') open ??= { at: event.at, by: event.by }
    }
    return open ? round(open.at, null) : last
  },
}

function round(from: number, to: number | null): Course {
  return { startedAt: from, runs: [{ from, to }], metAt: to, pausedIn: null }
}

function stop(course: Course | null, at: number): void {
  const run = course?.runs.at(-1)
  if (run && run.to === null) run.to = at
}

function follow(course: Course, at: number, status: Status | null, pauseStatuses: readonly Status[]): void {
  const ended = status !== null && isEnded(status)
  const paused = status !== null && !ended && pauseStatuses.includes(status)
  const running = course.runs.at(-1)?.to === null
  if (ended || paused) stop(course, at)
  else if (!running) course.runs.push({ from: at, to: null })
  course.pausedIn = paused ? status : null
  // Solved, then closed: met when it was solved.
  course.metAt = ended ? (course.metAt ?? at) : null
}

/** An author who is not known cannot be told from the one who asked. */
function answers(event: SlaEvent, asker: string | null): boolean {
  if (event.type === 'agent-public') return true
  if (event.type !== 'agent-internal' && event.type !== 'handoff') return false
  return asker !== null && event.by !== null && event.by !== asker
}

export function isEnded(status: Status): boolean {
  return status === 'solved' || status === 'closed'
}
