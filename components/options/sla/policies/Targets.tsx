import type { PolicyTarget, SlaPolicy } from '@/lib/settings'
import type { SlaMetric } from '@/lib/ticket'
import { slaMetrics } from '@/lib/ticket/ids'
import { putTarget } from '../edit'
import { useSla } from '../tools'
import type { ChangePolicy } from './PolicyEditor'
import { TargetRow } from './TargetRow'
import { columns } from './target-words'

/** How soon, as a grid: measures down, priorities across. */
export function Targets({ policy, change }: { policy: SlaPolicy; change: ChangePolicy }) {
  const { st } = useSla()
  const targetOf = (now: SlaPolicy, metric: SlaMetric): PolicyTarget =>
    now.targets.find((one) => one.metric === metric) ?? {
      metric,
      clock: 'business',
      schedule: null,
      minutes: {},
    }
  return (
    <section aria-labelledby="sla-targets">
      <h2 id="sla-targets">{st('targets')}</h2>
      <p class="quiet">{st('targets.is')}</p>
      <table class="targets">
        <caption class="hidden">{st('targets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">{st('targets.measure')}</span>
            </th>
            {columns.map((priority) => (
              <th key={priority} scope="col" class="capital">
                {priority === 'none' ? st('targets.none') : st(`priority.${priority}`)}
              </th>
            ))}
          </tr>
        </thead>
        {slaMetrics.map((metric) => (
          <TargetRow
            key={metric}
            target={targetOf(policy, metric)}
            change={(make, run) =>
              change(
                (now) => putTarget(now, make(targetOf(now, metric))),
                st(`metric.${metric}`),
                run && `${run}:${metric}`,
              )
            }
          />
        ))}
      </table>
    </section>
  )
}
