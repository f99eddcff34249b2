import { describe, expect, test } from 'vitest'
import { helpdeskWords } from '@/lib/i18n/words/helpdesks'
import { pickerWords } from '@/lib/i18n/words/picker'

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()

describe.each([
  ['helpdesks', helpdeskWords],
  ['the picker', pickerWords],
])('the words of %s', (_, table) => {
  test('are the same in both languages, with the same placeholders, all written, none shouted', () => {
    expect(Object.keys(table.zh).sort()).toEqual(Object.keys(table.en).sort())
    for (const [key, text] of Object.entries(table.en)) {
      const other = table.zh[key as keyof typeof table.zh] as string
      expect(placeholders(other), key).toEqual(placeholders(text))
      for (const one of [text, other]) {
        expect(one, key).not.toMatch(/[!！]/)
        expect(one.trim(), key).not.toBe('')
      }
    }
  })
})
