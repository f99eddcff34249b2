import { useState } from 'preact/hooks'
import { Button, Field, IconButton } from '@/components/shared'
import { TRADE_WORDS_MOST, type TradeWord, tradeMeanings } from '@/lib/settings'
import { problemAt, useOptions } from '../context'
import { focusOn } from '../focus'
import { KeptField } from '../parts/KeptField'
import { Select } from '../parts/Select'
import { useWords } from './words'

/** The table of words and what they mean here; every change is kept at once and can be undone. */
export function TradeWords() {
  const { desk, t, readOnly } = useOptions()
  const w = useWords()
  const words = desk.settings.value.tradeWords
  const put = (next: TradeWord[], what: string, focus: string, run?: string) =>
    desk.change({ ...desk.settings.peek(), tradeWords: next }, { what, focus, run })
  const means = tradeMeanings.map((value) => ({ value, label: w(`means.${value}`) }))
  const replace = (at: number, patch: Partial<TradeWord>, run?: string) => {
    const before = words[at]?.text ?? ''
    const next = words.map((word, i) => (i === at ? { ...word, ...patch } : word))
    return put(next, t('did.edited', { name: before }), `trade-word:${at}`, run)
  }
  const remove = (at: number) => {
    const name = words[at]?.text ?? ''
    put(
      words.filter((_, i) => i !== at),
      t('did.removed', { name }),
      `trade-word:${at}`,
    )
    desk.say(w('removed', { word: name }))
    focusOn(words.length > 1 ? `trade-word:${Math.min(at, words.length - 2)}` : 'add-trade-word')
  }
  return (
    <>
      <h2>{w('words')}</h2>
      <p class="quiet">{w('wordsIs', { most: TRADE_WORDS_MOST })}</p>
      {words.length === 0 && <p class="quiet trade-none">{w('wordsNone')}</p>}
      {words.length > 0 && (
        <ul class="trade-words" aria-label={w('words')}>
          {words.map((word, at) => (
            // Its text changes while it is typed; when a row goes, none takes over what was typed in another.
            <li key={`${words.length} ${at}`} class="trade-word" data-focus={`trade-word:${at}`}>
              <KeptField
                label={w('wordOf', { n: at + 1 })}
                quietLabel
                disabled={readOnly}
                value={word.text}
                onKeep={(text) => problemAt(replace(at, { text }, `trade:${at}`), w('word'), t)}
              />
              <Select
                label={w('meaningOf', { word: word.text })}
                quietLabel
                disabled={readOnly}
                value={word.meaning}
                choices={means}
                onChange={(meaning) => replace(at, { meaning })}
              />
              {!readOnly && (
                <IconButton
                  icon="trash"
                  label={w('remove', { word: word.text })}
                  tip={w('removeTip')}
                  onClick={() => remove(at)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <AddWord />}
    </>
  )
}

function AddWord() {
  const { desk, t } = useOptions()
  const w = useWords()
  const [text, setText] = useState('')
  const [meaning, setMeaning] = useState<TradeWord['meaning']>('nothing')
  const [problem, setProblem] = useState<string | null>(null)
  const words = desk.settings.value.tradeWords
  const add = () => {
    const word = text.trim()
    if (word === '') {
      setProblem(w('addEmpty'))
      focusOn('add-trade-word')
      return
    }
    const settings = desk.settings.peek()
    const next = { ...settings, tradeWords: [...settings.tradeWords, { text: word, meaning }] }
    const problems = desk.change(next, { what: t('did.added', { name: word }), focus: 'add-trade-word' })
    setProblem(problemAt(problems, w('word'), t))
    if (problems.length === 0) {
      setText('')
      desk.say(w('added', { word }))
    }
    focusOn('add-trade-word')
  }
  return (
    <form
      class="trade-add"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <span data-focus="add-trade-word">
        <Field
          label={w('word')}
          value={text}
          problem={problem}
          onInput={(typed) => {
            setText(typed)
            setProblem(null)
          }}
        />
      </span>
      <Select
        label={w('meaning')}
        value={meaning}
        choices={tradeMeanings.map((value) => ({ value, label: w(`means.${value}`) }))}
        onChange={setMeaning}
      />
      <Button type="submit">{w('add')}</Button>
      <span class="quiet trade-count">{w('wordsCount', { n: words.length, most: TRADE_WORDS_MOST })}</span>
    </form>
  )
}
