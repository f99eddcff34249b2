import { useState } from 'preact/hooks'
import { Button, Field, IconButton } from '@/components/shared'
import { focusOn } from '../focus'
import { KeptField } from '../parts/KeptField'
import { patternFrom } from './address'
import { patternProblem, ticketOf } from './check'
import { useEditor } from './context'
import { withEntry } from './edit'

const MOST = 6

/** How the address of a ticket looks, tried on one: pasted, or of the tab that is open. */
export function TicketAddress() {
  const { h, helpdesk, put, live, readOnly } = useEditor()
  const [example, setExample] = useState('')
  const patterns = helpdesk.ticketUrls
  const change = (edit: (now: string[]) => string[]) =>
    put((now) => ({ ...now, ticketUrls: edit(now.ticketUrls) }), 'ticketUrls')
  const tab = live.tab.value
  const found = example === '' ? null : ticketOf(patterns, example)
  const proposed = example !== '' && found === null ? patternFrom(example.trim()) : null
  return (
    <fieldset class="ticket-address" data-focus="ticketUrls">
      <legend class="group-label">{h('address.title')}</legend>
      <p class="quiet" id="address-is">
        {h('address.is')}
      </p>
      {entries(patterns).map(([key, pattern], at) => (
        <div key={key} class="selector-line">
          <KeptField
            label={h('address.pattern', { n: at + 1 })}
            quietLabel
            value={pattern}
            disabled={readOnly}
            class="code"
            describedBy="address-is"
            onKeep={(text) => {
              const wrong = patternProblem(text)
              return wrong ? h(wrong) : change((now) => withEntry(now, at, text.trim()))
            }}
          />
          {!readOnly && patterns.length > 1 && (
            <IconButton
              icon="trash"
              label={h('list.removeNamed', { name: pattern })}
              tip={h('list.remove')}
              onClick={() => {
                change((now) => withEntry(now, at, null))
                focusOn('ticketUrls')
              }}
            />
          )}
        </div>
      ))}
      <div class="address-try">
        <Field label={h('address.try')} value={example} placeholder="https://" onInput={setExample} />
        <Button disabled={!tab} onClick={() => setExample(tab?.url ?? '')}>
          {h('address.fromTab')}
        </Button>
      </div>
      <p class={`found ${found ? 'good' : 'poor'}`} role="status">
        {found !== null && h('address.found', { id: found })}
        {example !== '' && found === null && h(proposed ? 'address.notFound' : 'address.noId')}
      </p>
      {proposed && !readOnly && (
        <div class="form-buttons">
          <Button
            onClick={() => {
              change((now) => (now.length < MOST ? withEntry(now, 0, proposed) : now))
              focusOn('ticketUrls')
            }}
          >
            {h('address.use')} <code>{proposed}</code>
          </Button>
          {patterns.length < MOST && (
            <Button kind="quiet" onClick={() => change((now) => [...now, proposed])}>
              {h('address.add')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  )
}

/** Keyed by place: an entry that is typed in keeps its field. */
function entries(patterns: readonly string[]): [string, string][] {
  return patterns.map((pattern, at) => [`pattern ${at}`, pattern])
}
