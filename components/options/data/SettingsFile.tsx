import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { exportSettings, importSettings, type Settings } from '@/lib/settings'
import { same } from '../carry'
import { type T, useOptions } from '../context'
import { focusOn } from '../focus'

/** Problems listed before the rest is only counted. */
const MOST_PROBLEMS = 12

type Chosen =
  | { kind: 'ready'; name: string; settings: Settings }
  | { kind: 'problems'; name: string; problems: string[] }
  | { kind: 'said'; text: string }

/** Settings out to a file and in from one. A file is checked whole before anything changes. */
export function SettingsFile() {
  const { desk, platform, t, lang, readOnly } = useOptions()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const say = (text: string) => setChosen({ kind: 'said', text })
  const exportAll = () => {
    const name = `outside-first-settings-${new Date().toISOString().slice(0, 10)}.json`
    platform.download(name, exportSettings(desk.settings.peek()))
    say(t('data.exported', { name }))
  }
  const read = async (file: File) => {
    try {
      const result = importSettings(await file.text(), lang)
      if (!result.ok) setChosen({ kind: 'problems', name: file.name, problems: result.problems })
      else if (same(result.settings, desk.settings.peek())) say(t('data.importSame', { name: file.name }))
      else {
        setChosen({ kind: 'ready', name: file.name, settings: result.settings })
        focusOn('import-apply')
      }
    } catch (error) {
      say(t('data.importUnreadable', { detail: String(error) }))
    }
  }
  const apply = (settings: Settings) => {
    const problems = desk.change(settings, { what: t('did.imported') })
    if (problems.length > 0) {
      setChosen({ kind: 'problems', name: '', problems: problems.map((problem) => problem.text) })
    } else say(t('data.imported'))
    focusOn('import')
  }
  return (
    <>
      <h2>{t('data.settings')}</h2>
      <p class="quiet">{t('data.settingsIs')}</p>
      <div class="form-buttons" data-focus="import">
        <Button onClick={exportAll}>{t('data.export')}</Button>
        {!readOnly && <Button onClick={() => picker.current?.click()}>{t('data.import')}</Button>}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('data.importFile')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file) void read(file)
          }}
        />
      </div>
      <div class="import" role="status">
        {chosen?.kind === 'said' && <p class="message">{chosen.text}</p>}
        {chosen?.kind === 'problems' && (
          <div class="hint">
            <p>{t('data.importProblems', { name: chosen.name })}</p>
            <ul>
              {chosen.problems.slice(0, MOST_PROBLEMS).map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
              {chosen.problems.length > MOST_PROBLEMS && (
                <li>{t('data.importMore', { n: chosen.problems.length - MOST_PROBLEMS })}</li>
              )}
            </ul>
          </div>
        )}
        {chosen?.kind === 'ready' && (
          <div class="hint calm">
            <p>{t('data.importReady', { name: chosen.name })}</p>
            <ul>
              {contents(chosen.settings, t).map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
            <div class="form-buttons" data-focus="import-apply">
              <Button kind="primary" onClick={() => apply(chosen.settings)}>
                {t('data.importApply')}
              </Button>
              <Button
                onClick={() => {
                  setChosen(null)
                  focusOn('import')
                }}
              >
                {t('page.cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  )
}

function contents({ checklists, sites, slaPolicies, schedules, tradeWords }: Settings, t: T): string[] {
  const names = (all: string[]) => all.join(t('list.comma'))
  return [
    checklists.length > 0
      ? t('data.importLists', { n: checklists.length, names: names(checklists.map((list) => list.name)) })
      : t('data.importNoLists'),
    sites.length > 0
      ? t('data.importSites', { n: sites.length, names: names(sites.map((site) => site.host)) })
      : t('data.importNoSites'),
    slaPolicies.length > 0
      ? t('data.importPolicies', {
          n: slaPolicies.length,
          names: names(slaPolicies.map((policy) => policy.name)),
        })
      : t('data.importNoPolicies'),
    schedules.length > 0
      ? t('data.importSchedules', {
          n: schedules.length,
          names: names(schedules.map((schedule) => schedule.name)),
        })
      : t('data.importNoSchedules'),
    tradeWords.length > 0
      ? t('data.importWords', { n: tradeWords.length, names: names(tradeWords.map((word) => word.text)) })
      : t('data.importNoWords'),
  ]
}
