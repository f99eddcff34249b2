import type { ReadonlySignal } from '@preact/signals'
import type { BadgeCount } from '@/lib/alerts/types'
import { formatDue, formatDuration, formatWhen } from '@/lib/i18n'
import type { PopupWords } from '@/lib/i18n/words/popup'
import { popupWords } from '@/lib/i18n/words/popup'
import type { WatchedClock } from '@/lib/storage/types'
import type { Lang } from '@/lib/ticket'
import type { T } from './words'

type NextProps = {
  nearest: WatchedClock[]
  /** What the number on the toolbar's button is made of. */
  badge: BadgeCount | null
  now: ReadonlySignal<number>
  lang: Lang
  t: T
  onGo: (url: string) => void
}

/** The clocks nearest to their due moment; each is a button to its ticket's tab. */
export function Next({ nearest, badge, now, lang, t, onGo }: NextProps) {
  const counted = badge && badgeWords(badge, t)
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      {counted && <p class="quiet badge-words">{t('badge.is', counted)}</p>}
      {nearest.length === 0 ? (
        <p class="quiet">{t('next.none')}</p>
      ) : (
        <ul class="clocks">
          {nearest.map((ticket) => (
            <li key={`${ticket.key} ${ticket.clock}`}>
              <Row ticket={ticket} now={now} lang={lang} t={t} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type RowProps = Omit<NextProps, 'nearest' | 'badge'> & { ticket: WatchedClock }

function Row({ ticket, now, lang, t, onGo }: RowProps) {
  const left = Date.parse(ticket.dueAt) - now.value
  const over = left < 0
  const risky = !over && !!ticket.riskAt && now.value >= Date.parse(ticket.riskAt)
  const time = formatDuration(left, lang)
  const seen = t('next.seen', {
    source: ticket.source,
    when: formatWhen(ticket.seenAt, now.value, lang),
  })
  return (
    <button
      type="button"
      class={`clock-row ${over ? 'over' : risky ? 'risk' : ''}`}
      title={[ticket.subject, seen].filter(Boolean).join('\n')}
      onClick={() => onGo(ticket.url)}
    >
      <span class="who" dir="auto">
        <b>#{ticket.id}</b> {ticket.requester ?? <span class="quiet">{t('next.noName')}</span>}
      </span>
      <span class="left">{t(over ? 'next.over' : 'next.left', { time })}</span>
      <span class="what">
        {metricWords(ticket.metric, t)} · {t(over ? 'next.breached' : risky ? 'next.atRisk' : 'next.running')}
      </span>
      <span class="due">{t('next.due', { due: formatDue(ticket.dueAt, now.value, lang) })}</span>
    </button>
  )
}

/** The button's number and its parts; null when there is none. */
function badgeWords(badge: BadgeCount, t: T): { n: number; what: string } | null {
  const n = badge.breached + badge.atRisk + badge.followUps
  const parts = (['breached', 'atRisk', 'followUps'] as const).filter((key) => badge[key] > 0)
  return n === 0
    ? null
    : { n, what: parts.map((key) => t(`badge.${key}`, { n: badge[key] })).join(t('badge.comma')) }
}

/** A metric that this version has no word for is shown as it is kept. */
function metricWords(metric: string, t: T): string {
  const key = `metric.${metric}`
  return Object.hasOwn(popupWords.en, key) ? t(key as keyof PopupWords) : metric
}
