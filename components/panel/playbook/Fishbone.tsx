import type { Bone, Cause } from '@/lib/playbooks'
import { bones } from '@/lib/playbooks/types'
import { type Book, focusSoon, nextOrder } from './book'
import { CauseRow } from './CauseRow'
import { Picture } from './Picture'
import { PlusIcon } from './PlusIcon'

/** The fishbone: the picture once there is something in it, and below it the bones as lists to fill in. */
export function Fishbone({ book }: { book: Book }) {
  const { keeper, w } = book
  const { fishbone } = keeper.view.value
  const filled = bones.some((bone) => fishbone[bone].some(({ text }) => text.trim() !== ''))
  return (
    <section class="fishbone" aria-labelledby="of-fishbone">
      <h4 id="of-fishbone">{w('fishbone')}</h4>
      {filled ? <Picture book={book} /> : <p class="quiet">{w('fishboneHint')}</p>}
      {bones.map((bone) => (
        <BoneList key={bone} book={book} bone={bone} causes={fishbone[bone]} />
      ))}
    </section>
  )
}

function BoneList({ book, bone, causes }: { book: Book; bone: Bone; causes: Cause[] }) {
  const { keeper, w } = book
  const name = w(`bone.${bone}`)
  const add = (near: Element, parent: string | null, among: readonly Cause[]) => {
    const id = keeper.put(null, {
      of: 'cause',
      bone,
      parent,
      order: nextOrder(among),
      text: '',
      mark: 'open',
    })
    focusSoon(near, `[data-id="${id}"]`)
  }
  return (
    <fieldset class="bone" aria-label={name}>
      <div class="bone-head">
        <span>{name}</span>
        <button
          type="button"
          class="icon-btn"
          data-add={bone}
          aria-label={w('addCauseTo', { bone: name })}
          data-tip={w('addCause')}
          onClick={(event) => add(event.currentTarget, null, causes)}
        >
          <PlusIcon />
        </button>
      </div>
      {causes.length > 0 && (
        <ul>
          {causes.map((cause) => (
            <CauseRow
              key={cause.id}
              book={book}
              bone={bone}
              cause={cause}
              parent={null}
              onNext={(near) => add(near, null, causes)}
              onBelow={(near) => add(near, cause.id, cause.causes)}
            />
          ))}
        </ul>
      )}
    </fieldset>
  )
}
