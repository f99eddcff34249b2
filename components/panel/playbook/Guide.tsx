import { guideOf, type Step } from '@/lib/playbooks'
import type { Book } from './book'

/** What to think of at this step; a tick is a reminder to oneself. */
export function Guide({ book, step }: { book: Book; step: Step }) {
  const { keeper, kind, w, panel } = book
  const { ticked } = keeper.view.value
  return (
    <ul class="guide" aria-label={w('guide')}>
      {guideOf(kind, step).map((item) => (
        <li key={item.id}>
          <label>
            <input
              type="checkbox"
              checked={ticked.has(item.id)}
              onChange={(event) => {
                const id = `tick:${item.id}`
                if (event.currentTarget.checked) keeper.put(id, { of: 'tick', item: item.id })
                else keeper.remove([id])
              }}
            />
            <span>{item[panel.lang]}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
