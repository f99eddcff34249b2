import { useEffect, useState } from 'preact/hooks'
import { Button, Waiting } from '@/components/shared'
import { type Learned, type Problem, ProblemError } from '@/lib/messaging'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { asCsv, asJson, learnedWords } from './learned'
import { useWords } from './words'

type Asking = 'learned' | 'all' | null

/** What corrections have taught this machine, the way back, and the counts for the lead. */
export function LearnedPart() {
  const { platform, t } = useOptions()
  const w = useWords()
  const [learned, setLearned] = useState<Learned | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asking, setAsking] = useState<Asking>(null)
  const [said, setSaid] = useState('')
  const take = (answer: Promise<Learned>, done = '') =>
    answer.then(
      (value) => {
        setLearned(value)
        setProblem(null)
        setSaid(done)
      },
      (error) =>
        setProblem(
          error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) },
        ),
    )
  useEffect(() => void take(platform.ask('cue/learned', null)), [platform])
  const ask = (what: Asking) => {
    setAsking(what)
    setSaid('')
    focusOn(what ? 'learned-sure' : 'learned')
  }
  const forget = (what: 'learned' | 'all') => {
    setAsking(null)
    void take(platform.ask('cue/forget', { what }), w(what === 'all' ? 'forgetDone' : 'resetDone')).then(() =>
      focusOn('learned'),
    )
  }
  const save = (kind: 'csv' | 'json') => {
    if (!learned) return
    const name = `outside-first-moods-${new Date().toISOString().slice(0, 10)}.${kind}`
    platform.download(name, kind === 'csv' ? asCsv(learned) : asJson(learned))
    setSaid(w('exported', { name }))
  }
  return (
    <>
      <h2>{w('learned')}</h2>
      {problem && (
        <p class="hint" role="alert">
          {w('learnedFailed', { why: t(`trouble.${problem.kind}`, { detail: problem.detail }) })}
        </p>
      )}
      {!learned && !problem && <Waiting words={w('learnedLoading')} lines={2} />}
      {learned && (
        <div class="learned">
          {learnedWords(learned, w).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="quiet">{w('learnedIs')}</p>
          {learned.kept > 0 && (
            <div class="form-buttons" data-focus="learned">
              {learned.from > 0 && <Button onClick={() => ask('learned')}>{w('reset')}</Button>}
              <Button onClick={() => ask('all')}>{w('forget')}</Button>
              <Button onClick={() => save('csv')}>{w('export')}</Button>
              <Button onClick={() => save('json')}>{w('exportJson')}</Button>
            </div>
          )}
          {learned.kept > 0 && <p class="quiet">{w('exportIs')}</p>}
        </div>
      )}
      {asking && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape of the buttons inside arrives here.
        <div class="hint calm" onKeyDown={(event) => event.key === 'Escape' && ask(null)}>
          <p>{w(asking === 'all' ? 'forgetIs' : 'resetIs')}</p>
          <div class="form-buttons" data-focus="learned-sure">
            <Button kind="primary" onClick={() => forget(asking)}>
              {w(asking === 'all' ? 'forgetDo' : 'resetDo')}
            </Button>
            <Button onClick={() => ask(null)}>{t('page.cancel')}</Button>
          </div>
        </div>
      )}
      <p class="message" role="status">
        {said}
      </p>
    </>
  )
}
