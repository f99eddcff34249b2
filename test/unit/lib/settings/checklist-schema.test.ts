/** Checklists as they are kept: those of before read as they did, and what is wrong is said in words. */
import { describe, expect, test } from 'vitest'
import { defaultSettings, exportSettings, importSettings, validateSettings } from '@/lib/settings'
import { understand } from '@/lib/settings/migrations'
import { ALWAYS } from '@/lib/ticket'
import { checklist, item, settings } from './sample'

/** As a team stored it before items had needs, fields and conditions. */
const before = {
  id: 'team',
  name: 'Ours',
  lang: 'en',
  audience: 'internal',
  gating: 'ask-reason',
  enabled: true,
  items: [
    {
      id: 'greet',
      moment: 'first-impression',
      side: 'outer',
      title: 'Greet',
      hint: '',
      required: true,
      evidence: ['greeted-by-name'],
      dimension: 'empathy',
      intents: ['greet-and-own'],
    },
  ],
}
const stored = () => {
  const { checklistOrder: _, ...rest } = defaultSettings()
  return { ...rest, checklists: [structuredClone(before)] }
}

describe('settings of before', () => {
  test('read without a new version, with the new parts at rest', () => {
    const meaning = understand(stored())
    expect(meaning.kind).toBe('current')
    if (meaning.kind !== 'current') return
    expect(meaning.settings.checklistOrder).toEqual([])
    expect(meaning.settings.checklists).toEqual([
      {
        ...before,
        when: ALWAYS,
        items: [
          { ...before.items[0], phrases: [], need: 'expected', repeat: 'ticket', when: ALWAYS, fields: [] },
        ],
      },
    ])
  })

  test('come in from a file of before, and go out and in again as they are', () => {
    const file = JSON.stringify({ product: 'outside-first', kind: 'settings', settings: stored() })
    const read = importSettings(file, 'en')
    expect(read.ok).toBe(true)
    if (!read.ok) return
    expect(importSettings(exportSettings(read.settings), 'zh')).toEqual(read)
  })
})

test('fields, conditions and an order go out and come in as they are', () => {
  const own = checklist('own', {
    when: { when: 'any', of: [{ when: 'is', fact: 'messages', values: ['>=3'] }] },
    items: [
      item('x', {
        need: 'delight',
        repeat: 'turn',
        when: { when: 'not', of: { when: 'is', fact: 'mood', values: ['angry'] } },
        fields: [{ id: 'f', label: 'Kind', kind: 'choice', required: true, choices: ['a', 'b'] }],
      }),
    ],
  })
  const all = settings({ checklists: [own], checklistOrder: ['own', 'outside-first.en'] })
  expect(importSettings(exportSettings(all), 'en')).toEqual({ ok: true, settings: all })
})

describe('what is wrong with a checklist', () => {
  const said = (lang: 'en' | 'zh', more: object) => {
    const result = validateSettings(settings({ checklists: [checklist('a', more)] }), lang)
    return result.ok ? [] : result.problems.map(({ text }) => text)
  }
  const field = { id: 'f', label: 'Order', kind: 'text', required: false, choices: [] }

  test('is said with its place, in both languages', () => {
    expect(said('en', { items: [item('x', { fields: [{ ...field, label: ' ' }] as never })] })).toEqual([
      'Checklist “Checklist a”, item “Item x”, fields, entry 1, label: must not be empty',
    ])
    expect(said('zh', { items: [item('x', { repeat: 'daily' as never })] })).toEqual([
      '清单“Checklist a”，“Item x”一项，做几次：只能是以下之一：ticket、turn',
    ])
    expect(said('en', { when: { when: 'is', fact: 'messages', values: ['many'] } })).toEqual([
      'Checklist “Checklist a”, conditions, values, entry 1: cannot be read',
    ])
  })

  test('two fields with one id would keep one value', () => {
    expect(said('en', { items: [item('x', { fields: [field, field] as never })] })).toEqual([
      'Checklist “Checklist a”, item “Item x”, fields, entry 2: is there twice',
    ])
  })

  test('more fields than anybody fills in', () => {
    const fields = Array.from({ length: 9 }, (_, at) => ({ ...field, id: `f${at}` }))
    expect(said('en', { items: [item('x', { fields: fields as never })] })).toHaveLength(1)
  })
})
