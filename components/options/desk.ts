/** The settings while they are edited: saved as they change, undone step by step. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { resolveLocale } from '@/lib/i18n'
import { type OptionsView, type Problem, ProblemError } from '@/lib/messaging'
import { type Explained, type Settings, validateSettings } from '@/lib/settings'
import type { Checklist } from '@/lib/settings/types'
import type { Lang } from '@/lib/ticket'
import { carry, same } from './carry'
import type { Platform } from './platform'

/** How long after the last change it is written, ms. */
const REST = 300
const MOST_STEPS = 50

/** One undoable change. `place` is the page it was made on, `focus` a selector for what it was made to. */
export type Step = { from: Settings; to: Settings; what: string; place: string; focus: string | null }
export type About = {
  /** In words: "moved “Greet by name”". */
  what: string
  focus?: string
  /** Changes in a row with the same key are one step: the letters of one text. */
  run?: string
}
export type Saving =
  | { kind: 'idle' | 'saving' | 'saved' | 'read-only' }
  | { kind: 'failed'; problem: Problem }

export type Desk = {
  settings: ReadonlySignal<Settings>
  builtIn: ReadonlySignal<Checklist[]>
  lang: ReadonlySignal<Lang>
  problem: ReadonlySignal<Problem | null>
  readOnly: ReadonlySignal<boolean>
  saving: ReadonlySignal<Saving>
  steps: ReadonlySignal<Step[]>
  /** What is said aloud. */
  said: ReadonlySignal<string>
  say(text: string): void
  /** Makes a change, or says what is wrong with it and makes none. */
  change(next: Settings, about: About): Explained[]
  /** Takes the last step back and returns it; null when there is none. */
  undo(): Step | null
  /** Writes at once what is not written yet. */
  flush(): Promise<void>
  /** Reads again what others may have changed. */
  refresh(): Promise<void>
}

export function makeDesk(platform: Pick<Platform, 'ask' | 'uiLanguage'>, first: OptionsView): Desk {
  /** As stored, as far as this page knows. */
  let stored = first.settings
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  let lastRun: string | undefined
  const settings = signal(first.settings)
  const builtIn = signal(first.builtInChecklists)
  const problem = signal(first.problem)
  const readOnly = computed(() => problem.value?.kind === 'newer-settings')
  const saving = signal<Saving>({ kind: readOnly.value ? 'read-only' : 'idle' })
  const steps = signal<Step[]>([])
  const said = signal('')
  const lang = computed(() => resolveLocale(settings.value.locale, platform.uiLanguage))

  const take = (view: OptionsView) => {
    settings.value = carry(stored, settings.peek(), view.settings)
    stored = view.settings
    builtIn.value = view.builtInChecklists
    problem.value = view.problem
    // A newer version may have written them while this page was open, or gone again.
    if (readOnly.peek()) saving.value = { kind: 'read-only' }
    else if (saving.peek().kind === 'read-only') saving.value = { kind: 'idle' }
  }
  const save = async () => {
    if (readOnly.peek()) return
    if (same(settings.peek(), stored)) {
      // Changed and taken back before it was written: nothing is waiting any more.
      if (saving.peek().kind === 'saving') saving.value = { kind: 'saved' }
      return
    }
    saving.value = { kind: 'saving' }
    try {
      const fresh = await platform.ask('options/read', null)
      if (fresh.problem?.kind === 'newer-settings') {
        problem.value = fresh.problem
        saving.value = { kind: 'read-only' }
        return
      }
      take(fresh)
      const next = settings.peek()
      const view = await platform.ask('options/write', { settings: next })
      stored = next
      take(view)
      if (same(settings.peek(), stored)) saving.value = { kind: 'saved' }
    } catch (error) {
      const why: Problem =
        error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) }
      saving.value = { kind: 'failed', problem: why }
    }
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(save)
    return writing
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), REST)
    saving.value = { kind: 'saving' }
  }

  return {
    settings,
    builtIn,
    lang,
    problem,
    readOnly,
    saving,
    steps,
    said,
    say(text) {
      // The same words twice in a row are said twice: a trailing space makes them new.
      said.value = said.peek() === text ? `${text} ` : text
    },
    change(next, { what, focus = null, run }) {
      if (readOnly.peek()) return []
      const checked = validateSettings(next, lang.peek())
      if (!checked.ok) return checked.problems
      const from = settings.peek()
      if (same(from, checked.settings)) return []
      const last = run !== undefined && run === lastRun ? steps.peek().at(-1) : undefined
      const step: Step = last
        ? { ...last, to: checked.settings }
        : { from, to: checked.settings, what, place: location.hash, focus }
      const before = last ? steps.peek().slice(0, -1) : steps.peek()
      steps.value = [...before, step].slice(-MOST_STEPS)
      lastRun = run
      settings.value = checked.settings
      soon()
      return []
    },
    undo() {
      const step = steps.peek().at(-1)
      if (!step || readOnly.peek()) return null
      steps.value = steps.peek().slice(0, -1)
      lastRun = undefined
      settings.value = carry(step.to, step.from, settings.peek())
      soon()
      return step
    },
    flush,
    async refresh() {
      try {
        take(await platform.ask('options/read', null))
      } catch {
        // What is shown stays; the next save says what is wrong.
      }
    },
  }
}
