import { Button, Icon, Waiting } from '@/components/shared'
import type { Cue as CueView } from '@/lib/sentiment/types'
import { currentLook, usePanel } from '../context'
import { Curve } from './Curve'
import { moodWords } from './mood-words'
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
        <Reading cue={look.cue} tag={look.language.tag} />
      )}
    </section>
  )
}

function Reading({ cue, tag }: { cue: CueView; tag: string }) {
  const { t } = usePanel()
  const { latest, direction } = cue
  if (!latest) return <p class="quiet">{t('cue.none')}</p>
  const words = latest.read ? distinct(latest.words.map((word) => quote(word.text, t, 36))) : []
  return (
    <>
      <div class="cue-top">
        <div class="cue-said">
          <p class="cue-mood">
            <strong>{latest.read ? moodWords(cue, t) : t('cue.unread')}</strong>
            {latest.read && direction && <span class="cue-direction">{t(`cue.direction.${direction}`)}</span>}
          </p>
          {words.length > 0 && (
            <p class="cue-words" lang={tag}>
              <span class="hidden">{t('cue.words')}: </span>
              {words.slice(0, 3).map((word, at) => (
                <span key={word}>
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
    </>
  )
}

/** One quiet tag for each risk; the customer's words come on hover, focus and in its name. */
function Risks({ risks, tag }: { risks: CueView['risks']; tag: string }) {
  const { t } = usePanel()
  const seen = risks.filter((risk, at) => risks.findIndex((other) => other.id === risk.id) === at)
  if (seen.length === 0) return null
  return (
    <ul class="risks" aria-label={t('cue.risks')}>
      {seen.map((risk) => (
        <li key={risk.id}>
          <button type="button" class="risk" data-tip={quote(risk.quote, t, 160)}>
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
