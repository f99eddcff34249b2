import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { ProblemError } from '@/lib/messaging'
import { exportSettings, importSettings, type Settings } from '@/lib/settings'
import { same } from '../carry'
import { type T, useOptions } from '../context'
import { focusOn } from '../focus'
import type { Platform } from '../platform'

/** Problems listed before the rest is only counted. */
const MOST_PROBLEMS = 12

type Chosen =
  | { kind: 'ready'; name: string; settings: Settings; phrases: unknown[] }
  | { kind: 'problems'; name: string; problems: string[] }
  | { kind: 'said'; text: string }

/** Settings out to a file and in from one. A file is checked whole before anything changes. */
export function SettingsFile() {
  const { desk, platform, t, lang, readOnly } = useOptions()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const say = (text: string) => setChosen({ kind: 'said', text })
  const exportAll = async () => {
    const name = `outside-first-settings-${new Date().toISOString().slice(0, 10)}.json`
    const phrases = await teamPhrases(platform)
    platform.download(name, exportSettings(desk.settings.peek(), phrases ?? []))
    say(t(phrases ? 'data.exported' : 'data.exportedWithout', { name }))
  }
  const read = async (file: File) => {
    try {
      const result = importSettings(await file.text(), lang)
      if (!result.ok) setChosen({ kind: 'problems', name: file.name, problems: result.problems })
      else if (!result.phrases && same(result.settings, desk.settings.peek()))
        say(t('data.importSame', { name: file.name }))
      else {
        setChosen({
          kind: 'ready',
          name: file.name,
          settings: result.settings,
          phrases: result.phrases ?? [],
        })
        focusOn('import-apply')
      }
    } catch (error) {
      say(t('data.importUnreadable', { detail: String(error) }))
    }
  }
  const apply = async (settings: Settings, phrases: unknown[]) => {
    const problems = desk.change(settings, { what: t('did.imported') })
    if (problems.length > 0) {
      setChosen({ kind: 'problems', name: '', problems: problems.map((problem) => problem.text) })
    } else say([t('data.imported'), await takePhrases(platform, phrases, t)].join(' ').trim())
    focusOn('import')
  }
  return (
    <>
      <h2>{t('data.settings')}</h2>
      <p class="quiet">{t('data.settingsIs')}</p>
      <div class="form-buttons" data-focus="import">
        <Button onClick={() => void exportAll()}>{t('data.export')}</Button>
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
              {contents(chosen.settings, chosen.phrases.length, t).map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
            <div class="form-buttons" data-focus="import-apply">
              <Button kind="primary" onClick={() => void apply(chosen.settings, chosen.phrases)}>
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

/** What the team keeps of phrases, as a file holds it; null where it cannot be read. */
async function teamPhrases({ ask }: Platform): Promise<object[] | null> {
  try {
    const [{ jsonOf }, { entries }] = await Promise.all([import('@/lib/library'), ask('library/read', null)])
    return jsonOf(entries.filter(({ kind }) => kind !== 'built-in'))
  } catch {
    return null
  }
}

/** Lays the file's phrases over those that are kept, and says what came of it. */
async function takePhrases({ ask }: Platform, list: unknown[], t: T): Promise<string> {
  if (list.length === 0) return ''
  try {
    const { readJsonList } = await import('@/lib/library')
    const { phrases } = readJsonList(list)
    const { added, renewed, unchanged } = await ask('library/import', { step: crypto.randomUUID(), phrases })
    return t('data.importedPhrases', { added, renewed, unchanged })
  } catch (error) {
    const { kind, detail } =
      error instanceof ProblemError ? error.problem : { kind: 'unexpected' as const, detail: String(error) }
    return t('data.importPhrasesFailed', { why: t(`trouble.${kind}`, { detail }) })
  }
}

function contents(
  { checklists, sites, slaPolicies, schedules, tradeWords }: Settings,
  phrases: number,
  t: T,
): string[] {
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
    ...(phrases > 0 ? [t('data.importPhrases', { n: phrases })] : []),
  ]
}
