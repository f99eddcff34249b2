import { useRef, useState } from 'preact/hooks'
import { ariaKey, Button, Icon, IconButton, keyName } from '@/components/shared'
import type { Recommendation } from '@/lib/phrasing/types'
import { currentLook, usePanel } from '../context'
import { insertPhrase } from '../insert'
import { becauseWords } from './because'
import { plainText } from './gaps'
import { PhraseText } from './PhraseText'

const LANGUAGE_TAG = { en: 'en', zh: 'zh-CN' }

/** One phrase: two lines until picked; picked, its whole text, why, and where it will go. */
export function PhraseRow({ phrase, at, open }: { phrase: Recommendation; at: number; open: boolean }) {
  const tools = usePanel()
  const { state, actions, ui, t } = tools
  const key = at < 5 ? `Alt+${at + 1}` : null
  const checklist = currentLook(state)?.checklist
  const itemTitle = (id: string) =>
    checklist?.moments.flatMap((moment) => moment.items).find((view) => view.item.id === id)?.item.title ??
    null
  const reasons = becauseWords(phrase.because, t, itemTitle)
  const insert = () => void insertPhrase(tools, phrase, {})
  const pick = () => {
    ui.picked.value = phrase.phraseId
  }
  return (
    <li class={`phrase ${open ? 'open' : ''}`}>
      <button
        type="button"
        class="phrase-text"
        aria-expanded={open}
        aria-keyshortcuts={key ? ariaKey(key) : undefined}
        data-rove={phrase.phraseId}
        data-part={open ? 'say' : undefined}
        data-tip={open || !key ? undefined : phrase.title}
        data-tip-keys={open || !key ? undefined : keyName(key)}
        tabIndex={open ? 0 : -1}
        lang={LANGUAGE_TAG[phrase.lang]}
        onClick={pick}
        onFocus={pick}
        onDblClick={insert}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || state.target.peek() === null) return
          event.preventDefault()
          event.stopPropagation()
          insert()
        }}
      >
        <span class="phrase-number" aria-hidden="true">
          {at + 1}
        </span>
        <span class="phrase-words" dir="auto">
          <PhraseText phrase={phrase} />
        </span>
      </button>
      {open && (
        <div class="phrase-foot">
          {reasons && <p class="because">{t('say.because', { reasons })}</p>}
          <div class="phrase-actions">
            {state.target.value === null ? (
              <Button kind="primary" onClick={actions.openComposer}>
                {t('say.openComposer')}
              </Button>
            ) : (
              <Button kind="primary" keys={key ?? undefined} onClick={insert}>
                {t(insertWord(state.target.value.audience))}
              </Button>
            )}
            <CopyButton text={plainText(phrase.text)} />
          </div>
        </div>
      )}
    </li>
  )
}

function CopyButton({ text }: { text: string }) {
  const { actions, t } = usePanel()
  const [copied, setCopied] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const copy = async () => {
    if (!(await actions.copy(text))) return
    setCopied(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setCopied(false), 2000)
  }
  if (copied) {
    return (
      <span class="copied" role="status">
        <Icon name="check" size={12} />
        {t('panel.copied')}
      </span>
    )
  }
  return <IconButton icon="copy" label={t('panel.copy')} onClick={() => void copy()} />
}

/** Where an insertion goes, as the button's name. */
export function insertWord(audience: 'public' | 'internal' | 'unknown') {
  return ({ public: 'say.toPublic', internal: 'say.toInternal', unknown: 'say.toUnknown' } as const)[audience]
}
