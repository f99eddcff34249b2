import { expect, test } from 'vitest'
import { translator } from '@/lib/i18n'
import type { PanelWords } from '@/lib/i18n/words/panel'
import { sessionWords } from '@/lib/i18n/words/session'

const keys = Object.keys(sessionWords.en) as (keyof PanelWords)[]
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)/g)]
    .map((match) => match[1])
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort()

test('both languages have the same keys', () => {
  expect(Object.keys(sessionWords.zh).sort()).toEqual([...keys].sort())
})

test('every entry has the same placeholders in both languages', () => {
  for (const key of keys)
    expect(placeholders(sessionWords.zh[key]), key).toEqual(placeholders(sessionWords.en[key]))
})

test('no entry is empty, and no Chinese one was left in English', () => {
  const sameInBoth = new Set(['panel.label', 'head.vip', 'fact.sla', 'sla.title', 'quote', 'check.count'])
  for (const key of keys) {
    expect(sessionWords.en[key].length, key).toBeGreaterThan(0)
    if (!sameInBoth.has(key)) expect(sessionWords.zh[key], key).toMatch(/\p{Script=Han}|[，。、（）？：]/u)
  }
})

test('no exclamation marks: the panel does not shout', () => {
  for (const key of keys) expect(sessionWords.en[key] + sessionWords.zh[key], key).not.toMatch(/[!！]/)
})

test('one note and several are worded apart', () => {
  const t = translator(sessionWords, 'en')
  expect(t('invalidated.copy', { n: 1 })).toBe('Copy 1 unsaved note')
  expect(t('invalidated.copy', { n: 3 })).toBe('Copy 3 unsaved notes')
})
