/** Which wording of an intent is offered: only what the thread bears out, as ready as can be, greeted once. */
import { describe, expect, it } from 'vitest'
import { type Phrase, recommend, type Situation } from '@/lib/phrasing'
import { customerEn } from '@/lib/phrasing/recommend/cues/customer-en'
import { customerZh } from '@/lib/phrasing/recommend/cues/customer-zh'
import { factsEn, toldEn } from '@/lib/phrasing/recommend/cues/facts-en'
import { factsZh, toldZh } from '@/lib/phrasing/recommend/cues/facts-zh'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { casesEn } from './cases-en'
import { casesFacts } from './cases-facts'
import { casesMore } from './cases-more'
import { casesZh } from './cases-zh'
import { situation } from './situation'

const every = [...casesEn, ...casesZh, ...casesMore, ...casesFacts]
const ids = (is: Partial<Situation>) => recommend(builtInPhrases, situation(is), 20).map((r) => r.phrase.id)

describe('what a wording says as a fact', () => {
  it('apologises for silence only where there was silence', () => {
    const missedCall = ids({
      customerText: 'Nobody called me back, though you promised a call.',
      lastAgentText: 'We will call you tomorrow.',
      mood: 'upset',
    })
    expect(missedCall).toContain('en.apologise-delay.promise')
    expect(missedCall).not.toContain('en.apologise-delay.angry')
    const silence = ids({
      customerText: 'Four days and not a single answer!',
      mood: 'angry',
      hoursWaiting: 96,
    })
    expect(silence).toContain('en.apologise-delay.angry')
    expect(silence).not.toContain('en.apologise-delay.promise')
  })

  it.each([
    ['en', 'You said it would take two days. Thank you, that is fine.'],
    ['zh', '发货要三天？那我等等。'],
    ['zh', '之前说好明天送到，能改到周五吗？'],
  ] as const)('takes a promise that is only mentioned for no broken one (%s: %s)', (lang, customerText) => {
    expect(ids({ lang, customerText, risks: ['repeated'] }).join()).not.toContain('apologise-delay.promise')
  })

  it('owns a mistake only where our own side has found one', () => {
    const claim = { customerText: 'You charged me twice for one order.', mood: 'upset' as const }
    expect(ids(claim)).toContain('en.apologise-error.trouble')
    const found = ids({ ...claim, internalNotes: ['Our mistake, double booked by the checkout.'] })
    expect(found.find((id) => id.startsWith('en.apologise-error'))).not.toMatch(/trouble/)
  })

  it('does not ask for the passage that the customer has named', () => {
    const named = { customerText: 'Clause 7.2 of the contract says in writing, not by e-mail.' }
    expect(ids(named)).toContain('en.contract-clarify.named')
    expect(ids({ customerText: 'That is not how our contract says it.' })).toContain(
      'en.contract-clarify.mail',
    )
  })

  it('does not ask somebody who has moved away why they leave', () => {
    const got = ids({
      customerText: '请帮我取消会员，没什么不好，就是搬家了用不上。',
      lang: 'zh',
      risks: ['cancel'],
    })
    expect(got).toContain('zh.cancel-understand.reason')
    expect(got).not.toContain('zh.cancel-understand.mail')
  })

  it('introduces itself only in the first reply', () => {
    const later = ids({ customerText: 'And the second box?', lastAgentText: 'The first one left today.' })
    expect(later.filter((id) => id.startsWith('en.greet-and-own'))).toEqual([])
    expect(ids({ customerText: 'Where is the second box?' })).toContain('en.greet-and-own.mail')
  })

  const byClause = Object.fromEntries(
    ['done', 'refused', 'planned', 'visit', 'working', 'needed', 'options', 'alternative'].map((name) => [
      name,
      1,
    ]),
  )

  it('names only signals that exist in the cue tables of both languages', () => {
    const known: Record<string, object[]> = {
      c: [customerEn, customerZh],
      // What is read clause by clause is the same in both languages.
      n: [
        { ...factsEn, ...byClause },
        { ...factsZh, ...byClause },
      ],
      o: [factsEn, factsZh],
      t: [
        { ...toldEn, ...factsEn },
        { ...toldZh, ...factsZh },
      ],
    }
    const names = new Set(builtInPhrases.flatMap((p) => [...(p.when ?? []), ...(p.unless ?? [])]))
    expect(names.size).toBeGreaterThan(10)
    for (const name of names) {
      for (const table of known[name[0] ?? ''] ?? [])
        expect(Object.keys(table), name).toContain(name.slice(2))
      expect(name).toMatch(
        /^[cnot]\.[a-z-]+$|^s\.(?:later|pending|long-wait|solved|glad|favour|promise-open|contract-dispute|changed-requirement)$|^r\.(?:repeated|legal|cancel|urgent)$/,
      )
    }
  })
})

