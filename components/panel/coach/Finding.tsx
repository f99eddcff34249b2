import { Button } from '@/components/shared'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { CoachItem } from '@/lib/messaging/protocol'
import { usePanel } from '../context'
import { quote } from '../cue/quote'
import { insertPhrase } from '../insert'
import { PhraseText } from '../say/PhraseText'

type FindingProps = {
  finding: CoachItem
  /** The whole draft in a better order; null: not for this finding, or not safe. */
  reordered: string | null
  open: boolean
  onOpen: () => void
  onWrong: () => void
  onOff: () => void
}

/** One finding: its name until picked; picked, the words, why, and what to say instead. */
export function Finding({ finding, reordered, open, onOpen, onWrong, onOff }: FindingProps) {
  const tools = usePanel()
  const { actions, t } = tools
  const { rule, why, about, excerpt, better } = finding
  const insert = better && (() => void insertPhrase(tools, better, {}))
  const mood =
    rule === 'no-acknowledgement' && about ? t(`mood.${about}` as keyof PanelWords).toLowerCase() : about
  return (
    <li class={`finding ${open ? 'open' : ''}`}>
      <button
        type="button"
        class="finding-title"
        aria-expanded={open}
        data-rove={rule}
        data-part={open ? 'coach' : undefined}
        tabIndex={open ? 0 : -1}
        onClick={onOpen}
        onFocus={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || !insert || !open) return
          event.preventDefault()
          event.stopPropagation()
          insert()
        }}
      >
        {t(`coach.rule.${rule}`)}
      </button>
      {open && (
        <div class="finding-body">
          {excerpt.length > 0 && (
            <p class="finding-words" dir="auto">
              {excerpt.map(({ text, marked }, at) => {
                const place = `${at}:${text}`
                return marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
              })}
            </p>
          )}
          {rule === 'unanswered-question' && about && (
            <p class="finding-words" dir="auto">
              {quote(about, t, 120)}
            </p>
          )}
          <p class="finding-why">{t(`coach.why.${why}`, { mood: mood ?? '' })}</p>
          {better && (
            <p class="finding-better" dir="auto" lang={better.lang === 'zh' ? 'zh-CN' : 'en'}>
              <PhraseText phrase={better} />
            </p>
          )}
          <div class="phrase-actions">
            {insert && (
              <Button kind="primary" keys="Enter" onClick={insert}>
                {t('coach.insert')}
              </Button>
            )}
            {reordered && (
              <Button kind="quiet" onClick={() => void actions.copy(reordered)}>
                {t('coach.copyReordered')}
              </Button>
            )}
            <Button kind="quiet" keys="X" onClick={onWrong}>
              {t('coach.wrong')}
            </Button>
            <Button kind="quiet" onClick={onOff}>
              {t('coach.off')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
