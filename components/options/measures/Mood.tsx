import { BarTable } from '@/components/shared/BarTable'
import { signed } from '@/components/shared/numbers'
import type { MeasuresView } from '@/lib/messaging'
import { type Contrast, ENOUGH_TICKETS, type Mean } from '@/lib/stats'
import { Measure } from './Measure'
import { useMeasures } from './tools'

/** A change of mood lies between −2 and +2, so the middle of the bar is no change. */
const MIDDLE = 0.5
const RANGE = 4

export function Mood({ now, before }: MeasuresView) {
  const { mt } = useMeasures()
  const { outsideFirst, findings } = now.mood
  const any = (contrast: Contrast) => contrast.with.of + contrast.without.of > 0
  return (
    <Measure id="mood" empty={!any(outsideFirst) && !any(findings)}>
      {any(outsideFirst) && (
        <Sides
          title={mt('mood.order')}
          names={[mt('mood.outside-first'), mt('mood.inside-first')]}
          now={outsideFirst}
          before={before.mood.outsideFirst}
        />
      )}
      {any(findings) && (
        <Sides
          title={mt('mood.findings')}
          names={[mt('mood.findings-heeded'), mt('mood.findings-left')]}
          now={findings}
          before={before.mood.findings}
        />
      )}
      <p class="quiet">{mt('mood.enough', { n: ENOUGH_TICKETS })}</p>
    </Measure>
  )
}

type SidesProps = { title: string; names: [yes: string, no: string]; now: Contrast; before: Contrast }

function Sides({ title, names, now, before }: SidesProps) {
  const { mt } = useMeasures()
  const change = ({ of, mean }: Mean) => (mean !== null ? signed(mean) : of > 0 ? mt('mood.few') : '–')
  const row = (key: 'with' | 'without', name: string) => {
    const { of, mean } = now[key]
    return {
      key,
      name,
      bar: mean === null ? null : MIDDLE + mean / RANGE,
      from: MIDDLE,
      cells: [String(of), change(now[key]), change(before[key])],
    }
  }
  return (
    <>
      <h3>{title}</h3>
      <BarTable
        caption={title}
        heads={[mt('mood.group'), mt('mood.n'), mt('mood.change'), mt('before.head')]}
        rows={[row('with', names[0]), row('without', names[1])]}
        moreWords={String}
      />
    </>
  )
}
