// @vitest-environment jsdom
/** The overlay as a whole, with a background that answers late, out of order, or not at all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { automatic, count, forget, next, settle, waiting } from './background'
import { fakeHelpdesk, HOST, hide, lookOf, session, ticketOf } from './helpdesk'

const pushes = vi.hoisted(() => new Set<(push: Push) => void>())
vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: (await import('./background')).ask,
  isInvalidated: () => false,
  onPush: (stop: AbortSignal, handle: (push: Push) => void) => {
    pushes.add(handle)
    stop.addEventListener('abort', () => pushes.delete(handle))
  },
}))

import { lateParts } from '@/components/panel/late'
import type { Meeting } from '@/entrypoints/overlay/late'
import { makeOverlay } from '@/entrypoints/overlay/overlay'
import { MEETING } from '@/entrypoints/overlay/shared-names'
import type { ChecklistView, ItemView } from '@/lib/checklist/types'
import type { Push } from '@/lib/messaging/protocol'
import type { Recommendation } from '@/lib/phrasing/types'
import type { LiveClock } from '@/lib/sla/types'
import type { Note } from '@/lib/storage/types'

let stop: AbortController

async function start(more: Parameters<typeof fakeHelpdesk>[0] = {}) {
  const helpdesk = fakeHelpdesk(more)
  const { state, actions, unsaved } = makeOverlay(helpdesk, session, document, stop.signal)
  await settle()
  const open = async (id: string | null) => {
    helpdesk.active = id
    window.dispatchEvent(new PopStateEvent('popstate'))
    await settle()
  }
  return { helpdesk, state, actions, unsaved, open }
}
const push = (message: Push) => {
  for (const handle of pushes) handle(message)
}
/** What the late script does when the background runs it in the page. */
const bringLate = () => {
  ;(globalThis as { [MEETING]?: Meeting })[MEETING]?.take(lateParts)
  return null
}
const key = (id: string) => `zendesk:${HOST}:${id}`

function checklist(...states: [id: string, state: ItemView['state'], at?: string][]): ChecklistView {
  const items = states.map(
    ([id, state, at = null]): ItemView => ({
      item: {
        id,
        moment: 'needs',
        side: 'outer',
        title: id,
        hint: '',
        required: true,
        evidence: [],
        dimension: null,
        intents: [],
        phrases: [],
        need: 'expected',
        repeat: 'ticket',
        when: { when: 'all', of: [] },
        fields: [],
      },
      state,
      by: state === 'open' ? null : 'agent',
      proof: null,
      reason: null,
      at,
    }),
  )
  const done = items.filter((item) => item.state === 'done').length
  const total = items.filter((item) => item.state !== 'skipped').length
  return {
    checklist: { id: 'c', name: 'List', gating: 'show' },
    moments: [{ moment: 'needs', items, done, total }],
    done,
    total,
    requiredOpen: total - done,
    current: done < total ? 'needs' : null,
  }
}
const statesOf = (view: ChecklistView | null | undefined) =>
  view?.moments.flatMap((moment) => moment.items.map((item) => item.state))
