import { useEffect, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { formatWhen } from '@/lib/i18n'
import type { PhraseVersion } from '@/lib/library/types'
import { focusOn } from '../focus'
import { useLibrary } from './tools'

type VersionsProps = { id: string; rev: string | null; onRestored: () => void }

/** Former versions of a phrase, each to be read and brought back. */
export function Versions({ id, rev, onRestored }: VersionsProps) {
  const { library, platform, desk, lt, lang } = useLibrary()
  const [versions, setVersions] = useState<PhraseVersion[]>([])
  useEffect(() => {
    platform.ask('library/versions', { id }).then(setVersions, () => setVersions([]))
  }, [id, rev, platform])
  const restore = async (version: PhraseVersion) => {
    const outcome = await library.restore(id, version.rev)
    if (!outcome.ok) return
    desk.say(lt('versions.restored'))
    onRestored()
    focusOn('edit-title')
  }
  return (
    <details class="versions">
      <summary>{lt('versions.title')}</summary>
      {versions.length === 0 && <p class="quiet">{lt('versions.none')}</p>}
      <ol>
        {versions.map((version) => (
          <li key={version.rev}>
            <p class="version-head">
              <span>{lt('versions.until', { when: formatWhen(version.replacedAt, Date.now(), lang) })}</span>
              <bdi class="version-title">{version.entry.phrase.title}</bdi>
              <Button onClick={() => void restore(version)}>{lt('versions.restore')}</Button>
            </p>
            <p class="version-text" dir="auto">
              {version.entry.phrase.body}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
