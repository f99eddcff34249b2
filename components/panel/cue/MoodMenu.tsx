import { useState } from 'preact/hooks'
import { Button, Key } from '@/components/shared'
import type { Cue } from '@/lib/sentiment/types'
import type { Mood } from '@/lib/ticket'
import { moods } from '@/lib/ticket/ids'
import { moveFocus } from '../checklist/rove'
import { currentLook, usePanel } from '../context'
import { upperFirst } from './upper-first'

/** The right mood of the latest message, by a click or the keys 1 to 5. Kept with what had been read. */
export function MoodMenu({ cue, tag }: { cue: Cue; tag: string }) {
  const { state, actions, ui, t } = usePanel()
  // The message that was in sight when the menu opened, also when a newer one comes meanwhile.
  const [latest] = useState(cue.latest)
  const look = currentLook(state)
  if (!latest || !look) return null
  const { corrected, messageId, confidence, shares } = latest
  const read = corrected ?? { mood: latest.read ? latest.mood : null, confidence, shares }
  const current = corrected ? latest.mood : null
  const asked = { ticketKey: look.ticketKey, messageId, read, lang: languageOf(tag) }
  const say = (mood: Mood | null) =>
    mood ? t('mood.told', { mood: t(`mood.${mood}`) }) : t('mood.takenBack')
  const correct = (mood: Mood | null) => {
    ui.cue.value = null
    if (mood === current) return
    actions.change('cue/correct', { ...asked, mood }, say(mood), () =>
      actions.change('cue/correct', { ...asked, mood: current }, say(current)),
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons that is answered by one of them.
    <div
      class="moods"
      role="group"
      aria-label={t('mood.ask')}
      onKeyDown={(event) => {
        const digit = /^[1-5]$/.exec(event.key)?.[0]
        const mood = digit && !event.altKey && !event.ctrlKey && !event.metaKey && moods[Number(digit) - 1]
        if (!mood) return moveFocus(event)
        event.preventDefault()
        event.stopPropagation()
        correct(mood)
      }}
    >
      <p class="moods-ask">
        {t('mood.ask')}{' '}
        <span class="quiet">
          {read.mood ? t('mood.was', { mood: t(`mood.${read.mood}`) }) : t('mood.wasUnread')}
        </span>
      </p>
      {moods.map((mood, at) => (
        <button
          key={mood}
          type="button"
          class="mood-choice"
          data-rove
          data-mood={mood}
          aria-pressed={(current ?? read.mood) === mood}
          aria-keyshortcuts={String(at + 1)}
          onClick={() => correct(mood)}
        >
          {upperFirst(t(`mood.${mood}`))}
          <Key keys={String(at + 1)} />
        </button>
      ))}
      <p class="moods-foot">
        <span class="quiet">{t('mood.kept')}</span>
        {corrected && (
          <Button kind="quiet" onClick={() => correct(null)}>
            {t('mood.takeBack')}
          </Button>
        )}
      </p>
    </div>
  )
}

/** "zh-Hant-TW" as "zh". */
function languageOf(tag: string): string {
  return /^[a-z]{2,8}/i.exec(tag)?.[0].toLowerCase() ?? 'und'
}
