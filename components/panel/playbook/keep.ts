/** The open playbook's state: shown at once, kept a moment later, merged with what other tabs kept. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { mergeParts, type Part, type PartBody, type PlaybookView, playbookView } from '@/lib/playbooks'
import type { PanelActions } from '../model'

/** How long after the last key a save waits, ms. */
const SAVE_AFTER = 400

export type Keeper = {
  ticketKey: string
  parts: ReadonlySignal<Part[]>
  view: ReadonlySignal<PlaybookView>
  saving: ReadonlySignal<'saved' | 'saving' | 'failed'>
  /** New or changed; `id` null makes one. Answers with its id. */
  put(id: string | null, body: PartBody): string
  /** Takes parts out; the result brings them back as they were. */
  remove(ids: readonly string[]): () => void
  /** What the background knows, of this tab or another. */
  take(parts: readonly Part[]): void
  flush(): Promise<void>
}

/** Those whose last change is not kept yet: they outlive the view that is closed over them. */
const unsafe = new Map<string, Keeper>()

export function keeperOf(ticketKey: string, actions: PanelActions): Keeper {
  return unsafe.get(ticketKey) ?? keep(ticketKey, actions)
}

function keep(ticketKey: string, actions: PanelActions): Keeper {
  const parts = signal<Part[]>([])
  const saving = signal<'saved' | 'saving' | 'failed'>('saved')
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  /** Two changes within one millisecond are still one after the other. */
  const now = () => {
    last = Math.max(last + 1, Date.now())
    return new Date(last).toISOString()
  }
  const change = (changed: readonly Part[]) => {
    const ids = new Set(changed.map(({ id }) => id))
    parts.value = [...parts.peek().filter(({ id }) => !ids.has(id)), ...changed]
    for (const id of ids) waiting.add(id)
    saving.value = 'saving'
    unsafe.set(ticketKey, keeper)
    clearTimeout(timer)
    timer = setTimeout(() => void keeper.flush(), SAVE_AFTER)
  }

  const keeper: Keeper = {
    ticketKey,
    parts,
    view: computed(() => playbookView(parts.value)),
    saving,
    put(id, body) {
      const own = id ?? `${body.of}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
      change([{ id: own, at: now(), gone: false, body }])
      return own
    },
    remove(ids) {
      const before = parts.peek().filter(({ id, gone }) => ids.includes(id) && !gone)
      change(before.map((part) => ({ ...part, at: now(), gone: true })))
      return () => change(before.map((part) => ({ ...part, at: now() })))
    },
    take(kept) {
      const merged = mergeParts(parts.peek(), kept, Date.now())
      if (JSON.stringify(merged) !== JSON.stringify(mergeParts(parts.peek(), [], Date.now())))
        parts.value = merged
    },
    async flush() {
      clearTimeout(timer)
      const ids = [...waiting]
      if (ids.length === 0) return
      waiting.clear()
      saving.value = 'saving'
      try {
        const sent = parts.peek().filter(({ id }) => ids.includes(id))
        keeper.take(await actions.request('playbook/save', { ticketKey, parts: sent }))
        if (waiting.size > 0) return
        saving.value = 'saved'
        unsafe.delete(ticketKey)
      } catch {
        for (const id of ids) waiting.add(id)
        saving.value = 'failed'
      }
    },
  }
  return keeper
}
