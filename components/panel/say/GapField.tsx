import { useId, useMemo } from 'preact/hooks'
import { Field } from '@/components/shared'
import type { Lang } from '@/lib/ticket'
import { usePanel } from '../context'
import { gapName } from './gaps'
import { momentAsked, suggestedMoments } from './moments'

type GapFieldProps = {
  name: string
  /** Of the reply. */
  lang: Lang
  /** The customer's; null where not known. */
  zone: string | null
  value: string
  problem: string | null
  onInput: (text: string) => void
}

/** One gap: a line of text, and where its name asks for a time or a day, likely ones to choose from. */
export function GapField({ name, lang, zone, value, problem, onInput }: GapFieldProps) {
  const { state, t } = usePanel()
  const hint = useId()
  const asked = momentAsked(name)
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const suggested = useMemo(
    () => (asked ? suggestedMoments(asked, state.now.peek(), safeZone(zone) ?? own, lang) : []),
    [asked, zone, own, lang],
  )
  const step = (by: 1 | -1) => {
    const at = suggested.indexOf(value)
    const next = at < 0 && by < 0 ? suggested.length - 1 : (at + by + suggested.length) % suggested.length
    onInput(suggested[next] ?? value)
  }
  return (
    <div class="gap-field">
      <Field
        label={gapName(name, t)}
        value={value}
        problem={problem}
        hintId={suggested.length > 0 ? hint : undefined}
        onInput={onInput}
        onKeyDown={(event) => {
          if (suggested.length === 0 || event.isComposing) return
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          event.stopPropagation()
          step(event.key === 'ArrowDown' ? 1 : -1)
        }}
      />
      {suggested.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these fill the one above.
        <div class="suggested" role="group" aria-label={t('fill.suggested')}>
          {suggested.map((text) => (
            // Out of the way of Tab, which goes from field to field; the arrows reach them.
            <button
              key={text}
              type="button"
              class="suggestion"
              tabIndex={-1}
              aria-pressed={text === value}
              lang={lang}
              onClick={() => onInput(text)}
            >
              {text}
            </button>
          ))}
          <span class="hidden" id={hint}>
            {t('fill.arrows')}
          </span>
          {asked === 'time' && zone && zone !== own && <span class="quiet">{t('fill.theirTime')}</span>}
        </div>
      )}
    </div>
  )
}

/** A zone that the browser does not know is none. */
function safeZone(zone: string | null): string | null {
  try {
    return zone && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
