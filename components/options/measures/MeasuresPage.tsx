import './measures.css'
import { useEffect, useState } from 'preact/hooks'
import { Button, Segmented, Waiting } from '@/components/shared'
import { type MeasuresView, type Problem, ProblemError } from '@/lib/messaging'
import { type SpanLength, spanLengths } from '@/lib/stats'
import { Section } from '../parts/Section'
import { Missing, OutsideFirst, Skips } from './ChecklistMeasures'
import { Export } from './Export'
import { Findings, Notices, Playbooks } from './HelpMeasures'
import { Mood } from './Mood'
import { dayWords, useMeasures } from './tools'

type Read = { view: MeasuresView } | { problem: Problem } | null

/** The seven measures over the last days, each beside the same number of days before. */
export function MeasuresPage() {
  const { t, mt, lang, platform } = useMeasures()
  const [length, setLength] = useState<SpanLength>(28)
  const [read, setRead] = useState<Read>(null)
  const [attempt, setAttempt] = useState(0)
  const [reasons, setReasons] = useState(false)
  useEffect(() => {
    let current = true
    platform.ask('measures/read', { days: length }).then(
      (view) => current && setRead({ view }),
      (error) => current && setRead({ problem: problemOf(error) }),
    )
    return () => {
      current = false
    }
  }, [platform, length, attempt])
  const view = read && 'view' in read ? read.view : null
  const problem = read && 'problem' in read ? read.problem : null
  return (
    <Section title={t('section.measures')} lead={mt('lead')}>
      <p class="hint calm">{mt('own')}</p>
      <div class="measures-span">
        <Segmented
          label={mt('span')}
          value={String(length)}
          choices={spanLengths.map((days) => ({ value: String(days), label: mt(`span.${days}`) }))}
          onChange={(value) => setLength(Number(value) as SpanLength)}
        />
        {view && <p class="quiet">{spanWords(view, mt, lang)}</p>}
      </div>
      <div role="status">
        {!read && <Waiting words={mt('loading')} lines={3} />}
        {problem && (
          <p class="hint">
            {mt('failed', { why: t(`trouble.${problem.kind}`, { detail: problem.detail }) })}{' '}
            <Button kind="quiet" onClick={() => setAttempt(attempt + 1)}>
              {mt('retry')}
            </Button>
          </p>
        )}
      </div>
      {view && (
        <div class="measures" data-reasons={reasons || undefined}>
          <OutsideFirst {...view} />
          <Skips {...view} />
          <Missing {...view} />
          <Findings {...view} />
          <Notices {...view} />
          <Playbooks {...view} />
          <Mood {...view} />
          <Export view={view} reasons={reasons} onReasons={setReasons} />
        </div>
      )}
    </Section>
  )
}

function spanWords(
  { now, before }: MeasuresView,
  mt: ReturnType<typeof useMeasures>['mt'],
  lang: ReturnType<typeof useMeasures>['lang'],
): string {
  const words = (day: string) => dayWords(day, lang, true)
  const spans = mt('span.is', {
    from: words(now.span.from),
    until: words(now.span.until),
    earlier: words(before.span.from),
    earlierUntil: words(before.span.until),
  })
  return `${spans} ${mt('answered', { n: now.answered })}`
}

function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) }
}
