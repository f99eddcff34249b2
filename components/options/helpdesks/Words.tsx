import { useState } from 'preact/hooks'
import { Button, Field, IconButton } from '@/components/shared'
import { priorities, statuses } from '@/lib/ticket/ids'
import { focusOn } from '../focus'
import { Select } from '../parts/Select'
import { probedAt, useEditor } from './context'

type Kind = 'status' | 'priority'
const known = { status: statuses.filter((one) => one !== 'unknown'), priority: priorities } as const

/** The helpdesk's words for status or priority in ours. A word seen on the page and not known yet is offered. */
export function Words({ of }: { of: Kind }) {
  const { h, helpdesk, put, live, readOnly } = useEditor()
  const [typed, setTyped] = useState('')
  const words = helpdesk.words[of] as Record<string, string>
  const probed = probedAt(live, `facts.${of}`)
  const [seen] = probed?.why === 'unknown-word' ? probed.samples : []
  if (helpdesk.facts[of] === null && Object.keys(words).length === 0) return null
  const change = (next: (now: Record<string, string>) => Record<string, string>) =>
    put((now) => ({ ...now, words: { ...now.words, [of]: next(now.words[of]) } }), `words.${of}`)
  const add = (word: string) => {
    const text = word.trim().slice(0, 100)
    if (text === '') return
    change((now) => ({ ...now, [text]: guess(of, text) }))
    setTyped('')
    focusOn(`word:${of}:${text}`)
  }
  return (
    <fieldset class="words" data-focus={`words.${of}`}>
      <legend class="group-label">{h(`words.${of}`)}</legend>
      <p class="quiet">{h('words.is')}</p>
      <ul>
        {Object.entries(words).map(([word, meaning]) => (
          <li key={word} class="word">
            <bdi class="word-theirs">{word}</bdi>
            <span aria-hidden="true">→</span>
            <span data-focus={`word:${of}:${word}`}>
              <Select
                label={h('words.means', { word })}
                quietLabel
                value={meaning}
                disabled={readOnly}
                choices={known[of].map((value) => ({ value: value as string, label: h(`means.${value}`) }))}
                onChange={(value) => change((now) => ({ ...now, [word]: value }))}
              />
            </span>
            {!readOnly && (
              <IconButton
                icon="trash"
                label={h('list.removeNamed', { name: word })}
                tip={h('list.remove')}
                onClick={() => {
                  change(({ [word]: _, ...left }) => left)
                  focusOn(`add-word:${of}`)
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <form
          class="word-add"
          onSubmit={(event) => {
            event.preventDefault()
            add(typed)
          }}
        >
          <span data-focus={`add-word:${of}`}>
            <Field
              label={h('words.addLabel')}
              quietLabel
              value={typed}
              placeholder={h('words.addLabel')}
              onInput={setTyped}
            />
          </span>
          <Button type="submit">{h('words.add')}</Button>
          {seen !== undefined && !Object.hasOwn(words, seen) && (
            <Button kind="quiet" onClick={() => add(seen)}>
              + <bdi>{h('words.addSeen', { word: seen })}</bdi>
            </Button>
          )}
        </form>
      )}
    </fieldset>
  )
}

const hints: [RegExp, string][] = [
  [/new|neu|nouveau|新/i, 'new'],
  [/pend|wait|wart|等待|待/i, 'pending'],
  [/hold|stall|挂起|暂停/i, 'hold'],
  [/solv|resol|gelöst|erledigt|已解决|解决/i, 'solved'],
  [/clos|geschl|关闭/i, 'closed'],
  [/urg|crit|emerg|dring|紧急/i, 'urgent'],
  [/high|hoch|高/i, 'high'],
  [/low|niedrig|低/i, 'low'],
]

/** A first guess, to be corrected; most words are close to one of ours. */
function guess(of: Kind, word: string): string {
  const meaning = hints.find(([pattern]) => pattern.test(word))?.[1]
  const fits = (known[of] as readonly string[]).find((one) => one === meaning)
  return fits ?? (of === 'status' ? 'open' : 'normal')
}
