import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Tip = { text: string; keys: string | null; style: Record<string, string> }

/** How long the pointer rests before a tip comes, ms. Keyboard focus shows it at once. */
const REST = 350

/**
 * One tip for everything that carries `data-tip` (and `data-tip-keys`) below `within`. Fixed to the
 * window, so that no scrolling part clips it. Hidden from screen readers: they have the name.
 */
export function TipLayer({ within }: { within: RefObject<HTMLElement | null> }) {
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => {
    const root = within.current
    if (!root) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const owner = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-tip]')
    const show = (element: HTMLElement) => setTip(element.isConnected ? tipFor(element) : null)
    const hide = () => {
      clearTimeout(timer)
      setTip(null)
    }
    const on = (type: string, listener: (event: Event) => void) =>
      root.addEventListener(type, listener, { signal: stop.signal, passive: true, capture: true })
    on('pointerover', (event) => {
      const element = owner(event)
      clearTimeout(timer)
      if (element) timer = setTimeout(() => show(element), REST)
      else setTip(null)
    })
    on('pointerleave', (event) => event.target === root && hide())
    on('pointerdown', hide)
    on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && hide())
    on('scroll', hide)
    on('focusin', (event) => {
      const element = owner(event)
      if (element?.matches(':focus-visible')) show(element)
      else hide()
    })
    on('focusout', hide)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [within])
  if (!tip) return null
  return (
    <div class="tip" style={tip.style} aria-hidden="true" dir="auto">
      {tip.text}
      {tip.keys && <kbd>{tip.keys}</kbd>}
    </div>
  )
}

/** Below the element, or above near the window's foot; aligned to whichever side has the room. */
function tipFor(element: HTMLElement): Tip | null {
  const text = element.dataset.tip
  if (!text) return null
  const box = element.getBoundingClientRect()
  const style: Record<string, string> = {}
  if (box.bottom + 60 < window.innerHeight) style.top = `${box.bottom + 5}px`
  else style.bottom = `${window.innerHeight - box.top + 5}px`
  if (box.left < window.innerWidth / 2 && box.left + 280 < window.innerWidth)
    style.left = `${Math.max(4, box.left)}px`
  else style.right = `${Math.max(4, window.innerWidth - box.right)}px`
  return { text, keys: element.dataset.tipKeys ?? null, style }
}
