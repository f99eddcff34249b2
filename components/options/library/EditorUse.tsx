import { Button, Segmented } from '@/components/shared'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { PhraseDraft, PhraseFields } from '@/lib/library/types'
import { channels, moments, moods, risks } from '@/lib/ticket/ids'
import { usePanelWords } from '../panel-words'
import { Select } from '../parts/Select'
import { Chips } from './Chips'
import { intentIds, intentWords, useLibrary } from './tools'

type EditorUseProps = { draft: PhraseDraft; onChange: (draft: PhraseDraft) => void }

/** Channels that one writes a phrase for. */
const offered = channels.filter((id) => id !== 'unknown')

/** When the phrase is recommended, and to whom it is written. */
export function EditorUse({ draft, onChange }: EditorUseProps) {
  const { lt, t } = useLibrary()
  const panelT = usePanelWords()
  const { fields } = draft
  const set = (patch: Partial<PhraseFields>) => onChange({ ...draft, fields: { ...fields, ...patch } })
  const named = (prefix: string, ids: readonly string[]) =>
    ids.map((value) => ({ value, label: panelT(`${prefix}.${value}` as keyof PanelWords) }))
  const ids =
    intentIds.includes(fields.intent) || fields.intent === '' ? intentIds : [fields.intent, ...intentIds]
  return (
    <>
      <h2>{lt('edit.use')}</h2>
      <div class="intent-choice">
        <Select
          label={lt('edit.intent')}
          value={fields.intent}
          choices={[
            { value: '', label: lt('edit.intent.none') },
            ...ids.map((value) => ({ value, label: intentWords(value, t) })),
          ]}
          onChange={(intent) => set({ intent })}
        />
      </div>
      <div class="editor-line many">
        <div>
          <p class="field-label">{lt('edit.audience')}</p>
          <Segmented
            label={lt('edit.audience')}
            value={fields.audience}
            choices={(['any', 'external', 'internal'] as const).map((value) => ({
              value,
              label: lt(`edit.audience.${value}`),
            }))}
            onChange={(audience) => set({ audience })}
          />
        </div>
        <div>
          <p class="field-label">{lt('edit.side')}</p>
          <Segmented
            label={lt('edit.side')}
            value={fields.side}
            choices={(['outer', 'inner'] as const).map((value) => ({
              value,
              label: lt(`edit.side.${value}`),
            }))}
            onChange={(side) => set({ side })}
          />
        </div>
      </div>
      {fields.intent === '' && (
        <p class="hint calm" role="note">
          {lt('edit.unsorted')}
        </p>
      )}
      {(fields.when || fields.unless) && (
        <div class="hint calm" role="note">
          <p>{lt('edit.facts')}</p>
          <Button
            onClick={() => {
              const { when: _, unless: __, ...anywhere } = fields
              onChange({ ...draft, fields: anywhere })
            }}
          >
            {lt('edit.anywhere')}
          </Button>
        </div>
      )}
      <Chips
        label={lt('edit.moments')}
        all={named('moment', moments)}
        chosen={fields.moments}
        onChange={(next) => set({ moments: moments.filter((id) => next.includes(id)) })}
      />
      <Chips
        label={lt('edit.moods')}
        hint={lt('edit.moodsHint')}
        all={named('mood', moods)}
        chosen={fields.moods}
        onChange={(next) => set({ moods: moods.filter((id) => next.includes(id)) })}
      />
      <Chips
        label={lt('edit.risks')}
        hint={lt('edit.risksHint')}
        all={named('risk', risks)}
        chosen={fields.risks}
        onChange={(next) => set({ risks: risks.filter((id) => next.includes(id)) })}
      />
      <Chips
        label={lt('edit.channels')}
        hint={lt('edit.channelsHint')}
        all={named('channel', offered)}
        chosen={fields.channels}
        onChange={(next) => set({ channels: channels.filter((id) => next.includes(id)) })}
      />
    </>
  )
}
