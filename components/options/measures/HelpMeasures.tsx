/** The measures of what the panel says by itself: the coach's findings, notices, playbooks. */
import { BarTable } from '@/components/shared/BarTable'
import type { MeasuresView } from '@/lib/messaging'
import { Measure } from './Measure'
import { Reasons, Tallies } from './Tallies'
import { earlierCell, useMeasures } from './tools'

export function Findings({ now, before }: MeasuresView) {
  const { mt, ruleName } = useMeasures()
  const most = Math.max(1, ...now.findings.map(({ shown }) => shown))
  const earlier = new Map(before.findings.map(({ name, shown }) => [name, shown]))
  return (
    <Measure id="findings" empty={now.findings.length === 0}>
      <BarTable
        caption={mt('findings.title')}
        heads={[
          mt('findings.rule'),
          mt('findings.shown'),
          mt('findings.heeded'),
          mt('findings.wrong'),
          mt('findings.before'),
        ]}
        rows={now.findings.map(({ name, shown, heeded, wrong }) => ({
          key: name,
          name: ruleName(name),
          bar: shown / most,
          cells: [...[shown, heeded, wrong].map(String), earlierCell(before, earlier.get(name))],
        }))}
        moreWords={(n) => mt('more', { n })}
      />
    </Measure>
  )
}

export function Notices({ now, before }: MeasuresView) {
  const { mt, noticeName } = useMeasures()
  const { notices, gates } = now
  const ends = ({ notices: all }: Pick<MeasuresView['now'], 'notices'>) => ({
    heeded: all.heeded,
    passedOver: all.passedOver,
    dismissed: all.dismissed,
    open: all.shown - all.heeded - all.passedOver - all.dismissed,
  })
  const earlier = ends(before)
  const rows = (Object.entries(ends(now)) as [keyof typeof earlier, number][]).filter(
    ([end, n]) => end !== 'open' || n > 0,
  )
  return (
    <Measure id="notices" empty={notices.shown === 0 && gates.shown === 0}>
      {notices.shown > 0 && (
        <>
          <h3>{mt('notices.order')}</h3>
          <BarTable
            caption={mt('notices.order')}
            heads={[mt('notices.what'), mt('head.times'), mt('before.head')]}
            rows={[
              {
                key: 'shown',
                name: mt('notices.shown'),
                bar: 1,
                cells: [String(notices.shown), earlierCell(before, before.notices.shown)],
              },
              ...rows.map(([end, n]) => ({
                key: end,
                name: mt(`notices.${end}`),
                bar: n / notices.shown,
                cells: [String(n), earlierCell(before, earlier[end])],
              })),
            ]}
            moreWords={(n) => mt('more', { n })}
          />
          <h3>{mt('notices.kinds')}</h3>
          <Tallies
            caption={mt('notices.kinds')}
            head={mt('notices.kind')}
            of={(span) => span.notices.kinds}
            nameOf={noticeName}
            {...{ now, before }}
          />
          <Reasons title={mt('reasons')} of={(span) => span.notices.reasons} {...{ now, before }} />
        </>
      )}
      {gates.shown > 0 && (
        <>
          <h3>{mt('gates.title')}</h3>
          <BarTable
            caption={mt('gates.title')}
            heads={[mt('gates.replies'), mt('head.times'), mt('before.head')]}
            rows={(['shown', 'passed'] as const).map((what) => ({
              key: what,
              name: mt(`gates.${what}`),
              bar: gates[what] / gates.shown,
              cells: [String(gates[what]), earlierCell(before, before.gates[what])],
            }))}
            moreWords={(n) => mt('more', { n })}
          />
          <Reasons title={mt('gates.reasons')} of={(span) => span.gates.reasons} {...{ now, before }} />
        </>
      )}
    </Measure>
  )
}

export function Playbooks({ now, before }: MeasuresView) {
  const { mt, playbookName } = useMeasures()
  const most = Math.max(1, ...now.playbooks.map(({ proposed, opened }) => Math.max(proposed, opened)))
  const earlier = new Map(before.playbooks.map(({ name, opened }) => [name, opened]))
  return (
    <Measure id="playbooks" empty={now.playbooks.length === 0}>
      <BarTable
        caption={mt('playbooks.title')}
        heads={[
          mt('playbooks.kind'),
          mt('playbooks.proposed'),
          mt('playbooks.dismissed'),
          mt('playbooks.opened'),
          mt('playbooks.finished'),
          mt('playbooks.before'),
        ]}
        rows={now.playbooks.map(({ name, proposed, dismissed, opened, finished }) => ({
          key: name,
          name: playbookName(name),
          bar: opened / most,
          cells: [
            ...[proposed, dismissed, opened, finished].map(String),
            earlierCell(before, earlier.get(name)),
          ],
        }))}
        moreWords={(n) => mt('more', { n })}
      />
    </Measure>
  )
}
