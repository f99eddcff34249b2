import { type EvidenceId, evidenceIds } from '@/lib/checklist/types'
import type { ChecklistItem } from '@/lib/settings/types'
import { useOptions } from '../context'

/** Proven by the course of the thread rather than by the words of one reply. */
const ofThread: readonly EvidenceId[] = [
  'first-reply-sent',
  'updated-since-handoff',
  'internal-note-first',
  'handoff-made',
]
const ofReply = evidenceIds.filter((id) => !ofThread.includes(id))

type EvidenceChoiceProps = { item: ChecklistItem; onChange: (evidence: EvidenceId[]) => void }

/** What ticks an item by itself; any one of the chosen is enough. */
export function EvidenceChoice({ item, onChange }: EvidenceChoiceProps) {
  const { t, readOnly } = useOptions()
  const chip = (id: EvidenceId) => (
    <label key={id} class="chip">
      <input
        type="checkbox"
        checked={item.evidence.includes(id)}
        disabled={readOnly}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked
              ? [...item.evidence, id]
              : item.evidence.filter((other) => other !== id),
          )
        }
      />
      {t(`evidence.${id}`)}
    </label>
  )
  return (
    <div class="choices">
      <fieldset>
        <legend class="field-label">{t('item.evidence')}</legend>
        <div class="chips">{ofReply.map(chip)}</div>
      </fieldset>
      <fieldset>
        <legend class="field-label">{t('item.evidenceThread')}</legend>
        <div class="chips">{ofThread.map(chip)}</div>
      </fieldset>
      {item.evidence.length === 0 && <p class="quiet">{t('item.evidenceNone')}</p>}
    </div>
  )
}
