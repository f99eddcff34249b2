import type { Composer } from '@/lib/helpdesks/contract'
import { isTextControl } from './editable'
import { readDraft } from './read'

/** ms of rest after a change before the draft is read: between two words, not between two letters. */
const REST_MS = 300

/**
 * Calls `changed` with the new draft after the agent has paused, when it really is another text; never in
 * the middle of an input method's composition. Watches this one element: pages that build the editor anew
 * need a new watch. Stops when the signal aborts.
 */
export function watchDraft(
  composer: Composer,
  signal: AbortSignal,
  changed: (draft: string) => void,
  restMs: number = REST_MS,
): void {
  if (signal.aborted) return
  const { element } = composer
  let last = readDraft(composer)
  let timer: ReturnType<typeof setTimeout> | undefined
  let composing = false

  const report = () => {
    const draft = readDraft(composer)
    if (draft === last) return
    last = draft
    changed(draft)
  }
  const wait = () => {
    clearTimeout(timer)
    if (!composing) timer = setTimeout(report, restMs)
  }
  element.addEventListener('input', wait, { signal, passive: true })
  element.addEventListener('compositionstart', () => (composing = true), { signal, passive: true })
  element.addEventListener(
    'compositionend',
    () => {
      composing = false
      wait()
    },
    { signal, passive: true },
  )
  // Editors with a model of their own cancel the browser's input and draw the change themselves: no input event.
  const observer = isTextControl(element) ? null : new MutationObserver(wait)
  observer?.observe(element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer?.disconnect()
  })
}
