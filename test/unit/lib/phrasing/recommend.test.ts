import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Phrase, recommend, type Situation } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { channels, moments, moods, risks, statuses } from '@/lib/ticket/ids'
import { casesEn } from './cases-en'
import { casesFacts } from './cases-facts'
import { casesMore } from './cases-more'
import { casesZh } from './cases-zh'
import { situation } from './situation'

const intents = (s: Situation, limit = 5) => recommend(builtInPhrases, s, limit).map((r) => r.phrase.intent)

describe('recommend: the right phrase in the first three', () => {
  it.each(
    [...casesEn, ...casesZh, ...casesMore, ...casesFacts].map(
      (c) => [`${c.is.lang ?? 'en'}: ${c.name}`, c] as const,
    ),
  )('%s', (_, c) => {
    const three = intents(situation(c.is)).slice(0, 3)
    expect(
      three.filter((intent) => c.wrong.includes(intent)),
      `got ${three}`,
    ).toEqual([])
    expect(
      three.some((intent) => c.right.includes(intent)),
      `got ${three}`,
    ).toBe(true)
  })
})

describe('recommend: facts', () => {
  const note = (text: string, lang: 'en' | 'zh' = 'en') =>
    situation({
      lang,
      customerText: lang === 'zh' ? '我要退款' : 'I want a refund',
      risks: ['refund'],
      internalNotes: [text],
    })

  it.each([
    'Refund not issued yet, waiting for finance.',
    'Before we issue a refund, check the return.',
    'Customer asks whether a refund is possible.',
    'Do not issue a refund until the return is in.',
  ])('a refund that is only talked about is not started: %s', (text) => {
    expect(intents(note(text), 8)).not.toContain('refund-started')
  })

  it.each(['尚未退款，等财务', '能否退款待核实', '不能直接退款'])('退款只是提到，不算已办：%s', (text) => {
    expect(intents(note(text, 'zh'), 8)).not.toContain('refund-started')
  })

  it('reads a Chinese note on an English ticket', () => {
    expect(intents(note('已退款，原路退回'))[0]).toBe('refund-started')
  })

  it('never says cancelled, legal, praised or down without a sign of it', () => {
    const plain = intents(situation({ customerText: 'Where can I find the invoice for May?' }), 20)
    for (const intent of [
      'cancel-understand',
      'cancel-confirm',
      'legal-holding-reply',
      'thank-praise',
      'outage-notice',
    ]) {
      expect(plain).not.toContain(intent)
    }
  })

  it('does not take a denied wish for the wish', () => {
    const got = intents(
      situation({ customerText: "I don't want to cancel my subscription, I just need the invoice." }),
      20,
    )
    expect(got).not.toContain('cancel-understand')
  })
})

