/** The reply being written: where it goes, and what it already says. Never slows a key. */
import { signal } from '@preact/signals'
import { readDraft, watchDraft } from '@/lib/composer'
import type { Composer } from '@/lib/helpdesks/contract'
import type { DraftLook } from '@/lib/messaging'
import { ask } from '@/lib/messaging'
import type { Ticket } from '@/lib/ticket'

/** What of a long thread goes along with each look at a draft: its beginning and its latest part. */
const HEAD = 5
const TAIL = 45
const TEXT = 4_000

export function followDraft(
  findComposer: () => Composer | null,
  ticket: () => Ticket | null,
  stop: AbortSignal,
) {
  const look = signal<DraftLook | null>(null)
  const target = signal<{ audience: Composer['audience']; plain: boolean } | null>(null)
  let watched: HTMLElement | null = null
  let watching = new AbortController()
  let lastAsked = ''
  let asks = 0
  stop.addEventListener('abort', () => watching.abort())

  async function changed(): Promise<void> {
    const composer = findComposer()
    const of = ticket()
    const draft = composer && composer.audience !== 'internal' ? readDraft(composer).trim() : ''
    if (!of || draft === '') {
      asks++
      lastAsked = ''
      look.value = null
      return
    }
    if (draft === lastAsked) return
    lastAsked = draft
    const mine = ++asks
    try {
      const answer = await ask('draft/look', {
        ticket: shortened(of),
        draft,
        coached: composer?.audience === 'public',
      })
      if (!stop.aborted && mine === asks && ticket()?.key === of.key) look.value = answer
    } catch {
      // The next key asks again; the checklist shows what the thread proves meanwhile.
      if (mine === asks) lastAsked = ''
    }
  }

  return {
    look,
    target,
    /** The thread or the agent's ticks changed under the draft: what was said of it is out of date. */
    lookAgain(): void {
      lastAsked = ''
      void changed()
    },
    /** Finds the composer anew: pages replace it without notice. Called once a second. */
    refresh(): void {
      const composer = findComposer()
      const seen = composer && { audience: composer.audience, plain: composer.plain }
      const known = target.value
      if (seen?.audience !== known?.audience || seen?.plain !== known?.plain) {
        target.value = seen
        void changed()
      }
      if (composer?.element === watched) return
      watching.abort()
      watching = new AbortController()
      watched = composer?.element ?? null
      if (composer) watchDraft(composer, watching.signal, () => void changed())
      void changed()
    },
    /** Another ticket: nothing of the last draft may show. */
    reset(): void {
      asks++
      look.value = null
      target.value = null
      watched = null
      lastAsked = ''
      watching.abort()
    },
  }
}

function shortened(ticket: Ticket): Ticket {
  const { messages } = ticket
  const some =
    messages.length > HEAD + TAIL ? [...messages.slice(0, HEAD), ...messages.slice(-TAIL)] : messages
  return {
    ...ticket,
    messages: some.map((m) => (m.text.length > TEXT ? { ...m, text: m.text.slice(0, TEXT) } : m)),
  }
}
