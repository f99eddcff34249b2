import type { ReadonlySignal } from '@preact/signals'
import { Button, Icon, Mark, Waiting } from '@/components/shared'
import { translator } from '@/lib/i18n'
import { popupWords } from '@/lib/i18n/words/popup'
import type { PopupView, Problem } from '@/lib/messaging/protocol'
import type { Site } from '@/lib/settings/types'
import type { FollowUp } from '@/lib/storage/types'
import type { Lang } from '@/lib/ticket'
import { Figures } from './Figures'
import { FollowUps } from './FollowUps'
import { Next } from './Next'
import { SiteRow } from './SiteRow'

export type PopupState = {
  /** Until the background has answered: the browser's language. */
  lang: ReadonlySignal<Lang>
  view: ReadonlySignal<PopupView | null>
  /** Why there is no view. */
  failed: ReadonlySignal<Problem | null>
  /** Why the last action did not work. */
  refused: ReadonlySignal<Problem | null>
  /** Epoch ms, once a second. */
  now: ReadonlySignal<number>
}

export type PopupActions = {
  switchSite(site: Site): void
  go(url: string): void
  setDone(followUp: FollowUp, done: boolean): void
  openOptions(section: string | null): void
  retry(): void
}

/** Today at a glance: the panel's switch for this site, what is due next, and the day's figures. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const lang = state.lang.value
  const t = translator(popupWords, lang)
  const view = state.view.value
  const today = view?.today ?? null
  /** Why there are no figures. */
  const unread = view && !today ? view.problem : state.failed.value
  const refused = state.refused.value
  return (
    <main class="popup">
      <header>
        <Mark size={18} />
        <h1>Outside First</h1>
        <Button kind="quiet" onClick={() => actions.openOptions(null)}>
          <Icon name="gear" />
          {t('popup.options')}
        </Button>
      </header>
      <div role="status">
        {today && view?.problem && <p class="trouble">{t(`problem.${view.problem.kind}`)}</p>}
        {refused && (
          <p class="trouble">{t('popup.actionFailed', { detail: t(`problem.${refused.kind}`) })}</p>
        )}
      </div>
      {view && (
        <SiteRow
          site={view.site}
          disabled={view.problem?.kind === 'newer-settings'}
          t={t}
          onSwitch={actions.switchSite}
          onAdd={() => actions.openOptions('sites')}
        />
      )}
      {view && today && (
        <>
          <Next
            {...{ nearest: view.nearest, badge: view.badge, now: state.now, lang, t }}
            onGo={actions.go}
          />
          <FollowUps
            {...{ followUps: view.followUps, now: state.now, lang, t }}
            onGo={actions.go}
            onDone={actions.setDone}
          />
        </>
      )}
      <section aria-labelledby="today">
        <h2 id="today">
          {t('popup.today')}
          {today && <time dateTime={today.day}>{dayWords(today.day, lang)}</time>}
        </h2>
        {view && today ? (
          <Figures today={today} before={view.fourWeeksAgo} t={t} />
        ) : unread ? (
          <p>
            {t('popup.failed', { detail: t(`problem.${unread.kind}`) })}{' '}
            <Button kind="quiet" onClick={actions.retry}>
              {t('popup.retry')}
            </Button>
          </p>
        ) : (
          <Waiting words={t('popup.loading')} lines={3} />
        )}
      </section>
    </main>
  )
}

/** "Sun 22 Nov": the local day that the figures are of. */
function dayWords(day: string, lang: Lang): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(year, month - 1, date))
}
