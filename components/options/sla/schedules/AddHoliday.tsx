import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import type { Holiday } from '@/lib/settings'
import { focusOn } from '../../focus'
import { useSla } from '../tools'
import { dateProblem } from './HolidayRow'
import type { ChangeSchedule } from './ScheduleEditor'

const BLANK: Holiday = { name: '', from: '', to: '', yearly: false }

/** A line to write the next holiday in; it stays open for the one after. */
export function AddHoliday({ change }: { change: ChangeSchedule }) {
  const { t, st } = useSla()
  const [open, setOpen] = useState(false)
  const [fresh, setFresh] = useState(BLANK)
  const [problem, setProblem] = useState<string | null>(null)
  const set = (patch: Partial<Holiday>) => {
    setFresh({ ...fresh, ...patch })
    setProblem(null)
  }
  const close = () => {
    setOpen(false)
    setFresh(BLANK)
    setProblem(null)
    focusOn('add-holiday')
  }
  const add = () => {
    const holiday = { ...fresh, to: fresh.to || fresh.from }
    const wrong = dateProblem(holiday)
    if (holiday.from === '') setProblem(st('holidays.needsDate'))
    else if (wrong) setProblem(t('save.invalid', { label: st('holidays.to'), what: st(wrong) }))
    else {
      const name = holiday.name.trim() || st('holidays.unnamed')
      const problems = change((it) => ({ ...it, holidays: [...it.holidays, holiday] }), {
        what: t('did.added', { name }),
        focus: 'add-holiday',
      })
      setProblem(problems[0]?.text ?? null)
      if (problems.length === 0) setFresh({ ...BLANK, yearly: holiday.yearly })
    }
    focusOn('add-holiday')
  }
  if (!open) {
    return (
      <span class="add-holiday" data-focus="add-holiday">
        <Button
          onClick={() => {
            setOpen(true)
            focusOn('add-holiday')
          }}
        >
          {st('holidays.add')}
        </Button>
      </span>
    )
  }
  const date = (key: 'from' | 'to') => (
    <label class="field">
      <span class="field-label">{st(`holidays.${key}`)}</span>
      <input
        class="input"
        type="date"
        value={fresh[key]}
        onInput={(event) => set({ [key]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <form
      class="form"
      aria-label={st('holidays.add')}
      data-focus="add-holiday"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div class="holiday-form">
        <Field label={st('holidays.name')} value={fresh.name} onInput={(name) => set({ name })} />
        {date('from')}
        {date('to')}
        <label class="check">
          <input
            type="checkbox"
            checked={fresh.yearly}
            onChange={(event) => set({ yearly: event.currentTarget.checked })}
          />
          {st('holidays.yearly')}
        </label>
      </div>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="form-buttons">
        <Button kind="primary" type="submit">
          {st('holidays.addNamed')}
        </Button>
        <Button onClick={close}>{t('page.cancel')}</Button>
      </div>
    </form>
  )
}
