import { describe, expect, test } from 'vitest'
import { evidenceIds } from '@/lib/checklist/types'
import { alertsWords } from '@/lib/i18n/words/alerts'
import { coachWords } from '@/lib/i18n/words/coach'
import { cueSectionWords } from '@/lib/i18n/words/cue'
import { importWords } from '@/lib/i18n/words/import'
import { libraryWords } from '@/lib/i18n/words/library'
import { measuresWords } from '@/lib/i18n/words/measures'
import { notificationWords } from '@/lib/i18n/words/notifications'
import { type OptionsWords, optionsWords } from '@/lib/i18n/words/options'
import { popupWords } from '@/lib/i18n/words/popup'
import { slaWords } from '@/lib/i18n/words/sla'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()

describe.each([
  ['options', optionsWords],
  ['alerts', alertsWords],
  ['the coach', coachWords],
  ['notifications', notificationWords],
  ['moods', cueSectionWords],
  ['popup', popupWords],
  ['the SLA pages', slaWords],
  ['the measures', measuresWords],
  ['the phrases', libraryWords],
  ['importing phrases', importWords],
])('the words of %s', (_, table) => {
  test('are the same in both languages, with the same placeholders', () => {
    expect(Object.keys(table.zh).sort()).toEqual(Object.keys(table.en).sort())
    for (const [key, text] of Object.entries(table.en)) {
      expect(placeholders(table.zh[key as keyof typeof table.zh]), key).toEqual(placeholders(text))
    }
  })

  test('are all written, and without exclamation marks', () => {
    for (const [key, text] of [...Object.entries(table.en), ...Object.entries(table.zh)]) {
      expect(text, key).not.toMatch(/[!！]/)
      expect(text.trim(), key).not.toBe('')
    }
  })
})

test('every evidence and every intent that the built-in content names has a word', () => {
  const has = (key: string) => key in optionsWords.en && optionsWords.en[key as keyof OptionsWords] !== ''
  const intents = [
    ...builtInChecklists.flatMap((list) => list.items.flatMap((one) => one.intents)),
    ...builtInPhrases.map((phrase) => phrase.intent),
  ]
  expect(intents.filter((id) => !has(`intent.${id}`))).toEqual([])
  expect(evidenceIds.filter((id) => !has(`evidence.${id}`))).toEqual([])
})