const stored = (id: string, text: string): Note => ({
  id,
  ticketKey: key('1'),
  customerKey: null,
  text,
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  deletedAt: null,
  pinned: false,
  rev: 1,
})
const phrase: Recommendation = {
  phraseId: 'own-case-en',
  intent: 'own',
  title: 'Own the case',
  lang: 'en',
  text: 'I will call you by {{when}}.',
  missing: [{ name: 'when', label: 'when' }] as unknown as Recommendation['missing'],
  because: [],
  score: 1,
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00Z') })
  forget()
  pushes.clear()
  hide(false)
  stop = new AbortController()
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
})
afterEach(() => {
  stop.abort()
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the clocks', () => {
  const ours: LiveClock = {
    metric: 'next-reply',
    stage: 'running',
    dueAt: '2026-11-20T11:00:00Z',
    metAt: null,
    sparedMs: null,
    source: 'Ours',
    policy: null,
    pausedBy: null,
    at: Date.parse('2026-11-20T10:00:00Z'),
    leftMs: 3_600_000,
    open: null,
    own: {
      kind: 'calendar',
      startedAt: '2026-11-20T09:00:00Z',
      lengthMs: 7_200_000,
      pausedIn: null,
      waitsFor: null,
      guesses: [],
      beside: false,
      atRiskShare: 0.75,
      riskAt: '2026-11-20T10:30:00Z',
    },
  }
  const theirs = {
    metric: 'resolution' as const,
    stage: 'active' as const,
    dueAt: '2026-11-20T12:00:00Z',
    startedAt: null,
    metAt: null,
    targetMinutes: null,
    clock: null,
    source: 'Zendesk',
    policy: null,
  }

  test('are the helpdesk’s until the look is there, then ours with them, ticking; none of them on the next ticket', async () => {
    const { state, open } = await start({
      read: async (id) => ({
        kind: 'ticket',
        ticket: { ...ticketOf(id), status: 'open', slaTargets: id === '1' ? [theirs] : [] },
      }),
    })
    const shown = () => state.sla.value?.clocks.map((clock) => [clock.source, clock.state])
    expect(shown()).toEqual([['Zendesk', 'on-track']])
    await next('ticket/look').answer(lookOf('1', 'en', { clocks: [ours] }))
    expect(shown()).toEqual([
      ['Ours', 'on-track'],
      ['Zendesk', 'on-track'],
    ])
    await vi.advanceTimersByTimeAsync(30 * 60_000)
    expect(state.sla.value?.clocks[0]).toMatchObject({ state: 'at-risk', leftMs: 1_800_000, usedShare: 0.75 })
    await open('2')
    expect(shown()).toEqual([])
  })
})

describe('switching tickets', () => {
  test('nothing of the last ticket is shown, whatever answers late', async () => {
    const { state, open } = await start()
    const late = next('ticket/look')
    await open('2')
    await late.answer(lookOf('1', 'en', { checklist: checklist(['a', 'done']) }))
    expect(state.look.value).toBeNull()
    expect(state.phase.value).toMatchObject({ kind: 'ready', ticket: { id: '2' } })
    await next('ticket/look').answer(lookOf('2'))
    expect(state.look.value?.ticketKey).toBe(key('2'))
  })

  test('away and back: the answers of the first visit are not shown in the second', async () => {
    const { state, open } = await start()
    const first = next('ticket/look')
    await open('2')
    await open('1')
    await first.answer(lookOf('1', 'first visit'))
    expect(state.look.value).toBeNull()
  })

  test('a tick whose save answers after the switch asks for nothing and shows nothing', async () => {
    const { state, actions, open } = await start()
    await next('ticket/look').answer(lookOf('1', 'en', { checklist: checklist(['a', 'open']) }))
    actions.setItem('a', 'done', null)
    const save = next('progress/set')
    await open('2')
    await next('ticket/look').answer(lookOf('2', 'en', { checklist: checklist(['a', 'open']) }))
    const looks = count('ticket/look')
    await save.answer([])
    expect(count('ticket/look')).toBe(looks)
    expect(statesOf(state.look.value?.checklist)).toEqual(['open'])
  })

  test('a search that answers after the switch is dropped', async () => {
    const { state, actions, open } = await start()
    actions.search('refund')
    const search = next('phrases/search')
    await open('2')
    await search.answer([phrase])
    expect(state.found.value).toBeNull()
  })

  test('between two tickets the panel is idle', async () => {
    const { state, open } = await start()
    await open(null)
    expect(state.phase.value).toEqual({ kind: 'idle' })
    expect(state.notes.value).toEqual([])
  })
})

