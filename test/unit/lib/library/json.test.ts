import { describe, expect, test } from 'vitest'
import { readJson, writeJson } from '@/lib/library'
import { entry } from './sample'

test('what is written reads as it was, facts and sources included', () => {
  const source = { from: 'zendesk', id: '7', host: 'acme.zendesk.com' } as const
  const one = entry(
    'own.1',
    { tags: ['a, b'], when: ['c.no-answer'], unless: ['s.first'], shortcut: 'x' },
    { folder: ['A'], source },
  )
  const { phrases, problems } = readJson(writeJson([one]))
  expect(problems).toEqual([])
  expect(phrases).toMatchObject([
    {
      keptId: 'own.1',
      source,
      tags: ['a, b'],
      folder: ['A'],
      shortcut: 'x',
      enabled: true,
      known: { when: ['c.no-answer'], unless: ['s.first'], intent: 'refund-started' },
    },
  ])
})

describe('another file', () => {
  test('a plain list of objects with a text will do', () => {
    const text = JSON.stringify([{ name: 'Hello', body: 'Hi there', tags: ['x'] }, { name: 'Empty' }, 7])
    expect(readJson(text)).toMatchObject({
      phrases: [{ title: 'Hello', body: 'Hi there', tags: ['x'] }],
      problems: [
        { name: 'Empty', kind: 'no-text' },
        { name: '3', kind: 'not-understood', found: '7' },
      ],
    })
  })

  test('what is no JSON is told with its line', () => {
    const { phrases, problems } = readJson('{\n  "phrases": [],\n}')
    expect(phrases).toEqual([])
    expect(problems).toMatchObject([{ line: 3, kind: 'not-understood' }])
  })

  test.each(['null', '{}', '"x"', '{"phrases": 3}'])('%s holds no phrases', (text) => {
    expect(readJson(text)).toMatchObject({ phrases: [], problems: [{ line: null, kind: 'not-understood' }] })
  })
})
