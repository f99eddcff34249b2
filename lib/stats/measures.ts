/** The seven measures over a span of days, from the days' sums. Null means "no data", which is not zero. */
import { type CountGroup, type Counts, changeCounts, countsOf } from './counts'
import { piecesOf, type Span } from './days'
import type { DayAggregate, Dimension } from './types'

/** A part of a whole; `rate` is 0…1, null without a whole. */
export type Share = { n: number; of: number; rate: number | null }
export type Named<T> = T & { name: string }
/** How often, the most often first. */
export type Tally = Named<{ n: number }>[]
/** Mean change of valence, −2…2, over so many tickets; null: none, or too few to say. */
export type Mean = { of: number; mean: number | null }
export type Contrast = { with: Mean; without: Mean }

/** What the draft coach counted, by rule. */
export type RuleCounts = { shown: number; heeded: number; wrong: number; off: number }
export type PlaybookCounts = { proposed: number; opened: number; dismissed: number; finished: number }

export type Measures = {
  span: Span
  /** Days on which anything was recorded. */
  days: number
  /** Tickets answered; one that is answered on two days counts on each. */
  answered: number
  outsideFirst: Share
  skips: { n: number; items: Tally; reasons: Tally }
  /** `n` of `of` answered tickets on which an item was due and stayed open; `due`: all that was due. */
  missing: { due: number; items: Named<Share>[]; dimensions: Named<Share>[] }
  findings: Named<RuleCounts>[]
  notices: {
    shown: number
    heeded: number
    passedOver: number
    dismissed: number
    kinds: Tally
    reasons: Tally
  }
  gates: { shown: number; passed: number; reasons: Tally }
  playbooks: Named<PlaybookCounts>[]
  mood: { outsideFirst: Contrast; findings: Contrast }
}

/** What the coach counted on one day. */
export type RuleDay = { day: string; rule: string; what: keyof RuleCounts; count: number }

/** From so many tickets on each side a mean is said; a few tickets would only tell of these few. */
export const ENOUGH_TICKETS = 20

/** The measures of the days that lie in the span. `days` and `rules` may hold more, in any order. */
export function measuresOf(
  span: Span,
  days: readonly DayAggregate[],
  rules: readonly RuleDay[] = [],
): Measures {
  const inside = days.filter(({ day }) => within(day, span))
  const told = rules.filter(({ day }) => within(day, span))
  const sum = (key: Exclude<keyof DayAggregate, 'day' | 'counts'>) =>
    inside.reduce((all, day) => all + day[key], 0)
  const counts = inside.reduce<Counts>((all, day) => added(all, day.counts ?? {}), {})
  const of = (group: CountGroup) => countsOf(counts, group)
  const skipped = tally(of('skip'))
  return {
    span,
    days: new Set([...inside.filter(isUsed), ...told].map(({ day }) => day)).size,
    answered: sum('handled'),
    outsideFirst: share(sum('outsideFirst'), sum('outsideFirstOf')),
    skips: { n: total(skipped), items: skipped, reasons: tally(of('skip-why')) },
    missing: {
      due: total(tally(of('due'))),
      items: shares(of('due'), of('done'), true).filter(({ n }) => n > 0),
      dimensions: shares(of('due-in'), of('done-in'), false).sort(
        (a, b) => dimensions.indexOf(a.name as Dimension) - dimensions.indexOf(b.name as Dimension),
      ),
    },
    findings: findings(told),
    notices: {
      shown: sum('noticesShown'),
      heeded: sum('noticesHeeded'),
      passedOver: of('order-end').get('passed-over') ?? 0,
      dismissed: sum('noticesDismissed'),
      kinds: tally(of('order-kind')),
      reasons: tally(of('order-why')),
    },
    gates: { shown: sum('gatesShown'), passed: sum('gatesPassed'), reasons: tally(of('gate-why')) },
    playbooks: playbooks(of),
    mood: {
      outsideFirst: contrast(of, 'outside-first', 'inside-first'),
      findings: contrast(of, 'findings-heeded', 'findings-left'),
    },
  }
}

/** The outside-first rate piece by piece, for a chart. */
export function outsideFirstSeries(span: Span, days: readonly DayAggregate[]): (Share & { span: Span })[] {
  return piecesOf(span).map((piece) => {
    const inside = days.filter(({ day }) => within(day, piece))
    const n = inside.reduce((all, day) => all + day.outsideFirst, 0)
    return {
      span: piece,
      ...share(
        n,
        inside.reduce((all, day) => all + day.outsideFirstOf, 0),
      ),
    }
  })
}

const dimensions: Dimension[] = ['tangibles', 'assurance', 'responsiveness', 'empathy', 'reliability']

function share(n: number, of: number): Share {
  return { n, of, rate: of > 0 ? n / of : null }
}

/** By name what was done of what was due, or what was missing of it (`open`), most first. */
function shares(due: Map<string, number>, done: Map<string, number>, open: boolean): Named<Share>[] {
  return [...due]
    .map(([name, of]) => {
      const n = done.get(name) ?? 0
      return { name, ...share(open ? of - n : n, of) }
    })
    .sort((a, b) => b.n - a.n || (b.rate ?? 0) - (a.rate ?? 0) || order(a.name, b.name))
}

function tally(counts: Map<string, number>): Tally {
  return [...counts].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n || order(a.name, b.name))
}

function findings(rows: readonly RuleDay[]): Named<RuleCounts>[] {
  const rules = new Map<string, RuleCounts>()
  for (const { rule, what, count } of rows) {
    const kept = rules.get(rule) ?? { shown: 0, heeded: 0, wrong: 0, off: 0 }
    rules.set(rule, { ...kept, [what]: kept[what] + count })
  }
  return [...rules]
    .map(([name, counts]) => ({ name, ...counts }))
    .sort((a, b) => b.shown - a.shown || b.wrong - a.wrong || order(a.name, b.name))
}

function playbooks(of: (group: CountGroup) => Map<string, number>): Named<PlaybookCounts>[] {
  const by = {
    proposed: of('playbook-proposed'),
    opened: of('playbook-opened'),
    dismissed: of('playbook-dismissed'),
    finished: of('playbook-finished'),
  }
  const kinds = new Set(Object.values(by).flatMap((counts) => [...counts.keys()]))
  return [...kinds].sort(order).map((name) => ({
    name,
    proposed: by.proposed.get(name) ?? 0,
    opened: by.opened.get(name) ?? 0,
    dismissed: by.dismissed.get(name) ?? 0,
    finished: by.finished.get(name) ?? 0,
  }))
}

function contrast(of: (group: CountGroup) => Map<string, number>, yes: string, no: string): Contrast {
  const mean = (name: string): Mean => {
    const n = of('mood-of').get(name) ?? 0
    return { of: n, mean: n >= ENOUGH_TICKETS ? (of('mood-sum').get(name) ?? 0) / n : null }
  }
  return { with: mean(yes), without: mean(no) }
}

function added(all: Counts, more: Counts): Counts {
  const changes = Object.entries(more).map(([key, by]) => {
    const cut = key.indexOf(' ')
    return { group: key.slice(0, cut) as CountGroup, name: key.slice(cut + 1), by }
  })
  return changeCounts(all, changes)
}

function isUsed({ day: _, counts, ...sums }: DayAggregate): boolean {
  return Object.values(sums).some((value) => value !== 0) || Object.keys(counts ?? {}).length > 0
}

function total(all: Tally): number {
  return all.reduce((sum, { n }) => sum + n, 0)
}

function within(day: string, { from, until }: Span): boolean {
  return day >= from && day <= until
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
