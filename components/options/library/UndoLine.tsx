import { useSignal } from '@preact/signals'
import { Button } from '@/components/shared'
import type { LibraryStep } from '@/lib/library/types'
import { focusRow } from './focus-row'
import { stepWords, useLibrary } from './tools'

/** The last change to the library and the way back, or why it could not be made. */
export function UndoLine({ visitOnly }: { visitOnly?: boolean }) {
  const { library, lt, why } = useLibrary()
  const left = useSignal(0)
  const last = library.last.value ?? (visitOnly ? null : library.earlier.value)
  const failure = library.failure.value
  const undo = useUndo()
  if (!last && !failure && left.value === 0) return null
  return (
    <div class={`undo-line ${failure ? 'failed' : ''}`} data-focus="library-undo">
      {failure ? (
        <p role="alert">{lt('step.failed', { why: why(failure) })}</p>
      ) : (
        <p>
          {last && <bdi>{stepWords(last, lt)}</bdi>} {left.value > 0 && lt('step.left', { n: left.value })}
        </p>
      )}
      {last && (
        <Button
          keys={library.last.value ? 'Ctrl+Z' : undefined}
          onClick={async () => {
            left.value = await undo(last)
            focusRow()
          }}
        >
          {lt('step.undo')}
        </Button>
      )}
    </div>
  )
}

/** Takes the last change back and says so; answers how many phrases were left as they are. */
export function useUndo(): (step?: LibraryStep) => Promise<number> {
  const { library, desk, lt } = useLibrary()
  return async (step) => {
    const last = step ?? library.last.peek()
    const outcome = await library.undo(step)
    if (!outcome?.ok || !last) return 0
    desk.say(lt('step.undone', { what: stepWords(last, lt) }))
    return outcome.change.left
  }
}
