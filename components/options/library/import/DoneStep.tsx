import { Button } from '@/components/shared'
import type { ImportT } from '@/lib/i18n/words/import'
import { NotTaken } from './Outcome'
import { fromWords } from './said'
import type { Stage } from './use-import'

type DoneStepProps = { stage: Extract<Stage, { at: 'done' }>; t: ImportT; onClose: () => void }

/** What came of it: so many added, renewed, not taken and why. */
export function DoneStep({ stage: { imported, notTaken, from }, t, onClose }: DoneStepProps) {
  const { added, renewed, unchanged } = imported
  const counts = [
    added > 0 && t('done.added', { n: added }),
    renewed > 0 && t('done.renewed', { n: renewed }),
    unchanged > 0 && t('done.unchanged', { n: unchanged }),
    notTaken.length > 0 && t('done.notTaken', { n: notTaken.length }),
  ].filter(Boolean)
  return (
    <>
      <div class="import-body">
        <p class="quiet">
          <bdi>{fromWords(from, t)}</bdi>
        </p>
        <p role="status" class="import-sum">
          {counts.join(t('comma'))}
        </p>
        <p class="quiet">{t(added + renewed > 0 ? 'done.next' : 'done.nothing')}</p>
        <NotTaken problems={notTaken} from={from} t={t} open={notTaken.length <= 5} />
      </div>
      <footer class="import-foot">
        <Button kind="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </footer>
    </>
  )
}
