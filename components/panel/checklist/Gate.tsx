import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { Gate as GateView } from '@/lib/checklist/types'
import { usePanel } from '../context'
import { ReasonForm } from './ReasonForm'

/** What the reply leaves open, said before it is sent. Advice: it can be sent anyway. */
export function Gate({ gate }: { gate: GateView }) {
  const { actions, t, goTo } = usePanel()
  const [step, setStep] = useState<'told' | 'asking' | 'away'>('told')
  if (step === 'away') return null
  const pass = (reason: string | null) => {
    setStep('away')
    actions.dismissNotice(gate.id, reason)
  }
  const items = gate.open
    .map(({ title, lacks }) =>
      lacks.length > 0 ? t('gate.lacks', { title, labels: lacks.join(t('list.comma')) }) : title,
    )
    .join(t('list.comma'))
  return (
    <div class="notice gate" role="note" aria-label={t('gate.title')}>
      <p>{t('gate.title')}</p>
      <p class="quiet" dir="auto">
        {t('gate.open', { items })}
      </p>
      {step === 'asking' ? (
        <ReasonForm
          label={t('gate.reason')}
          action={t('gate.keep')}
          onReason={pass}
          onCancel={() => setStep('told')}
        />
      ) : (
        <div class="notice-actions">
          <Button kind="quiet" onClick={() => goTo('checklist')}>
            {t('gate.show')}
          </Button>
          <Button
            kind="quiet"
            onClick={() => (gate.gating === 'ask-reason' ? setStep('asking') : pass(null))}
          >
            {t(gate.gating === 'ask-reason' ? 'gate.because' : 'gate.anyway')}
          </Button>
        </div>
      )}
    </div>
  )
}
