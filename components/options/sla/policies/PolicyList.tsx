import { useSignal } from '@preact/signals'
import { useOptions } from '../../context'
import { focusOn } from '../../focus'
import { movePolicy } from '../edit'
import { useSla } from '../tools'
import { AddPolicy } from './AddPolicy'
import { PolicyRow } from './PolicyRow'

/** All policies in their order, and ready-made ones to begin with. */
export function PolicyList() {
  const { t } = useOptions()
  const { desk, st, readOnly } = useSla()
  const drop = useSignal<{ on: string; edge: 'before' | 'after' } | null>(null)
  const policies = desk.settings.value.slaPolicies
  const move = (id: string, to: number, focus: string) => {
    const now = desk.settings.peek()
    const name = now.slaPolicies.find((one) => one.id === id)?.name ?? ''
    const next = movePolicy(now, id, to)
    if (!next) {
      desk.say(st('policies.atEdge', { name }))
      return
    }
    desk.change(next, { what: t('did.moved', { name }), focus: `policy:${id}` })
    desk.say(st('policies.moved', { name, place: to + 1, of: next.slaPolicies.length }))
    focusOn(focus)
  }
  return (
    <section aria-labelledby="sla-policies">
      <h2 id="sla-policies">{st('policies')}</h2>
      {policies.length === 0 ? (
        <p class="hint calm" role="note">
          {st('policies.none')}
        </p>
      ) : (
        <>
          <ol class="cards policies">
            {policies.map((policy, at) => (
              <PolicyRow key={policy.id} policy={policy} at={at} drop={drop} move={move} />
            ))}
          </ol>
          {policies.length > 1 && !readOnly && <p class="quiet list-keys">{st('policies.keys')}</p>}
        </>
      )}
      {!readOnly && <AddPolicy />}
    </section>
  )
}
