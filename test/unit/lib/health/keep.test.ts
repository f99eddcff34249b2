import { describe, expect, test } from 'vitest'
import { isDoubtful, lostParts, missingFacts, withReport, withSite } from '@/lib/health'
import { healthStoreSchema } from '@/lib/health/schema'
import type { HealthReport, SiteHealth } from '@/lib/health/types'

const HOUR = 3_600_000
const start = Date.parse('2026-11-25T08:00:00Z')
const at = (turn: number) => new Date(start + turn * HOUR).toISOString()

const whole = { root: 1, message: 6, rich: 1, plain: 0, subject: 1, requester: 2, tags: 0 }
const report = (landmarks: Record<string, number> = {}, more: Partial<HealthReport> = {}): HealthReport => ({
  helpdesk: 'zendesk',
  facts: { subject: 'api', messages: 'api', status: 'page' },
  problem: null,
  landmarks: { ...whole, ...landmarks },
  composer: 'public',
  closed: false,
  ...more,
})
/** Reports one after the other, an hour apart. */
function healthAfter(...reports: HealthReport[]): SiteHealth {
  let site: SiteHealth | null = null
  for (const [turn, one] of reports.entries()) {
    const around = { host: 'acme.zendesk.com', version: '1.2.3', browser: 'Chromium 156' }
    site = withReport(site, one, { ...around, now: start + turn * HOUR })
  }
  return site as SiteHealth
}
const lost = (...reports: HealthReport[]) => lostParts(healthAfter(...reports)).map(({ part }) => part)

describe('a host’s health', () => {
  test('is well when every fact was read and every part of the page is there', () => {
    const site = healthAfter(report())
    expect(site).toMatchObject({ at: at(0), wellAt: at(0), version: '1.2.3', browser: 'Chromium 156' })
    expect(lostParts(site)).toEqual([])
    expect(healthStoreSchema.parse({ [site.host]: site })).toEqual({ [site.host]: site })
  })

  test('keeps when it was last well', () => {
    const site = healthAfter(report(), report(), report({}, { facts: { subject: 'api', tags: 'forbidden' } }))
    expect(site).toMatchObject({ at: at(2), wellAt: at(1) })
    expect(missingFacts(site)).toEqual([['tags', 'forbidden']])
  })

  test('is not well when nothing could be read', () => {
    expect(healthAfter(report({}, { facts: {}, problem: 'signed-out' })).wellAt).toBeNull()
    expect(healthAfter(report({}, { facts: {} })).wellAt).toBeNull()
  })

  test('starts anew with another helpdesk at the same address', () => {
    const site = healthAfter(report(), report({ root: 0 }, { helpdesk: 'freshdesk' }))
    expect(site.wellAt).toBe(at(1))
    expect(site.landmarks.root).toEqual({ found: 0, seenAt: null, gone: 0, goneSince: null })
  })
})

describe('a part of the page', () => {
  test('is lost when two reports in a row miss it, since the first of them', () => {
    const gone = report({ message: 0 })
    expect(lost(report(), gone)).toEqual([])
    expect(isDoubtful(healthAfter(report(), gone))).toBe(true)
    const site = healthAfter(report(), gone, gone, gone)
    expect(lostParts(site)).toEqual([{ part: 'messages', since: at(1) }])
    expect(isDoubtful(site)).toBe(false)
    expect(site.wellAt).toBe(at(0))
  })

  test('is back with the first report that has it', () => {
    const gone = report({ root: 0, message: 0 })
    expect(lost(report(), gone, gone)).toEqual(['ticket', 'messages'])
    const site = healthAfter(report(), gone, gone, report())
    expect(lostParts(site)).toEqual([])
    expect(site.wellAt).toBe(at(3))
  })

  test('that was never there is not missed: it belongs to another form of the page', () => {
    const never = report({ subject: 0 })
    expect(lost(never, never, never)).toEqual([])
  })

  test('is there as long as one of its forms is: chats have another editor', () => {
    const chat = report({ rich: 0, plain: 1 })
    expect(lost(report(), chat, chat, chat)).toEqual([])
    const none = report({ rich: 0, plain: 0 })
    expect(lost(report(), chat, none, none)).toEqual(['reply'])
  })

  test('is not missed on closed tickets when they have none', () => {
    const closed = report({ rich: 0 }, { closed: true, composer: null })
    expect(lost(report(), closed, closed, closed)).toEqual([])
    const open = report({ rich: 0 }, { composer: null })
    expect(lost(report(), closed, open, closed)).toEqual([])
    expect(lost(report(), open, closed, open, closed)).toEqual(['reply'])
  })

  test('that comes and goes with the ticket is no part', () => {
    const tagged = report({ tags: 3 })
    expect(lost(tagged, report(), report(), report())).toEqual([])
  })

  test('of a helpdesk that we know nothing of is never missed', () => {
    const custom = report({}, { helpdesk: 'custom-desk' })
    expect(lost(custom, { ...custom, landmarks: { ...whole, root: 0 } })).toEqual([])
  })
})

test('the thirty hosts heard of last are kept', () => {
  let all: Record<string, SiteHealth> = {}
  for (let n = 0; n < 40; n++) {
    const around = { host: `h${n}.example`, version: '1', browser: 'x', now: start + n * HOUR }
    all = withSite(all, withReport(null, report(), around))
  }
  expect(Object.keys(all)).toHaveLength(30)
  expect(all['h9.example']).toBeUndefined()
  expect(all['h10.example']).toBeDefined()
  const again = withReport(all['h10.example'] ?? null, report(), {
    host: 'h10.example',
    version: '1',
    browser: 'x',
    now: start + 50 * HOUR,
  })
  expect(Object.keys(withSite(all, again))).toHaveLength(30)
})
