import { useEffect, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { type Problem, ProblemError } from '@/lib/messaging'
import { useOptions } from '../context'

/** What was learned from inserted phrases: how much, what it is for, and a way to forget it. */
export function Habits() {
  const { platform, t, lang } = useOptions()
  const [insertions, setInsertions] = useState<number | null>(null)
  const [said, setSaid] = useState<'forgotten' | Problem | null>(null)
  const failed = (error: unknown) =>
    setSaid(error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) })
  useEffect(() => {
    platform.ask('phrases/learned', null).then((answer) => setInsertions(answer.insertions), failed)
  }, [platform])
  const forget = async () => {
    try {
      await platform.ask('phrases/forget', null)
      setInsertions(0)
      setSaid('forgotten')
    } catch (error) {
      failed(error)
    }
  }
  const n = (insertions ?? 0).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB')
  return (
    <>
      <h2>{t('data.habits')}</h2>
      <p class="quiet">{t('data.habitsIs')}</p>
      {insertions !== null && insertions > 0 && (
        <div class="form-buttons">
          <span>{t('data.habitsN', { n })}</span>
          <Button onClick={() => void forget()}>{t('data.habitsForget')}</Button>
        </div>
      )}
      <p class="quiet" role="status">
        {said === 'forgotten' && t('data.habitsForgotten')}
        {said !== null &&
          said !== 'forgotten' &&
          t('data.habitsFailed', { why: t(`trouble.${said.kind}`, { detail: said.detail }) })}
      </p>
    </>
  )
}
