import { expect, test } from 'vitest'
import { effectiveChecklists, panelFor, resetChecklist } from '@/lib/settings/layers'
import { checklist, settings } from './sample'

const builtIn = [checklist('a'), checklist('b')]
const mine = checklist('b', { name: 'Ours' })
const extra = checklist('c')

test('own checklists stand in the built-in one’s place, new ones before them', () => {
  const all = effectiveChecklists(builtIn, settings({ checklists: [extra, mine] }))
  expect(all.map((one) => one.name)).toEqual(['Checklist c', 'Checklist a', 'Ours'])
})

test('resetting brings the built-in one back and removes one that is not built in', () => {
  const own = settings({ checklists: [mine, extra] })
  expect(effectiveChecklists(builtIn, resetChecklist(own, 'b'))).toEqual([extra, ...builtIn])
  expect(effectiveChecklists(builtIn, resetChecklist(own, 'c'))).toEqual([checklist('a'), mine])
  expect(own.checklists).toHaveLength(2)
})

test('each host remembers its own part of the panel’s placement', () => {
  const own = settings({ panels: { 'acme.zendesk.com': { side: 'left', width: 420 } } })
  expect(panelFor(own, 'acme.zendesk.com')).toEqual({
    side: 'left',
    mode: 'push',
    width: 420,
    collapsed: false,
  })
  expect(panelFor(own, 'other.zendesk.com')).toEqual(own.panel)
  expect(panelFor(own, 'constructor')).toEqual(own.panel)
})
