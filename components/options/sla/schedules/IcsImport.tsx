import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { Holiday, Schedule } from '@/lib/settings'
import { type IcsReading, readIcs } from '@/lib/sla'
import { focusOn } from '../../focus'
import { useSla } from '../tools'
import { holidayWords } from './HolidayRow'
import { isKnown } from './hours-model'
import type { ChangeSchedule } from './ScheduleEditor'

/** Problems listed before the rest is only counted. */
const MOST_PROBLEMS = 8

type Chosen = { kind: 'read'; name: string; reading: IcsReading } | { kind: 'said'; text: string }

/** Holidays from a calendar file: read, shown, and added only then. */
export function IcsImport({ schedule, change }: { schedule: Schedule; change: ChangeSchedule }) {
  const { t, st } = useSla()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    try {
      setChosen({ kind: 'read', name: file.name, reading: readIcs(await file.text()) })
      focusOn('ics-apply')
    } catch (error) {
      setChosen({ kind: 'said', text: st('ics.unreadable', { detail: String(error) }) })
    }
  }
  const add = (holidays: Holiday[], name: string) => {
    const fresh = holidays.map(({ from, to, yearly, name: called }) => ({ from, to, yearly, name: called }))
    const problems = change((it) => ({ ...it, holidays: [...it.holidays, ...fresh] }), {
      what: t('did.added', { name }),
      focus: 'ics-import',
    })
    setChosen({ kind: 'said', text: problems[0]?.text ?? st('ics.added', { n: fresh.length }) })
    focusOn('ics-import')
  }
  return (
    <>
      <span data-focus="ics-import">
        <Button onClick={() => picker.current?.click()}>{st('ics.import')}</Button>
      </span>
      <input
        ref={picker}
        type="file"
        accept=".ics,text/calendar"
        hidden
        aria-label={st('ics.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) void read(file)
        }}
      />
      <p class="quiet">{st('ics.is')}</p>
      <div class="import" role="status">
        {chosen?.kind === 'said' && <p class="message">{chosen.text}</p>}
        {chosen?.kind === 'read' && (
          <Found
            {...chosen}
            known={schedule.holidays}
            onAdd={(holidays) => add(holidays, chosen.name)}
            onCancel={() => {
              setChosen(null)
              focusOn('ics-import')
            }}
          />
        )}
      </div>
    </>
  )
}

type FoundProps = {
  name: string
  reading: IcsReading
  known: readonly Holiday[]
  onAdd: (holidays: Holiday[]) => void
  onCancel: () => void
}

/** What a file holds: what would be added, what is there already, what cannot be taken and why. */
function Found({ name, reading, known, onAdd, onCancel }: FoundProps) {
  const { t, st, lang } = useSla()
  const { holidays, problems } = reading
  const fresh = holidays.filter((holiday) => !isKnown(known, holiday))
  return (
    <div class={`hint ${problems.length > 0 && holidays.length === 0 ? '' : 'calm'}`}>
      <p>{fresh.length > 0 ? st('ics.found', { name, n: fresh.length }) : st('ics.nothing', { name })}</p>
      {holidays.length > 0 && (
        <ul class="ics-list">
          {holidays.map((holiday) => (
            <li key={holiday.line} class={fresh.includes(holiday) ? '' : 'known'}>
              <bdi>{holiday.name || st('holidays.unnamed')}</bdi>
              <span class="quiet">
                {holidayWords(holiday, lang)}
                {holiday.yearly && ` · ${st('ics.yearly')}`}
                {!fresh.includes(holiday) && ` · ${st('ics.known')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          {holidays.length > 0 && <p>{st('ics.skipped')}</p>}
          <ul>
            {problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={`${problem.line}${problem.what}`} dir="auto">
                {st(problem.name ? 'ics.lineNamed' : 'ics.line', {
                  n: problem.line,
                  name: problem.name,
                  what: st(`ics.${problem.what}`),
                })}
              </li>
            ))}
            {problems.length > MOST_PROBLEMS && (
              <li>{st('ics.more', { n: problems.length - MOST_PROBLEMS })}</li>
            )}
          </ul>
        </>
      )}
      <div class="form-buttons" data-focus="ics-apply">
        {fresh.length > 0 && (
          <Button kind="primary" onClick={() => onAdd(fresh)}>
            {st('ics.add', { n: fresh.length })}
          </Button>
        )}
        <Button onClick={onCancel}>{t('page.cancel')}</Button>
      </div>
    </div>
  )
}
