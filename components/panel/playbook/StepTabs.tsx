import { guideOf } from '@/lib/playbooks'
import { type Step, steps } from '@/lib/playbooks/types'
import type { Book } from './book'

/** The five steps, one line; arrow keys go from one to the next. */
export function StepTabs({ book, step, onStep }: { book: Book; step: Step; onStep: (step: Step) => void }) {
  const { w, kind, keeper, panel } = book
  const { ticked } = keeper.view.value
  const move = (event: KeyboardEvent) => {
    const at = steps.indexOf(step)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: steps.length - 1 }[event.key]
    const next = to === undefined ? undefined : steps[to]
    if (!next) return
    event.preventDefault()
    onStep(next)
    const tabs = event.currentTarget as HTMLElement
    queueMicrotask(() => tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus())
  }
  return (
    <div class="step-tabs" role="tablist" aria-label={w('steps')} tabIndex={-1} onKeyDown={move}>
      {steps.map((one, at) => {
        const guide = guideOf(kind, one)
        const done = guide.filter(({ id }) => ticked.has(id)).length
        const name = panel.t(`playbook.step.${one}`)
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={`of-step-${one}`}
            aria-selected={one === step}
            aria-controls={one === step ? 'of-step' : undefined}
            aria-label={w('stepDone', { step: name, done, total: guide.length })}
            tabIndex={one === step ? 0 : -1}
            onClick={() => onStep(one)}
          >
            <span class={`step-number ${done === guide.length ? 'done' : ''}`} aria-hidden="true">
              {at + 1}
            </span>
            {name}
          </button>
        )
      })}
    </div>
  )
}
