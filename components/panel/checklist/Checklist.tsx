import { useSignal } from '@preact/signals'
import { Button, Waiting } from '@/components/shared'
import type { ChecklistView } from '@/lib/checklist/types'
import { currentLook, usePanel } from '../context'
import { Late } from '../Late'
import { Fold } from './Fold'
import { MomentFold } from './MomentFold'
import { moveFocus } from './rove'

/** The outside-first checklist: the current moment unfolded, the others one line each. */
export function Checklist() {
  const { state, actions, t } = usePanel()
  const look = currentLook(state)
  const draft = state.draft.value
  const { checklist, moreChecklists = [] } = (draft?.checklist ? draft : look) ?? {}
  const views = checklist ? [checklist, ...moreChecklists] : []
  const count = {
    done: views.reduce((sum, view) => sum + view.done, 0),
    total: views.reduce((sum, view) => sum + view.total, 0),
  }
  const failed = look?.problems.some((problem) => problem.part === 'checklist')
  return (
    <section class="part checklist" aria-labelledby="of-check">
      <div class="part-head">
        <h3 id="of-check">{t('check.title')}</h3>
        {checklist && (
          <span class="part-count" data-tip={views.map((view) => view.checklist.name).join(t('list.comma'))}>
            <span aria-hidden="true">{t('check.count', count)}</span>
            <span class="hidden">{t('check.countSays', count)}</span>
          </span>
        )}
      </div>
      {/* Who writes the answer is doing what the notice asks for: one word at a time. */}
      {look?.orderNotice && !draft?.gate && (
        <Late view="OrderNotice" key={look.orderNotice.id} with={{ notice: look.orderNotice }} />
      )}
      {look && draft?.gate && <Late view="Gate" key={draft.gate.id} with={{ gate: draft.gate }} />}
      {!look ? (
        <Waiting words={t('panel.working')} lines={3} />
      ) : failed ? (
        <p class="quiet">
          {t('check.failed')}{' '}
          <Button kind="quiet" onClick={actions.retry}>
            {t('panel.retry')}
          </Button>
        </p>
      ) : !checklist || count.total === 0 ? (
        <p class="quiet">
          {t('check.none')}{' '}
          <Button kind="quiet" onClick={() => actions.openOptions('checklists')}>
            {t('check.setUp')}
          </Button>
        </p>
      ) : views.length > 1 ? (
        views.map((view, at) => <List key={view.checklist.id} view={view} first={at === 0} />)
      ) : (
        <Moments view={checklist} />
      )}
    </section>
  )
}

/** One of several checklists: the first is unfolded until it is done, then the hand decides. */
function List({ view, first }: { view: ChecklistView; first: boolean }) {
  const turned = useSignal<boolean | null>(null)
  const open = turned.value ?? first
  return (
    <div class="list">
      <Fold
        name={view.checklist.name}
        of={view}
        open={open}
        onTurn={() => {
          turned.value = !open
        }}
      >
        <Moments view={view} />
      </Fold>
    </div>
  )
}

function Moments({ view }: { view: ChecklistView }) {
  const { t } = usePanel()
  /** Moments folded or unfolded by hand, against what `current` says. */
  const turned = useSignal<Record<string, boolean>>({})
  /** The place that Tab comes to; null: the first open item. */
  const active = useSignal<string | null>(null)
  const moments = view.moments.filter((moment) => moment.items.length > 0)
  const isOpen = (moment: string) => turned.value[moment] ?? moment === view.current
  const places = moments.flatMap((moment) => [
    `m:${moment.moment}`,
    ...(isOpen(moment.moment) ? moment.items.map((item) => item.item.id) : []),
  ])
  const firstOpen = moments
    .filter((moment) => isOpen(moment.moment))
    .flatMap((moment) => moment.items)
    .find((item) => item.state === 'open')
  const stop =
    active.value !== null && places.includes(active.value) ? active.value : (firstOpen?.item.id ?? places[0])
  return (
    <>
      {view.current === null && <p class="quiet">{t('check.allDone')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys reach it from the buttons inside. */}
      <div
        class="moments"
        onKeyDown={moveFocus}
        onFocusIn={(event) => {
          const place = (event.target as Element).closest<HTMLElement>('[data-rove]')?.dataset.rove
          if (place) active.value = place
        }}
      >
        {moments.map((moment) => (
          <MomentFold
            key={moment.moment}
            view={moment}
            open={isOpen(moment.moment)}
            stop={stop ?? null}
            onTurn={(open) => {
              turned.value = { ...turned.value, [moment.moment]: open }
            }}
          />
        ))}
      </div>
    </>
  )
}
