/** One clock in words, the same in the panel, in its fold and on the folded tab. */
import { formatDue, formatDuration, formatThere } from '@/lib/i18n'
import type { Clock } from '@/lib/sla/types'
import type { Lang, Ticket } from '@/lib/ticket'
import type { T } from '../context'

const MINUTE = 60_000

export type ClockWords = {
  metric: string
  /** The one number that matters: "38 min left", "2 h over", "Met". */
  number: string
  state: string
  /** State, due moment and reason, most telling first. */
  details: string[]
  /** Who says so, and by which policy. */
  source: string[]
  /** Why a clock of ours is only an estimate; empty when it is none. */
  estimate: string
}

type Maybe = string | null | undefined | false

const told = (all: Maybe[]) => all.filter(Boolean) as string[]

/** With a `requester` whose clock shows another time than the agent's, the due moment is told for both. */
export function clockWords(
  clock: Clock,
  now: number,
  t: T,
  lang: Lang,
  requester?: Ticket['requester'],
): ClockWords {
  const { own, leftMs, dueAt } = clock
  const working = own?.kind === 'business'
  const span = (ms: number) => formatDuration(ms, lang, working)
  const words = (number: string, ...details: Maybe[]): ClockWords => ({
    metric: t(`metric.${clock.metric}`),
    number,
    state: t(`clock.${clock.state}`),
    details: told(details),
    source: told([
      own ? t('clock.policy', { name: clock.source }) : clock.source,
      clock.policy ?? (own?.beside && t('clock.beside')),
    ]),
    estimate: own?.guesses.map((guess) => t(`guess.${guess}`)).join(' ') ?? '',
  })
  const due = dueAt && formatDue(dueAt, now, lang)
  const dueWords = due && t('clock.due', { due })
  const theirs = dueAt && requester && thereWords(dueAt, requester, t, lang)
  const number = leftMs === null ? null : t(leftMs < 0 ? 'clock.over' : 'clock.left', { time: span(leftMs) })
  const unit = working && t('clock.working')
  const stands = clock.standsUntil && t('clock.stands', { due: formatDue(clock.standsUntil, now, lang) })
  switch (clock.state) {
    case 'met': {
      const spared = clock.sparedMs
      const early = spared !== null && spared >= 0
      const time = spared === null ? '' : span(spared)
      return words(
        t('clock.met'),
        spared !== null && t(early ? 'clock.spared' : 'clock.late', { time }),
        spared !== null && unit,
      )
    }
    case 'breached':
      return words(
        leftMs === null ? t('clock.breached') : t('clock.over', { time: span(leftMs) }),
        due ? t('clock.since', { due }) : t('clock.breached'),
        theirs,
        unit,
        stands,
      )
    case 'paused':
      return words(
        number ?? t('clock.paused'),
        clock.pausedBy ? t('clock.pausedBy', { status: clock.pausedBy }) : t('clock.paused'),
        own?.waitsFor && t(`clock.waitsFor.${own.waitsFor}`),
        unit,
      )
    case 'unknown':
      return words(dueWords || t('clock.unknown'), due ? '' : t('clock.noDue'))
    default:
      return words(
        number ?? dueWords ?? '',
        // Standing on track is standing; at risk is told first.
        (clock.state !== 'on-track' || !stands) && t(`clock.${clock.state}`),
        stands,
        unit,
        dueWords,
        theirs,
      )
  }
}

/** "21:20 for Mara": what the customer's clock shows then; null when the same as here, or not known. */
export function thereWords(
  iso: string,
  { name, timeZone }: Pick<Ticket['requester'], 'name' | 'timeZone'>,
  t: T,
  lang: Lang,
): string | null {
  const due = timeZone && formatThere(iso, lang, timeZone)
  if (!due) return null
  return t('clock.there', { due, name: name?.split(' ')[0] ?? t('clock.customer') })
}

/** Changes when the words for a length of time do: each second below two minutes, else each minute. */
export function beatOfTime(ms: number): number {
  return Math.floor(ms / (Math.abs(ms) < 121_000 ? 1_000 : MINUTE))
}
