import { IconButton } from '@/components/shared'
import type { Bone, Cause, Mark } from '@/lib/playbooks'
import { quote } from '../cue/quote'
import { type Book, focusAfter } from './book'
import { PlusIcon } from './PlusIcon'

type CauseProps = {
  book: Book
  bone: Bone
  cause: Cause
  parent: string | null
  /** Enter: another one of the same kind. */
  onNext: (near: Element) => void
  /** Null: this one is a cause of a cause already. */
  onBelow: ((near: Element) => void) | null
}

/** One cause: its words, whether it is likely or ruled out, and what lies behind it. */
export function CauseRow({ book, bone, cause, parent, onNext, onBelow }: CauseProps) {
  const { keeper, w, panel } = book
  const { id, order, mark, text } = cause
  const put = (patch: { text?: string; mark?: Mark }) =>
    keeper.put(id, { of: 'cause', bone, parent, order, text, mark, ...patch })
  const remove = (near: Element) => {
    focusAfter(near, parent ? `[data-id="${parent}"]` : `[data-add="${bone}"]`)
    const undo = keeper.remove([id, ...cause.causes.map((below) => below.id)])
    panel.actions.say(w('causeRemoved'), undo)
  }
  const short = quote(text, panel.t, 40)
  return (
    <li data-row={id} data-mark={mark}>
      <span class="playbook-row">
        <input
          class="input"
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          data-id={id}
          aria-label={parent ? w('causeBelow') : w('cause', { bone: w(`bone.${bone}`) })}
          value={text}
          onInput={(event) => put({ text: event.currentTarget.value })}
          onBlur={() => void keeper.flush()}
          onKeyDown={(event) => {
            if (event.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              onNext(event.currentTarget)
            }
            if (event.key === 'Backspace' && text === '') {
              event.preventDefault()
              remove(event.currentTarget)
            }
          }}
        />
        <IconButton
          icon="flag"
          label={w('markLikely', { cause: short })}
          tip={w('likely')}
          pressed={mark === 'likely'}
          onClick={() => put({ mark: mark === 'likely' ? 'open' : 'likely' })}
        />
        <IconButton
          icon="dash"
          label={w('markRuledOut', { cause: short })}
          tip={w('ruledOut')}
          pressed={mark === 'ruled-out'}
          onClick={() => put({ mark: mark === 'ruled-out' ? 'open' : 'ruled-out' })}
        />
        {onBelow && (
          <button
            type="button"
            class="icon-btn"
            aria-label={w('addBelow', { cause: text })}
            data-tip={w('causeBelow')}
            onClick={(event) => onBelow(event.currentTarget)}
          >
            <PlusIcon />
          </button>
        )}
        <IconButton
          icon="trash"
          label={w('removeCause', { cause: short })}
          tip={w('removeCause', { cause: '' }).replace(/[:：]\s*$/, '')}
          onClick={(event) => remove(event.currentTarget as Element)}
        />
      </span>
      {cause.causes.length > 0 && (
        <ul>
          {cause.causes.map((below) => (
            <CauseRow
              key={below.id}
              book={book}
              bone={bone}
              cause={below}
              parent={id}
              onNext={(near) => onBelow?.(near)}
              onBelow={null}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
