import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import type { Missing, Recommendation } from '@/lib/phrasing/types'
import { usePanel } from '../context'
import { insertPhrase } from '../insert'
import { gapName } from './gaps'
import { insertWord } from './PhraseRow'
import { PhraseText } from './PhraseText'

/** Asks for what a phrase still misses, one field each, and shows the text as it grows. Never inserts a gap. */
export function FillForm({ phrase, missing }: { phrase: Recommendation; missing: Missing[] }) {
  const tools = usePanel()
  const { state, ui, t, goTo } = tools
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState(false)
  const [working, setWorking] = useState(false)
  const gaps = missing.filter((gap, at) => missing.findIndex((other) => other.name === gap.name) === at)
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])

  const close = () => {
    ui.filling.value = null
    goTo('say')
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    const empty = gaps.findIndex((gap) => !values[gap.name]?.trim())
    if (empty >= 0) {
      setAsked(true)
      form.current?.querySelectorAll('input')[empty]?.focus()
      return
    }
    setWorking(true)
    try {
      await insertPhrase(tools, phrase, values)
      // An editor that took the text has the focus now; where none did, the phrase gets it back.
      queueMicrotask(() => document.activeElement === document.body && goTo('say'))
    } finally {
      setWorking(false)
    }
  }
  const target = state.target.value
  return (
    <form
      class="fill"
      ref={form}
      aria-label={t('fill.title')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <p class="fill-title">{t('fill.title')}</p>
      {gaps.map((gap) => {
        const name = gapName(gap.name, t)
        const empty = asked && !values[gap.name]?.trim()
        return (
          <Field
            key={gap.name}
            label={name}
            value={values[gap.name] ?? ''}
            problem={empty ? t('fill.empty', { name }) : null}
            onInput={(text) => setValues((before) => ({ ...before, [gap.name]: text }))}
          />
        )
      })}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is the text they make. */}
      <div class="fill-preview" role="group" aria-label={t('fill.preview')} dir="auto" lang={phrase.lang}>
        <PhraseText phrase={phrase} values={values} />
      </div>
      <div class="form-actions">
        <Button kind="quiet" onClick={close}>
          {t('panel.cancel')}
        </Button>
        <Button kind="primary" type="submit" keys="Enter" disabled={working}>
          {t(working ? 'fill.working' : insertWord(target?.audience ?? 'unknown'))}
        </Button>
      </div>
    </form>
  )
}
