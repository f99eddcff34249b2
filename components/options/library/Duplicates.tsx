import { duplicatesOf } from '@/lib/library'
import type { PhraseFields } from '@/lib/library/types'
import { phraseHash } from '../route'
import { useLibrary } from './tools'

const MOST = 3

/** Phrases that say the same as the one that is written, so that it need not be written. */
export function Duplicates({ id, fields }: { id: string; fields: PhraseFields }) {
  const { library, lt } = useLibrary()
  const entries = library.entries.value
  if (!entries || fields.body.trim() === '') return null
  const own = entries.get(id)
  const found = duplicatesOf({ id, lang: fields.lang, body: fields.body }, [...entries.values()]).filter(
    (other) => {
      // Built-in phrases are made to differ in mood and length only.
      const entry = entries.get(other.id)
      return !(own?.kind === 'built-in' && entry?.kind === 'built-in')
    },
  )
  if (found.length === 0) return null
  return (
    <ul class="hint" role="note">
      {found.slice(0, MOST).map((other) => (
        <li key={other.id}>
          {lt(`edit.${other.how}`)}{' '}
          <a href={phraseHash(other.id)}>
            <bdi>{entries.get(other.id)?.phrase.title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
