import { Icon, Mark, Ring } from '@/components/shared'
import { clockWords } from './clock/clock-words'
import { currentLook, usePanel } from './context'

/** The folded panel: a ring at the edge; the clock and the mood in words on hover, focus and to voices. */
export function Tab() {
  const { state, actions, t, lang } = usePanel()
  const clock = state.sla.value?.clocks[0] ?? null
  const words = clock && clockWords(clock, state.now.value, t, lang)
  const mood = currentLook(state)?.cueWords.mood
  const clockSays =
    words && t('clock.says', { metric: words.metric, state: words.state, number: words.number })
  const moodSays = mood && `${t('cue.title')}: ${mood}`
  return (
    <button
      type="button"
      class="tab"
      data-part="tab"
      data-clock={clock?.state}
      aria-label={[t('panel.open'), clockSays, moodSays].filter(Boolean).join('. ')}
      aria-expanded={false}
      aria-keyshortcuts="Alt+Shift+O"
      onClick={() => actions.collapse(false)}
    >
      <span class="tab-ring">
        {clock ? <Ring share={clock.usedShare} size={24} stroke={3} /> : <Mark size={20} />}
        {clock && (clock.state === 'paused' || clock.state === 'met') && (
          <Icon name={clock.state === 'met' ? 'check' : 'pause'} size={12} />
        )}
      </span>
      <span class="tab-words" aria-hidden="true">
        {words && (
          <span class="tab-clock">
            {words.metric} <b>{words.number}</b>
          </span>
        )}
        <span>{mood ?? t('panel.open')}</span>
      </span>
    </button>
  )
}
