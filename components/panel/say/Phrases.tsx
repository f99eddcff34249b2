import { Button, Icon, IconButton, Waiting } from '@/components/shared'
import { moveFocus } from '../checklist/rove'
import { currentLook, usePanel } from '../context'
import { bestPhrases, shownPhrases } from '../insert'
import { Late } from '../Late'
import { PhraseRow } from './PhraseRow'

/** "Say": what to write next, best first; one unfolded, the others in two lines. */
export function Phrases() {
  const { state, actions, ui, t } = usePanel()
  const look = currentLook(state)
  const filling = ui.filling.value
  const query = ui.query.value
  const item = ui.forItem.value
  const searching = query !== null
  const hold = () => {
    ui.held.value ??= bestPhrases(state)
  }
  const release = () => {
    ui.held.value = null
  }
  return (
    <section
      class="part say"
      aria-labelledby="of-say"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) release()
      }}
    >
      <div class="part-head">
        <h3 id="of-say">{t('say.title')}</h3>
        {!searching && item && (
          <span class="say-for" dir="auto">
            {t('say.forItem', { title: item.title })}
          </span>
        )}
        {!searching && item && (
          <Button
            kind="quiet"
            onClick={() => {
              ui.forItem.value = null
              actions.search('')
            }}
          >
            {t('say.showAll')}
          </Button>
        )}
        <IconButton
          icon={searching ? 'close' : 'search'}
          label={t(searching ? 'say.closeSearch' : 'say.search')}
          keys={searching ? undefined : '/'}
          expanded={searching}
          onClick={() => {
            ui.query.value = searching ? null : ''
            if (searching) actions.search('')
          }}
        />
      </div>
      {searching && <Late view="SearchBox" with={{}} />}
      {filling ? (
        <Late key={filling.phrase.phraseId} view="FillForm" with={filling} />
      ) : !look ? (
        <Waiting words={t('panel.working')} lines={3} />
      ) : (
        <List failed={look.problems.some((problem) => problem.part === 'phrases')} />
      )}
    </section>
  )
}

function List({ failed }: { failed: boolean }) {
  const { state, actions, ui, t } = usePanel()
  const phrases = shownPhrases({ state, ui })
  const searched = ui.query.value?.trim() && state.found.value !== null
  if (phrases.length === 0) {
    if (searched) return <p class="quiet">{t('say.nothingFound')}</p>
    if (failed) {
      return (
        <p class="quiet">
          {t('say.failed')}{' '}
          <Button kind="quiet" onClick={actions.retry}>
            {t('panel.retry')}
          </Button>
        </p>
      )
    }
    return <p class="quiet">{t('say.none')}</p>
  }
  const picked = phrases.find((phrase) => phrase.phraseId === ui.picked.value) ?? phrases[0]
  const audience = state.target.value?.audience
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys reach it from the buttons inside. */}
      <div onKeyDown={moveFocus}>
        <ul class="phrases">
          {phrases.map((phrase, at) => (
            <PhraseRow key={phrase.phraseId} phrase={phrase} at={at} open={phrase === picked} />
          ))}
        </ul>
      </div>
      {audience === 'unknown' && (
        <p class="quiet say-unknown">
          <Icon name="info" size={12} /> {t('say.unknownWhy')}
        </p>
      )}
    </>
  )
}
