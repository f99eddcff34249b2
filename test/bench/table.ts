/** One measured figure and its budget. */
export type Figure = {
  what: string
  value: number
  unit: string
  /** At most this; for a rate, at least. Null: no budget, shown for the record. */
  budget: number | null
  within: boolean | null
  /** How it was got. */
  note: string
}

export function atMost(what: string, value: number, unit: string, budget: number | null, note = ''): Figure {
  return { what, value, unit, budget, within: budget === null ? null : value <= budget, note }
}

export function atLeast(what: string, value: number, unit: string, budget: number, note = ''): Figure {
  return { what, value, unit, budget, within: value >= budget, note }
}

/** The q-quantile (0…1) of some measurements, by nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN
}

export function printTable(figures: readonly Figure[]): void {
  const round = (n: number) =>
    Math.abs(n) >= 100 ? Math.round(n).toLocaleString('en') : n.toFixed(n < 10 ? 2 : 1)
  const rows = figures.map((figure) => [
    figure.what,
    `${round(figure.value)} ${figure.unit}`,
    figure.budget === null ? '' : `${round(figure.budget)} ${figure.unit}`,
    figure.within === null ? '' : figure.within ? 'ok' : 'OVER',
    figure.note,
  ])
  const table = [['what', 'measured', 'budget', '', 'how'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table) {
    console.log(row.map((cell, column) => (column < 4 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  '))
  }
}