describe('ticking', () => {
  async function ticked(...states: Parameters<typeof checklist>) {
    const overlay = await start()
    await next('ticket/look').answer(lookOf('1', 'en', { checklist: checklist(...states) }))
    return overlay
  }

  test('is seen at once, counted as the checklist counts, and confirmed by a look', async () => {
    const { state, actions } = await ticked(['a', 'open'], ['b', 'open'])
    actions.setItem('a', 'skipped', 'not asked')
    expect(state.look.value?.checklist).toMatchObject({
      done: 0,
      total: 1,
      requiredOpen: 1,
      current: 'needs',
    })
    actions.setItem('b', 'done', null)
    expect(state.look.value?.checklist).toMatchObject({ done: 1, total: 1, requiredOpen: 0, current: null })
    await next('progress/set').answer([])
    expect(count('ticket/look')).toBe(2)
  })

  test('a look that was under way does not untick', async () => {
    const { state, actions } = await ticked(['a', 'open'], ['b', 'open'])
    push({ push: 'progress-changed', ticketKey: key('1') })
    const before = next('ticket/look')
    actions.setItem('a', 'done', null)
    await before.answer(lookOf('1', 'en', { checklist: checklist(['a', 'open'], ['b', 'open']) }))
    expect(statesOf(state.look.value?.checklist)).toEqual(['done', 'open'])
  })

  test('another tab’s later change of the same item is shown', async () => {
    const { state, actions } = await ticked(['a', 'open'])
    actions.setItem('a', 'done', null)
    await next('progress/set').answer([])
    const other = checklist(['a', 'skipped', '2026-11-20T10:05:00.000Z'])
    await next('ticket/look').answer(lookOf('1', 'en', { checklist: other }))
    expect(statesOf(state.look.value?.checklist)).toEqual(['skipped'])
  })

  test('that could not be kept is taken back, and said', async () => {
    const { state, actions } = await ticked(['a', 'open'])
    actions.setItem('a', 'done', null)
    await next('progress/set').fail('disk-full')
    expect(statesOf(state.look.value?.checklist)).toEqual(['open'])
    expect(state.toast.value?.text).toBe(session.words['problem.disk-full'])
  })

  test('looks at the thread as it is by then, not as it was at the tick', async () => {
    const { actions, helpdesk } = await ticked(['a', 'open'])
    actions.setItem('a', 'done', null)
    helpdesk.read.mockResolvedValueOnce({
      kind: 'ticket',
      ticket: { ...ticketOf('1'), subject: 'new message' },
    })
    helpdesk.change()
    await settle()
    waiting.splice(
      waiting.findIndex((one) => one.name === 'ticket/look'),
      1,
    )
    await next('progress/set').answer([])
    expect(next('ticket/look').payload.ticket.subject).toBe('new message')
  })

  test('shows while a reply is being written, too', async () => {
    const editor = document.createElement('textarea')
    document.body.append(editor)
    editor.value = 'Hi Mara'
    const { state, actions } = await start({ editor })
    const look = checklist(['a', 'open'])
    await next('ticket/look').answer(lookOf('1', 'en', { checklist: look }))
    await next('draft/look').answer({ evidence: [], checklist: look, phrases: [] })
    actions.setItem('a', 'done', null)
    expect(statesOf(state.draft.value?.checklist)).toEqual(['done'])
    await next('progress/set').answer([])
    expect(next('draft/look').payload.draft).toBe('Hi Mara')
  })

  test('a notice that was sent away does not come back with a late answer, unless that failed', async () => {
    const { state, actions } = await start()
    const orderNotice = { id: 'n1', kind: 'note-before-answer' as const, waitingFor: '', waitingSince: null }
    await next('ticket/look').answer(lookOf('1', 'en', { orderNotice }))
    actions.dismissNotice('n1', null)
    push({ push: 'progress-changed', ticketKey: key('1') })
    await next('ticket/look').answer(lookOf('1', 'en', { orderNotice }))
    expect(state.look.value?.orderNotice).toBeNull()
    await next('notice/dismiss').fail('storage')
    expect(state.look.value?.orderNotice).toEqual(orderNotice)
  })
})

