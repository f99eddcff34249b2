import { expect, test } from 'vitest'
import { clockWords } from '@/components/panel/clock/clock-words'
import { translator } from '@/lib/i18n'
import { panelWords } from '@/lib/i18n/words/panel'
import { ago, makeClock, makeOwnClock, makeTicket, NOW } from '../../../e2e/preview/make'

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

test('working time is told in hours, and called so', () => {
  const words = clockWords(makeOwnClock({ minutes: 73 * 60 }), NOW, en, 'en')
  expect(words.number).toBe('73 h left')
  expect(words.details.slice(0, 2)).toEqual(['On track', 'working time'])
  expect(words.source).toEqual(['policy “Premium customers”'])
  const calendar = makeOwnClock({ minutes: 73 * 60, own: { kind: 'calendar' } })
  expect(clockWords(calendar, NOW, en, 'en')).toMatchObject({ number: '3 d 1 h left' })
})

test('outside hours it stands until the next opening; at risk is told first', () => {
  const standing = makeOwnClock({ standsUntil: ago(-1158) })
  expect(clockWords(standing, NOW, en, 'en').details[0]).toBe('Outside hours, stands until Mon 09:00')
  expect(clockWords({ ...standing, state: 'at-risk' }, NOW, en, 'en').details.slice(0, 2)).toEqual([
    'At risk',
    'Outside hours, stands until Mon 09:00',
  ])
  expect(clockWords(standing, NOW, zh, 'zh').details[0]).toBe('非工作时间，周一09:00 起继续')
})

test('a breached clock is not made quiet by the night', () => {
  const late = makeOwnClock({ state: 'breached', minutes: -60, standsUntil: ago(-1158) })
  expect(clockWords(late, NOW, en, 'en').details).toEqual([
    expect.stringMatching(/^Breached since/),
    'working time',
    'Outside hours, stands until Mon 09:00',
  ])
})

test('the customer’s clock is told where it shows another time', () => {
  const { requester } = makeTicket({}, { timeZone: 'Pacific/Kiritimati' })
  const of = (clock: ReturnType<typeof makeClock>, who = requester) =>
    clockWords(clock, NOW, en, 'en', who).details
  expect(of(makeClock())).toContain('Mon 04:20 for Mara')
  expect(of(makeClock({ state: 'breached', minutes: -125 }))).toContain('Mon 01:37 for Mara')
  expect(of(makeClock(), { ...requester, name: null })).toContain('Mon 04:20 for the customer')
  expect(of(makeClock(), { ...requester, timeZone: null })).toHaveLength(2)
  expect(of(makeClock(), { ...requester, timeZone: 'Nowhere/None' })).toHaveLength(2)
})

test('a paused clock of ours says whom it waits for; guesses are told in words', () => {
  const paused = makeOwnClock({
    state: 'paused',
    dueAt: null,
    pausedBy: 'Pending',
    own: { waitsFor: 'third-party', guesses: ['created', 'status-history'] },
  })
  const words = clockWords(paused, NOW, en, 'en')
  expect(words.details).toEqual(['Paused while Pending', 'waiting for a third party', 'working time'])
  expect(words.estimate).toMatch(/^Nothing says when .* earlier pauses may be missing\.$/)
  expect(clockWords(makeOwnClock(), NOW, en, 'en').estimate).toBe('')
})
