import { type PlaybookKind, playbookKinds } from '@/lib/playbooks/types'
import { usePanel } from '../context'
import type { Book } from './book'

/** Which kind of case it is; what the thread looks like is said, not chosen. */
export function Choose(props: {
  w: Book['w']
  proposed: PlaybookKind | null
  onChoose: (kind: PlaybookKind) => void
}) {
  const { t } = usePanel()
  const { w, proposed, onChoose } = props
  return (
    <div class="choose">
      <p class="quiet">{w('chooseHint')}</p>
      {playbookKinds.map((kind) => (
        <button key={kind} type="button" onClick={() => onChoose(kind)}>
          <strong>{t(`playbook.kind.${kind}`)}</strong>
          {kind === proposed && <em>{w('proposed')}</em>}
          <span>{w(`about.${kind}`)}</span>
        </button>
      ))}
    </div>
  )
}