describe('recommend: its promises', () => {
  it('explains itself with words that are in the thread', () => {
    const text = 'My parcel has not arrived, where is it?'
    const found = recommend(builtInPhrases, situation({ customerText: text, mood: 'worried' }), 3)
    const words = found.flatMap(({ because }) => because.flatMap((b) => (b.kind === 'words' ? b.words : [])))
    expect(words.length).toBeGreaterThan(0)
    for (const word of words) expect(text).toContain(word)
  })

  it('shows a mood only when it spoke for the phrase', () => {
    const found = recommend(builtInPhrases, situation({ customerText: 'This is outrageous!', mood: 'angry' }))
    const empathy = found.find((r) => r.phrase.intent === 'empathise-anger')
    expect(empathy?.because).toContainEqual({ kind: 'mood', mood: 'angry' })
  })

  it('prefers short phrases in a chat and full ones in a mail', () => {
    const chat = recommend(builtInPhrases, situation({ channel: 'chat', customerText: 'how do I reset it?' }))
    expect(chat[0]?.phrase.length).toBe('chat')
    const mail = recommend(
      builtInPhrases,
      situation({ channel: 'email', customerText: 'How do I reset it?' }),
    )
    expect(mail[0]?.phrase.length).toBe('mail')
  })

  it('lifts what the checklist asks for, but not against the facts', () => {
    const plain = situation({
      customerText: 'The import fails with an error.',
      openIntents: ['ask-screenshot'],
    })
    const scoreOf = (s: Situation) =>
      recommend(builtInPhrases, s, 12).find(({ phrase }) => phrase.intent === 'ask-screenshot')?.score ?? 0
    expect(scoreOf({ ...plain, openIntents: [] })).toBeGreaterThan(0)
    expect(scoreOf(plain)).toBeGreaterThan(scoreOf({ ...plain, openIntents: [] }) + 0.5)
    expect(intents({ ...plain, openIntents: ['refund-started', 'thank-praise'] })).not.toContain(
      'refund-started',
    )
  })

  it('finds a team’s own phrase of an unknown intent by its words', () => {
    const own: Phrase = {
      id: 'own.1',
      lang: 'en',
      intent: 'greenhouse-heating',
      title: 'Greenhouse heating check',
      body: 'Please look at the thermostat of the greenhouse heating first.',
      moments: [],
      moods: [],
      risks: [],
      side: 'outer',
      audience: 'any',
      channels: [],
      length: 'mail',
    }
    const s = situation({
      customerText: 'The greenhouse heating does not start, the thermostat shows nothing.',
    })
    expect(recommend([...builtInPhrases, own], s).some((r) => r.phrase.id === 'own.1')).toBe(true)
    expect(recommend([own], situation({ customerText: 'Where is my invoice?' }))).toEqual([])
  })

  it('gives one phrase per intent while there are intents enough', () => {
    for (const c of [...casesEn, ...casesZh]) {
      const different = new Set(intents(situation(c.is), 200)).size
      expect(new Set(intents(situation(c.is), 3)).size).toBe(Math.min(3, different))
    }
  })

  it('stays calm without a customer, a subject or a mood', () => {
    const empty = situation({ mood: null, hoursWaiting: null })
    expect(recommend(builtInPhrases, empty).length).toBeGreaterThan(0)
    expect(recommend([], empty)).toEqual([])
  })

  it('reads a message of 200 KB within 50 ms', () => {
    const s = situation({ customerText: `${'lorem ipsum '.repeat(17_000)}I want a refund` })
    recommend(builtInPhrases, s)
    const from = performance.now()
    recommend(builtInPhrases, s)
    expect(performance.now() - from).toBeLessThan(50)
  })

  it('never offers another language, audience or channel, nor what the draft says', () => {
    const anySituation = fc.record({
      lang: fc.constantFrom('en' as const, 'zh' as const),
      channel: fc.constantFrom(...channels),
      status: fc.constantFrom(...statuses),
      audience: fc.constantFrom('external' as const, 'internal' as const),
      currentMoment: fc.option(fc.constantFrom(...moments)),
      openIntents: fc.subarray([...new Set(builtInPhrases.map((p) => p.intent))], { maxLength: 4 }),
      mood: fc.option(fc.constantFrom(...moods)),
      moodUnsure: fc.boolean(),
      risks: fc.subarray([...risks]),
      subject: fc.string(),
      customerText: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...casesEn, ...casesZh).map((c) => c.is.customerText ?? ''),
      ),
      lastAgentText: fc.option(fc.string()),
      internalNotes: fc.array(
        fc.constantFrom(...[...casesEn, ...casesZh].flatMap((c) => c.is.internalNotes ?? [])),
        { maxLength: 3 },
      ),
      draft: fc.oneof(
        fc.constant(''),
        fc.constantFrom('I am so sorry about this.', '实在抱歉，让您久等了。'),
      ),
      answered: fc.boolean(),
      hoursWaiting: fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
      used: fc.constant({}),
    })
    fc.assert(
      fc.property(anySituation, (s) => {
        const got = recommend(builtInPhrases, s, 5)
        expect(got.length).toBeLessThanOrEqual(5)
        expect(new Set(got.map((r) => r.phrase.id)).size).toBe(got.length)
        for (const { phrase } of got) {
          expect(phrase.lang).toBe(s.lang)
          expect(phrase.audience === 'any' || phrase.audience === s.audience).toBe(true)
          expect(
            phrase.channels.length === 0 || s.channel === 'unknown' || phrase.channels.includes(s.channel),
          ).toBe(true)
          if (s.draft !== '' && (s.lang === 'zh') === s.draft.includes('抱歉')) {
            expect(phrase.intent).not.toMatch(/^apologise/)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
