import { Button } from '@/components/shared'
import { kindOf, sampleFor } from '@/lib/library'
import type { LibraryEntry } from '@/lib/library/types'
import { phraseHash } from '../route'
import { PhrasePreview } from './PhrasePreview'
import { useLibrary } from './tools'

/** The phrase that the keyboard is on, read without opening it. */
export function Reading({ entry }: { entry: LibraryEntry }) {
  const { lt, t } = useLibrary()
  const { phrase } = entry
  const { id, ...fields } = phrase
  return (
    <>
      <p class="reading-title">
        <bdi>{phrase.title}</bdi>
      </p>
      <p class="quiet reading-from">
        {[
          lt(`library.kind.${kindOf(entry)}`),
          entry.folder.join(' / '),
          (phrase.tags ?? []).join(t('list.comma')),
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </p>
      <PhrasePreview key={id} fields={fields} sample={sampleFor(phrase)} brief />
      <p class="form-buttons">
        <Button
          onClick={() => {
            location.hash = phraseHash(id)
          }}
        >
          {lt('edit.open')}
        </Button>
      </p>
    </>
  )
}
