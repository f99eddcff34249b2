import { describe, expect, it } from 'vitest'
import { checklistView, joinViews, outsideFirst, strictest } from '@/lib/checklist'
import type { Evidence, ItemProgress } from '@/lib/checklist/types'
import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import { ALWAYS } from '@/lib/ticket'

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
  phrases: [],
  need: 'expected',
  repeat: 'ticket',
  when: ALWAYS,
  fields: [],
  ...patch,
})
const list = (items: ChecklistItem[], patch: Partial<Checklist> = {}): Checklist => ({
  id: 'own',
  name: 'Own',
  lang: 'en',
  audience: 'external',
  when: ALWAYS,
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

describe('once a ticket or every turn', () => {
  const checklist = list([
    item('once', { evidence: ['owner-named'] }),
    item('each', { evidence: ['greeted-by-name'], repeat: 'turn' }),
  ])
  const earlier = (id: Evidence['id'], minute: number): Evidence => ({ ...proves(id, minute), earlier: true })
  const both = (progress: ItemProgress[], evidence: Evidence[]) =>
    checklistView(checklist, progress, evidence, { since: at(30) }).moments[0]?.items

  it('what the agent ticked before the customer wrote again is open anew, and says so', () => {
    const items = both([set('once', 'done', 10), set('each', 'done', 10)], [])
    expect(items?.[0]).toMatchObject({ state: 'done', by: 'agent' })
    expect(items?.[1]).toMatchObject({ state: 'open', by: null, reopened: true, at: null })
  })

  it('what an earlier reply proved counts for the first kind only', () => {
    const items = both([], [earlier('owner-named', 10), earlier('greeted-by-name', 10)])
    expect(items?.[0]).toMatchObject({
      state: 'done',
      by: 'thread',
      proof: 'words of owner-named',
      at: at(10),
    })
    expect(items?.[1]).toMatchObject({ state: 'open', reopened: true })
  })

  it('done in this turn it is done, by hand, by a reply or announced by the draft', () => {
    expect(both([set('each', 'done', 31)], [])?.[1]).toMatchObject({ state: 'done', by: 'agent' })
    expect(both([], [earlier('greeted-by-name', 10), proves('greeted-by-name', 35)])?.[1]).toMatchObject({
      state: 'done',
      at: at(35),
    })
    const announced = both([set('each', 'done', 10)], [proves('greeted-by-name', null)])?.[1]
    expect(announced).toMatchObject({ state: 'open', by: 'draft', reopened: true })
  })

  it('a skip of an earlier turn is over, and what was never done is not called open again', () => {
    const skipped = both([set('each', 'skipped', 10)], [])?.[1]
    expect(skipped).toMatchObject({ state: 'open', reason: null })
    expect(skipped?.reopened).toBeUndefined()
  })

  it('evidence that is true of the whole thread is of its own turn only', () => {
    const first = list([item('first', { evidence: ['first-reply-sent'], repeat: 'turn' })])
    const one = checklistView(first, [], [proves('first-reply-sent', 5)], { since: at(30) }).moments[0]
    expect(one?.items[0]).toMatchObject({ state: 'open', reopened: true })
  })

  it('without a known beginning of the turn nothing is taken back', () => {
    const items = checklistView(checklist, [set('each', 'done', 10)], [], { since: null }).moments[0]?.items
    expect(items?.[1]).toMatchObject({ state: 'done', by: 'agent' })
  })
})

describe('what is written down', () => {
  const field = (id: string, required: boolean) => ({
    id,
    label: `The ${id}`,
    kind: 'text' as const,
    required,
    choices: [],
  })
  const checklist = list([item('ask', { fields: [field('order', true), field('note', false)] })])
  const view = (values: Record<string, string>, progress: ItemProgress[] = []) =>
    checklistView(checklist, progress, [], { fields: [{ itemId: 'ask', values, at: at(1) }] })

  it('stands with the item, fields that are gone left out', () => {
    expect(view({ order: '88', gone: 'x' }).moments[0]?.items[0]).toMatchObject({ values: { order: '88' } })
  })

  it('a required field that is empty keeps a required item among the open ones, ticked or not', () => {
    const done = [set('ask', 'done', 2)]
    expect(view({ order: ' ' }, done).moments[0]?.items[0]).toMatchObject({
      state: 'done',
      lacks: ['The order'],
    })
    expect(view({ order: ' ' }, done).requiredOpen).toBe(1)
    expect(view({ order: '88' }, done).requiredOpen).toBe(0)
    expect(view({}, [set('ask', 'skipped', 2)]).requiredOpen).toBe(0)
  })
})

describe('several checklists as one', () => {
  const view = (id: string, gating: Checklist['gating'], items: ChecklistItem[]) =>
    checklistView(list(items, { id, gating }), [set('a', 'done', 1)], [])
  const views = [
    view('special', 'show', [item('b', { moment: 'needs' }), item('z', { moment: 'follow-up' })]),
    view('general', 'warn', [item('a'), item('c', { moment: 'needs' })]),
  ]

  it('has every item once, moment by moment', () => {
    const joined = joinViews(views)
    expect(joined?.moments.map(({ moment, items }) => [moment, items.map((one) => one.item.id)])).toEqual([
      ['first-impression', ['a']],
      ['needs', ['b', 'c']],
      ['follow-up', ['z']],
    ])
    expect(joined).toMatchObject({ done: 1, total: 4, requiredOpen: 3, current: 'needs' })
    expect(joinViews([])).toBeNull()
  })

  it('does about open items what the strictest does', () => {
    expect(strictest(views)).toBe('warn')
    expect(strictest([])).toBeNull()
    expect(strictest([...views, view('x', 'ask-reason', [])])).toBe('ask-reason')
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
