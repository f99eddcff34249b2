/** The library while it is looked at and edited: read once, kept in step with every change, undone step by step. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  type Duplicate,
  type Filter,
  findDuplicates,
  type LibraryFacts,
  noFilter,
  sharedShortcuts,
} from '@/lib/library'
import type {
  BulkEdit,
  LibraryChange,
  LibraryEntry,
  LibraryStep,
  PhraseCheck,
  PhraseDraft,
} from '@/lib/library/types'
import type { Problem } from '@/lib/messaging'
import type { Platform } from '../platform'
import { asProblem, inRests, stepId } from './desk-tools'

/** Phrases looked through at once: a few of the coach's milliseconds each. */
const AT_ONCE = 20

/** How long a change of an earlier visit is offered to be undone, ms. */
const FRESH_MS = 60 * 60 * 1000
export type Outcome = { ok: true; change: LibraryChange } | { ok: false; problem: Problem }
export type Sorting = 'title' | 'recent'

export type LibraryDesk = {
  /** Null until they are read. */
  entries: ReadonlySignal<ReadonlyMap<string, LibraryEntry> | null>
  problem: ReadonlySignal<Problem | null>
  /** Why the last change was not made; null: it was. */
  failure: ReadonlySignal<Problem | null>
  /** The last change made in this visit that can be undone. */
  last: ReadonlySignal<LibraryStep | null>
  /** The last change before this visit, while it is fresh: to be undone by its button, not by a key in passing. */
  earlier: ReadonlySignal<LibraryStep | null>
  facts: ReadonlySignal<LibraryFacts>
  /** How many of the team's phrases were looked through, while they are. */
  checking: ReadonlySignal<{ done: number; n: number } | null>
  /** What the list shows; it stays while phrases are opened and closed. */
  view: {
    query: Signal<string>
    filter: Signal<Filter>
    sorting: Signal<Sorting>
    ticked: Signal<ReadonlySet<string>>
    /** The phrase that has the keyboard. */
    active: Signal<string | null>
  }
  /** What was written and not saved, by id: it is still there when the phrase is opened again. */
  drafts: ReadonlySignal<ReadonlyMap<string, PhraseDraft>>
  keepDraft(id: string, draft: PhraseDraft | null): void
  /** The phrase that was just added, and whether one comes back to the list from a phrase. */
  justSaved: string | null
  returning: boolean
  /** Of the new phrase that is being written. */
  newId: string | null
  load(): Promise<void>
  save(draft: PhraseDraft): Promise<Outcome>
  change(ids: readonly string[], edit: BulkEdit): Promise<Outcome>
  restore(id: string, rev: number): Promise<Outcome>
  /** Takes back the last change of this visit, or this one. */
  undo(step?: LibraryStep): Promise<Outcome | null>
  /** What an import did. */
  imported(step: string | null): Promise<void>
  /** Has these looked at, those that were already left out. */
  check(ids: readonly string[]): Promise<void>
}

const desks = new WeakMap<Platform['ask'], LibraryDesk>()

/** The one library of this page. */
export function libraryDesk({ ask }: Pick<Platform, 'ask'>): LibraryDesk {
  let desk = desks.get(ask)
  if (!desk) {
    desk = makeDesk(ask)
    desks.set(ask, desk)
  }
  return desk
}

const noDuplicates = new Map<string, Duplicate[]>()

