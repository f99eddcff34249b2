import { Button } from '@/components/shared'
import type { Probe } from '@/lib/helpdesks/custom/probe'
import { formatWhen } from '@/lib/i18n'
import type { Message } from '@/lib/ticket'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { useEditor } from './context'
import { factKeys } from './edit'
import { cut, foundWords, kindsOf, saysNothing } from './live-words'

const MOST_TEXT = 160

/** "What I can read now": the open tab through this definition's eyes. On this screen only. */
export function Live() {
  const { h, live } = useEditor()
  const state = live.state.value
  return (
    <section class="live" aria-labelledby="live-title" aria-busy={live.asking.value}>
      <div class="live-head">
        <h2 id="live-title">{h('live.title')}</h2>
        <span data-focus="live">
          <Button onClick={live.refresh}>{h('live.refresh')}</Button>
        </span>
      </div>
      <div role="status">
        {state.kind === 'read' ? <Ticket probe={state.probe} title={state.tab.title} /> : <Why />}
      </div>
      {state.kind === 'read' && !isBare(state.probe) && <Read probe={state.probe} />}
      <p class="quiet live-foot">{h('live.private')}</p>
    </section>
  )
}

/** Why nothing is read, and what to do about it. */
function Why() {
  const { h, live } = useEditor()
  const state = live.state.value
  if (state.kind === 'waiting') return <p class="quiet">{h('live.waiting')}</p>
  if (state.kind === 'read') return null
  const values = {
    host: 'host' in state ? state.host : '',
    title: 'tab' in state ? cut(state.tab.title, 60) : '',
    detail: 'detail' in state ? state.detail : '',
  }
  return (
    <div class="hint live-why">
      <p>{h(`live.${state.kind}`, values)}</p>
      {(state.kind === 'no-access' || state.kind === 'no-site') && (
        <Button onClick={() => focusOn('addresses')}>{h('live.toAddresses')}</Button>
      )}
    </div>
  )
}

function Ticket({ probe, title }: { probe: Probe; title: string }) {
  const { h } = useEditor()
  return (
    <>
      <p class="quiet live-tab" dir="auto">
        {h('live.tab', { title: cut(title, 60) || probe.url })}
      </p>
      {probe.ticketId === null ? (
        <p class="hint live-why">{h(noTicket(probe))}</p>
      ) : (
        <p class="live-ticket">{h('live.ticket', { id: probe.ticketId })}</p>
      )}
    </>
  )
}

/** No ticket, and nothing of one either: a table of what is missing would only alarm. */
function isBare(probe: Probe): boolean {
  if (probe.ticketId !== null || probe.messageCount > 0) return false
  return factKeys.every((key) => {
    const probed = probe.parts[`facts.${key}`]
    return !probed || saysNothing(probe, probed)
  })
}

function noTicket(probe: Probe) {
  if (probe.parts.ticketUrls?.why) return 'live.noTicketUrl' as const
  const marks = probe.parts.marks
  return marks?.why && marks.why !== 'not-set' ? ('live.noTicketMark' as const) : ('live.noTicket' as const)
}

function Read({ probe }: { probe: Probe }) {
  const { h, live } = useEditor()
  const { lang } = useOptions()
  const row = (path: string, label: string) => {
    const probed = probe.parts[path]
    if (!probed) return null
    const unset = probed.why === 'not-set'
    const { text, good } = foundWords(probed, h)
    return (
      <div key={path} class={unset ? 'unset' : good ? 'good' : 'poor'}>
        <dt>
          <button type="button" class="live-name" onClick={() => focusOn(path)}>
            {label}
          </button>
        </dt>
        <dd dir="auto">
          {text}
          {good && probed.selector && <code>{cut(probed.selector, 80)}</code>}
        </dd>
      </div>
    )
  }
  const { messages, messageCount, composer } = probe
  return (
    <div class={live.asking.value ? 'live-read asking' : 'live-read'}>
      <dl class="live-rows">{factKeys.map((key) => row(`facts.${key}`, h(`fact.${key}`)))}</dl>
      <h3>{h('live.messages', { n: messageCount })}</h3>
      {messageCount === 0 ? (
        <dl class="live-rows">{row('messages.item', h('messages.item'))}</dl>
      ) : (
        <>
          <ul class="live-kinds">
            {kindsOf(messages).map(({ role, internal, n }) => (
              <li key={`${role}${internal}`} class="tag">
                {h(internal ? 'live.kindInternal' : 'live.kind', { n, role: h(`role.${role}`) })}
              </li>
            ))}
          </ul>
          {messages.length < messageCount && <p class="quiet">{h('live.some', { n: messages.length })}</p>}
          <dl class="live-rows">
            {row('messages.author', h('messages.author'))}
            {row('messages.at', h('messages.at'))}
          </dl>
          {ends(messages).map(([which, message]) => (
            <blockquote key={which} class="live-message">
              <p class="quiet">
                {h(which)} · {message.authorName ?? h('live.noName')} · {h(`role.${message.role}`)}
                {message.at && ` · ${formatWhen(message.at, Date.now(), lang)}`}
                {message.visibility === 'internal' && ` · ${h('means.internal')}`}
              </p>
              <p dir="auto">{cut(message.text, MOST_TEXT) || h('why.empty')}</p>
            </blockquote>
          ))}
        </>
      )}
      <h3>{h('live.composer')}</h3>
      <p class={composer ? '' : 'quiet'}>
        {composer
          ? h(composer.plain ? 'live.composerPlain' : 'live.composerIs', {
              audience: h(`audience.${composer.audience}`),
            })
          : h('live.noComposer')}
      </p>
    </div>
  )
}

function ends(messages: readonly Message[]): ['live.first' | 'live.last', Message][] {
  const [first] = messages
  const last = messages.at(-1)
  if (!first || !last) return []
  return first === last
    ? [['live.last', last]]
    : [
        ['live.first', first],
        ['live.last', last],
      ]
}
