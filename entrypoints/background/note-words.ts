/** What a note on the desktop says: number, metric and time; names only where they are wanted. */
import type { Alert, BadgeCount } from '@/lib/alerts'
import { formatDue, formatWhen, type Translate, translator } from '@/lib/i18n'
import { type NotificationWords, notificationWords } from '@/lib/i18n/words/notifications'
import type { Lang } from '@/lib/ticket'

type T = Translate<NotificationWords>
export type NoteWords = { title: string; message: string }

/** What was last seen longer ago than this is said to be so, ms. */
const FRESH = 60 * 60_000
const MOST_LINES = 4

/** One note for all of `alerts` (at least one), the most urgent first. */
export function noteOf(alerts: readonly Alert[], lang: Lang, showNames: boolean, now: number): NoteWords {
  const t = translator(notificationWords, lang)
  const [first] = alerts
  if (first && alerts.length === 1) {
    const lines = [times(first, t, lang, now)]
    if (showNames) lines.push([first.ticket.requester, first.ticket.subject].filter(Boolean).join(' · '))
    return { title: what(first, t), message: lines.filter(Boolean).join('\n') }
  }
  const tickets = new Set(alerts.map(({ ticket }) => ticket.key)).size
  const lines = alerts.slice(0, MOST_LINES).map((alert) => {
    const name = showNames && alert.ticket.requester ? ` · ${alert.ticket.requester}` : ''
    return `${what(alert, t)}${name}`
  })
  if (alerts.length > MOST_LINES) lines.push(t('note.more', { n: alerts.length - MOST_LINES }))
  const title =
    tickets === 1
      ? t('note.manyOne', { id: first?.ticket.id ?? '', n: alerts.length })
      : t('note.many', { n: tickets })
  return { title, message: lines.join('\n') }
}

/** To try whether notes arrive. */
export function testNote(lang: Lang): NoteWords {
  const t = translator(notificationWords, lang)
  return { title: t('note.test'), message: t('note.testIs') }
}

/** The button's number and its words; an empty number when there is nothing. */
export function badgeWords(count: BadgeCount | null, lang: Lang): { text: string; title: string } {
  const t = translator(notificationWords, lang)
  const total = count ? count.breached + count.atRisk + count.followUps : 0
  if (!count || total === 0) return { text: '', title: t('badge.none') }
  const parts = (['breached', 'atRisk', 'followUps'] as const)
    .filter((key) => count[key] > 0)
    .map((key) => t(`badge.${key}`, { n: count[key] }))
  return {
    text: total > 99 ? '99+' : String(total),
    title: t('badge.some', { what: parts.join(t('note.comma')) }),
  }
}

function what({ kind, stage, ticket, metric }: Alert, t: T): string {
  if (stage === 'due') return t('note.due', { id: ticket.id })
  if (kind === 'promise') return t(`note.promise.${stage}`, { id: ticket.id })
  return t(`note.${stage}`, { id: ticket.id, what: metricWords(metric ?? '', t) })
}

function times({ stage, dueAt, seenAt }: Alert, t: T, lang: Lang, now: number): string {
  const due = formatDue(dueAt, now, lang)
  const when = t(stage === 'due' ? 'note.setFor' : stage === 'risk' ? 'note.dueAt' : 'note.wasDue', { due })
  const old = seenAt !== null && now - Date.parse(seenAt) > FRESH
  return old ? `${when}${t('note.comma')}${t('note.seen', { when: formatWhen(seenAt, now, lang) })}` : when
}

/** A metric that this version has no word for is shown as it is kept. */
function metricWords(metric: string, t: T): string {
  const key = `metric.${metric}`
  return Object.hasOwn(notificationWords.en, key) ? t(key as keyof NotificationWords) : metric
}
