// @vitest-environment jsdom
/** Nothing of a ticket can get into the report, whatever stands in the ticket and on its page. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { HealthReport } from '@/lib/health/types'
import type { ReadResult } from '@/lib/helpdesks/contract'

const sent = vi.hoisted(() => ({ reports: [] as unknown[] }))
vi.mock('@/lib/messaging', () => ({
  ask: async (_: string, report: unknown) => {
    sent.reports.push(report)
    return { line: null, again: false }
  },
}))

import { reportWords } from '@/components/options/sites/HealthReport'
import { followHealth } from '@/entrypoints/overlay/health'
import { reportOf, withReport } from '@/lib/health'
import { healthReportSchema, siteHealthSchema } from '@/lib/health/schema'
import { freshdesk, requestTracker, zendesk } from '@/lib/helpdesks'
import { translator } from '@/lib/i18n'
import { healthWords } from '@/lib/i18n/words/health'
import { emptyTicket, type Ticket } from '@/lib/ticket'
import { factNames } from '@/lib/ticket/ids'
import * as fresh from '../helpdesks/fixtures/freshdesk'
import * as rt from '../helpdesks/fixtures/request-tracker'
import * as zen from '../helpdesks/fixtures/zendesk'

/** Words that none of our own vocabulary can hold by chance: the test would accuse it. */
const word = fc.stringMatching(/^(zq[a-z]{5,12}|零[一-龥]{2,6}|zq[a-z]{3,8}@[a-z]{4,8}\.test)$/)
const id = fc.integer({ min: 10_000_000, max: 99_999_999_999 }).map(String)
const fact = fc.constantFrom(...factNames)
const why = fc.constantFrom('signed-out', 'forbidden', 'not-on-page', 'rate-limited', 'unexpected')

const ticket = fc
  .record({
    words: fc.array(word, { minLength: 12, maxLength: 12 }),
    ids: fc.array(id, { minLength: 4, maxLength: 4 }),
    sources: fc.dictionary(fact, fc.constantFrom('api', 'page')),
    missing: fc.array(fc.record({ fact, why, retryAfter: fc.constant(null) }), { maxLength: 4 }),
    status: fc.constantFrom('open', 'closed', 'pending'),
  })
  .map(({ words, ids, sources, missing, status }) => {
    const [subject, label, tag, group, person, mail, organization, mine, text, author, policy, path] = words
    const [own, requester, me, message] = ids
    const empty = emptyTicket('zendesk', 'acme.zendesk.com', own ?? '', `https://acme.zendesk.com/${path}`)
    const made = {
      ...empty,
      ...{ subject, status, statusLabel: label, tags: [tag], group, sources, missing },
      assignee: { id: me, name: mine },
      me: { id: me, name: mine, timeZone: null },
      requester: { ...empty.requester, id: requester, name: person, email: mail, organization },
      messages: [
        {
          id: message,
          at: null,
          role: 'requester',
          authorName: author,
          authorId: requester,
          text,
          visibility: 'public',
        },
      ],
      slaTargets: [
        {
          ...{ metric: 'next-reply', stage: 'active', dueAt: null, startedAt: null, metAt: null },
          targetMinutes: 1,
          clock: null,
          source: 'Zendesk',
          policy,
        },
      ],
    } as unknown as Ticket
    return { made, secrets: [...words, ...ids] }
  })

/** The ticket's page, with the ticket's words wherever a helpdesk shows some. */
function pageWith(made: Ticket, secrets: string[]): void {
  const tab = { id: Number(made.id), selected: true } as zen.Tab
  const panes = [{ id: Number(made.id), active: true, articles: zen.articles } as zen.Pane]
  document.body.innerHTML =
    zen.workspace([tab], panes) + fresh.ticketPage({ composer: fresh.froala() }) + rt.displayPage()
  const all = [...document.body.querySelectorAll('*')]
  for (const [at, element] of all.entries()) {
    const secret = secrets[at % secrets.length] ?? ''
    element.setAttribute('title', secret)
    element.setAttribute('aria-label', secret)
    if (element.childElementCount === 0) element.textContent = secret
  }
}

test('no word and no id of a ticket gets into what is sent, kept or copied', async () => {
  vi.useFakeTimers()
  const words = { en: translator(healthWords, 'en'), zh: translator(healthWords, 'zh') }
  await fc.assert(
    fc.asyncProperty(
      ticket,
      fc.constantFrom(zendesk, freshdesk, requestTracker),
      async ({ made, secrets }, helpdesk) => {
        pageWith(made, secrets)
        sent.reports.length = 0
        const stop = new AbortController()
        const result: ReadResult = { kind: 'ticket', ticket: made }
        followHealth(helpdesk, document).after(result, made.id, stop.signal)
        await vi.advanceTimersByTimeAsync(3_000)
        stop.abort()
        expect(sent.reports).toHaveLength(1)
        const report = healthReportSchema.parse(sent.reports[0])
        const around = { host: 'acme.zendesk.com', version: '1.2.3', browser: 'Firefox 153', now: 0 }
        const site = withReport(null, report, around)
        const seen = [JSON.stringify(sent.reports), JSON.stringify(siteHealthSchema.parse(site))]
        for (const t of Object.values(words)) seen.push(reportOf(site, reportWords(t)))
        for (const secret of secrets) for (const text of seen) expect(text).not.toContain(secret)
      },
    ),
    { numRuns: 40 },
  )
  vi.useRealTimers()
})

const whole: HealthReport = {
  helpdesk: 'zendesk',
  facts: {},
  problem: null,
  landmarks: { root: 1 },
  composer: null,
  closed: false,
}

test('a text has no place in a report: the background takes none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = healthReportSchema.parse({ ...whole, subject: text, ticket: { text } })
      expect(parsed).toEqual(whole)
      // A name that objects keep for themselves is left out instead of refused.
      const own = /^[a-z][\w.-]{0,39}$/i.test(text) || text === '__proto__'
      expect(healthReportSchema.safeParse({ ...whole, landmarks: { [text]: 1 } }).success).toBe(own)
    }),
    { examples: [['__proto__'], ['constructor']] },
  )
  const bad = [
    { facts: { subject: 'Charged twice' } },
    { facts: { note: 'api' } },
    { problem: 'Mara Lind' },
    { composer: 'Dear Mara' },
    { landmarks: { root: 'Mara' } },
    { landmarks: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`l${n}`, 1])) },
    { helpdesk: 'Mara Lind' },
  ]
  for (const wrong of bad) {
    expect(healthReportSchema.safeParse({ ...whole, ...wrong }).success, JSON.stringify(wrong)).toBe(false)
  }
})
