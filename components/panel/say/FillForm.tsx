import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { CARET } from '@/lib/phrasing/caret'
import type { Missing, Recommendation } from '@/lib/phrasing/types'
import { readyTicket, usePanel } from '../context'
import { insertPhrase } from '../insert'
import { GapField } from './GapField'
import { gapName } from './gaps'
import { insertWord } from './PhraseRow'
import { PhraseText } from './PhraseText'

type FillFormProps = {
  phrase: Recommendation
  missing: Missing[]
  /** Copies instead of inserting. */
  copy?: boolean
  /** Where the form stands in the palette: what follows when it is left, and when all is done. */
  onLeave?: () => void
  onDone?: () => void
}

/** Asks for what a phrase still misses, one field each, and shows the text as it grows. Never inserts a gap. */
export function FillForm(props: FillFormProps) {
  const { ui } = usePanel()
  // The palette asks itself, and once is enough.
  if (ui.palette.value !== null && !props.onLeave) return null
  return props.phrase.problem ? <Broken why={props.phrase.problem} /> : <Form {...props} />
}

/** There is nothing to ask: the template has to be put right first. */
function Broken({ why }: { why: string }) {
  const { ui, t, goTo } = usePanel()
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.focus(), [])
  const close = () => {
    ui.filling.value = null
    goTo('say')
  }
  return (
    <div
      class="fill"
      ref={place}
      role="alert"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <p>{t('fill.broken')}</p>
      <p class="palette-problem">{why}</p>
      <div class="form-actions">
        <Button kind="quiet" onClick={close}>
          {t('panel.close')}
        </Button>
      </div>
    </div>
  )
}

function Form({ phrase, missing, copy, onLeave, onDone }: FillFormProps) {
  const tools = usePanel()
  const { state, ui, t, goTo } = tools
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState(false)
  const [working, setWorking] = useState(false)
  const gaps = missing.filter((gap, at) => missing.findIndex((other) => other.name === gap.name) === at)
  const theirZone = readyTicket(state)?.requester.timeZone ?? null
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])

  const close = () => {
    ui.filling.value = null
    if (onLeave) onLeave()
    else goTo('say')
  }
  const insert = async () => {
    await insertPhrase(tools, phrase, values)
    if (ui.filling.peek() === null) onDone?.()
    // An editor that took the text has the focus now; where none did, the phrase gets it back.
    queueMicrotask(() => document.activeElement === document.body && goTo('say'))
  }
  const copyFilled = async () => {
    if (!(await tools.actions.copy(filledText(phrase, values)))) return
    ui.filling.value = null
    onDone?.()
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
      await (copy ? copyFilled() : insert())
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
      {gaps.map((gap) => (
        <GapField
          key={gap.name}
          name={gap.name}
          lang={phrase.lang}
          zone={theirZone}
          value={values[gap.name] ?? ''}
          problem={
            asked && !values[gap.name]?.trim() ? t('fill.empty', { name: gapName(gap.name, t) }) : null
          }
          onInput={(text) => setValues((before) => ({ ...before, [gap.name]: text }))}
        />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is the text they make. */}
      <div class="fill-preview" role="group" aria-label={t('fill.preview')} dir="auto" lang={phrase.lang}>
        <PhraseText phrase={phrase} values={values} />
      </div>
      <div class="form-actions">
        <Button kind="quiet" onClick={close}>
          {t('panel.cancel')}
        </Button>
        <Button kind="primary" type="submit" keys="Enter" disabled={working}>
          {t(working ? 'fill.working' : copy ? 'fill.copy' : insertWord(target?.audience ?? 'unknown'))}
        </Button>
      </div>
    </form>
  )
}

/** The text with its gaps filled, as the preview shows it. */
function filledText(phrase: Recommendation, values: Record<string, string>): string {
  return phrase.missing.reduce(
    (text, gap) => text.replaceAll(gap.token, values[gap.name]?.trim() ?? ''),
    phrase.text.replaceAll(CARET, ''),
  )
}
