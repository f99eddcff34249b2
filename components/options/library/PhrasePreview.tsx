import { useEffect, useRef, useState } from 'preact/hooks'
import { gapName, pieces } from '@/components/panel/say/gaps'
import { speaker } from '@/lib/i18n'
import { sessionWords } from '@/lib/i18n/words/session'
import { sampleTicketIds } from '@/lib/library/ids'
import type { PhraseFields, SampleTicketId } from '@/lib/library/types'
import type { PhrasePreview as Preview, Problem } from '@/lib/messaging'
import { Select } from '../parts/Select'
import { CoachSays } from './CoachSays'
import { asProblem } from './desk-tools'
import { useLibrary } from './tools'

/** Rest after a key before it is shown anew, ms. */
const REST = 150

type PhrasePreviewProps = {
  fields: PhraseFields
  sample: SampleTicketId
  /** Only the text and what the coach says of it. */
  brief?: boolean
  /** Goes to a place in the text; left out: there is no text to go to. */
  onGoTo?: (at: number) => void
}

/** A phrase on a sample ticket: filled, its gaps marked, what is wrong with it, and what the coach finds. */
export function PhrasePreview({ fields, sample: first, brief, onGoTo }: PhrasePreviewProps) {
  const { platform, lt, lang, why } = useLibrary()
  const words = speaker(sessionWords[lang])
  const [chosen, setChosen] = useState<SampleTicketId | null>(null)
  const sample = chosen ?? first
  const [shown, setShown] = useState<Preview | { failed: Problem } | null>(null)
  const latest = useRef(0)
  const { body } = fields
  const asked = JSON.stringify([body, sample, fields.lang, fields.length, fields.side, fields.audience])
  useEffect(() => {
    const turn = ++latest.current
    if (body.trim() === '') {
      setShown(null)
      return undefined
    }
    const show = (next: Preview | { failed: Problem }) => {
      if (latest.current === turn) setShown(next)
    }
    const timer = setTimeout(
      () => {
        // Without a title it cannot be kept, but it can be shown.
        const whole = { ...fields, title: fields.title.trim() || '?' }
        platform
          .ask('library/preview', { fields: whole, sample })
          .then(show, (error) => show({ failed: asProblem(error) }))
      },
      shown === null ? 0 : REST,
    )
    return () => clearTimeout(timer)
  }, [asked, platform])
  const preview = shown && 'rendered' in shown ? shown : null
  const problem = preview?.rendered.problem
  return (
    <div class="phrase-preview">
      {!brief && (
        <Select
          label={lt('preview.sample')}
          value={sample}
          choices={sampleTicketIds.map((value) => ({ value, label: lt(`sample.${value}`) }))}
          onChange={setChosen}
        />
      )}
      {body.trim() === '' && <p class="quiet">{lt('preview.empty')}</p>}
      {shown && 'failed' in shown && (
        <p class="hint" role="status">
          {lt('preview.failed', { why: why(shown.failed) })}
        </p>
      )}
      {problem && (
        <div class="hint" role="status">
          <p>
            {problem.line === null || problem.column === null
              ? words(`broken.${problem.kind}`, { name: problem.name })
              : lt('preview.problemAt', {
                  what: words(`broken.${problem.kind}`, { name: problem.name }),
                  line: problem.line,
                  column: problem.column,
                })}
          </p>
          {onGoTo && problem.at !== null && (
            <button type="button" class="btn quiet" onClick={() => onGoTo(problem.at ?? 0)}>
              {lt('preview.goTo')}
            </button>
          )}
        </div>
      )}
      {preview && !problem && (
        <>
          <div class="preview-paper" dir="auto" lang={fields.lang === 'zh' ? 'zh-CN' : 'en'}>
            {pieces(preview.rendered.text, preview.rendered.missing).map((piece, at) =>
              piece.missing ? (
                <mark key={`${at}:${piece.text}`} class="gap">
                  <span class="hidden">{lt('preview.gap')} </span>
                  {gapName(piece.missing.name, words)}
                </mark>
              ) : (
                <span key={`${at}:${piece.text}`}>{piece.text}</span>
              ),
            )}
          </div>
          {!brief && preview.rendered.missing.length > 0 && <p class="quiet">{lt('preview.gaps')}</p>}
          <CoachSays fields={fields} findings={preview.findings} brief={brief ?? false} />
        </>
      )}
    </div>
  )
}
