/** The measures as files for the lead: numbers only; what agents typed goes along only when asked for. */
import type { Measures, Tally } from './measures'

export type MeasuresExport = {
  now: Measures
  before: Measures
  /** Reasons as they were typed: free text, which may hold anything. */
  reasons: boolean
  /** What an id is called in the interface, by the measure that it belongs to; null: nothing better than the id. */
  nameOf: (measure: MeasureId, id: string) => string | null
}

export type MeasureId =
  | 'tickets'
  | 'outside-first'
  | 'skips'
  | 'missing'
  | 'dimensions'
  | 'findings'
  | 'notices'
  | 'gates'
  | 'playbooks'
  | 'mood'

/** Both spans as JSON. */
export function measuresJson({ now, before, reasons }: MeasuresExport): string {
  const written = (measures: Measures) => (reasons ? measures : withoutReasons(measures))
  const file = {
    product: 'Outside First',
    kind: 'measures',
    scope: 'one browser profile on one machine',
    now: written(now),
    before: written(before),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** One figure a line: measure, id, name, figure, value, value of the span before. Starts with a byte order mark, for Excel. */
export function measuresCsv({ now, before, reasons, nameOf }: MeasuresExport): string {
  const earlier = new Map(linesOf(before, reasons).map((line) => [keyOf(line), line.value]))
  const later = linesOf(now, reasons)
  const known = new Set(later.map(keyOf))
  const gone = linesOf(before, reasons)
    .filter((line) => !known.has(keyOf(line)))
    .map((line) => ({ ...line, value: line.figure === 'rate' || line.figure === 'mean' ? null : 0 }))
  const head = ['measure', 'id', 'name', 'figure', span(now), span(before)]
  const rows = [...later, ...gone].map((line) => [
    line.measure,
    line.id,
    nameOf(line.measure, line.id) ?? line.id,
    line.figure,
    number(line.value),
    number(earlier.get(keyOf(line)) ?? (line.figure === 'rate' || line.figure === 'mean' ? null : 0)),
  ])
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

type Line = { measure: MeasureId; id: string; figure: string; value: number | null }

function linesOf(m: Measures, reasons: boolean): Line[] {
  const lines: Line[] = []
  const add = (measure: MeasureId, id: string, figures: Record<string, number | null>) => {
    for (const [figure, value] of Object.entries(figures)) lines.push({ measure, id, figure, value })
  }
  const tally = (measure: MeasureId, figure: string, all: Tally) => {
    for (const { name, n } of all) add(measure, name, { [figure]: n })
  }
  const typed = (measure: MeasureId, all: Tally) => {
    if (reasons) tally(measure, 'reason', all)
  }
  add('tickets', '', { days: m.days, answered: m.answered })
  add('outside-first', '', m.outsideFirst)
  add('skips', '', { n: m.skips.n })
  tally('skips', 'skipped', m.skips.items)
  typed('skips', m.skips.reasons)
  for (const { name, n, of, rate } of m.missing.items) add('missing', name, { missing: n, of, rate })
  for (const { name, n, of, rate } of m.missing.dimensions) add('dimensions', name, { done: n, of, rate })
  for (const { name, ...counts } of m.findings) add('findings', name, counts)
  const { shown, heeded, passedOver, dismissed, kinds } = m.notices
  add('notices', '', { shown, heeded, passedOver, dismissed })
  tally('notices', 'shown', kinds)
  typed('notices', m.notices.reasons)
  add('gates', '', { shown: m.gates.shown, passed: m.gates.passed })
  typed('gates', m.gates.reasons)
  for (const { name, ...counts } of m.playbooks) add('playbooks', name, counts)
  add('mood', 'outside-first', m.mood.outsideFirst.with)
  add('mood', 'inside-first', m.mood.outsideFirst.without)
  add('mood', 'findings-heeded', m.mood.findings.with)
  add('mood', 'findings-left', m.mood.findings.without)
  return lines
}

function withoutReasons(m: Measures): object {
  const { reasons: _, ...skips } = m.skips
  const { reasons: __, ...notices } = m.notices
  const { reasons: ___, ...gates } = m.gates
  return { ...m, skips, notices, gates }
}

function keyOf({ measure, id, figure }: Line): string {
  return JSON.stringify([measure, id, figure])
}

function span({ span: { from, until } }: Measures): string {
  return `${from}/${until}`
}

function number(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10_000) / 10_000)
}

/** What begins like a formula gets an apostrophe: a table must not calculate what somebody typed. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
