import { describe, expect, it } from 'vitest'
import { CARET, phraseValues, renderPhrase } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { emptyTicket, type Lang } from '@/lib/ticket'
import { moments, moods, scenarios } from '@/lib/ticket/ids'

const INTENTS =
  `acknowledge-receipt greet-and-own apologise-delay apologise-error empathise-anger empathise-worry
empathise-disappointment thank-patience thank-report confirm-understanding ask-details ask-screenshot
ask-verify-identity ask-deadline give-next-step-time update-in-progress update-delayed handoff-with-owner explain-cause
explain-policy-with-alternative decline-with-alternative offer-choice offer-compensation refund-started
refund-declined-with-alternative billing-corrected delivery-status outage-notice outage-resolved bug-confirmed workaround
how-to-steps access-restored security-caution contract-clarify change-assess emergency-action cancel-understand
cancel-confirm escalate-to-manager legal-holding-reply solution-done confirm-solved ask-feedback close-warmly
follow-up-check thank-praise internal-request internal-update internal-thanks`.split(/\s+/)
const LANGS: Lang[] = ['en', 'zh']

/** Every name that a built-in phrase may use beside the ticket's own. */
const ASKED = [
  'promise.time',
  ...[
    'request priority action cause alternative rule protects option_a option_b compensation state owner amount',
    'delivery_day steps end_date reason result',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `fact.${name}`),
]

function fullValues(lang: Lang): Record<string, string> {
  const head = {
    ...emptyTicket('zendesk', 'acme.zendesk.com', '4021', 'https://acme.zendesk.com/agent/tickets/4021'),
    subject: lang === 'zh' ? '登录不上' : 'Cannot sign in',
    requester: {
      ...emptyTicket('z', 'h', '1', 'u').requester,
      name: lang === 'zh' ? '张伟' : 'Mara Lind',
      email: 'mara@example.com',
    },
  }
  const values = phraseValues(head, {
    now: Date.parse('2026-11-22T10:00:00Z'),
    lang,
    agentName: lang === 'zh' ? '李娜' : 'Jo Park',
    nextDue: '2026-11-22T14:20:00Z',
    timeZone: 'UTC',
  })
  for (const name of ASKED) values[name] = lang === 'zh' ? '某事' : 'something'
  return values
}

