import { chooseChecklists, specificity, whyNot } from '@/lib/checklist'
import type { Checklist } from '@/lib/settings/types'
import type { ConditionFacts } from '@/lib/ticket'
import { isAlways } from '../conditions/condition-model'
import { conditionWords } from '../conditions/condition-words'
import { type ChecklistTools, useChecklists } from './tools'

type ApplyingProps = {
  /** All, in the lead's order. */
  lists: readonly Checklist[]
  /** The one that is being edited. */
  own: Checklist
  facts: ConditionFacts
}

/** Which checklists a ticket gets, in which order and why; and why the edited one is not among them. */
export function Applying({ lists, own, facts }: ApplyingProps) {
  const tools = useChecklists()
  const { ct, lang } = tools
  const chosen = chooseChecklists(lists, facts, lang)
  const reason = whyNot(own, facts, lang)
  const isChosen = chosen.some(({ id }) => id === own.id)
  return (
    <section class="applying" aria-labelledby="applying">
      <h3 id="applying">{ct('try.which')}</h3>
      {chosen.length === 0 ? (
        <p class="quiet">{ct('try.none')}</p>
      ) : (
        <ol>
          {chosen.map((list) => {
            const whole = lists.find(({ id }) => id === list.id) ?? list
            const left = whole.items.length - list.items.length
            return (
              <li key={list.id}>
                <strong dir="auto">{list.name}</strong>
                {list.id === own.id && <span class="tag changed">{ct('try.this')}</span>}
                <p class="quiet">
                  {whyWords(whole, tools)} · {ct('try.facts', { n: specificity(whole) })}
                </p>
                {left > 0 && list.id === own.id && <p class="quiet">{ct('try.left', { n: left })}</p>}
              </li>
            )
          })}
        </ol>
      )}
      {!isChosen && (
        <p class="hint calm" role="note">
          <strong dir="auto">{own.name}</strong>: {notWords(own, reason, tools)}
        </p>
      )}
    </section>
  )
}

/** "for customers, the priority is urgent" */
function whyWords({ audience, when }: Checklist, tools: ChecklistTools): string {
  const { t, ct } = tools
  const parts = [ct(`try.why.${audience}`)]
  if (!isAlways(when)) parts.push(conditionWords(when, tools))
  return parts.join(t('list.comma'))
}

function notWords(own: Checklist, reason: ReturnType<typeof whyNot>, tools: ChecklistTools): string {
  const { ct } = tools
  // It applies, and still has nothing to show.
  if (reason === null) return ct(own.items.length > 0 ? 'try.shares' : 'try.nothing')
  if (reason === 'when') return ct('try.not.when', { what: conditionWords(own.when, tools) })
  return ct(`try.not.${reason}`)
}
