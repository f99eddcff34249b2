/** An evaluation as a person reads it: the figures of both languages side by side, labels as a table, the first misses. */
import type { LabelFigures } from './figures'
import type { Evaluation } from './kinds'

const MOST_MISSES = 20

export function printed({ kind, n, all, en, zh, misses }: Evaluation): string {
  const columns = [all, en, zh].map(flat)
  const keys = [...new Set(columns.flatMap((column) => [...column.numbers.keys()]))]
  const table = [
    ['', 'all', 'en', 'zh'],
    ...keys.map((key) => [key, ...columns.map((column) => figure(key, column.numbers.get(key)))]),
  ]
  const labels = [...(columns[0]?.labels ?? [])].map(([name, label]) => [
    name,
    ...[label.precision, label.recall, label.f1].map((value) => value.toFixed(3)),
    String(label.support),
  ])
  return [
    `${kind}: ${n}`,
    aligned(table),
    ...(labels.length > 0 ? [aligned([['label', 'precision', 'recall', 'F1', 'support'], ...labels])] : []),
    ...(misses.length > 0
      ? [
          `${misses.length} missed${misses.length > MOST_MISSES ? `; the first ${MOST_MISSES}` : ''}:`,
          misses
            .slice(0, MOST_MISSES)
            .map((miss) => `  ${miss}`)
            .join('\n'),
        ]
      : []),
  ].join('\n\n')
}

/** Numbers by their path ("valence.macroF1"), and the figures of labels apart. */
function flat(figures: object) {
  const numbers = new Map<string, number>()
  const labels = new Map<string, LabelFigures>()
  const walk = (value: object, path: string) => {
    for (const [key, part] of Object.entries(value)) {
      const here = path ? `${path}.${key}` : key
      if (typeof part === 'number') numbers.set(here, part)
      else if (key === 'labels') {
        const group = path ? `${path} ` : ''
        for (const [id, label] of Object.entries(part)) labels.set(group + id, label as LabelFigures)
      } else if (typeof part === 'object' && part !== null) walk(part, here)
    }
  }
  walk(figures, '')
  return { numbers, labels }
}

function figure(key: string, value: number | undefined): string {
  if (value === undefined) return ''
  return /(^|\.)(n|passed|failed)$/.test(key) ? String(value) : value.toFixed(3)
}

function aligned(rows: string[][]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
