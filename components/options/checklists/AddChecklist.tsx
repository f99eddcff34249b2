import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import type { Checklist } from '@/lib/settings/types'
import { problemAt, useOptions } from '../context'
import { focusOn } from '../focus'
import { freshId } from '../parts/ids'
import { Select } from '../parts/Select'
import { checklistHash } from '../route'
import { newChecklist, putChecklist } from './edit'

const BLANK = ''

/** A new checklist, blank or a copy of another; its editor opens. */
export function AddChecklist({ lists }: { lists: Checklist[] }) {
  const { desk, t } = useOptions()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [from, setFrom] = useState(BLANK)
  const [problem, setProblem] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    setProblem(null)
    focusOn('add-list')
  }
  if (!open) {
    return (
      <span data-focus="add-list">
        <Button
          onClick={() => {
            setOpen(true)
            focusOn('list-name')
          }}
        >
          {t('lists.add')}
        </Button>
      </span>
    )
  }
  const add = () => {
    const list = newChecklist(freshId(), name, lists.find((one) => one.id === from) ?? null)
    const problems = desk.change(putChecklist(desk.settings.value, desk.builtIn.value, list), {
      what: t('did.added', { name: name.trim() }),
    })
    setProblem(problemAt(problems, t('list.name'), t))
    if (problems.length > 0) focusOn('list-name')
    else location.hash = checklistHash(list.id)
  }
  return (
    <form
      class="form"
      aria-label={t('lists.add')}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div class="form-line">
        <span data-focus="list-name">
          <Field label={t('lists.addName')} value={name} onInput={setName} problem={problem} />
        </span>
        <Select
          label={t('lists.addFrom')}
          value={from}
          choices={[
            { value: BLANK, label: t('lists.blank') },
            ...lists.map((list) => ({ value: list.id, label: t('lists.copyOf', { name: list.name }) })),
          ]}
          onChange={(id) => {
            setFrom(id)
            const source = lists.find((list) => list.id === id)
            if (source && name.trim() === '') setName(t('lists.copyName', { name: source.name }))
          }}
        />
      </div>
      <p class="quiet">{t('lists.startsOff')}</p>
      <div class="form-buttons">
        <Button kind="primary" type="submit">
          {t('lists.create')}
        </Button>
        <Button onClick={close}>{t('page.cancel')}</Button>
      </div>
    </form>
  )
}
