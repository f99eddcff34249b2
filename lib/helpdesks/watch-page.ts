/** Telling that a ticket's page has news, without polling and without work on every key typed. */
import type { ReadContext } from './contract'

/** What of the page matters: the messages on it by id, and its other facts (status, number of messages) as one text. */
export type PageState = { messages: string[]; state: string | null }

const THROTTLE_MS = 400

/**
 * What the last read of a ticket gave: its messages by their ids on the page, which are no news when the page
 * shows them later; `unmatched`: how many more it gave that the page calls by ids of its own.
 */
const known = new Map<string, { ids: Set<string>; unmatched: number }>()
let reading = 0

/** Remembers what was read; only the latest tickets, because open tabs of one page are few. */
export function remember(key: string, messageIds: Iterable<string>, unmatched = 0) {
  known.delete(key)
  known.set(key, { ids: new Set(messageIds), unmatched })
  for (const old of known.keys()) {
    if (known.size <= 20) break
    known.delete(old)
  }
}

/** Runs a read. What the page shows meanwhile is compared with its answer, not with what was known before. */
export async function whileReading<T>(read: () => Promise<T>): Promise<T> {
  reading++
  try {
    return await read()
  } finally {
    reading--
  }
}

/**
 * Calls `changed` when the page shows a message that was neither read nor reported before, or another
 * state. Observes the whole page, because the panes in it are made anew at any time; a mutation only
 * starts a timer, and the page is looked at once per 400 ms at most. Nothing happens in a hidden tab;
 * what came meanwhile is reported once when it is shown again. Answers what to call for a change that happened
 * where it cannot be observed from the page.
 */
export function watchPage(
  key: string,
  context: ReadContext,
  look: () => PageState,
  changed: () => void,
): (() => void) | undefined {
  const { document, signal } = context
  if (signal.aborted) return undefined
  const reported = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false

  const first = look()
  let { state } = first
  let filled = first.messages.length > 0
  // Without a read to compare with, what is there now counts as seen.
  if (!known.has(key)) for (const id of first.messages) reported.add(id)

  const check = () => {
    timer = undefined
    if (document.visibilityState === 'hidden') return
    if (reading > 0) return mutated()
    dirty = false
    if (hasNews()) changed()
  }
  const mutated = (records?: MutationRecord[]) => {
    if (records?.every(isTyping)) return
    dirty = true
    if (timer === undefined && document.visibilityState !== 'hidden') timer = setTimeout(check, THROTTLE_MS)
  }
  const shown = () => {
    if (dirty) mutated()
  }
  const observer = new MutationObserver(mutated)
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true })
  document.addEventListener('visibilitychange', shown, { signal })
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  // A message that came between the read and now makes no further mutation.
  mutated()
  return mutated

  function hasNews(): boolean {
    const page = look()
    const read = known.get(key)
    let fresh = page.messages.filter((id) => !read?.ids.has(id) && !reported.has(id))
    for (const id of fresh) reported.add(id)
    // The page fills its log after the read: messages it calls otherwise are the ones that were read.
    if (!filled && read && fresh.length <= read.unmatched) fresh = []
    filled ||= page.messages.length > 0
    const moved = page.state !== null && state !== null && page.state !== state
    // A pane that is being made anew shows nothing for a moment: that is no change.
    state = page.state ?? state
    return fresh.length > 0 || moved
  }
}

/** A change inside an editor: the page's news are never there, and every key typed makes some. */
function isTyping({ target }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement
  return !!element?.closest('[contenteditable="true"]')
}