function faults(text: string): string[] {
  return [
    ...(/\{\{|\}\}|\{%|%\}|undefined|null|\[object/.test(text) ? ['raw template'] : []),
    ...(/ {2,}/.test(text) ? ['double space'] : []),
    ...(/\s[,.;:?!，。；：？！]/.test(text) ? ['space before a mark'] : []),
    ...(/[,，。.]{2,}|，。|^[，。,.]/m.test(text) ? ['doubled mark'] : []),
    ...(/\n{3,}|^\s|\s$/.test(text.replaceAll(CARET, '').trimEnd()) ? ['blank lines'] : []),
    ...(/\(\s*\)|“\s*”|"\s*"/.test(text) ? ['empty quotes'] : []),
  ]
}

describe('the built-in phrase library', () => {
  it('has unique, stable-looking ids', () => {
    const ids = builtInPhrases.map((p) => p.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^(en|zh)\.[a-z-]+\.[a-z-]+$/)
  })

  it.each(LANGS)(
    'has at least 160 phrases in %s, every intent, moment, mood, audience and length',
    (lang) => {
      const own = builtInPhrases.filter((p) => p.lang === lang)
      expect(own.length).toBeGreaterThanOrEqual(160)
      expect([...new Set(own.map((p) => p.intent))].sort()).toEqual([...INTENTS].sort())
      for (const moment of moments) expect(own.some((p) => p.moments.includes(moment))).toBe(true)
      for (const mood of moods) expect(own.filter((p) => p.moods.includes(mood)).length).toBeGreaterThan(3)
      for (const length of ['chat', 'mail'])
        expect(own.filter((p) => p.length === length).length).toBeGreaterThan(35)
      expect(own.some((p) => p.audience === 'external')).toBe(true)
      for (const scenario of scenarios)
        expect(
          own.some((p) => p.scenarios?.includes(scenario)),
          scenario,
        ).toBe(true)
      expect(own.every((p) => p.tone === 'warm' || p.tone === 'formal')).toBe(true)
      expect(own.filter((p) => p.audience === 'internal').length).toBeGreaterThanOrEqual(6)
    },
  )

  it('has the same phrases in both languages', () => {
    const keys = (lang: Lang) =>
      builtInPhrases
        .filter((p) => p.lang === lang)
        .map((p) => p.id.slice(3))
        .sort()
    expect(keys('zh')).toEqual(keys('en'))
  })

  it.each(builtInPhrases.map((p) => [p.id, p] as const))('%s reads well with every value', (_, phrase) => {
    const rendered = renderPhrase(phrase.body, fullValues(phrase.lang))
    expect(rendered.problem).toBeNull()
    expect(rendered.missing).toEqual([])
    expect(faults(rendered.text)).toEqual([])
    expect(rendered.text).not.toMatch(/[⟦⟧]/)
  })

  it.each(builtInPhrases.map((p) => [p.id, p] as const))('%s reads well without any value', (_, phrase) => {
    const rendered = renderPhrase(phrase.body, {})
    expect(rendered.problem).toBeNull()
    expect(faults(rendered.text)).toEqual([])
    expect(rendered.missing.map((m) => m.name).every((name) => ASKED.includes(name))).toBe(true)
    if (phrase.length === 'mail') {
      expect(rendered.text).toMatch(phrase.lang === 'zh' ? /^您好，\n/ : /^Hi there,\n/)
    }
  })

  it('is written in its own language, with Chinese punctuation in Chinese', () => {
    for (const phrase of builtInPhrases) {
      const text = renderPhrase(phrase.body, fullValues(phrase.lang)).text
      if (phrase.lang === 'en') expect(text).not.toMatch(/\p{Script=Han}/u)
      else expect(text, phrase.id).not.toMatch(/[\p{Script=Han}][,.;:?!]|\b(?:the|you|your)\b/u)
    }
  })

  it('keeps clear of the phrases that every customer has learnt to hate', () => {
    for (const phrase of builtInPhrases) {
      expect(phrase.body, phrase.id).not.toMatch(
        /inconvenience|as soon as possible|shortly|get back to you|per our policy|unfortunately|obviously|as I (?:already )?said|ticket number|escalat|[!！]|尽快|不便|敬请谅解|亲[，,]|按照规定|根据规定|稍后回复|请耐心等待/i,
      )
    }
  })

  it('never promises a return without a time', () => {
    const promises =
      /you will (?:hear|have)|I will (?:write|tell|give|confirm|have|send|come back)|给您(?:答复|回音|结果|消息)|告诉您(?:结果|进展)/i
    for (const phrase of builtInPhrases) {
      const { text } = renderPhrase(phrase.body, { ...fullValues(phrase.lang), 'promise.time': '17:00' })
      for (const sentence of text.split(/(?<=[.。？?])\s*/)) {
        const open = promises.test(sentence) && !sentence.includes('17:00')
        const conditional = /\bif\b|as soon as I have|have that|要是|哪里不对/i.test(sentence)
        expect(open && !conditional, `${phrase.id}: ${sentence}`).toBe(false)
      }
    }
  })

  it('greets first and puts the rule last', () => {
    for (const phrase of builtInPhrases.filter((p) => /fact\.rule/.test(p.body))) {
      expect(phrase.body.search(/understand|理解|see why/), phrase.id).toBeGreaterThan(-1)
      expect(phrase.body.search(/understand|理解|see why/)).toBeLessThan(phrase.body.indexOf('fact.rule'))
    }
  })
})
