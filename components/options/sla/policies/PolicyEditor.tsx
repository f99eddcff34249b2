import { Button } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { SlaPolicy } from '@/lib/settings'
import { conditionFacts, conversationFacts } from '@/lib/ticket'
import { Conditions } from '../../conditions/Conditions'
import { problemAt } from '../../context'
import { freshId } from '../../parts/ids'
import { KeptField } from '../../parts/KeptField'
import { Section } from '../../parts/Section'
import { slaHash } from '../../route'
import { copyPolicy, hiddenBy, putPolicy, removePolicy } from '../edit'
import { SamplePreview } from '../preview/SamplePreview'
import { useSla } from '../tools'
import { AtRisk } from './AtRisk'
import { Pausing } from './Pausing'
import { Targets } from './Targets'

/** What a part of the editor changes: the policy as it is in force then, under a name for undo. */
export type ChangePolicy = (
  change: (policy: SlaPolicy) => SlaPolicy,
  what: string,
  run?: string,
) => ReturnType<ReturnType<typeof useSla>['desk']['change']>

/**
 * What a policy can ask about. What is read of the conversation changes with every message: a clock that came
 * and went with it would tell nobody anything.
 */
const policyFacts = conditionFacts.filter((fact) => !conversationFacts.includes(fact))

/** One policy: which tickets, how soon, and what pauses it, with a ticket to try it on. */
export function PolicyEditor({ policy }: { policy: SlaPolicy }) {
  const { desk, t, st, readOnly } = useSla()
  const { id, name } = policy
  const change: ChangePolicy = (make, what, run) => {
    // Two changes may come before the page is drawn again: each starts from what is in force.
    const now = desk.settings.peek().slaPolicies.find((one) => one.id === id) ?? policy
    return desk.change(putPolicy(desk.settings.peek(), make(now)), {
      what: t('did.changed', { what }),
      run: run && `${run}:${id}`,
    })
  }
  const hider = policy.enabled ? hiddenBy(desk.settings.value.slaPolicies, policy) : null
  const duplicate = () => {
    const copied = freshId()
    const copyName = st('policies.copyName', { name }).slice(0, 200)
    const problems = desk.change(copyPolicy(desk.settings.peek(), policy, copied, copyName), {
      what: t('did.added', { name: copyName }),
    })
    if (problems.length > 0) desk.say(st('policies.full'))
    else location.hash = slaHash('policy', copied)
  }
  const remove = () => {
    desk.change(removePolicy(desk.settings.peek(), id), { what: t('did.removed', { name }) })
    desk.say(st('policies.removed', { name }))
    location.hash = '#sla'
  }
  return (
    <Section
      title={name}
      back={
        <a class="back" href="#sla">
          ‹ {t('section.sla')}
        </a>
      }
      preview={<SamplePreview policy={policy} />}
      previewLabel={t('page.preview')}
    >
      {!policy.enabled && <p class="hint calm">{st('policy.isOff')}</p>}
      {hider && (
        <p class="hint" role="note">
          {st('policies.hidden', { name: hider.name })}
        </p>
      )}
      <div class="facts">
        <div class="facts-name">
          <KeptField
            label={st('policy.name')}
            value={name}
            disabled={readOnly}
            onKeep={(text) =>
              problemAt(
                change((now) => ({ ...now, name: text }), st('policy.name'), 'name'),
                st('policy.name'),
                t,
              )
            }
          />
          <Switch
            label={st('policy.on')}
            on={policy.enabled}
            disabled={readOnly}
            onChange={(enabled) => change((now) => ({ ...now, enabled }), st('policy.on'))}
          />
        </div>
      </div>
      <Conditions
        when={policy.when}
        title={st('policy.which')}
        facts={policyFacts}
        onChange={(when) => change((now) => ({ ...now, when }), st('policy.whichSaid'))}
      />
      <Targets policy={policy} change={change} />
      <Pausing policy={policy} change={change} />
      <AtRisk policy={policy} change={change} />
      <section aria-labelledby="sla-beside">
        <h2 id="sla-beside">{st('beside')}</h2>
        <p class="quiet">{st('beside.is')}</p>
        <div class="beside">
          <Switch
            label={st('beside.switch')}
            on={policy.beside}
            disabled={readOnly}
            onChange={(beside) => change((now) => ({ ...now, beside }), st('beside'))}
          />
        </div>
      </section>
      {!readOnly && (
        <div class="page-end">
          <Button onClick={duplicate}>{st('policy.duplicate')}</Button>
          <Button onClick={remove}>{st('policy.remove')}</Button>
        </div>
      )}
    </Section>
  )
}
