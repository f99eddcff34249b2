/** One pick: what is pointed at, wider and narrower, taken or left. */
import { speaker } from '@/lib/i18n'
import type { PickerWords } from '@/lib/i18n/words/picker'
import type { PickOutcome } from '@/lib/messaging'
import { findAll, outward, type Picked, type PickProblem, type PickWhat, proposePick } from '@/lib/picker'
import { type Bar, makeBar } from './bar'
import { drawBoxes } from './boxes'
import { makeShield } from './shield'

export type PickOrder = {
  id: string
  /** The field that is filled, in words. */
  label: string
  what: PickWhat
  words: PickerWords
}

/** Boxes drawn around other matches. */
const MOST_BOXES = 60

/** Starts picking in the page; returns what ends it without a word. `done` is called once at most. */
export function pickInPage(
  document: Document,
  order: PickOrder,
  done: (outcome: PickOutcome) => void,
): () => void {
  const stop = new AbortController()
  const t = speaker(order.words)
  /** Narrower ones on the way back down from a wider one. */
  let trail: Element[] = []
  let current: Element | null = null
  let proposal: Picked | PickProblem | null = null
  let bar: Bar | null = null
  let layer: HTMLElement | null = null
  const before = document.activeElement

  const end = () => {
    if (stop.signal.aborted) return
    stop.abort()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  const finish = (outcome: PickOutcome) => {
    if (stop.signal.aborted) return
    end()
    done(outcome)
  }
  const draw = () => {
    if (stop.signal.aborted || !layer) return
    const messages = order.what.item && !current ? findAll(order.what.item, document) : []
    const alike = proposal && typeof proposal === 'object' ? findAll(proposal.selector, document) : messages
    drawBoxes(layer, current, alike.slice(0, MOST_BOXES))
    bar?.show(proposal, current && nameOf(current))
  }
  const choose = (element: Element | null) => {
    current = element
    proposal = element && proposePick(element, order.what, document)
    draw()
  }
  const take = () => {
    if (proposal && typeof proposal === 'object') finish({ kind: 'picked', picked: proposal })
  }
  const steps: Record<string, () => Element | null> = {
    ArrowUp() {
      const wider = current && outward(current)
      if (!current || !wider || wider === document.documentElement) return null
      trail.push(current)
      return wider
    },
    ArrowDown: () => trail.pop() ?? firstChild(current ?? document.documentElement),
    ArrowLeft: () => sideways(current?.previousElementSibling),
    ArrowRight: () => sideways(current?.nextElementSibling),
  }
  const sideways = (element: Element | null | undefined) => {
    if (element) trail = []
    return element ?? null
  }
  const walk = (key: string) => {
    const next = steps[key]?.()
    if (next) choose(next)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finish({ kind: 'cancelled' })
    else if (event.key === 'Enter') take()
    else if (steps[event.key]) walk(event.key)
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  makeShield(document, stop.signal, {
    ready(inner, boxes) {
      layer = boxes
      bar = makeBar(inner, order.label, t, {
        take,
        leave: () => finish({ kind: 'cancelled' }),
        wider: () => walk('ArrowUp'),
        narrower: () => walk('ArrowDown'),
      })
      draw()
    },
    over(element) {
      if (element === current || (element && trail.includes(element))) return
      trail = []
      choose(element)
    },
    press(element) {
      // Where it was widened by key, the click takes what is outlined.
      if (element && element !== current && !trail.includes(element)) choose(element)
      take()
    },
    key: onKey,
    moved: draw,
  })
  // Should the page take the focus back, the keys still mean the same.
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: stop.signal })
  document.defaultView?.addEventListener('pagehide', () => finish({ kind: 'gone' }), { signal: stop.signal })
  return end
}

function firstChild(element: Element): Element | null {
  const children = element.shadowRoot?.children ?? element.children
  return (
    [...children].find((child) => !/^(head|script|style|link|outside-first-.*)$/.test(child.localName)) ??
    null
  )
}

/** "h1.ticket-title" for the bar. */
function nameOf(element: Element): string {
  const [first] = element.classList
  return `${element.localName}${element.id ? `#${element.id}` : first ? `.${first}` : ''}`.slice(0, 60)
}
