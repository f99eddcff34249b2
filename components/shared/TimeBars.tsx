import { useId } from 'preact/hooks'

/** One piece of time. `rate` 0…1; null: no data, which is drawn as a gap. */
export type TimeBar = { label: string; rate: number | null; words: string }

type TimeBarsProps = {
  /** What is drawn, as the table's caption. */
  caption: string
  bars: readonly TimeBar[]
  /** Heads of the table behind the picture: the time, and what was measured. */
  heads: [time: string, value: string]
  /** On the button that unfolds the table. */
  tableWords: string
}

const WIDTH = 640
const HEIGHT = 132
const LEFT = 44
/** Room for half a label under the last bar. */
const RIGHT = 12
const TOP = 8
const BASE = 104

/** Shares over time as bars from 0 to 100 %, never cut off; the same numbers stand in a table below. */
export function TimeBars({ caption, bars, heads, tableWords }: TimeBarsProps) {
  const id = useId()
  const step = (WIDTH - RIGHT - LEFT) / Math.max(1, bars.length)
  const wide = Math.min(28, step * 0.62)
  /** So many labels fit beside each other. */
  const every = Math.ceil(bars.length / 9)
  const y = (rate: number) => BASE - rate * (BASE - TOP)
  return (
    <figure class="time-bars" aria-labelledby={id}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[0, 0.5, 1].map((rate) => (
          <g key={rate}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(rate)} y2={y(rate)} class="chart-line" />
            <text x={LEFT - 8} y={y(rate) + 4} text-anchor="end">
              {rate * 100} %
            </text>
          </g>
        ))}
        {bars.map(({ label, rate }, place) => {
          const middle = LEFT + step * (place + 0.5)
          // From the last one back, so that the newest is always named.
          const named = (bars.length - 1 - place) % every === 0
          return (
            <g key={label}>
              {rate === null ? (
                <circle cx={middle} cy={BASE - 4} r={1.5} class="chart-none" />
              ) : (
                // A zero is drawn as a line, so that it is not taken for a gap.
                <rect
                  x={middle - wide / 2}
                  width={wide}
                  y={Math.min(y(rate), BASE - 2)}
                  height={Math.max(2, BASE - y(rate))}
                  rx={Math.min(2, wide / 4)}
                  class="chart-bar"
                />
              )}
              {named && (
                <text x={middle} y={HEIGHT - 8} text-anchor="middle">
                  {label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <details class="chart-table">
        <summary>{tableWords}</summary>
        <table class="lines">
          <caption class="hidden" id={id}>
            {caption}
          </caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, words }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
