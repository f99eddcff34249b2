import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import type { Moment } from '@/lib/ticket'
import { problemAt, useOptions } from '../context'
import { focusOn } from '../focus'
import { usePanelWords } from '../panel-words'
import { freshId } from '../parts/ids'
import { newItem } from './edit'
import type { Editing } from './use-editing'

/** A line to write the next item of a moment in; it stays open for the one after. */
export function AddItem({ moment, editing }: { moment: Moment; editing: Editing }) {
  const { t } = useOptions()
  const panelT = usePanelWords()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const mark = `add:${moment}`
  const close = () => {
    setOpen(false)
    setTitle('')
    setProblem(null)
    focusOn(mark)
  }
  const add = () => {
    if (title.trim() === '') {
      setProblem(t('item.addNeeds'))
    } else {
      const problems = editing.add(newItem(freshId(), title, moment))
      setProblem(problemAt(problems, t('item.title'), t))
      if (problems.length === 0) setTitle('')
    }
    focusOn(mark)
  }
  if (!open) {
    return (
      <span data-focus={mark}>
        <Button
          kind="quiet"
          onClick={() => {
            setOpen(true)
            focusOn(mark)
          }}
        >
          + {t('item.add')} <span class="hidden">{panelT(`moment.${moment}`)}</span>
        </Button>
      </span>
    )
  }
  return (
    <form
      class="add-item"
      data-focus={mark}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <Field
        label={t('item.addTo', { moment: panelT(`moment.${moment}`) })}
        value={title}
        onInput={(text) => {
          setTitle(text)
          setProblem(null)
        }}
        problem={problem}
      />
      <div class="form-buttons">
        <Button kind="primary" type="submit">
          {t('item.addButton')}
        </Button>
        <Button onClick={close}>{t('page.cancel')}</Button>
      </div>
    </form>
  )
}
