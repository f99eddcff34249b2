import { useMemo, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { ImportT } from '@/lib/i18n/words/import'
import type { Choice } from '@/lib/library/import'
import { ChoiceRow } from './ChoiceRow'
import { LeftBehind, NotTaken } from './Outcome'
import { fromWords } from './said'
import { type ChoosingStage, type Import, offered } from './use-import'

/** Rows drawn at first, and with each "more". */
const ROWS = 100
const ASIDES = ['off', 'personal'] as const
const STATES = ['new', 'renews', 'same', 'built-in', 'twice'] as const

type ChooseStepProps = { stage: ChoosingStage; course: Import; t: ImportT; onCancel: () => void }

/** All that was read, to be ticked or left, before anything is taken. */
export function ChooseStep({ stage, course, t, onCancel }: ChooseStepProps) {
  const { choices, problems, from, importing } = stage
  const [picked, setPicked] = useState(() => offered(choices))
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const [rows, setRows] = useState(ROWS)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const listed = useMemo(
    () => choices.filter(({ aside }) => aside === null || shown.has(aside)),
    [choices, shown],
  )
  const chosen = listed.filter(({ key }) => picked.has(key))
  const pick = (some: readonly Choice[], on: boolean) => {
    const next = new Set(picked)
    for (const { key } of some) on ? next.add(key) : next.delete(key)
    setPicked(next)
  }
  const place = fromWords(from, t)
  return (
    <>
      <div class="import-body" aria-busy={importing}>
        <p class="import-sum">
          {choices.length > 0
            ? t('choose.summary', { n: choices.length, from: place })
            : t('choose.nothing', { from: place })}
        </p>
        <Counts listed={listed} t={t} />
        <Complete stage={stage} t={t} />
        <LeftBehind chosen={chosen} t={t} />
        <NotTaken problems={problems} from={from} t={t} />
        {choices.length > 0 && (
          <div class="import-tools">
            <span class="import-ticks">
              <Button kind="quiet" onClick={() => pick(listed, true)}>
                {t('choose.all')}
              </Button>
              <Button kind="quiet" onClick={() => pick(listed, false)}>
                {t('choose.none')}
              </Button>
            </span>
            {ASIDES.map((aside) => {
              const some = choices.filter((choice) => choice.aside === aside)
              return some.length === 0 ? null : (
                <label key={aside} class="import-tick">
                  <input
                    type="checkbox"
                    checked={shown.has(aside)}
                    onChange={(event) => {
                      const on = event.currentTarget.checked
                      const next = new Set(shown)
                      on ? next.add(aside) : next.delete(aside)
                      setShown(next)
                      pick(
                        some.filter(({ state }) => state === 'new' || state === 'renews'),
                        on,
                      )
                    }}
                  />
                  {t(`choose.${aside}`, { n: some.length })}
                </label>
              )
            })}
          </div>
        )}
        {listed.length > 0 && (
          <ul class="import-list" aria-label={t('choose.list')}>
            {listed.slice(0, rows).map((choice) => (
              <ChoiceRow
                key={choice.key}
                choice={choice}
                t={t}
                picked={picked.has(choice.key)}
                open={open.has(choice.key)}
                onPick={(on) => pick([choice], on)}
                onOpen={() => {
                  const next = new Set(open)
                  if (!next.delete(choice.key)) next.add(choice.key)
                  setOpen(next)
                }}
              />
            ))}
          </ul>
        )}
        {listed.length > rows && (
          <Button kind="quiet" onClick={() => setRows(rows + ROWS)}>
            {t('choose.more', { n: Math.min(ROWS, listed.length - rows) })}
          </Button>
        )}
      </div>
      <footer class="import-foot">
        {stage.failed !== null && (
          <p role="alert" class="field-problem">
            {t('choose.failed', { detail: stage.failed })}
          </p>
        )}
        <Button
          kind="primary"
          disabled={importing || chosen.length === 0}
          onClick={() => course.importAll(chosen)}
        >
          {importing ? t('choose.importing') : t('choose.import', { n: chosen.length })}
        </Button>
        <Button disabled={importing} onClick={course.toSource}>
          {t('back')}
        </Button>
        <Button kind="quiet" disabled={importing} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </footer>
    </>
  )
}

/** How many of each kind, unless all are new. */
function Counts({ listed, t }: { listed: readonly Choice[]; t: ImportT }) {
  const counts = STATES.map((state) => ({ state, n: listed.filter((one) => one.state === state).length }))
  const some = counts.filter(({ n }) => n > 0)
  if (some.every(({ state }) => state === 'new')) return null
  return <p class="quiet">{some.map(({ state, n }) => t(`choose.count.${state}`, { n })).join(t('comma'))}</p>
}

/** Where the list is not all that is there. */
function Complete({ stage: { promised, read, stopped }, t }: { stage: ChoosingStage; t: ImportT }) {
  const missing = promised === null ? 0 : promised - read
  if (stopped) {
    return (
      <p class="hint calm">
        {promised === null ? t('choose.stoppedSome') : t('choose.stopped', { n: read, total: promised })}
      </p>
    )
  }
  return missing > 0 ? <p class="hint calm">{t('choose.missing', { n: missing })}</p> : null
}