describe('promises and reminders', () => {
  const decide = (decision: 'dismissed' | null) => ({ ticketKey: key('1'), promiseId: 'p', decision })

  test('what is kept is said with its undo, and looked at anew', async () => {
    const { state, actions } = await start()
    await next('ticket/look').answer(lookOf('1'))
    actions.change('promise/decide', decide('dismissed'), 'gone', () =>
      actions.change('promise/decide', decide(null), 'back'),
    )
    expect(state.toast.value).toBeNull()
    const asked = next('promise/decide')
    expect(asked.payload).toEqual(decide('dismissed'))
    await asked.answer(null)
    expect(state.toast.value?.text).toBe('gone')
    await next('ticket/look').answer(lookOf('1'))
    state.toast.value?.undo?.()
    await next('promise/decide').answer(null)
    expect(state.toast.value).toMatchObject({ text: 'back', undo: null })
    expect(waiting.map(({ name }) => name)).toContain('ticket/look')
  })

  test('a look that was under way when something changed is not shown', async () => {
    const { state, actions } = await start()
    const before = next('ticket/look')
    actions.change('promise/decide', decide('dismissed'), 'gone')
    await next('promise/decide').answer(null)
    await before.answer(lookOf('1', 'before'))
    expect(state.look.value).toBeNull()
    await next('ticket/look').answer(lookOf('1', 'after'))
    expect(state.look.value?.language.tag).toBe('after')
  })

  test('what could not be kept says why and changes nothing', async () => {
    const { state, actions } = await start()
    await next('ticket/look').answer(lookOf('1'))
    actions.change('promise/decide', decide('dismissed'), 'gone')
    await next('promise/decide').fail('disk-full')
    expect(state.toast.value?.text).toBe('The disk is full: nothing new can be kept.')
    expect(count('ticket/look')).toBe(1)
  })

  test('another tab’s change is looked at, another ticket’s is not', async () => {
    await start()
    await next('ticket/look').answer(lookOf('1'))
    push({ push: 'follow-ups-changed', ticketKey: key('2') })
    expect(count('ticket/look')).toBe(1)
    push({ push: 'follow-ups-changed', ticketKey: key('1') })
    expect(count('ticket/look')).toBe(2)
  })
})

