import { describe, expect, it } from 'vitest'
import { checklistView, chooseChecklist, outsideFirst } from '@/lib/checklist'
import type { Evidence, ItemProgress } from '@/lib/checklist/types'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import { requester } from './ticket'

const item = (id: string, patch: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  moment: 'first-impression',
  side: 'outer',
  title: id,
  hint: '',
  required: true,
  evidence: [],
  dimension: null,
  intents: [],
  ...patch,
})
const list = (items: ChecklistItem[], patch: Partial<Checklist> = {}): Checklist => ({
  id: 'own',
  name: 'Own',
  lang: 'en',
  audience: 'external',
  gating: 'warn',
  enabled: true,
  items,
  ...patch,
})
const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`
const set = (
  itemId: string,
  state: ItemProgress['state'],
  minute: number,
  by: ItemProgress['by'] = 'agent',
) => ({
  itemId,
  state,
  at: at(minute),
  by,
  reason: state === 'skipped' ? 'not needed here' : null,
})
const proves = (id: Evidence['id'], minute: number | null): Evidence => ({
  id,
  quote: `words of ${id}`,
  messageId: minute === null ? null : `m${minute}`,
  at: minute === null ? null : at(minute),
})

describe('checklistView', () => {
  const checklist = list([
    item('greet', { evidence: ['greeted-by-name'] }),
    item('ask', { moment: 'needs', evidence: ['asked-question'] }),
    item('cause', { moment: 'resolution', side: 'inner', required: false }),
  ])
  const first = (progress: ItemProgress[], evidence: Evidence[]) =>
    checklistView(checklist, progress, evidence).moments[0]?.items[0]

  it('starts open, with the first moment unfolded and empty moments left out', () => {
    const view = checklistView(checklist, [], [])
    expect(view.moments.map(({ moment }) => moment)).toEqual(['first-impression', 'needs', 'resolution'])
    expect(view).toMatchObject({ done: 0, total: 3, requiredOpen: 2, current: 'first-impression' })
    expect(view.checklist).toEqual({ id: 'own', name: 'Own', gating: 'warn' })
  })

  it('ticks what the thread proves, with the words and the time', () => {
    const view = checklistView(checklist, [], [proves('greeted-by-name', 4)])
    expect(view.moments[0]?.items[0]).toMatchObject({
      state: 'done',
      by: 'thread',
      proof: 'words of greeted-by-name',
      at: at(4),
    })
    expect(view).toMatchObject({ done: 1, requiredOpen: 1, current: 'needs' })
  })

  it('announces what the draft proves without ticking it', () => {
    expect(first([], [proves('greeted-by-name', null)])).toMatchObject({
      state: 'open',
      by: 'draft',
      proof: 'words of greeted-by-name',
    })
  })

  it('lets the agent take a tick back, until a later message proves it again', () => {
    const untick = [set('greet', 'open', 10)]
    expect(first(untick, [proves('greeted-by-name', 4)])).toMatchObject({ state: 'open', by: 'agent' })
    expect(first(untick, [proves('greeted-by-name', 4), proves('greeted-by-name', 15)])).toMatchObject({
      state: 'done',
      by: 'thread',
      at: at(15),
    })
    expect(first(untick, [{ id: 'greeted-by-name', quote: 'Hi', messageId: 'x' }])?.state).toBe('open')
  })

  it('keeps the agent’s own tick and a skip with its reason', () => {
    expect(first([set('greet', 'done', 2)], [proves('greeted-by-name', 4)])).toMatchObject({
      state: 'done',
      by: 'agent',
      at: at(2),
    })
    expect(first([set('greet', 'skipped', 6)], [proves('greeted-by-name', 4)])).toMatchObject({
      state: 'skipped',
      reason: 'not needed here',
    })
  })

  it('leaves skipped items out of the count', () => {
    const view = checklistView(checklist, [set('greet', 'skipped', 1), set('ask', 'done', 2)], [])
    expect(view).toMatchObject({ done: 1, total: 2, requiredOpen: 0, current: 'resolution' })
    expect(view.moments[0]).toMatchObject({ done: 0, total: 0 })
  })

  it('remembers a tick of an earlier turn whose words are no longer read', () => {
    expect(first([set('greet', 'done', 3, 'thread')], [])).toMatchObject({
      state: 'done',
      by: 'thread',
      proof: null,
      at: at(3),
    })
  })

  it('ignores progress of items that are gone and has no current moment when all is done', () => {
    const view = checklistView(
      checklist,
      ['greet', 'ask', 'cause', 'removed'].map((id) => set(id, 'done', 1)),
      [],
    )
    expect(view).toMatchObject({ done: 3, total: 3, current: null })
  })

  it('draws an empty checklist', () => {
    expect(checklistView(list([]), [], [])).toMatchObject({ moments: [], done: 0, total: 0, current: null })
  })
})

describe('chooseChecklist', () => {
  const choose = (
    kind: 'external' | 'internal' | 'unknown',
    locale: 'en' | 'zh',
    lists = builtInChecklists,
  ) => chooseChecklist(lists, { requester: requester('Ada', kind) }, locale)?.id

  it('chooses by requester and interface language', () => {
    expect(choose('external', 'en')).toBe('outside-first.en')
    expect(choose('internal', 'zh')).toBe('internal.zh')
    expect(choose('unknown', 'zh')).toBe('outside-first.zh')
  })

  it('passes over switched-off ones and falls back to a general one', () => {
    const off = builtInChecklists.map((c) => ({ ...c, enabled: false }))
    expect(choose('external', 'en', off)).toBeUndefined()
    expect(choose('external', 'en', [...off, list([], { id: 'any', audience: 'any', lang: 'any' })])).toBe(
      'any',
    )
  })

  it('prefers audience over language, and the added one of two equals', () => {
    const audience = list([], { id: 'audience', lang: 'any' })
    const language = list([], { id: 'language', audience: 'any' })
    expect(choose('external', 'en', [language, audience])).toBe('audience')
    expect(choose('external', 'en', [...builtInChecklists, list([], { id: 'team' })])).toBe('team')
  })
})

describe('outsideFirst', () => {
  const checklist = list([
    item('greet', { evidence: ['greeted-by-name'] }),
    item('nice', { required: false }),
    item('inner1', { side: 'inner', required: false }),
    item('time', { moment: 'phrasing' }),
    item('inner3', { moment: 'phrasing', side: 'inner', required: false }),
  ])
  const measured = (progress: ItemProgress[], evidence: Evidence[] = []) =>
    outsideFirst(checklistView(checklist, progress, evidence), progress, evidence)

  it('cannot tell while nothing inner is done and outer items are open', () => {
    expect(measured([])).toBeNull()
    expect(measured([set('greet', 'done', 1)])).toBeNull()
  })
  it('holds when every required outer item came before', () => {
    expect(measured([set('greet', 'done', 1), set('inner1', 'done', 2)])).toBe(true)
    expect(measured([set('greet', 'done', 1), set('time', 'done', 3)])).toBe(true)
    expect(measured([set('inner1', 'done', 4)], [proves('greeted-by-name', 2)])).toBe(true)
  })
  it('fails when inner work came first, or outer items of the same or an earlier moment are open', () => {
    expect(measured([set('greet', 'done', 5), set('inner1', 'done', 2)])).toBe(false)
    expect(measured([set('inner1', 'done', 2)])).toBe(false)
    expect(measured([set('greet', 'done', 1), set('inner3', 'done', 2)])).toBe(false)
    expect(measured([set('inner1', 'done', 1)], [proves('greeted-by-name', 2)])).toBe(false)
  })
  it('does not hold skipped items against anyone', () => {
    expect(measured([set('greet', 'skipped', 1), set('inner1', 'done', 2)])).toBe(true)
  })
  it('fails when the thread shows a note before the first answer', () => {
    expect(
      measured([set('greet', 'done', 1), set('time', 'done', 3)], [proves('internal-note-first', 1)]),
    ).toBe(false)
  })
  it('cannot tell without times', () => {
    expect(
      measured([set('inner1', 'done', 2)], [{ id: 'greeted-by-name', quote: 'Hi', messageId: 'x' }]),
    ).toBeNull()
  })
})
