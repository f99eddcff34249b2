/**
 * Draws the panel with an invented state inside a shadow root, as the overlay does.
 * ?state=upset&theme=dark&lang=zh&width=300&side=left&mode=float&collapsed=1
 */

import { signal } from '@preact/signals'
import { render } from 'preact'
import { Panel, type PanelHandle } from '@/components/panel'
import { lateParts } from '@/components/panel/late'
import { MEETING } from '@/components/panel/late/meeting'
import type { ChangeName, InsertOutcome, PanelActions, PanelState, Toast } from '@/components/panel/model'
import panelCss from '@/components/panel/panel.css?inline'
import { PlaybookSheet } from '@/components/panel/playbook/PlaybookSheet'
import { sessionWords } from '@/lib/i18n/words/session'
import type { PageRequests, TicketLook } from '@/lib/messaging/protocol'
import type { Recommendation } from '@/lib/phrasing/types'
import { mergeParts, type Part } from '@/lib/playbooks'
import type { PanelSettings } from '@/lib/settings/types'
import type { Clock } from '@/lib/sla/types'
import type { FollowUp, PromiseDecision } from '@/lib/storage/types'
import type { Lang } from '@/lib/ticket'
import { askPhrases } from './ask'
import { drawBackdrop } from './backdrop'
import { itemHistory } from './checklist-states'
import { inWords, NOW } from './make'
import { states } from './states'

const query = new URLSearchParams(location.search)
const wanted = (states[query.get('state') ?? 'upset'] ?? states.upset)?.()
if (!wanted) throw new Error('No such state')
const theme = query.get('theme') === 'dark' ? 'dark' : 'light'