function makeDesk(ask: Platform['ask']): LibraryDesk {
  const entries = signal<ReadonlyMap<string, LibraryEntry> | null>(null)
  const problem = signal<Problem | null>(null)
  const drafts = signal<ReadonlyMap<string, PhraseDraft>>(new Map())
  const earlier = signal<LibraryStep | null>(null)
  const failure = signal<Problem | null>(null)
  const steps = signal<LibraryStep[]>([])
  const checks = signal<ReadonlyMap<string, PhraseCheck>>(new Map())
  const checking = signal<{ done: number; n: number } | null>(null)
  const all = computed(() => [...(entries.value?.values() ?? [])])
  const duplicates = signal<ReadonlyMap<string, Duplicate[]>>(noDuplicates)
  effect(() =>
    inRests(findDuplicates(all.value), (found) => {
      duplicates.value = found
    }),
  )
  const shared = computed(() => sharedShortcuts(all.value))

  const take = (change: LibraryChange) => {
    const next = new Map(entries.peek() ?? [])
    for (const entry of change.entries) next.set(entry.phrase.id, entry)
    for (const id of change.gone) next.delete(id)
    const known = new Map(checks.peek())
    for (const { phrase } of change.entries) known.delete(phrase.id)
    checks.value = known
    entries.value = next
    const ticked = desk.view.ticked.peek()
    if (change.gone.some((id) => ticked.has(id))) {
      desk.view.ticked.value = new Set([...ticked].filter((id) => next.has(id)))
    }
  }
  const read = async (): Promise<LibraryStep | null> => {
    try {
      const view = await ask('library/read', null)
      entries.value = new Map(view.entries.map((entry) => [entry.phrase.id, entry]))
      problem.value = null
      const { last } = view
      const fresh = last && Date.now() - Date.parse(last.at) < FRESH_MS
      earlier.value = fresh && steps.peek().every(({ id }) => id !== last.id) ? last : null
      return last
    } catch (error) {
      problem.value = asProblem(error)
      return null
    }
  }
  const attempt = async (work: () => Promise<LibraryChange>): Promise<Outcome> => {
    try {
      const change = await work()
      take(change)
      if (change.step) steps.value = [...steps.peek(), change.step]
      failure.value = null
      return { ok: true, change }
    } catch (error) {
      failure.value = asProblem(error)
      return { ok: false, problem: failure.value }
    }
  }

  const desk: LibraryDesk = {
    entries,
    problem,
    failure,
    earlier,
    last: computed(() => steps.value.at(-1) ?? null),
    facts: computed(() => ({ duplicates: duplicates.value, shared: shared.value, checks: checks.value })),
    checking,
    view: {
      query: signal(''),
      filter: signal<Filter>(noFilter),
      sorting: signal<Sorting>('title'),
      ticked: signal<ReadonlySet<string>>(new Set<string>()),
      active: signal<string | null>(null),
    },
    drafts,
    keepDraft(id, draft) {
      if (!draft && !drafts.peek().has(id)) return
      const next = new Map(drafts.peek())
      if (draft) next.set(id, draft)
      else next.delete(id)
      drafts.value = next
    },
    justSaved: null,
    returning: false,
    newId: null,
    async load() {
      await read()
    },
    save: (draft) => attempt(() => ask('library/save', { step: stepId(), draft })),
    change: (ids, edit) => attempt(() => ask('library/change', { step: stepId(), ids: [...ids], edit })),
    restore: (id, rev) => attempt(() => ask('library/restore', { step: stepId(), id, rev })),
    async undo(asked) {
      const step = asked ?? steps.peek().at(-1)
      if (!step) return null
      const outcome = await attempt(() => ask('library/undo', { step: step.id }))
      if (outcome.ok) {
        steps.value = steps.peek().filter(({ id }) => id !== step.id)
        if (earlier.peek()?.id === step.id) earlier.value = null
      }
      return outcome
    },
    async imported(step) {
      if (step === null) return
      const last = await read()
      if (last?.id !== step) return
      steps.value = [...steps.peek(), last]
      earlier.value = null
    },
    async check(ids) {
      if (checking.peek()) return
      const wanted = ids.filter((id) => !checks.peek().has(id))
      try {
        for (let at = 0; at < wanted.length; at += AT_ONCE) {
          if (wanted.length > AT_ONCE) checking.value = { done: at, n: wanted.length }
          const found = await ask('library/check', { ids: wanted.slice(at, at + AT_ONCE) })
          checks.value = new Map([...checks.peek(), ...Object.entries(found)])
        }
      } catch {
        // What was not looked at is just not marked; opening the phrase says what is wrong.
      } finally {
        checking.value = null
      }
    },
  }
  return desk
}
