import type { ComponentChildren } from 'preact'
import { Dots, Ring } from '@/components/shared'
import { type DayAggregate, dayFigures } from '@/lib/stats'
import { moodWords, percent, signed, type T } from './words'

type FiguresProps = { today: DayAggregate; before: DayAggregate | null; t: T }

/** Today's figures, each beside what it was four weeks ago, or an honest "no data yet". */
export function Figures({ today, before, t }: FiguresProps) {
  const now = dayFigures(today)
  const then = before && dayFigures(before)
  /** What the figure was. Where the whole day is missing, one line below says so for all. */
  const whisper = (value: string | null | undefined) => {
    if (!then) return null
    return <small>{value == null ? t('figure.beforeNone') : t('figure.before', { value })}</small>
  }
  const shareBefore = (share: number | null | undefined) => whisper(share == null ? null : percent(share))
  return (
    <>
      <dl class="figures">
        <div class="figure first">
          <dt>{t('figure.handled')}</dt>
          <dd>
            <span class="number">{now.handled}</span>
            {whisper(then && String(then.handled))}
          </dd>
        </div>
        <div class="figure first">
          <dt>{t('figure.thanks')}</dt>
          <dd>
            <span class="number">
              <Dots done={Math.min(now.thanks, now.thanksGoal)} total={now.thanksGoal} />
              <span>{t('figure.thanksOf', { n: now.thanks, goal: now.thanksGoal })}</span>
            </span>
            {whisper(then && String(then.thanks))}
          </dd>
        </div>
        <Share
          label={t('figure.completion')}
          share={now.completion}
          of={t('figure.completionOf', { n: today.itemsDone, of: today.itemsTotal })}
          before={shareBefore(then?.completion)}
          t={t}
        />
        <Share
          label={t('figure.outsideFirst')}
          share={now.outsideFirstRate}
          of={t('figure.outsideFirstOf', { n: today.outsideFirst, of: today.outsideFirstOf })}
          before={shareBefore(then?.outsideFirstRate)}
          t={t}
        />
        <Share
          label={t('figure.sla')}
          share={now.slaKeptShare}
          of={t('figure.slaOf', { n: today.slaKept, of: today.slaOf })}
          before={shareBefore(then?.slaKeptShare)}
          t={t}
        />
        <div class="figure mood">
          <dt>{t('figure.mood')}</dt>
          <dd>
            {now.moodChange === null ? (
              <span class="no-data">{t('figure.noData')}</span>
            ) : (
              <span class="number" title={t('figure.moodOf', { of: today.moodOf })}>
                {moodWords(now.moodChange, t)} <i>{signed(now.moodChange)}</i>
              </span>
            )}
            {whisper(then?.moodChange == null ? null : signed(then.moodChange))}
          </dd>
        </div>
      </dl>
      {!then && <p class="quiet figures-alone">{t('figure.beforeNone')}</p>}
    </>
  )
}

type ShareProps = { label: string; share: number | null; of: string; before: ComponentChildren; t: T }

function Share({ label, share, of, before, t }: ShareProps) {
  return (
    <div class="figure share">
      <dt>{label}</dt>
      <dd>
        {share === null ? (
          <span class="no-data">{t('figure.noData')}</span>
        ) : (
          <span class="number" title={of}>
            <Ring share={share} size={20} stroke={3} />
            {percent(share)}
          </span>
        )}
        {before}
      </dd>
    </div>
  )
}
