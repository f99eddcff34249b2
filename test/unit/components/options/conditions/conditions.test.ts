import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtOf, conditionOf, isAlways, valuesInUse } from '@/components/options/conditions/condition-model'
import {
  conditionSentence,
  conditionWords,
  languageTag,
} from '@/components/options/conditions/condition-words'
import { translator } from '@/lib/i18n'
import { slaWords } from '@/lib/i18n/words/sla'
import { ALWAYS, type Condition, type ConditionFact, emptyTicket, meets, type Ticket } from '@/lib/ticket'
import { conditionSchema, conditionValues } from '@/lib/ticket/schema'

const is = (fact: ConditionFact, ...values: string[]): Condition => ({ when: 'is', fact, values })
const all = (...of: Condition[]): Condition => ({ when: 'all', of })
const any = (...of: Condition[]): Condition => ({ when: 'any', of })
const not = (of: Condition): Condition => ({ when: 'not', of })

const facts = (ticket: Partial<Ticket>, language: string | null = 'en') => ({
  ticket: { ...emptyTicket('zendesk', 'example.com', '1', ''), ...ticket },
  language,
})

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray(['urgent', 'high', 'none'], { minLength: 1 }).map((values) => is('priority', ...values)),
  fc.subarray(['vip', 'refund', 'none'], { minLength: 1 }).map((values) => is('tag', ...values)),
)
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({
      when: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    tie('tree').map(not),
  ),
}))
const sample = fc.record({
  priority: fc.constantFrom('urgent' as const, 'high' as const, 'low' as const, null),
  tags: fc.subarray(['vip', 'refund', 'other']),
})

describe('the builder', () => {
  test('what it shows means the same as what was there, for every ticket', () => {
    let shown = 0
    fc.assert(
      fc.property(tree, sample, (condition, ticket) => {
        const built = builtOf(condition)
        if (!built) return
        shown++
        expect(meets(conditionOf(built), facts(ticket))).toBe(meets(condition, facts(ticket)))
      }),
      { numRuns: 2000 },
    )
    expect(shown).toBeGreaterThan(500)
  })

  test('what it makes is shown again as it was, and the settings take it', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        const built = builtOf(condition)
        if (!built) return
        const made = conditionOf(built)
        expect(conditionSchema.safeParse(made).success).toBe(true)
        expect(conditionOf(builtOf(made) ?? built)).toEqual(made)
      }),
    )
  })

  test('one level of groups is shown, deeper ones and impossible ones are not', () => {
    const group = any(is('tag', 'a'), not(is('tag', 'b')))
    expect(builtOf(all(is('vip', 'yes'), not(group)))).toEqual({
      join: 'all',
      parts: [
        { kind: 'line', not: false, fact: 'vip', values: ['yes'] },
        {
          kind: 'group',
          not: true,
          join: 'any',
          lines: [
            { kind: 'line', not: false, fact: 'tag', values: ['a'] },
            { kind: 'line', not: true, fact: 'tag', values: ['b'] },
          ],
        },
      ],
    })
    expect(builtOf(all(any(all(is('tag', 'a')))))).toBeNull()
    expect(builtOf(any())).toBeNull()
    expect(builtOf(any(all(), is('tag', 'a')))).toBeNull()
  })

  test('a line without a value and a group without lines do not count', () => {
    const line = { kind: 'line' as const, not: false, fact: 'tag' as const, values: [] }
    const group = { kind: 'group' as const, not: true, join: 'any' as const, lines: [line] }
    expect(conditionOf({ join: 'any', parts: [line, group] })).toEqual(ALWAYS)
  })

  test('what fits every ticket is known by its form', () => {
    expect([ALWAYS, all(all()), any(is('tag', 'a'), all())].every(isAlways)).toBe(true)
    expect([any(), all(is('tag', 'a')), not(any())].some(isAlways)).toBe(false)
  })

  test('suggestions are what other policies ask for', () => {
    const conditions = [all(is('tag', 'b', 'none'), not(any(is('tag', 'a', 'b'), is('group', 'x'))))]
    expect(valuesInUse(conditions, 'tag')).toEqual(['a', 'b'])
  })
})

describe.each(['en', 'zh'] as const)('sentences, %s', (lang) => {
  const speech = { st: translator(slaWords, lang), lang, nameOf: (id: string) => id }
  const rule = all(
    is('priority', 'urgent', 'high'),
    is('tag', 'vip'),
    any(is('channel', 'chat'), not(is('vip', 'yes'))),
  )

  test('read as people speak', () => {
    expect(conditionSentence(rule, speech)).toBe(
      {
        en: 'For tickets where the priority is urgent or high, and the tag vip is there, and (the channel is chat, or the customer is no VIP).',
        zh: '适用于这样的工单：优先级为紧急或高，并且带有标签“vip”，并且（渠道是聊天，或者客户不是 VIP）。',
      }[lang],
    )
    expect(conditionSentence(ALWAYS, speech)).toBe({ en: 'For every ticket.', zh: '适用于所有工单。' }[lang])
    expect(conditionWords(not(all(is('tag', 'none'), is('vip', 'no'))), speech)).toBe(
      {
        en: 'not (it has no tag, and the customer is no VIP)',
        zh: '并非（没有标签，并且客户不是 VIP）',
      }[lang],
    )
    expect(conditionWords(not(is('tag', 'vip', 'none')), speech)).toBe(
      { en: '(the tag vip is not there, and it has a tag)', zh: '（不带标签“vip”，并且有标签）' }[lang],
    )
  })

  test('every fact and every known value has its words', () => {
    for (const [fact, values] of Object.entries(conditionValues)) {
      for (const form of [is(fact as ConditionFact, ...values), not(is(fact as ConditionFact, ...values))]) {
        expect(conditionWords(form, speech)).not.toMatch(/says\.|\w+\.\w+|[{}]/)
      }
    }
    expect(
      [is('messages', '>=3'), not(is('messages', '<=1'))].map((one) => conditionWords(one, speech)),
    ).toEqual(
      {
        en: ['it has at least 3 messages', 'it is not so that it has at most 1 message'],
        zh: ['有至少 3 条消息', '并非有最多 1 条消息'],
      }[lang],
    )
    for (const fact of ['helpdesk', 'host', 'tag', 'group', 'language'] as const) {
      expect(conditionWords(is(fact, 'zendesk'), speech)).not.toMatch(/says\.|[{}]/)
      expect(conditionWords(not(is(fact, 'none')), speech)).not.toMatch(/says\.|[{}]/)
    }
  })
})

test('a language by its name or its tag', () => {
  expect(languageTag('German', 'en')).toBe('de')
  expect(languageTag('德语', 'zh')).toBe('de')
  expect(languageTag(' DE ', 'zh')).toBe('de')
  expect(languageTag('tlh', 'en')).toBe('tlh')
})
