import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resolveLocale, speaker, translator, type WordTable } from '@/lib/i18n'
import { alertsWords } from '@/lib/i18n/words/alerts'
import { notificationWords } from '@/lib/i18n/words/notifications'
import { optionsWords } from '@/lib/i18n/words/options'
import { panelWords } from '@/lib/i18n/words/panel'
import { playbookWords } from '@/lib/i18n/words/playbook'
import { popupWords } from '@/lib/i18n/words/popup'

describe('speaker', () => {
  const t = speaker({
    left: '{time} left',
    items: '{n} {n, plural, item|items}',
    zh: '还有{n}项',
    bare: 'plain',
    none: '{n, plural, one item|no items}',
  })

  test.each([
    [0, '0 items'],
    [1, '1 item'],
    [2, '2 items'],
    [11, '11 items'],
    [-1, '-1 items'],
  ])('%d', (n, words) => {
    expect(t('items', { n })).toBe(words)
  })

  test('a number that came as text picks its form, too', () => {
    expect(t('items', { n: '1' })).toBe('1 item')
    expect(t('none')).toBe('no items')
  })

  test('a value is taken as it is, whatever stands in it', () => {
    expect(t('left', { time: '$& {n} <b>' })).toBe('$& {n} <b> left')
  })

  test('a value nobody gave stays visible, and so does an unknown word', () => {
    expect(t('left')).toBe('{time} left')
    expect(t('bare', { extra: 1 })).toBe('plain')
    expect(speaker<Record<string, string>>({})('gone.key')).toBe('gone.key')
  })
})

test('a word that a language lacks is said in English', () => {
  const table = { en: { a: 'A', b: 'B' }, zh: { a: '甲' } } as unknown as WordTable<{ a: string; b: string }>
  expect(translator(table, 'zh')('b')).toBe('B')
  expect(translator(table, 'zh')('a')).toBe('甲')
})

test.each([
  ['auto', 'zh-CN', 'zh'],
  ['auto', 'ZH', 'zh'],
  ['auto', 'zha', 'en'],
  ['auto', 'de-DE', 'en'],
  ['auto', '', 'en'],
  ['en', 'zh-CN', 'en'],
  ['zh', 'en-US', 'zh'],
] as const)('setting %s, browser %j: %s', (setting, tag, lang) => {
  expect(resolveLocale(setting, tag)).toBe(lang)
})

describe('the tables', () => {
  /** Names of the values a text takes; the plural forms of one value are the value itself. */
  const values = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort()

  test.each<[string, { en: Record<string, string>; zh: Record<string, string> }]>([
    ['panel', panelWords],
    ['playbook', playbookWords],
    ['popup', popupWords],
    ['options', optionsWords],
    ['alerts', alertsWords],
    ['notifications', notificationWords],
  ])('%s: the same keys and values, and no word empty', (_, { en, zh }) => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
    for (const [key, text] of Object.entries(en)) {
      expect([key, values(zh[key] ?? '')]).toEqual([key, values(text)])
      expect([key, text.trim() !== '' && zh[key]?.trim() !== '']).toEqual([key, true])
    }
  })

  test('the manifest’s words', () => {
    const read = (lang: string): Record<string, { message: string }> =>
      JSON.parse(
        readFileSync(new URL(`../../../../public/_locales/${lang}/messages.json`, import.meta.url), 'utf8'),
      )
    const [en, zh] = [read('en'), read('zh_CN')]
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
    for (const { message } of [...Object.values(en), ...Object.values(zh)]) {
      expect(message.trim()).not.toBe('')
      expect(message.length).toBeLessThanOrEqual(132)
    }
  })
})
