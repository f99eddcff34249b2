import { useEffect, useId, useState } from 'preact/hooks'
import { Icon } from '@/components/shared'
import type { Phrase } from '@/lib/phrasing/types'
import type { ChecklistItem } from '@/lib/settings/types'
import { focusOn } from '../focus'
import { useChecklists } from './tools'

/** As the schema has it. */
const MOST = 20

type PhraseChoiceProps = { item: ChecklistItem; onChange: (phrases: string[]) => void }

/** Phrases that are meant for an item by name, found by their titles. */
export function PhraseChoice({ item, onChange }: PhraseChoiceProps) {
  const { platform, ct, readOnly } = useChecklists()
  const [all, setAll] = useState<readonly Phrase[]>([])
  const [text, setText] = useState('')
  const id = useId()
  useEffect(() => {
    const builtIn = () => import('@/lib/settings/built-in/phrases').then((room) => room.builtInPhrases)
    platform
      .ask('library/read', null)
      .then(({ entries }) => entries.filter(({ enabled }) => enabled).map(({ phrase }) => phrase))
      // Without the database the team's own are missing, and the built-in ones are still there.
      .catch(builtIn)
      .then(setAll, () => undefined)
  }, [platform])
  const { phrases } = item
  if (readOnly && phrases.length === 0) return null
  const rest = all.filter((phrase) => !phrases.includes(phrase.id))
  const titleOf = (phraseId: string) => all.find((phrase) => phrase.id === phraseId)?.title ?? phraseId
  const add = (typed: string) => {
    const chosen = rest.find(({ title }) => title === typed.trim())
    if (!chosen) {
      setText(typed)
      return
    }
    setText('')
    onChange([...phrases, chosen.id])
  }
  return (
    <div class="choices" data-focus={id}>
      <span class="field-label" id={`${id}-label`}>
        {ct('item.phrases')}
      </span>
      {phrases.length > 0 && (
        <ul class="chips" aria-labelledby={`${id}-label`}>
          {phrases.map((phraseId) => (
            <li key={phraseId} class="chip chosen">
              <bdi>{titleOf(phraseId)}</bdi>
              {!readOnly && (
                <button
                  type="button"
                  aria-label={ct('item.phraseRemove', { name: titleOf(phraseId) })}
                  onClick={() => {
                    onChange(phrases.filter((other) => other !== phraseId))
                    focusOn(id)
                  }}
                >
                  <Icon name="close" size={12} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && phrases.length < MOST && (
        <>
          <input
            class="input"
            type="text"
            dir="auto"
            autoComplete="off"
            aria-labelledby={`${id}-label`}
            placeholder={ct('item.phraseAdd')}
            list={`${id}-all`}
            value={text}
            onInput={(event) => add(event.currentTarget.value)}
          />
          <datalist id={`${id}-all`}>
            {rest.map((phrase) => (
              <option key={phrase.id} value={phrase.title} />
            ))}
          </datalist>
        </>
      )}
    </div>
  )
}