describe('notes and the ticket they belong to', () => {
  test('typed just before the switch are saved for their own ticket', async () => {
    const { actions, open } = await start()
    actions.addNote('prefers phone', 'ticket')
    await open('2')
    expect(next('notes/save').payload).toMatchObject({ text: 'prefers phone', ticketKey: key('1') })
  })

  test('that could not be saved are kept across tickets, tried again, and there when the agent is back', async () => {
    const { state, actions, unsaved, open } = await start()
    actions.addNote('prefers phone', 'ticket')
    await open('2')
    await next('notes/save').fail('storage')
    expect(state.notes.value).toEqual([])
    expect(unsaved()).toBe(true)
    await open('3')
    await open('1')
    expect(state.notes.value.map(({ note, saving }) => [note.text, saving])).toEqual([
      ['prefers phone', 'failed'],
    ])
    await vi.advanceTimersByTimeAsync(10_000)
    const { payload, answer } = next('notes/save')
    expect(payload).toMatchObject({ text: 'prefers phone', ticketKey: key('1') })
    await answer({ note: stored(payload.id, payload.text), kept: 'saved' })
    expect(unsaved()).toBe(false)
  })

  test('a save of the old ticket that is still under way does not show in the new one', async () => {
    const { state, actions, open } = await start()
    actions.addNote('about 1', 'ticket')
    await open('2')
    const { payload, answer } = next('notes/save')
    await answer({ note: stored(payload.id, payload.text), kept: 'both' })
    expect(state.notes.value).toEqual([])
  })

  test('stay when the background cannot list them', async () => {
    const { state } = await start()
    await next('ticket/look').answer(lookOf('1', 'en', { notes: [stored('n', 'kept')] }))
    push({ push: 'progress-changed', ticketKey: key('1') })
    const problems = [{ part: 'notes' as const, problem: { kind: 'storage' as const, detail: '' } }]
    await next('ticket/look').answer(lookOf('1', 'en', { problems }))
    expect(state.notes.value.map(({ note }) => note.text)).toEqual(['kept'])
  })

  test('of the customer are asked for once the customer is known', async () => {
    const unknown = { ...ticketOf('1'), requester: { ...ticketOf('1').requester, id: null } }
    const { helpdesk } = await start({ read: async () => ({ kind: 'ticket', ticket: unknown }) })
    helpdesk.read.mockResolvedValue({ kind: 'ticket', ticket: ticketOf('1') })
    helpdesk.change()
    await settle()
    push({ push: 'notes-changed', ticketKey: key('1'), customerKey: null })
    expect(next('notes/list').payload).toEqual({
      ticketKey: key('1'),
      customerKey: `zendesk:${HOST}:user:user-1`,
    })
  })

  test('of other tickets are none of this panel’s concern, even when nobody knows either customer', async () => {
    const unknown = { ...ticketOf('1'), requester: { ...ticketOf('1').requester, id: null } }
    await start({ read: async () => ({ kind: 'ticket', ticket: unknown }) })
    push({ push: 'notes-changed', ticketKey: key('9'), customerKey: null })
    expect(count('notes/list')).toBe(0)
  })
})

describe('settings that change', () => {
  const small = { ...session, panel: { ...session.panel, width: 300 } }
  const settingsChange = () => {
    push({ push: 'settings-changed' })
    return next('session/open')
  }

  test('are taken over', async () => {
    const { state } = await start()
    await settingsChange().answer({ ...small, locale: 'zh' })
    expect(state.panel.value.width).toBe(300)
    expect(state.locale.value).toBe('zh')
  })

  test('do not pull the panel away from under the hand', async () => {
    const { state, actions } = await start()
    actions.resize(450, false)
    await settingsChange().answer(small)
    expect(state.panel.value.width).toBe(450)
  })

  test('nor back from where it was put while they were asked for, or before that was kept', async () => {
    const { state, actions } = await start()
    const asked = settingsChange()
    actions.collapse(true)
    await next('panel/remember').answer(null)
    await asked.answer(session)
    expect(state.panel.value.collapsed).toBe(true)
    actions.resize(500, true)
    const early = settingsChange()
    await next('panel/remember').answer(null)
    await early.answer(session)
    expect(state.panel.value.width).toBe(500)
    await settingsChange().answer(small)
    expect(state.panel.value.width).toBe(300)
  })

  test('two answers out of order: the last one asked for counts', async () => {
    const { state } = await start()
    const [first, second] = [settingsChange(), settingsChange()]
    await second.answer({ ...session, theme: 'dark' })
    await first.answer({ ...session, theme: 'light' })
    expect(state.theme.value).toBe('dark')
  })
})

