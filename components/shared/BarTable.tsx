import { useState } from 'preact/hooks'
import { Button } from './Button'

/**
 * `bar`: where it ends, 0…1 of the whole width; null: none is drawn. `from`: where it begins, if not at 0.
 * `cells` stand in the order of the heads.
 */
export type BarRow = {
  key: string
  name: string
  bar: number | null
  from?: number
  cells: readonly string[]
}

type BarTableProps = {
  caption: string
  /** The first is that of the names. */
  heads: readonly string[]
  rows: readonly BarRow[]
  /** Rows shown before the rest is asked for. */
  most?: number
  moreWords: (n: number) => string
}

/** Names with numbers, each with a bar: a table first, the bars only repeat what its cells say. */
export function BarTable({ caption, heads, rows, most = 8, moreWords }: BarTableProps) {
  const [all, setAll] = useState(false)
  // One row more than fits is no reason for a button.
  const cut = !all && rows.length > most + 1
  return (
    <>
      <table class="bar-table">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" class={place === 0 ? undefined : 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, bar, from, cells }, place) => (
            <tr key={key} class={cut && place >= most ? 'beyond' : undefined}>
              <th scope="row" dir="auto">
                <span class="bar-name">{name}</span>
                {bar !== null && <Bar to={bar} from={from} />}
              </th>
              {cells.map((cell, column) => (
                <td key={column} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cut && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {moreWords(rows.length - most)}
        </Button>
      )}
    </>
  )
}

function Bar({ to, from = 0 }: { to: number; from?: number | undefined }) {
  const [start = 0, end = 0] = [from, to]
    .map((at) => Math.min(1, Math.max(0, at)) * 100)
    .sort((a, b) => a - b)
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100} height={4} class="chart-track" />
      <rect x={start} width={end - start} height={4} class="chart-bar" />
      {from > 0 && <rect x={from * 100 - 0.25} width={0.5} height={4} class="chart-middle" />}
    </svg>
  )
}
