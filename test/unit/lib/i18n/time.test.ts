import { afterEach, describe, expect, test, vi } from 'vitest'
import { formatDue, formatDuration, formatSince, formatThere, formatWhen } from '@/lib/i18n'

const S = 1000
const M = 60 * S
const H = 60 * M
const D = 24 * H

describe('formatDuration', () => {
  test.each<[number, string, string]>([
    [0, '0 s', '0秒'],
    [999, '0 s', '0秒'],
    [59 * S, '59 s', '59秒'],
    [2 * M - 1, '119 s', '119秒'],
    [2 * M, '2 min', '2分钟'],
    [H - 1, '59 min', '59分钟'],
    [H, '1 h', '1小时'],
    [H + 59 * S, '1 h', '1小时'],
    [90 * M, '1 h 30 min', '1小时30分'],
    [D - 1, '23 h 59 min', '23小时59分'],
    [D, '1 d', '1天'],
    [D + H - 1, '1 d', '1天'],
    [51 * H, '2 d 3 h', '2天3小时'],
    [400 * D, '400 d', '400天'],
  ])('%d ms', (ms, en, zh) => {
    expect(formatDuration(ms, 'en')).toBe(en)
    expect(formatDuration(ms, 'zh')).toBe(zh)
    expect(formatDuration(-ms, 'en')).toBe(en)
  })
})

test('working time is told in hours, however long', () => {
  expect(formatDuration(73 * H + 20 * M, 'en', true)).toBe('73 h 20 min')
  expect(formatDuration(73 * H, 'zh', true)).toBe('73小时')
  expect(formatDuration(-400 * D, 'en', true)).toBe('9600 h')
  expect(formatDuration(38 * M, 'en', true)).toBe('38 min')
})

describe('formatDue', () => {
  const now = Date.parse('2026-11-20T12:00:00Z') // a Friday
  const due = (iso: string, zone = 'UTC', lang: 'en' | 'zh' = 'en') => formatDue(iso, now, lang, zone)

  test('today: the time alone', () => {
    expect(due('2026-11-20T14:20:00Z')).toBe('14:20')
    expect(due('2026-11-20T14:20:00Z', 'UTC', 'zh')).toBe('14:20')
  })

  test('midnight is 00:00, never 24:00', () => {
    expect(due('2026-11-20T00:00:00Z')).toBe('00:00')
    expect(due('2026-11-20T00:05:00Z', 'UTC', 'zh')).toBe('00:05')
  })

  test('a minute before and after midnight are two days', () => {
    expect(due('2026-11-20T23:59:00Z')).toBe('23:59')
    expect(due('2026-11-21T00:00:00Z')).toBe('Sat 00:00')
    expect(due('2026-11-21T00:00:00Z', 'UTC', 'zh')).toBe('周六00:00')
  })

  test('the zone decides what today is', () => {
    expect(due('2026-11-20T16:30:00Z', 'Asia/Shanghai')).toBe('Sat 00:30')
    expect(due('2026-11-20T02:00:00Z', 'America/Los_Angeles')).toBe('Thu 18:00')
    expect(due('2026-11-20T12:30:00Z', 'Asia/Kolkata')).toBe('18:00')
  })

  test('within six days the weekday, beyond them the date; no weekday is ever today’s', () => {
    expect(due('2026-11-26T11:59:00Z')).toBe('Thu 11:59')
    expect(due('2026-11-26T12:00:00Z')).toBe('26 Nov, 12:00')
    expect(due('2026-11-14T12:00:00Z')).toBe('14 Nov, 12:00')
    expect(due('2026-11-14T12:01:00Z')).toBe('Sat 12:01')
    expect(due('2026-12-24T12:00:00Z', 'UTC', 'zh')).toBe('12月24日 12:00')
  })
})

describe('formatThere', () => {
  afterEach(() => vi.unstubAllEnvs())
  const there = (iso: string, zone: string, lang: 'en' | 'zh' = 'en') => formatThere(iso, lang, zone)

  test('the other clock’s time, with its weekday only where that is another', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    expect(there('2026-11-27T13:20:00Z', 'Asia/Shanghai')).toBe('21:20')
    expect(there('2026-11-27T22:20:00Z', 'Asia/Shanghai')).toBe('Sat 06:20')
    expect(there('2026-11-27T22:20:00Z', 'Asia/Shanghai', 'zh')).toBe('周六06:20')
  })

  test('silent where the clocks agree at that moment, and for a zone nobody knows', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    expect(there('2026-11-27T13:20:00Z', 'Europe/Madrid')).toBeNull()
    expect(there('2026-07-27T13:20:00Z', 'Africa/Johannesburg')).toBeNull()
    expect(there('2026-11-27T13:20:00Z', 'Africa/Johannesburg')).toBe('15:20')
    expect(there('2026-11-27T13:20:00Z', 'Middle-earth/Shire')).toBeNull()
  })

  test('a machine that travels is told by its new clock', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    expect(formatDue('2026-11-20T14:20:00Z', Date.parse('2026-11-20T12:00:00Z'), 'en')).toBe('15:20')
    vi.stubEnv('TZ', 'Asia/Shanghai')
    expect(formatDue('2026-11-20T14:20:00Z', Date.parse('2026-11-20T12:00:00Z'), 'en')).toBe('22:20')
  })
})

describe('formatSince', () => {
  const now = Date.parse('2026-01-02T10:00:00Z')
  const since = (iso: string, lang: 'en' | 'zh' = 'en') => formatSince(iso, now, lang)

  test('names the weekday while that can be no other week’s, else says it as a note would', () => {
    vi.stubEnv('TZ', 'UTC')
    expect(since('2026-01-02T09:05:00Z')).toBe('09:05')
    expect(since('2026-01-01T23:59:00Z')).toBe('Thursday')
    expect(since('2025-12-28T08:00:00Z')).toBe('Sunday')
    expect(since('2025-12-27T08:00:00Z')).toBe('27 Dec 2025')
    expect(since('2025-12-30T08:00:00Z', 'zh')).toBe('星期二')
  })
})

describe('formatWhen', () => {
  afterEach(() => vi.unstubAllEnvs())
  const now = Date.parse('2026-01-02T12:00:00Z')

  test('the time today, else the date, with the year when it is another', () => {
    vi.stubEnv('TZ', 'UTC')
    expect(formatWhen('2026-01-02T09:05:00Z', now, 'en')).toBe('09:05')
    expect(formatWhen('2026-01-01T23:59:00Z', now, 'en')).toBe('1 Jan')
    expect(formatWhen('2025-12-31T23:59:00Z', now, 'en')).toBe('31 Dec 2025')
    expect(formatWhen('2026-01-01T08:00:00Z', now, 'zh')).toBe('1月1日')
    expect(formatWhen('2025-12-31T08:00:00Z', now, 'zh')).toBe('2025年12月31日')
  })

  test('today is the agent’s day, not UTC’s', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai')
    expect(formatWhen('2026-01-01T16:30:00Z', now, 'en')).toBe('00:30')
    expect(formatWhen('2026-01-01T15:30:00Z', now, 'en')).toBe('1 Jan')
  })
})
