import type { SlaPolicy } from '@/lib/settings'
import type { Status } from '@/lib/ticket'
import { useSla } from '../tools'
import type { ChangePolicy } from './PolicyEditor'

const offered: readonly Status[] = ['pending', 'hold', 'new', 'open']

/** Which statuses stop the resolution clock, each with whom the ticket waits for. */
export function Pausing({ policy, change }: { policy: SlaPolicy; change: ChangePolicy }) {
  const { st, readOnly } = useSla()
  const { pauseStatuses } = policy
  const shown = [
    ...offered,
    ...pauseStatuses.filter((status) => status === 'unknown' && !offered.includes(status)),
  ]
  const set = (status: Status, on: boolean) =>
    change(
      (now) => ({
        ...now,
        pauseStatuses: on
          ? [...now.pauseStatuses.filter((one) => one !== status), status]
          : now.pauseStatuses.filter((one) => one !== status),
      }),
      st('pause.label'),
    )
  return (
    <section aria-labelledby="sla-pause">
      <h2 id="sla-pause">{st('pause')}</h2>
      <p class="quiet">{st('pause.is')}</p>
      <fieldset class="checks" aria-label={st('pause.label')}>
        {shown.map((status) => (
          <label key={status} class="check">
            <input
              type="checkbox"
              checked={pauseStatuses.includes(status)}
              disabled={readOnly}
              onChange={(event) => set(status, event.currentTarget.checked)}
            />
            <span>
              <b class="capital">{st(`status.${status}`)}</b>{' '}
              <span class="quiet">{st(`pause.${status}` as Parameters<typeof st>[0])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {pauseStatuses.length === 0 && <p class="quiet">{st('pause.nothing')}</p>}
    </section>
  )
}
