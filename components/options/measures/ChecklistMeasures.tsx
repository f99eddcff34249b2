/** The measures of the checklists: outside first, skips, and what was missing. */
import { BarTable } from '@/components/shared/BarTable'
import { percent } from '@/components/shared/numbers'
import { TimeBars } from '@/components/shared/TimeBars'
import type { MeasuresView } from '@/lib/messaging'
import type { Named, Share } from '@/lib/stats'
import { Figure, Measure } from './Measure'
import { Reasons, Tallies } from './Tallies'
import { dayWords, type MeasuresTools, useMeasures } from './tools'

export function OutsideFirst({ now, before, series }: MeasuresView) {
  const { mt, lang } = useMeasures()
  const share = now.outsideFirst
  const earlier = before.outsideFirst
  const weeks = series.some(({ span }) => span.from !== span.until)
  return (
    <Measure id="outside" empty={share.rate === null}>
      <Figure
        value={share.rate === null ? '' : percent(share.rate)}
        of={mt('outside.of', { n: share.n, of: share.of })}
        before={shareWords(earlier, mt)}
      />
      <TimeBars
        caption={mt('outside.title')}
        heads={[mt(weeks ? 'head.week' : 'head.day'), mt('outside.title')]}
        tableWords={mt('table')}
        bars={series.map(({ span, rate, n, of }) => ({
          label: dayWords(span.from, lang, weeks || series.length > 7),
          rate,
          words: shareWords({ rate, n, of }, mt) ?? mt('outside.empty'),
        }))}
      />
    </Measure>
  )
}

export function Skips({ now, before }: MeasuresView) {
  const { mt, itemName } = useMeasures()
  return (
    <Measure id="skips" empty={now.skips.n === 0}>
      <Figure
        value={mt('skips.n', { n: now.skips.n })}
        before={before.days === 0 ? null : String(before.skips.n)}
      />
      <Tallies
        caption={mt('skips.title')}
        head={mt('head.item')}
        of={({ skips }) => skips.items}
        nameOf={itemName}
        {...{ now, before }}
      />
      <Reasons title={mt('reasons')} of={({ skips }) => skips.reasons} {...{ now, before }} />
    </Measure>
  )
}

export function Missing({ now, before }: MeasuresView) {
  const { mt, t, itemName } = useMeasures()
  const { items, dimensions } = now.missing
  return (
    <Measure id="missing" empty={items.length === 0 && dimensions.length === 0 && now.missing.due === 0}>
      {items.length === 0 ? (
        <p class="measure-empty">{mt('missing.none')}</p>
      ) : (
        <Shares
          caption={mt('missing.title')}
          heads={[mt('head.item'), mt('missing.head')]}
          share="missing.share"
          now={items}
          before={before.missing.items}
          nameOf={itemName}
        />
      )}
      {dimensions.length > 0 && (
        <>
          <h3>{mt('dimensions.title')}</h3>
          <Shares
            caption={mt('dimensions.title')}
            heads={[mt('dimensions.name'), mt('dimensions.head')]}
            share="dimensions.share"
            now={dimensions}
            before={before.missing.dimensions}
            nameOf={(name) => t(`dimension.${name}` as 'dimension.empathy')}
          />
        </>
      )}
    </Measure>
  )
}

type SharesProps = {
  caption: string
  heads: [name: string, share: string]
  /** How a part of the whole is worded. */
  share: 'missing.share' | 'dimensions.share'
  now: Named<Share>[]
  before: Named<Share>[]
  nameOf: (name: string) => string
}

/** Names with a share of their own whole: a full bar is all of it. */
function Shares({ caption, heads, share, now, before, nameOf }: SharesProps) {
  const { mt } = useMeasures()
  const earlier = new Map(before.map((one) => [one.name, one.rate]))
  return (
    <BarTable
      caption={caption}
      heads={[heads[0], heads[1], mt('head.share'), mt('before.head')]}
      rows={now.map(({ name, n, of, rate }) => {
        const was = earlier.get(name) ?? null
        return {
          key: name,
          name: nameOf(name),
          bar: rate,
          cells: [
            mt(share, { n, of }),
            rate === null ? '–' : percent(rate),
            was === null ? '–' : percent(was),
          ],
        }
      })}
      moreWords={(n) => mt('more', { n })}
    />
  )
}

function shareWords({ n, of, rate }: Share, mt: MeasuresTools['mt']): string | null {
  return rate === null ? null : mt('share.of', { share: percent(rate), of: mt('outside.of', { n, of }) })
}
