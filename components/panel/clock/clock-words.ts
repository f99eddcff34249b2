/** One clock in words, the same in the panel, in its fold and on the folded tab. */
import { formatDue, formatDuration } from '@/lib/i18n'
import type { Clock } from '@/lib/sla/types'
import type { Lang } from '@/lib/ticket'
import type { T } from '../context'

export type ClockWords = {
  metric: string
  /** The one number that matters: "38 min left", "2 h over", "Met". */
  number: string
  state: string
  /** State, due moment and reason, most telling first. */
  details: string[]
  /** Who says so, and by which policy. */
  source: string[]
}

export function clockWords(clock: Clock, now: number, t: T, lang: Lang): ClockWords {
  const due = clock.dueAt && formatDue(clock.dueAt, now, lang)
  const words = (number: string, ...details: (string | null | '')[]): ClockWords => ({
    metric: t(`metric.${clock.metric}`),
    number,
    state: t(`clock.${clock.state}`),
    details: details.filter((detail) => !!detail) as string[],
    source: clock.policy ? [clock.source, clock.policy] : [clock.source],
  })
  const left = clock.leftMs === null ? null : formatDuration(clock.leftMs, lang)
  const dueWords = due && t('clock.due', { due })
  switch (clock.state) {
    case 'met': {
      const spared = clock.sparedMs
      const early = spared !== null && spared >= 0
      const time = spared === null ? '' : formatDuration(spared, lang)
      return words(
        t('clock.met'),
        (spared !== null && t(early ? 'clock.spared' : 'clock.late', { time })) || '',
      )
    }
    case 'breached':
      return words(
        left ? t('clock.over', { time: left }) : t('clock.breached'),
        due ? t('clock.since', { due }) : t('clock.breached'),
      )
    case 'paused': {
      const why = clock.pausedBy ? t('clock.pausedBy', { status: clock.pausedBy }) : t('clock.paused')
      const over = clock.leftMs !== null && clock.leftMs < 0
      return words(left ? t(over ? 'clock.over' : 'clock.left', { time: left }) : t('clock.paused'), why)
    }
    case 'unknown':
      return words(dueWords || t('clock.unknown'), due ? '' : t('clock.noDue'))
    default:
      return words(
        left ? t('clock.left', { time: left }) : (dueWords ?? ''),
        t(`clock.${clock.state}`),
        dueWords,
      )
  }
}
