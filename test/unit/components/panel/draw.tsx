/** Draws the panel in jsdom with a named state; every action is a mock, every signal can be moved. */
import { signal } from '@preact/signals'
import { render } from '@testing-library/preact'
import { vi } from 'vitest'
import { Panel, type PanelHandle } from '@/components/panel'
import { type LateParts, lateParts } from '@/components/panel/late'
import type { PanelActions, PanelState, Toast } from '@/components/panel/model'
import { sessionWords } from '@/lib/i18n/words/session'
import type { Recommendation } from '@/lib/phrasing/types'
import type { PanelSettings } from '@/lib/settings/types'
import type { Lang } from '@/lib/ticket'
import { askPhrases } from '../../../e2e/preview/ask'
import { inWords, NOW } from '../../../e2e/preview/make'
import { type PreviewState, states } from '../../../e2e/preview/states'

export function draw(
  name: string,
  lang: Lang = 'en',
  change: (state: PreviewState) => void = () => undefined,
) {
  const make = states[name]
  if (!make) throw new Error(`No state ${name}`)
  const wanted = make()
  change(wanted)
  const signals = {
    locale: signal<Lang>(lang),
    words: signal(sessionWords[lang]),
    theme: signal<'light' | 'dark'>('light'),
    panel: signal<PanelSettings>({ side: 'right', mode: 'push', width: 360, collapsed: false }),
    phase: signal(wanted.phase),
    now: signal(NOW),
    sla: signal(wanted.sla),
    look: signal(inWords(wanted.look, lang)),
    draft: signal(wanted.draft),
    target: signal(wanted.target),
    notes: signal(wanted.notes),
    found: signal<Recommendation[] | null>(null),
    late: signal<LateParts | 'failed' | null>(lateParts),
    invalidated: signal(wanted.invalidated),
    changed: signal(wanted.changed),
    problem: signal(wanted.problem),
    toast: signal<Toast | null>(null),
  }
  const state: PanelState = signals
  const actions = {
    collapse: vi.fn<PanelActions['collapse']>(),
    dock: vi.fn<PanelActions['dock']>(),
    resize: vi.fn<PanelActions['resize']>(),
    setItem: vi.fn<PanelActions['setItem']>(),
    dismissNotice: vi.fn<PanelActions['dismissNotice']>(),
    insert: vi.fn<PanelActions['insert']>(async (phrase, values) => {
      const missing = phrase.missing.filter((gap) => !values[gap.name])
      if (missing.length > 0) return { kind: 'needs', missing }
      return { kind: 'done', result: { kind: 'inserted', strategy: 'test', audience: 'public' } }
    }),
    loadLate: vi.fn<PanelActions['loadLate']>(),
    search: vi.fn<PanelActions['search']>(),
    change: vi.fn(),
    request: vi.fn<PanelActions['request']>(async (name, payload) =>
      name.startsWith('phrases/') ? askPhrases(name, payload) : ([] as never),
    ),
    lookAgain: vi.fn<PanelActions['lookAgain']>(),
    say: vi.fn<PanelActions['say']>(),
    insertNote: vi.fn<PanelActions['insertNote']>(),
    openComposer: vi.fn<PanelActions['openComposer']>(),
    addNote: vi.fn<PanelActions['addNote']>(() => 'new'),
    editNote: vi.fn<PanelActions['editNote']>(),
    pinNote: vi.fn<PanelActions['pinNote']>(),
    saveNotes: vi.fn<PanelActions['saveNotes']>(),
    deleteNote: vi.fn<PanelActions['deleteNote']>(),
    retry: vi.fn<PanelActions['retry']>(),
    reloadPage: vi.fn<PanelActions['reloadPage']>(),
    openOptions: vi.fn<PanelActions['openOptions']>(),
    copy: vi.fn<PanelActions['copy']>(async () => true),
    leave: vi.fn<PanelActions['leave']>(),
  } satisfies PanelActions
  const handle: { current: PanelHandle | null } = { current: null }
  const view = render(<Panel state={state} actions={actions} handle={handle} />)
  return { ...view, signals, actions, handle }
}

/** Lets what a key press queued be drawn. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
