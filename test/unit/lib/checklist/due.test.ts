import { expect, test } from 'vitest'
import { checklistView, dueItems, joinViews } from '@/lib/checklist'
import type { Checklist } from '@/lib/settings/types'
import { ALWAYS } from '@/lib/ticket'
import { item } from '../../components/options/sample'

const list = (id: string, items: Checklist['items']): Checklist => ({
  id,
  name: id,
  lang: 'en',
  audience: 'any',
  when: ALWAYS,
  gating: 'show',
  enabled: true,
  items,
})
const first = list('a', [
  item('greet', 'first-impression'),
  item('own', 'needs'),
  item('inform', 'resolution', { repeat: 'turn' }),
  item('hand-off', 'resolution', { side: 'inner' }),
  item('thank', 'follow-up'),
])
const second = list('b', [item('greet', 'first-impression'), item('rule', 'phrasing')])
const skipped = [
  {
    itemId: 'own',
    state: 'skipped' as const,
    at: '2026-11-22T08:00:00Z',
    by: 'agent' as const,
    reason: null,
  },
]
const view = joinViews([first, second].map((one) => checklistView(one, skipped, [])))
const ids = (finished: boolean) => view && dueItems(view, finished).map((one) => one.item.id)

test('with a reply the first three moments are due and what is due every turn, each item once, skipped ones not', () => {
  expect(ids(false)?.sort()).toEqual(['greet', 'inform', 'rule'])
})

test('once the ticket is solved all the others are due as well', () => {
  expect(ids(true)?.sort()).toEqual(['greet', 'hand-off', 'inform', 'rule', 'thank'])
})
