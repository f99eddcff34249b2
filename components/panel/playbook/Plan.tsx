import { Button, IconButton } from '@/components/shared'
import { formatWhen } from '@/lib/i18n'
import type { Line } from '@/lib/playbooks'
import { quote } from '../cue/quote'
import { type Book, focusAfter, focusSoon, nextOrder } from './book'
import { followPlan, morningOf } from './reminder'

/** Who does what by when. A date makes a reminder. */
export function Plan({ book }: { book: Book }) {
  const { keeper, w } = book
  const { plan } = keeper.view.value
  const add = (near: Element) => {
    const id = keeper.put(null, {
      of: 'plan',
      order: nextOrder(plan),
      text: '',
      owner: '',
      date: null,
      done: false,
    })
    focusSoon(near, `[data-id="${id}"]`)
  }
  return (
    <section class="plan" aria-labelledby="of-plan">
      <h4 id="of-plan">{w('plan')}</h4>
      {plan.length === 0 && <p class="quiet">{w('planHint')}</p>}
      <ul>
        {plan.map((line, at) => (
          <PlanLine key={line.id} book={book} line={line} n={at + 1} onAdd={add} />
        ))}
      </ul>
      <Button class="add-plan" onClick={(event) => add(event.currentTarget as Element)}>
        {w('addPlan')}
      </Button>
    </section>
  )
}

type PlanLineProps = { book: Book; line: Line<'plan'>; n: number; onAdd: (near: Element) => void }

function PlanLine({ book, line, n, onAdd }: PlanLineProps) {
  const { keeper, w, panel } = book
  const { id, ...body } = line
  const put = (patch: Partial<typeof body>) => keeper.put(id, { ...body, ...patch })
  /** The words or the owner changed: the reminder says the same. */
  const settle = () => {
    void keeper.flush()
    if (line.date) void followPlan(book, id, line)
  }
  const setDate = async (date: string | null, before: string | null) => {
    put({ date })
    const reminder = await followPlan(book, id, { ...line, date })
    const undo = () => {
      put({ date: before })
      void followPlan(book, id, { ...line, date: before })
    }
    if (reminder)
      panel.actions.say(
        w('reminderSet', { at: formatWhen(reminder.at, panel.state.now.peek(), panel.lang) }),
        undo,
      )
    else if (before && !date) panel.actions.say(w('reminderGone'), undo)
  }
  const remove = (near: Element) => {
    focusAfter(near, '.add-plan')
    const undo = keeper.remove([id])
    if (line.date) void followPlan(book, id, null)
    panel.actions.say(w('planRemoved'), () => {
      undo()
      if (line.date) void followPlan(book, id, line)
    })
  }
  const at = line.date ? morningOf(line.date, Temporal.Now.timeZoneId()) : null
  const past = at !== null && at <= panel.state.now.peek() && !line.done
  return (
    <li data-row={id}>
      <span class="playbook-row">
        <input
          class="input"
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          data-id={id}
          aria-label={w('planLine', { n })}
          placeholder={w('planWhat')}
          value={line.text}
          onInput={(event) => put({ text: event.currentTarget.value })}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            onAdd(event.currentTarget)
          }}
        />
        <IconButton
          icon="trash"
          label={w('removePlan', { what: quote(line.text, panel.t, 40) })}
          tip={w('removePlan', { what: '' }).replace(/[:：]\s*$/, '')}
          onClick={(event) => remove(event.currentTarget as Element)}
        />
      </span>
      <span class="plan-who">
        <label>
          <span>{w('planOwner')}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={100}
            value={line.owner}
            onInput={(event) => put({ owner: event.currentTarget.value })}
            onBlur={settle}
          />
        </label>
        <label>
          <span>{w('planDate')}</span>
          <input
            class="input"
            type="date"
            value={line.date ?? ''}
            onChange={(event) => void setDate(event.currentTarget.value || null, line.date)}
          />
        </label>
      </span>
      {past && <span class="field-problem">{w('datePast')}</span>}
    </li>
  )
}