const panel = signal<PanelSettings>({
  side: query.get('side') === 'left' ? 'left' : 'right',
  mode: query.get('mode') === 'float' ? 'float' : 'push',
  width: Number(query.get('width') ?? 360),
  collapsed: query.get('collapsed') === '1',
})
const lang = query.get('lang') === 'zh' ? 'zh' : 'en'
const look = signal(inWords(wanted.look, lang))
const notes = signal(wanted.notes)
const found = signal<Recommendation[] | null>(null)
const now = signal(NOW)
const sla = signal(wanted.sla)
const toast = signal<Toast | null>(wanted.toast ? { id: 1, text: wanted.toast, undo: () => undefined } : null)
const calls: unknown[][] = []
let kept: Part[] = wanted.look?.playbook?.parts ?? []
Object.assign(globalThis, { [MEETING]: { playbook: PlaybookSheet } })
/** Lets seconds pass, as the overlay does; answers with how long each took to draw, ms. */
async function pass(seconds: number): Promise<number[]> {
  const took: number[] = []
  for (let second = 1; second <= seconds; second++) {
    const began = performance.now()
    now.value += 1000
    if (sla.value) sla.value = { ...sla.value, clocks: sla.value.clocks.map(later) }
    await Promise.resolve()
    await Promise.resolve()
    took.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return took
}
const later = (clock: Clock): Clock => ({ ...clock, leftMs: clock.leftMs && clock.leftMs - 1000 })
Object.assign(window, { calls, pass })
const record = (name: string, ...values: unknown[]) => void calls.push([name, ...values])

const state: PanelState = {
  locale: signal<Lang>(lang),
  words: signal(sessionWords[lang]),
  theme: signal(theme),
  panel,
  phase: signal(wanted.phase),
  now,
  sla,
  look,
  draft: signal(wanted.draft),
  target: signal(wanted.target),
  notes,
  found,
  late: signal(lateParts),
  invalidated: signal(wanted.invalidated),
  changed: signal(wanted.changed),
  problem: signal(wanted.problem),
  toast,
}

const actions: PanelActions = {
  collapse: (collapsed) => {
    panel.value = { ...panel.value, collapsed }
  },
  loadLate: () => undefined,
  dock: (patch) => {
    panel.value = { ...panel.value, ...patch }
  },
  resize: (width, done) => {
    record('resize', width, done)
    panel.value = { ...panel.value, width }
  },
  setItem(itemId, itemState, reason) {
    record('setItem', itemId, itemState, reason)
    const now = look.value
    if (!now?.checklist) return
    const moments = now.checklist.moments.map((moment) => {
      const items = moment.items.map((view) =>
        view.item.id === itemId
          ? { ...view, state: itemState, by: 'agent' as const, reason, proof: null }
          : view,
      )
      return { ...moment, items, done: items.filter((view) => view.state !== 'open').length }
    })
    const done = moments.reduce((sum, moment) => sum + moment.done, 0)
    look.value = { ...now, checklist: { ...now.checklist, moments, done } }
  },
  dismissNotice(id) {
    record('dismissNotice', id)
    if (look.value) look.value = { ...look.value, orderNotice: null }
  },
  async insert(phrase, values): Promise<InsertOutcome> {
    record('insert', phrase.phraseId, values)
    const missing = phrase.missing.filter((gap) => !values[gap.name])
    if (missing.length > 0) return { kind: 'needs', missing }
    toast.value = { id: Date.now(), text: 'Inserted in the public reply', undo: null }
    return { kind: 'done', result: { kind: 'inserted', strategy: 'preview', audience: 'public' } }
  },
  search(text) {
    const all = look.value?.phrases ?? []
    found.value = text.trim()
      ? all.filter((phrase) => phrase.text.toLowerCase().includes(text.toLowerCase()))
      : null
  },
  change(name, change, told, undo) {
    record(name, change)
    const before = look.value
    if (!before) return
    look.value = changed(before, name, change)
    const back = () => {
      look.value = before
      undo?.()
    }
    toast.value = { id: Date.now(), text: told, undo: undo ? back : null }
  },
  async request(name, payload) {
    if (name.startsWith('phrases/')) return askPhrases(name, payload)
    record(name, payload)
    const asked = payload as { parts?: Part[] }
    if (name === 'playbook/save') {
      kept = mergeParts(kept, asked.parts ?? [], Date.now())
      return kept as never
    }
    if (name === 'playbook/phrases') return (look.value?.phrases.slice(0, 2) ?? []) as never
    const itemId = payload && 'itemId' in payload ? payload.itemId : null
    return (name === 'progress/history' && itemId ? itemHistory(itemId) : null) as never
  },
  lookAgain() {
    const before = look.value
    if (before)
      look.value = { ...before, playbook: { proposal: before.playbook?.proposal ?? null, parts: kept } }
  },
  say(text, undo) {
    toast.value = { id: Date.now(), text, undo: undo ?? null }
  },
  insertNote: (text) => record('insertNote', text),
  openComposer: () => record('openComposer'),
  addNote(text, about) {
    const id = `new-${notes.value.length}`
    record('addNote', text, about)
    const at = new Date(NOW).toISOString()
    const note = {
      id,
      ticketKey: 't',
      customerKey: about === 'customer' ? 'c' : null,
      text,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      pinned: false,
      rev: 1,
    }
    notes.value = [{ note, saving: 'saving', problem: null }, ...notes.value]
    return id
  },
  editNote(id, text) {
    record('editNote', id, text)
    notes.value = notes.value.map((entry) =>
      entry.note.id === id ? { ...entry, saving: 'saved', note: { ...entry.note, text } } : entry,
    )
  },
  saveNotes: () => undefined,
  pinNote(id, pinned) {
    notes.value = notes.value.map((entry) =>
      entry.note.id === id ? { ...entry, note: { ...entry.note, pinned } } : entry,
    )
  },
  deleteNote(id) {
    const before = notes.value
    notes.value = before.filter((entry) => entry.note.id !== id)
    toast.value = {
      id: Date.now(),
      text: 'Note deleted',
      undo: () => {
        notes.value = before
        toast.value = null
      },
    }
  },
  retry: () => record('retry'),
  reloadPage: () => record('reloadPage'),
  openOptions: (section) => record('openOptions', section),
  async copy(text) {
    record('copy', text)
    return true
  },
  leave() {
    record('leave')
    document.querySelector('textarea')?.focus()
  },
}

/** What the background would answer after a change. */
function changed(look: TicketLook, name: ChangeName, change: object): TicketLook {
  const asked = change as { id?: string; promiseId?: string; decision?: PromiseDecision }
  const others = look.followUps.filter(({ id }) => id !== asked.id)
  switch (name) {
    case 'promise/decide': {
      const promises = look.promises.map((promise) =>
        promise.id === asked.promiseId ? { ...promise, decision: asked.decision ?? null } : promise,
      )
      return { ...look, promises }
    }
    case 'follow-up/save': {
      const followUps = [...others, change as FollowUp].sort((a, b) => (a.at < b.at ? -1 : 1))
      return { ...look, followUps }
    }
    case 'cue/correct': {
      const { mood, read } = change as PageRequests['cue/correct']['in']
      const { latest } = look.cue
      if (!latest) return look
      const set = mood
        ? { ...latest, mood, unsure: false, read: true, words: [], corrected: read }
        : { ...latest, mood: read.mood ?? 'neutral', read: read.mood !== null, corrected: undefined }
      const curve = look.cue.curve.map((point, at, all) =>
        at === all.length - 1 ? { ...point, mood: set.mood, corrected: mood !== null } : point,
      )
      const { corrected, ...rest } = set
      const cue = { ...look.cue, latest: corrected ? { ...rest, corrected } : rest, curve }
      return inWords({ ...look, cue }, lang)
    }
    case 'playbook/save': {
      kept = mergeParts(kept, (change as { parts: Part[] }).parts, Date.now())
      return { ...look, playbook: look.playbook && { ...look.playbook, parts: kept } }
    }
    default:
      return { ...look, followUps: others }
  }
}

const page = document.getElementById('page')
if (page) drawBackdrop(page, theme === 'dark')
const host = document.createElement('outside-first-panel')
const shadow = host.attachShadow({ mode: 'open' })
const style = document.createElement('style')
style.textContent = panelCss
const root = document.createElement('div')
shadow.append(style, root)
document.documentElement.append(host)
document.body.style.setProperty(
  panel.value.side === 'left' ? 'margin-left' : 'margin-right',
  `${panel.value.mode === 'float' ? 0 : panel.value.collapsed ? 36 : panel.value.width}px`,
)
const handle: { current: PanelHandle | null } = { current: null }
const openPalette = (text: string) => {
  const palette = handle.current?.tools.ui.palette
  if (palette) palette.value = text
}
Object.assign(window, { openPalette })
render(<Panel state={state} actions={actions} handle={handle} />, root)
