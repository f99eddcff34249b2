import { Button, IconButton } from '@/components/shared'
import { type Line, onlyRepeats } from '@/lib/playbooks'
import { quote } from '../cue/quote'
import { type Book, focusAfter, focusSoon, nextOrder } from './book'

/** The 5 Whys as a chain that grows; the last answer is the root cause. */
export function Whys({ book }: { book: Book }) {
  const { keeper, w } = book
  const { whys } = keeper.view.value
  const last = whys.findLast(({ text }) => text.trim() !== '')?.id
  const add = (near: Element) => {
    const id = keeper.put(null, { of: 'why', order: nextOrder(whys), text: '' })
    focusSoon(near, `[data-id="${id}"]`)
  }
  return (
    <section class="whys" aria-labelledby="of-whys">
      <h4 id="of-whys">{w('whys')}</h4>
      {whys.length === 0 && <p class="quiet">{w('whysHint')}</p>}
      <ol>
        {whys.map((why, at) => (
          <Why
            key={why.id}
            book={book}
            why={why}
            at={at}
            before={whys[at - 1]}
            root={why.id === last}
            onAdd={add}
          />
        ))}
      </ol>
      <Button class="add-why" onClick={(event) => add(event.currentTarget as Element)}>
        {w(whys.length === 0 ? 'firstWhy' : 'addWhy')}
      </Button>
    </section>
  )
}

type WhyProps = {
  book: Book
  why: Line<'why'>
  at: number
  before: Line<'why'> | undefined
  root: boolean
  onAdd: (near: Element) => void
}

function Why({ book, why, at, before, root, onAdd }: WhyProps) {
  const { keeper, w, panel } = book
  const n = at + 1
  const asked = before?.text.trim()
  const repeats = onlyRepeats(why.text, before?.text ?? '')
  const write = (text: string) => keeper.put(why.id, { of: 'why', order: why.order, text })
  const remove = (near: Element) => {
    focusAfter(near, '.add-why')
    const undo = keeper.remove([why.id])
    panel.actions.say(w('whyRemoved'), undo)
  }
  const id = `of-${why.id}`
  return (
    <li data-row={why.id} class={root ? 'root' : ''}>
      <label class="why-question" for={id} dir="auto">
        {asked ? w('whyOf', { before: quote(asked, panel.t, 80) }) : w('whyOfProblem')}
        <span class="hidden">{w('whyAnswer', { n })}</span>
      </label>
      <span class="playbook-row">
        <input
          id={id}
          class="input"
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          data-id={why.id}
          value={why.text}
          aria-describedby={repeats ? `${id}-repeats` : root ? `${id}-root` : undefined}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => void keeper.flush()}
          onKeyDown={(event) => {
            if (event.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              onAdd(event.currentTarget)
            }
            if (event.key === 'Backspace' && why.text === '') {
              event.preventDefault()
              remove(event.currentTarget)
            }
          }}
        />
        <IconButton
          icon="trash"
          label={w('removeWhy', { n })}
          onClick={(event) => remove(event.currentTarget as Element)}
        />
      </span>
      {repeats && (
        <span class="field-problem" id={`${id}-repeats`} role="status">
          {w('repeats')}
        </span>
      )}
      {root && (
        <span class="root-mark" id={`${id}-root`}>
          {w('root')}
        </span>
      )}
    </li>
  )
}
