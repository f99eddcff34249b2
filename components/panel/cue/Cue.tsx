import { Button, Icon, IconButton, type IconName, Waiting } from '@/components/shared'
import type { TicketLook } from '@/lib/messaging/protocol'
import type { Cue as CueView } from '@/lib/sentiment/types'
import { currentLook, openCue, usePanel } from '../context'
import { Late } from '../Late'
import { Curve } from './Curve'
import { quote } from './quote'

/** How the customer feels: in words, where it is going, which words made it, what to be careful about. */
export function Cue() {
  const { state, actions, t } = usePanel()
  const look = currentLook(state)
  const failed = look?.problems.some((problem) => problem.part === 'cue')
  return (
    <section class="part cue" aria-labelledby="of-cue">
      <h3 class="hidden" id="of-cue">
        {t('cue.title')}
      </h3>
      {!look ? (
        <Waiting words={t('panel.working')} />
      ) : failed ? (
        <p class="quiet">
          {t('cue.failed')}{' '}
          <Button kind="quiet" onClick={actions.retry}>
            {t('panel.retry')}
          </Button>
        </p>
      ) : (
        <Reading look={look} />
      )}
    </section>
  )
}

function Reading({ look: { cue, cueWords, language } }: { look: TicketLook }) {
  const { ui, t } = usePanel()
  const { latest } = cue
  const { tag } = language
  if (!latest) return <p class="quiet">{t('cue.none')}</p>
  const words = distinct(latest.words.map((word) => quote(word.text, t, 36)))
  return (
    <>
      <div class="cue-top">
        <div class="cue-said">
          <p class="cue-mood" data-mood={latest.read && latest.mood}>
            <strong>{cueWords.mood}</strong>
            <Opener opens="wrong" icon="edit" keys="W" />
            <Opener opens="more" icon="chevronDown" keys="M" />
          </p>
          <p class="cue-beside">{cueWords.beside}</p>
          {words.length > 0 && (
            <p class="cue-words">
              {t('cue.words')}{' '}
              {words.slice(0, 3).map((word, at) => (
                <span key={word} lang={tag}>
                  {at > 0 && t('list.comma')}
                  <bdi>{word}</bdi>
                </span>
              ))}
            </p>
          )}
        </div>
        <Curve cue={cue} />
      </div>
      <Risks risks={cue.risks} tag={tag} />
      {ui.cue.value && <Late view="CueMore" with={{ cue, tag }} />}
    </>
  )
}

/** A small button that unfolds a late part of the cue, and folds it again. */
function Opener({ opens, icon, keys }: { opens: 'wrong' | 'more'; icon: IconName; keys: string }) {
  const { ui, t } = usePanel()
  return (
    <IconButton
      icon={icon}
      label={t(`cue.${opens}`)}
      keys={keys}
      expanded={ui.cue.value === opens}
      onClick={() => openCue(ui, opens)}
    />
  )
}

/** One quiet tag for each risk; the customer's words come on hover, focus and in its name, all of them on a click. */
function Risks({ risks, tag }: { risks: CueView['risks']; tag: string }) {
  const { ui, t } = usePanel()
  const seen = risks.filter((risk, at) => risks.findIndex((other) => other.id === risk.id) === at)
  if (seen.length === 0) return null
  return (
    <ul class="risks" aria-label={t('cue.risks')}>
      {seen.map((risk) => (
        <li key={risk.id}>
          <button
            type="button"
            class="risk"
            data-tip={quote(risk.quote, t, 160)}
            aria-expanded={ui.cue.value === risk.id}
            onClick={() => openCue(ui, risk.id)}
          >
            <Icon name="flag" size={12} />
            {t(`risk.${risk.id}`)}
            <span class="hidden" lang={tag}>
              {' '}
              {quote(risk.quote, t, 160)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function distinct(words: string[]): string[] {
  return [...new Set(words)]
}
