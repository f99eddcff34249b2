import { IconButton } from '@/components/shared'
import type { Explained, Holiday } from '@/lib/settings'
import type { Lang } from '@/lib/ticket'
import { problemAt } from '../../context'
import { KeptField } from '../../parts/KeptField'
import { useSla } from '../tools'
import { dateWords } from '../when'

/** "25 Dec", "25 Dec – 26 Dec 2026". */
export function holidayWords({ from, to, yearly }: Holiday, lang: Lang): string {
  const last = dateWords(to, lang, yearly ? 'yearly' : 'full')
  if (from === to) return last
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${dateWords(from, lang, yearly || sameYear ? 'yearly' : 'full')} – ${last}`
}

type HolidayRowProps = {
  holiday: Holiday
  past: boolean
  onChange: (holiday: Holiday, field: string) => Explained[]
  onRemove: () => void
}

/** One holiday, to be changed in place. */
export function HolidayRow({ holiday, past, onChange, onRemove }: HolidayRowProps) {
  const { t, st, lang, readOnly } = useSla()
  const name = holiday.name || st('holidays.unnamed')
  const date = holidayWords(holiday, lang)
  const keepDate = (end: 'from' | 'to', text: string): string | null => {
    const label = st(`holidays.${end}`)
    if (text === '') return t('save.invalid', { label, what: st('holidays.noDate') })
    // A single day moves as one; a range keeps its end.
    const single = end === 'from' && holiday.from === holiday.to
    const next = { ...holiday, [end]: text, ...(single && { to: text }) }
    const what = dateProblem(next)
    if (what) return t('save.invalid', { label, what: st(what) })
    return problemAt(onChange(next, end), label, t)
  }
  return (
    <li class={`holiday ${past ? 'past' : ''}`} aria-label={st('holidays.row', { name, date })}>
      <KeptField
        label={st('holidays.name')}
        quietLabel
        placeholder={st('holidays.name')}
        disabled={readOnly}
        value={holiday.name}
        onKeep={(text) => problemAt(onChange({ ...holiday, name: text }, 'name'), st('holidays.name'), t)}
      />
      <KeptField
        label={st('holidays.from')}
        quietLabel
        type="date"
        disabled={readOnly}
        value={holiday.from}
        onKeep={(text) => keepDate('from', text)}
      />
      <KeptField
        label={st('holidays.to')}
        quietLabel
        type="date"
        disabled={readOnly}
        value={holiday.to}
        onKeep={(text) => keepDate('to', text)}
      />
      <label class="chip">
        <input
          type="checkbox"
          checked={holiday.yearly}
          disabled={readOnly}
          onChange={(event) => onChange({ ...holiday, yearly: event.currentTarget.checked }, 'yearly')}
        />
        {st('holidays.yearly')}
      </label>
      {!readOnly && (
        <IconButton
          icon="trash"
          label={st('holidays.remove', { name, date })}
          tip={t('page.remove')}
          onClick={onRemove}
        />
      )}
    </li>
  )
}

/** What is wrong with a holiday's days, as a word's key; null when nothing is. */
export function dateProblem({ from, to, yearly }: Holiday): 'holidays.endsEarly' | 'holidays.tooLong' | null {
  if (to < from) return 'holidays.endsEarly'
  return yearly && Date.parse(to) - Date.parse(from) >= 365 * 86_400_000 ? 'holidays.tooLong' : null
}