describe('how ready a wording is', () => {
  const bare = (id: string, body: string): Phrase => ({
    id,
    lang: 'en',
    intent: 'acknowledge-receipt',
    title: id,
    body,
    moments: [],
    moods: [],
    risks: [],
    side: 'outer',
    audience: 'any',
    channels: [],
    length: 'mail',
  })

  it.each([
    ['a gap', 'You will hear from me by {{promise.time}}.'],
    ['two gaps', 'Next is {{fact.action}}, by {{ promise.time }}.'],
  ])('prefers what can go as it is to %s', (_, body) => {
    const ready = bare('ready', 'Hi {{ticket.requester.first_name}}, I am on it. {{cursor}}')
    const [first] = recommend([bare('gap', body), ready], situation({ customerText: 'Hello?' }))
    expect(first?.phrase.id).toBe('ready')
  })

  it.each([
    ['an optional part', 'I am on it{% if fact.amount %}, {{fact.amount}}{% endif %}.'],
    ['a default', 'I am on it, {{ fact.amount | default: "all of it" }}.'],
  ])('takes %s for no gap', (_, body) => {
    const [first] = recommend(
      [bare('plain', 'I am on it.'), bare('own', body)].reverse(),
      situation({ customerText: 'Hello?' }),
    )
    expect(first?.phrase.id).toBe('own')
  })

  it('needs nothing filled in for the first phrase in most situations', () => {
    const first = every.map((c) => recommend(builtInPhrases, situation(c.is), 1)[0]?.phrase.body ?? '')
    const open = first.filter((body) =>
      /\{\{\s*(?:promise|fact)\./.test(body.replace(/\{% if.*?endif %\}/gs, '')),
    )
    expect(open.length / every.length).toBeLessThan(0.5)
  })
})

describe('feelings and greetings', () => {
  it('never names a strong feeling that is only guessed', () => {
    for (const c of every) {
      for (const { phrase } of recommend(builtInPhrases, situation({ ...c.is, moodUnsure: true }))) {
        expect(phrase.intent, c.name).not.toMatch(/^empathise-(?:anger|disappointment)$/)
        expect(phrase.body, c.name).not.toMatch(/\bang(?:ry|er)\b|frustrat|disappoint|生气|失望|窝火/)
      }
    }
  })

  it.each([
    ['en', 'Hi Mara,\n\n'],
    ['en', 'Dear Ms Lind,\n\nThank you. '],
    ['zh', '陈女士您好，\n\n'],
  ] as const)('does not greet into a %s draft that greets: %j', (lang, draft) => {
    for (const c of every.filter((one) => (one.is.lang ?? 'en') === lang)) {
      for (const { phrase } of recommend(builtInPhrases, situation({ ...c.is, draft }))) {
        expect(phrase.body, c.name).not.toMatch(/requester\.(?:first_)?name/)
      }
    }
  })

  it('offers each intent once', () => {
    for (const c of every) {
      const intents = recommend(builtInPhrases, situation(c.is)).map((r) => r.phrase.intent)
      expect(new Set(intents).size, c.name).toBe(intents.length)
    }
  })
})
