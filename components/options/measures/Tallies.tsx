import { BarTable } from '@/components/shared/BarTable'
import type { Tally } from '@/lib/stats'
import { useMeasures } from './tools'

type TalliesProps = {
  caption: string
  /** Head of the names. */
  head: string
  now: Tally
  before: Tally
  nameOf: (name: string) => string
}

/** Names and how often, with the bar of the most frequent one as the whole. */
export function Tallies({ caption, head, now, before, nameOf }: TalliesProps) {
  const { mt } = useMeasures()
  const most = now[0]?.n ?? 0
  const earlier = new Map(before.map(({ name, n }) => [name, n]))
  return (
    <BarTable
      caption={caption}
      heads={[head, mt('head.times'), mt('before.head')]}
      rows={now.map(({ name, n }) => ({
        key: name,
        name: nameOf(name),
        bar: n / most,
        cells: [String(n), String(earlier.get(name) ?? 0)],
      }))}
      moreWords={(n) => mt('more', { n })}
    />
  )
}

/** Reasons as agents typed them; not on paper unless that was asked for. */
export function Reasons({ title, now, before }: { title: string; now: Tally; before: Tally }) {
  const { mt } = useMeasures()
  if (now.length === 0) return null
  return (
    <div class="reasons">
      <h3>{title}</h3>
      <Tallies
        caption={title}
        head={mt('head.reason')}
        nameOf={(reason) => reason || mt('reasons.none')}
        {...{ now, before }}
      />
    </div>
  )
}
