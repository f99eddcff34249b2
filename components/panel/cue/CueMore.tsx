import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Cue } from '@/lib/sentiment/types'
import { readyTicket, usePanel } from '../context'
import { CurveMore } from './CurveMore'
import { Excerpt } from './Excerpt'
import { MoodMenu } from './MoodMenu'

/** What unfolds below the cue: the choice of the right mood, the message with the curve, or a risk's message. */
export function CueMore({ cue, tag }: { cue: Cue; tag: string }) {
  const { ui } = usePanel()
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const inside = place.current
    const root = inside?.getRootNode() as Document | ShadowRoot
    const before = root.activeElement as HTMLElement | null
    // Whoever was in here when it folds is back where it was opened.
    return () => {
      if (inside?.contains(root.activeElement)) before?.focus()
    }
  }, [])
  const open = ui.cue.value
  useLayoutEffect(() => {
    const moods = [...(place.current?.querySelectorAll<HTMLElement>('[data-rove]') ?? [])]
    const current = moods.find((mood) => mood.getAttribute('aria-pressed') === 'true')
    ;(current ?? moods[0])?.focus()
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape of all that is inside arrives here.
    <div
      class="cue-more"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        ui.cue.value = null
      }}
    >
      {open === 'wrong' ? <MoodMenu cue={cue} tag={tag} /> : <Message cue={cue} tag={tag} risk={open} />}
    </div>
  )
}

function Message({ cue, tag, risk }: { cue: Cue; tag: string; risk: string | null }) {
  const { state } = usePanel()
  const messages = readyTicket(state)?.messages ?? []
  const named = cue.risks.find(({ id }) => id === risk)
  const id = named?.messageId ?? cue.latest?.messageId
  const message = messages.find((one) => one.id === id) ?? null
  const start = named && message ? message.text.indexOf(named.quote) : -1
  const marks = named
    ? [{ start, end: start + named.quote.length, text: named.quote }]
    : (cue.latest?.words ?? [])
  return (
    <>
      <Excerpt key={risk ?? id} message={message} marks={marks} tag={tag} />
      {!named && <CurveMore cue={cue} messages={messages} tag={tag} />}
    </>
  )
}
