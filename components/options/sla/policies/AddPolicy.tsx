import type { SlaPolicy } from '@/lib/settings'
import { focusOn } from '../../focus'
import { freshId } from '../../parts/ids'
import { slaHash } from '../../route'
import { addPolicy } from '../edit'
import { blankPolicy, type StarterId, starterIds, starterPolicy } from '../starters'
import { useSla } from '../tools'

/** Ready-made policies, one click each, and a blank one, whose editor opens. */
export function AddPolicy() {
  const { desk, t, st } = useSla()
  const put = (policy: SlaPolicy): boolean => {
    const next = addPolicy(desk.settings.peek(), policy)
    const problems = desk.change(next, {
      what: t('did.added', { name: policy.name }),
      focus: 'add-policy',
    })
    if (problems.length > 0) {
      desk.say(st('policies.full'))
      return false
    }
    const place = next.slaPolicies.indexOf(policy) + 1
    desk.say(st('policies.added', { name: policy.name, place, of: next.slaPolicies.length }))
    return true
  }
  const begin = (starter: StarterId) => {
    const policy = starterPolicy(starter, freshId(), st(`starter.${starter}`))
    if (put(policy)) focusOn(`policy:${policy.id}`)
  }
  const blank = () => {
    const policy = blankPolicy(freshId(), st('policies.newName'))
    if (put(policy)) location.hash = slaHash('policy', policy.id)
  }
  const some = desk.settings.value.slaPolicies.length > 0
  return (
    <div class="starters" data-focus="add-policy">
      <h3>{st(some ? 'policies.more' : 'policies.begin')}</h3>
      <ul>
        {starterIds.map((starter) => (
          <li key={starter}>
            <button type="button" class="starter" onClick={() => begin(starter)}>
              <b>+ {st(`starter.${starter}`)}</b>
              <span class="quiet">{st(`starter.${starter}.is`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="starter" onClick={blank}>
            <b>+ {st('policies.blank')}</b>
            <span class="quiet">{st('policies.blankIs')}</span>
          </button>
        </li>
      </ul>
    </div>
  )
}
