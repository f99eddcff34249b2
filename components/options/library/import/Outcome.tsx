import { useMemo, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { speaker } from '@/lib/i18n'
import type { ImportT } from '@/lib/i18n/words/import'
import { sessionWords } from '@/lib/i18n/words/session'
import type { Choice } from '@/lib/library/import'
import type { ImportProblem } from '@/lib/library/types'
import { useOptions } from '../../context'
import { leftKinds, problemWords } from './said'
import type { From } from './use-import'

const ROWS = 50

/** What the chosen phrases leave behind, summed up by kind. */
export function LeftBehind({ chosen, t }: { chosen: readonly Choice[]; t: ImportT }) {
  const kinds = useMemo(() => leftKinds(chosen.flatMap(({ phrase }) => phrase.left)), [chosen])
  if (kinds.length === 0) return null
  return (
    <details class="import-details">
      <summary>{t('choose.leftTitle')}</summary>
      <p class="quiet">{t('choose.leftIs')}</p>
      <ul>
        {kinds.map(({ kind, n }) => (
          <li key={kind}>{t('choose.times', { what: t(kind), n })}</li>
        ))}
      </ul>
    </details>
  )
}

type NotTakenProps = { problems: readonly ImportProblem[]; from: From; t: ImportT; open?: boolean }

/** What could not be taken, each with its reason. */
export function NotTaken({ problems, from, t, open }: NotTakenProps) {
  const [rows, setRows] = useState(ROWS)
  const { lang } = useOptions()
  const panel = useMemo(() => speaker(sessionWords[lang]), [lang])
  if (problems.length === 0) return null
  return (
    <details class="import-details" open={open}>
      <summary>{t('choose.notTaken', { n: problems.length })}</summary>
      <ul>
        {problems.slice(0, rows).map((problem, at) => (
          <li key={at}>
            <bdi>{problem.name || t('problem.unnamed')}</bdi>
            <span class="quiet">{problemWords(problem, from, t, panel)}</span>
          </li>
        ))}
      </ul>
      {problems.length > rows && (
        <Button kind="quiet" onClick={() => setRows(rows + ROWS)}>
          {t('choose.more', { n: Math.min(ROWS, problems.length - rows) })}
        </Button>
      )}
    </details>
  )
}
