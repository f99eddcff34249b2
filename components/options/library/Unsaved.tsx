import { Button } from '@/components/shared'
import { useLibrary } from './tools'

type UnsavedProps = {
  onSave: () => Promise<boolean>
  onLeave: () => void
  onKeep: () => void
  onDrop: () => void
}

/** Before a phrase is closed whose changes are not kept. */
export function Unsaved({ onSave, onLeave, onKeep, onDrop }: UnsavedProps) {
  const { lt } = useLibrary()
  return (
    <div class="hint unsaved" role="alertdialog" aria-label={lt('edit.unsaved')} data-focus="unsaved">
      <p>{lt('edit.unsaved')}</p>
      <p class="form-buttons">
        <Button
          kind="primary"
          onClick={async () => {
            if (await onSave()) onLeave()
          }}
        >
          {lt('edit.save')}
        </Button>
        <Button onClick={onKeep}>{lt('edit.keep')}</Button>
        <Button onClick={onDrop}>{lt('edit.drop')}</Button>
      </p>
    </div>
  )
}
