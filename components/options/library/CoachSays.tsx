import type { PhraseFields } from '@/lib/library/types'
import type { CoachItem } from '@/lib/messaging/protocol'
import { usePanelWords } from '../panel-words'
import { useLibrary } from './tools'

type CoachSaysProps = { fields: PhraseFields; findings: readonly CoachItem[]; brief: boolean }

/** What the coach would say of a reply that is this phrase. */
export function CoachSays({ fields, findings, brief }: CoachSaysProps) {
  const { lt } = useLibrary()
  const panelT = usePanelWords()
  const internal = fields.side === 'inner' || fields.audience === 'internal'
  if (brief && findings.length === 0) return null
  return (
    <section class="coach-says">
      <h2>{lt('preview.coach')}</h2>
      {findings.length === 0 && (
        <p class="quiet">{lt(internal ? 'preview.coachNot' : 'preview.coachFine')}</p>
      )}
      {findings.map(({ rule, why, about, excerpt }) => (
        <div key={rule} class="coach-said">
          <p class="coach-said-rule">{panelT(`coach.rule.${rule}`)}</p>
          {excerpt.length > 0 && (
            <p class="coach-said-words" dir="auto">
              {excerpt.map(({ text, marked }, at) => {
                const place = `${at}:${text}`
                return marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
              })}
            </p>
          )}
          <p class="quiet">
            {panelT(`coach.why.${why}`, {
              mood: rule === 'no-acknowledgement' && about ? panelT(`mood.${about}` as never) : '',
            })}
          </p>
        </div>
      ))}
    </section>
  )
}
