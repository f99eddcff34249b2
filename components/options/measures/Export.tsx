import { useId, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { MeasuresView } from '@/lib/messaging'
import { type MeasureId, measuresCsv, measuresJson } from '@/lib/stats'
import { useMeasures } from './tools'

type ExportProps = { view: MeasuresView; reasons: boolean; onReasons: (on: boolean) => void }

/** The measures as a file or on paper. Typed reasons go along only when ticked. */
export function Export({ view, reasons, onReasons }: ExportProps) {
  const tools = useMeasures()
  const { mt, platform } = tools
  const [said, setSaid] = useState('')
  const is = useId()
  const save = (kind: 'csv' | 'json') => {
    const name = `outside-first-measures-${view.now.span.from}-${view.now.span.until}.${kind}`
    const asked = { now: view.now, before: view.before, reasons, nameOf: namer(tools) }
    if (kind === 'csv') platform.download(name, measuresCsv(asked))
    else platform.download(name, measuresJson(asked))
    setSaid(mt('export.done', { name }))
  }
  return (
    <section class="measure measures-export" aria-labelledby={`${is}-title`}>
      <h2 id={`${is}-title`}>{mt('export.title')}</h2>
      <p class="measure-is">{mt('export.is')}</p>
      <label class="measures-tick">
        <input
          type="checkbox"
          checked={reasons}
          aria-describedby={is}
          onChange={(event) => onReasons(event.currentTarget.checked)}
        />
        {mt('export.reasons')}
      </label>
      <p class="quiet" id={is}>
        {mt('export.reasonsIs')}
      </p>
      <div class="form-buttons">
        <Button onClick={() => save('csv')}>{mt('export.csv')}</Button>
        <Button onClick={() => save('json')}>{mt('export.json')}</Button>
        <Button onClick={() => window.print()}>{mt('export.print')}</Button>
      </div>
      <p class="message quiet" role="status">
        {said}
      </p>
    </section>
  )
}

/** Names for the file. What has none in the interface stays its id. */
function namer({ titleOf, ruleName, playbookName, noticeName, t, mt }: ReturnType<typeof useMeasures>) {
  const names: Partial<Record<MeasureId, (id: string) => string | null>> = {
    skips: titleOf,
    missing: titleOf,
    findings: ruleName,
    playbooks: playbookName,
    notices: noticeName,
    dimensions: (id) => t(`dimension.${id}` as 'dimension.empathy'),
    mood: (id) => mt(`mood.${id}` as 'mood.outside-first'),
  }
  return (measure: MeasureId, id: string): string | null => (id === '' ? '' : (names[measure]?.(id) ?? null))
}
