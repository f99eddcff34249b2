import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { useOptions } from '../context'
import type { LeaveTools } from './use-leave'
import { useWords } from './use-words'

type Tried = 'not yet' | 'shown' | 'failed'

/** What stands between the setting and the note: the browser's leave, and a way to see whether notes arrive. */
export function Leave({ wanted, leave }: { wanted: boolean; leave: LeaveTools }) {
  const { platform } = useOptions()
  const t = useWords()
  const [tried, setTried] = useState<Tried>('not yet')
  if (leave.state === 'refused' || (wanted && leave.state === 'missing')) {
    return (
      <div class="notice leave" role="alert">
        <p>{t(leave.state === 'refused' ? 'alerts.refused' : 'alerts.missing')}</p>
        <Button onClick={() => void leave.ask()}>{t('alerts.askAgain')}</Button>
      </div>
    )
  }
  if (!wanted || leave.state !== 'granted') return null
  const test = () =>
    void platform.ask('alerts/test', null).then(
      () => setTried('shown'),
      () => setTried('failed'),
    )
  return (
    <div class="leave">
      <Button onClick={test}>{t('alerts.test')}</Button>
      <p class="quiet" role="status">
        {tried !== 'not yet' && t(`alerts.test.${tried}`)}
      </p>
    </div>
  )
}
