import { BarTable } from '@/components/shared/BarTable'
import type { Measures, Tally } from '@/lib/stats'
import { earlierCell, useMeasures } from './tools'

type TalliesProps = {
  caption: string
  /** Head of the names. */
  head: string
  /** Which of a span's tallies. */
  of: (measures: Measures) => Tally
  now: Measures
  before: Measures
  nameOf: (name: string) => string
}

/** Names and how often, with the bar of the most frequent one as the whole. */
export function Tallies({ caption, head, of, now, before, nameOf }: TalliesProps) {
  const { mt } = useMeasures()
  const rows = of(now)
  const most = rows[0]?.n ?? 0
  const earlier = new Map(of(before).map(({ name, n }) => [name, n]))
  return (
    <BarTable
      caption={caption}
      heads={[head, mt('head.times'), mt('before.head')]}
      rows={rows.map(({ name, n }) => ({
        key: name,
        name: nameOf(name),
        bar: n / most,
        cells: [String(n), earlierCell(before, earlier.get(name))],
      }))}
      moreWords={(n) => mt('more', { n })}
    />
  )
}

/** Reasons as agents typed them; not on paper unless that was asked for. */
export function Reasons({
  title,
  ...spans
}: Pick<TalliesProps, 'of' | 'now' | 'before'> & { title: string }) {
  const { mt } = useMeasures()
  if (spans.of(spans.now).length === 0) return null
  return (
    <div class="reasons">
      <h3>{title}</h3>
      <Tallies
        caption={title}
        head={mt('head.reason')}
        nameOf={(reason) => reason || mt('reasons.none')}
        {...spans}
      />
    </div>
  )
}
