import { useEditor } from './context'
import { ReadingField } from './ReadingField'
import { Words } from './Words'

const further = ['tags', 'group', 'assignee', 'channel', 'createdAt', 'slaDueAt', 'me'] as const

/** The ticket's facts: the five that most need, the rest folded. */
export function Facts() {
  const { h, helpdesk } = useEditor()
  const set = further.filter((key) => helpdesk.facts[key] !== null).length
  return (
    <section aria-labelledby="facts-title" class="part">
      <h2 id="facts-title">{h('facts.title')}</h2>
      <p class="quiet">{h('facts.is')}</p>
      <ReadingField path="facts.subject" label={h('fact.subject')} />
      <ReadingField path="facts.requesterName" label={h('fact.requesterName')} />
      <ReadingField path="facts.requesterEmail" label={h('fact.requesterEmail')} is={h('facts.emailIs')} />
      <ReadingField path="facts.status" label={h('fact.status')} />
      <Words of="status" />
      <ReadingField path="facts.priority" label={h('fact.priority')} />
      <Words of="priority" />
      <details class="details wide" open={set > 0}>
        <summary>
          {h('facts.more')} {set > 0 && <span class="quiet">{h('facts.set', { n: set })}</span>}
        </summary>
        <div class="details-in">
          {further.map((key) => (
            <ReadingField
              key={key}
              path={`facts.${key}`}
              label={h(`fact.${key}`)}
              is={key === 'slaDueAt' || key === 'createdAt' || key === 'me' ? h(`facts.${key}Is`) : undefined}
            />
          ))}
        </div>
      </details>
    </section>
  )
}
