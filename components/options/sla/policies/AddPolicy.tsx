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
      <ul class={some ? 'few' : ''}>
        {starterIds.map((starter) => (
          <li key={starter}>
            <Starter
              name={st(`starter.${starter}`)}
              is={st(`starter.${starter}.is`)}
              short={some}
              onClick={() => begin(starter)}
            />
          </li>
        ))}
        <li>
          <Starter name={st('policies.blank')} is={st('policies.blankIs')} short={some} onClick={blank} />
        </li>
      </ul>
    </div>
  )
}

type StarterProps = { name: string; is: string; short: boolean; onClick: () => void }

/** Told whole at the start; once there are policies, a name with the rest in its tip. */
function Starter({ name, is, short, onClick }: StarterProps) {
  return (
    <button type="button" class="starter" data-tip={short ? is : undefined} onClick={onClick}>
      <b>+ {name}</b>
      <span class={short ? 'hidden' : 'quiet'}>{is}</span>
    </button>
  )
}
