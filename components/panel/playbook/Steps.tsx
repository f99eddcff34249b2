import { Button } from '@/components/shared'
import { type Step, steps, type TextField } from '@/lib/playbooks/types'
import { quote } from '../cue/quote'
import { Act } from './Act'
import type { Book } from './book'
import { Fishbone } from './Fishbone'
import { Guide } from './Guide'
import { Learn } from './Learn'
import { Plan } from './Plan'
import { Whys } from './Whys'

/** What stands in the chosen step. */
export function Steps({ book, step, onStep }: { book: Book; step: Step; onStep: (step: Step) => void }) {
  const { w, panel } = book
  const next = steps[steps.indexOf(step) + 1]
  return (
    <div class="step" role="tabpanel" id="of-step" aria-labelledby={`of-step-${step}`}>
      <h3>{w(`title.${step}`)}</h3>
      {step === 'identify' && <p class="quiet principles">{w('principles')}</p>}
      <Guide book={book} step={step} />
      {step === 'identify' && <Identify book={book} />}
      {step === 'cause' && (
        <>
          <Whys book={book} />
          <Fishbone book={book} />
        </>
      )}
      {step === 'plan' && <Plan book={book} />}
      {step === 'act' && <Act book={book} />}
      {step === 'learn' && <Learn book={book} />}
      {next && (
        <Button
          class="next-step"
          onClick={(event) => {
            const sheet = (event.currentTarget as HTMLElement).closest<HTMLElement>('.playbook')
            onStep(next)
            queueMicrotask(() => {
              if (sheet) sheet.scrollTop = 0
              sheet?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
            })
          }}
        >
          {w('next', { step: panel.t(`playbook.step.${next}`) })}
        </Button>
      )}
    </div>
  )
}

function Identify({ book }: { book: Book }) {
  const { keeper, panel, w } = book
  const quotes = keeper.view.value.head?.quotes ?? []
  return (
    <>
      {quotes.length > 0 && (
        <div class="playbook-quotes">
          <h4>{w('customerWords')}</h4>
          {quotes.map((text) => (
            <p key={text} dir="auto">
              {quote(text, panel.t, 200)}
            </p>
          ))}
        </div>
      )}
      <LongText book={book} field="problem" hint={w('hint.problem')} />
      <LongText book={book} field="impact" />
    </>
  )
}

/** One of the playbook's longer texts. */
export function LongText({ book, field, hint }: { book: Book; field: TextField; hint?: string }) {
  const { keeper, w } = book
  return (
    <label class="playbook-text">
      <span class="field-label">{w(`field.${field}`)}</span>
      <textarea
        class="input"
        rows={2}
        dir="auto"
        maxLength={4_000}
        placeholder={hint}
        value={keeper.view.value.texts[field]}
        onInput={(event) =>
          keeper.put(`text:${field}`, { of: 'text', field, text: event.currentTarget.value })
        }
        onBlur={() => void keeper.flush()}
      />
    </label>
  )
}
