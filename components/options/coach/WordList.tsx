import { useId, useState } from 'preact/hooks'
import type { Translate } from '@/lib/i18n'
import type { CoachWords } from '@/lib/i18n/words/coach'
import type { Explained } from '@/lib/settings'
import { useOptions } from '../context'

const MOST = 300
const LONGEST = 60

type WordListProps = {
  label: string
  is: string
  words: readonly string[]
  t: Translate<CoachWords>
  onChange: (words: string[]) => Explained[]
}

/** Words as people write them down: one a line. What is typed stays as typed; what is kept is trimmed, each once. */
export function WordList({ label, is, words, t, onChange }: WordListProps) {
  const { readOnly } = useOptions()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed !== null && same(wordsIn(typed), words) ? typed : words.join('\n')
  const tooLong = wordsIn(typed ?? '').find((word) => word.length > LONGEST)
  const problem = tooLong ? t('coach.tooLong', { word: tooLong.slice(0, 20) }) : null
  return (
    <div class="coach-words">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-is`}>
        {is}
      </p>
      <textarea
        id={id}
        class="input"
        rows={4}
        spellcheck={false}
        aria-describedby={`${id}-is`}
        aria-invalid={problem !== null}
        disabled={readOnly}
        value={problem ? (typed ?? '') : text}
        placeholder={t('coach.onePerLine')}
        onInput={(event) => {
          const value = event.currentTarget.value
          setTyped(value)
          const next = wordsIn(value)
          if (next.length <= MOST && next.every((word) => word.length <= LONGEST)) onChange(next)
        }}
      />
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** The words of a text with one a line. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at])
}
