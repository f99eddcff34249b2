import { describe, expect, test } from 'vitest'
import { newDefinition, newReading, touched } from '@/components/options/helpdesks/edit'
import {
  applyPick,
  isReading,
  putSelector,
  selectorAt,
  whatToPick,
} from '@/components/options/helpdesks/places'
import { definitionSchema, type HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { Picked } from '@/lib/picker'

const full: HelpdeskDefinition = {
  ...newDefinition('custom-1', 'Desk', '/t/{id}'),
  marks: ['.a'],
  composers: [
    { selector: '.c', audience: 'unknown', plain: false, tells: [{ selector: '.t', audience: 'public' }] },
  ],
  messages: {
    ...newDefinition('x', 'x', '/{id}').messages,
    item: '.m',
    roles: [{ selector: '.r', role: 'agent' }],
    internal: ['.i'],
    without: ['.w'],
  },
}
const places = [
  ...Object.keys(full.facts).map((key) => `facts.${key}`),
  ...['ticketId', 'root', 'openComposer', 'marks.0', 'composers.0', 'composers.0.tells.0'],
  ...['item', 'text', 'more', 'author', 'at', 'id', 'roles.0', 'internal.0', 'without.0'].map(
    (at) => `messages.${at}`,
  ),
]
const picked: Picked = { selector: '.new', attribute: 'title', after: null, found: 1, of: null, sample: 'x' }

describe.each(places)('%s', (path) => {
  test('what is put there is there, and nothing else is changed', () => {
    const next = putSelector(full, path, '.new')
    expect(selectorAt(next, path)).toBe('.new')
    expect(definitionSchema.safeParse(next).success).toBe(true)
    for (const other of places) {
      if (other !== path) expect(selectorAt(next, other), other).toBe(selectorAt(full, other))
    }
  })

  test('a pick brings its attribute where a value is read', () => {
    const next = applyPick(full, path, picked)
    expect(selectorAt(next, path)).toBe('.new')
    expect(JSON.stringify(next).includes('"title"')).toBe(isReading(path))
    expect(whatToPick(full, path, null).item).toBe('.m')
  })
})

test('an entry past the end of a list is added; an emptied one goes; a rule keeps its meaning', () => {
  expect(putSelector(full, 'marks.1', '.b').marks).toEqual(['.a', '.b'])
  expect(putSelector(full, 'marks.0', ' ').marks).toEqual([])
  expect(putSelector(full, 'messages.roles.0', '.x').messages.roles).toEqual([
    { selector: '.x', role: 'agent' },
  ])
  expect(putSelector(full, 'messages.item', '').messages.item).toBeNull()
})

test('typing another selector keeps the other parts of a reading', () => {
  const reading = { selectors: ['a', 'b'], attribute: 'href', after: 'x', before: null }
  const before = { ...full, facts: { ...full.facts, subject: reading } }
  expect(putSelector(before, 'facts.subject', 'c').facts.subject).toEqual({
    ...reading,
    selectors: ['c', 'b'],
  })
})

test('a root that names the ticket is filled in, or left out where no ticket is open', () => {
  const rooted = { ...full, root: '[data-t="{id}"]' }
  expect(whatToPick(rooted, 'facts.subject', '7').root).toBe('[data-t="7"]')
  expect(whatToPick(rooted, 'facts.subject', null).root).toBeNull()
  expect(whatToPick(rooted, 'root', '7').root).toBeNull()
})

test('what was changed by hand is untested again; a new name is no such change', () => {
  const proven = { ...full, tested: 'real' as const }
  const changed = { ...proven, facts: { ...full.facts, subject: newReading('h1') } }
  expect(touched(proven, changed).tested).toBe('untested')
  expect(touched(proven, { ...proven, name: 'Other' }).tested).toBe('real')
  expect(touched(full, proven).tested).toBe('real')
})
