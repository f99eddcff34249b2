import { describe, expect, test } from 'vitest'
import { newDefinition, newReading } from '@/components/options/helpdesks/edit'
import { exportHelpdesk, fileName, importHelpdesk } from '@/components/options/helpdesks/file'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { defaultSettings, exportSettings } from '@/lib/settings'

const desk: HelpdeskDefinition = newDefinition('custom-1', 'Plain Desk', '/t/{id}')
const file = (helpdesk: unknown, more: object = {}) =>
  JSON.stringify({ product: 'outside-first', kind: 'helpdesk', helpdesk, ...more })
const problems = (text: string, lang: 'en' | 'zh' = 'en') => {
  const result = importHelpdesk(text, lang)
  return result.ok ? [] : result.problems
}

test('what is exported is imported as it was, also by an editor that adds a mark at the start', () => {
  expect(importHelpdesk(exportHelpdesk(desk), 'en')).toEqual({ ok: true, helpdesk: desk })
  expect(importHelpdesk(`\uFEFF${exportHelpdesk(desk)}`, 'en')).toEqual({ ok: true, helpdesk: desk })
  expect(fileName({ ...desk, name: 'A/B: 工单' })).toBe('outside-first-helpdesk-a-b-工单.json')
})

describe('a file that cannot be used says why', () => {
  test.each([
    ['{"a":', 'This file is not readable: it is not JSON.'],
    ['null', 'This file is not from Outside First.'],
    ['{"product":"other"}', 'This file is not from Outside First.'],
    [exportSettings(defaultSettings()), 'This file holds whole settings. Import it on the page Data.'],
    [file(desk, { kind: 'phrases' }), 'This file is from Outside First, but holds no helpdesk.'],
    [
      file({ ...desk, version: 9 }),
      'This file was made by a newer version of Outside First (helpdesk version 9). Update first, then import it.',
    ],
    [`"${'x'.repeat(500_001)}"`, 'This file is too large for a helpdesk.'],
  ])('%.40s', (text, said) => {
    expect(problems(text)).toEqual([said])
  })

  test.each<[string, object, string]>([
    ['an empty name', { name: ' ' }, 'Name: must not be empty'],
    ['no address', { ticketUrls: [] }, 'Address of a ticket: '],
    [
      'an address without a number',
      { ticketUrls: ['/t'] },
      'Address of a ticket (0): must begin with / and hold {id} once',
    ],
    [
      'a wrong attribute',
      { facts: { ...desk.facts, status: { ...newReading('.s'), attribute: '1 x' } } },
      'Status (attribute): is no name of an attribute',
    ],
    [
      'a selector that is no text',
      { facts: { ...desk.facts, subject: { ...newReading('.s'), selectors: [5] } } },
      'Subject (selectors.0): should be text',
    ],
    [
      'a meaning nobody knows',
      { words: { status: { Neu: 'fresh' }, priority: {} } },
      'Its words for a status (Neu): must be one of: new, open',
    ],
    ['a missing part', { composers: undefined }, 'Where replies are written: is missing'],
  ])('%s, with the field', (_, more, said) => {
    expect(problems(file({ ...desk, ...more }))[0]).toContain(said)
  })

  test('in Chinese too', () => {
    expect(problems(file({ ...desk, name: '' }), 'zh')).toEqual(['名称：不能为空'])
  })
})
