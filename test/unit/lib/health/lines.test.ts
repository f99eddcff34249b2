import { expect, test } from 'vitest'
import { changedLine, withReport } from '@/lib/health'
import type { HealthReport, SiteHealth } from '@/lib/health/types'
import { translator } from '@/lib/i18n'
import { healthWords } from '@/lib/i18n/words/health'

const whole = { root: 1, message: 6, rich: 1, subject: 1 }
const around = { host: 'acme.zendesk.com', version: '1', browser: 'x', now: 0 }
const report = (landmarks: Record<string, number>, more: Partial<HealthReport> = {}): HealthReport => ({
  helpdesk: 'zendesk',
  facts: { messages: 'api' },
  problem: null,
  landmarks,
  composer: null,
  closed: false,
  ...more,
})
function lines(missing: Record<string, number>, more: Partial<HealthReport> = {}) {
  let site: SiteHealth | null = withReport(null, report(whole), around)
  for (let n = 0; n < 2; n++) site = withReport(site, report({ ...whole, ...missing }, more), around)
  const say = (lang: 'en' | 'zh') =>
    changedLine(site as SiteHealth, translator(healthWords, lang), () => '14:20')
  return [say('en'), say('zh')]
}

test('says what is missing, what that means and that the rest works', () => {
  expect(lines({ rich: 0 })).toEqual([
    'This page has changed. Not found since 14:20: the reply editor. Phrases can be copied, not inserted. Everything else works.',
    '这个页面有了变化，自 14:20 起找不到回复编辑器。话术可以复制，不能插入。其余功能照常。',
  ])
  expect(lines({ rich: 0, message: 0 })[0]).toContain('14:20: the conversation and the reply editor.')
})

test('names the ticket alone when everything in it is gone with it', () => {
  const [en] = lines({ root: 0, message: 0, rich: 0 })
  expect(en).toContain('Not found since 14:20: the open ticket’s place.')
  expect(en).not.toMatch(/conversation|reply editor/)
})

test('is silent about what the helpdesk’s own answers make up for', () => {
  expect(lines({ subject: 0 })).toEqual([null, null])
  expect(lines({})).toEqual([null, null])
})

test('does not repeat what the panel says of facts that could not be read', () => {
  expect(lines({ message: 0 }, { facts: { messages: 'not-on-page' } })).toEqual([null, null])
  expect(lines({ root: 0 }, { facts: {}, problem: 'signed-out' })).toEqual([null, null])
  expect(lines({ rich: 0 }, { facts: { messages: 'not-on-page' } })[0]).toContain('the reply editor')
})
