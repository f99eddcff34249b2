import { useId } from 'preact/hooks'
import { Icon } from '@/components/shared'
import type { ImportT } from '@/lib/i18n/words/import'
import type { Choice } from '@/lib/library/import'
import { leftWords } from './said'

type ChoiceRowProps = {
  choice: Choice
  t: ImportT
  picked: boolean
  open: boolean
  onPick: (on: boolean) => void
  onOpen: () => void
}

/** One phrase: its tick, its name and place, what taking it does, and on demand its text and what stays behind. */
export function ChoiceRow({ choice, t, picked, open, onPick, onOpen }: ChoiceRowProps) {
  const { phrase, state, aside } = choice
  const { title, folder, body, left } = phrase
  const id = useId()
  const more = [
    aside && t(`choose.aside.${aside}`),
    phrase.internal && t('choose.internal'),
    phrase.shortcut && t('choose.shortcut', { name: phrase.shortcut }),
  ].filter(Boolean)
  return (
    <li class="import-row" data-state={state}>
      <input
        type="checkbox"
        aria-label={t('choose.take', { title })}
        checked={picked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <button type="button" class="import-open-row" aria-expanded={open} aria-controls={id} onClick={onOpen}>
        <span class="import-name">
          {folder.length > 0 && (
            <bdi class="quiet">
              {folder.join(' / ')}
              {' / '}
            </bdi>
          )}
          <bdi>{title}</bdi>
        </span>
        <span class="import-marks quiet">
          {[...more, left.length > 0 && t('choose.behindN', { n: left.length })].filter(Boolean).join(' · ')}
        </span>
        <span class={`import-state ${state}`}>{t(`choose.state.${state}`)}</span>
        <Icon name={open ? 'chevronDown' : 'chevronRight'} />
      </button>
      <div id={id} class="import-more" hidden={!open}>
        {open && (
          <>
            <p class="import-text" dir="auto">
              {body}
            </p>
            {left.length > 0 && (
              <>
                <p class="import-small">{t('choose.behind')}</p>
                <ul class="import-left">
                  {left.map((one, at) => (
                    <li key={at} dir="auto">
                      {leftWords(one, t)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </li>
  )
}
