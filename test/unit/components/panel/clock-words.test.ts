import { expect, test } from 'vitest'
import { clockWords } from '@/components/panel/clock/clock-words'
import { translator } from '@/lib/i18n'
import { panelWords } from '@/lib/i18n/words/panel'
import { makeClock, NOW } from '../../../e2e/preview/make'

const en = translator(panelWords, 'en')
const zh = translator(panelWords, 'zh')

test('a running clock says how long, its state and when it is due', () => {
  const words = clockWords(makeClock({ policy: 'Gold' }), NOW, en, 'en')
  expect(words.number).toBe('38 min left')
  expect(words.details[0]).toBe('On track')
  expect(words.details[1]).toMatch(/^due \d\d:20$/)
  expect(words.source).toEqual(['Zendesk', 'Gold'])
})

test('a breached one says since when', () => {
  const words = clockWords(makeClock({ state: 'breached', minutes: -125 }), NOW, en, 'en')
  expect(words.number).toBe('2 h 5 min over')
  expect(words.details).toEqual([expect.stringMatching(/^Breached since \d\d:37$/)])
})

test('a paused one says why, with and without a known remainder', () => {
  const paused = makeClock({ state: 'paused', dueAt: null, minutes: 300, pausedBy: '等待客户' })
  expect(clockWords(paused, NOW, zh, 'zh')).toMatchObject({
    number: '还剩 5小时',
    details: ['“等待客户”期间暂停'],
  })
  const unknown = clockWords({ ...paused, leftMs: null, pausedBy: null }, NOW, en, 'en')
  expect(unknown).toMatchObject({ number: 'Paused', details: ['Paused'] })
})

test('a paused one that was overdue before says so', () => {
  const paused = makeClock({ state: 'paused', dueAt: null, minutes: -30, pausedBy: 'Pending' })
  expect(clockWords(paused, NOW, en, 'en').number).toBe('30 min over')
})

test('a met one says by how much, and stays silent about it when that is not known', () => {
  const met = makeClock({ state: 'met', sparedMs: 5_400_000 })
  expect(clockWords(met, NOW, en, 'en')).toMatchObject({ number: 'Met', details: ['1 h 30 min to spare'] })
  expect(clockWords({ ...met, sparedMs: -5_400_000 }, NOW, en, 'en').details).toEqual(['1 h 30 min late'])
  expect(clockWords({ ...met, sparedMs: null }, NOW, en, 'en').details).toEqual([])
})

test('an unknown one claims nothing', () => {
  const words = clockWords(makeClock({ state: 'unknown', dueAt: null, leftMs: null }), NOW, en, 'en')
  expect(words).toMatchObject({ number: 'Not known', details: ['No due moment given'] })
})