describe('trouble', () => {
  test('a look that works again takes the old complaint away', async () => {
    const { state } = await start()
    await next('ticket/look').fail('disconnected')
    expect(state.problem.value?.kind).toBe('disconnected')
    push({ push: 'progress-changed', ticketKey: key('1') })
    await next('ticket/look').answer(lookOf('1'))
    expect(state.problem.value).toBeNull()
  })

  test('a phrase that cannot be filled keeps its form, and says why', async () => {
    const { state, actions } = await start()
    const inserting = actions.insert(phrase, { when: 'noon' })
    await next('phrases/render').fail('disconnected')
    expect(await inserting).toEqual({ kind: 'needs', missing: phrase.missing })
    expect(state.toast.value?.text).toBe(session.words['problem.disconnected'])
  })

  test('a phrase for a ticket that was left meanwhile goes nowhere', async () => {
    const editor = document.createElement('textarea')
    document.body.append(editor)
    const { actions, open } = await start({ editor })
    automatic.set('panel/late', bringLate)
    const inserting = actions.insert(phrase, { when: 'noon' })
    const render = next('phrases/render')
    await open('2')
    await render.answer({ text: 'I will call you by noon.', missing: [] })
    expect(await inserting).toMatchObject({ kind: 'done', result: { why: 'other-ticket' } })
    expect(editor.value).toBe('')
  })

  test('the late parts come once, however often they are wanted', async () => {
    const { state, actions } = await start()
    automatic.set('panel/late', bringLate)
    actions.loadLate()
    actions.loadLate()
    await settle()
    expect(state.late.value).toBe(lateParts)
    expect(count('panel/late')).toBe(1)
  })

  test('without the code that inserts, the text is copied, and the next try asks for it again', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    const { state, actions } = await start()
    const ready = { ...phrase, text: `I will call\uE000 you.`, missing: [] }
    const first = actions.insert(ready, {})
    await next('panel/late').fail('disconnected')
    expect(await first).toMatchObject({ kind: 'done', result: { why: 'not-loaded', copied: true } })
    expect(copied).toEqual(['I will call you.'])
    expect(state.late.value).toBe('failed')
    automatic.set('panel/late', bringLate)
    actions.loadLate()
    await settle()
    expect(state.late.value).toBe(lateParts)
    vi.unstubAllGlobals()
  })

  test('a draft of a ticket that the page shows before the panel does is not looked at', async () => {
    const editor = document.createElement('textarea')
    document.body.append(editor)
    editor.value = 'Dear Lin'
    const helpdesk = await start({ editor }).then((overlay) => overlay.helpdesk)
    await settle()
    const before = count('draft/look')
    helpdesk.active = '2'
    editor.value = 'Dear Lin, about 2'
    editor.dispatchEvent(new Event('input', { bubbles: true }))
    push({ push: 'progress-changed', ticketKey: key('1') })
    await settle()
    expect(count('draft/look')).toBe(before)
  })
})

test('a draft that stands in the editor already is looked at as soon as the ticket is read', async () => {
  const editor = document.createElement('textarea')
  document.body.append(editor)
  editor.value = 'Hi Mara'
  await start({
    editor,
    read: async (id) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000))
      return { kind: 'ticket', ticket: ticketOf(id) }
    },
  })
  await vi.advanceTimersByTimeAsync(3_100)
  expect(next('draft/look').payload).toMatchObject({ draft: 'Hi Mara', ticket: { id: '1' } })
})

test('the end: nothing is read any more, and what was typed is saved', async () => {
  automatic.set('notes/list', () => [])
  const { helpdesk, actions } = await start()
  actions.addNote('last words', 'ticket')
  stop.abort()
  await settle()
  expect(next('notes/save').payload.text).toBe('last words')
  const reads = helpdesk.read.mock.calls.length
  helpdesk.change()
  await settle()
  expect(helpdesk.read.mock.calls.length).toBe(reads)
})

describe('a page that comes back out of the browser’s memory', () => {
  const restore = (persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))

  test('reads its ticket again, and asks for settings and notes that may have changed', async () => {
    automatic.set('ticket/look', () => lookOf('1'))
    const { helpdesk, state } = await start()
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    restore(true)
    await settle()
    await next('session/open').answer({ ...session, theme: 'dark' })
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(2)
    expect(state.theme.value).toBe('dark')
    expect(count('notes/list')).toBeGreaterThan(0)
  })

  test('a first show is none', async () => {
    automatic.set('ticket/look', () => lookOf('1'))
    const { helpdesk } = await start()
    restore(false)
    await settle()
    expect(helpdesk.read).toHaveBeenCalledTimes(1)
    expect(count('session/open')).toBe(0)
  })
})
