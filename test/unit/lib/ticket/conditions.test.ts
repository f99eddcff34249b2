import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALWAYS,
  type Condition,
  type ConditionFact,
  type ConditionFacts,
  emptyTicket,
  meets,
  type Ticket,
} from '@/lib/ticket'
import { conditionSchema } from '@/lib/ticket/schema'

const empty = emptyTicket('zendesk', 'acme.zendesk.com', '1', 'https://acme.zendesk.com/')
const ticket: Ticket = {
  ...empty,
  priority: 'high',
  tags: ['Refund', 'vip lane'],
  group: 'Billing',
  channel: 'email',
  status: 'open',
  requester: { ...empty.requester, kind: 'external', vip: true, language: 'zh-CN' },
}
const holds = (condition: Condition, of = ticket, language: string | null = null) =>
  meets(condition, { ticket: of, language })
const is = (fact: ConditionFact, ...values: string[]): Condition => ({ when: 'is', fact, values })

describe('one fact', () => {
  it.each<[ConditionFact, string, string]>([
    ['helpdesk', 'zendesk', 'freshdesk'],
    ['host', 'acme.zendesk.com', 'other.zendesk.com'],
    ['priority', 'high', 'urgent'],
    ['tag', 'refund', 'fund'],
    ['group', ' billing ', 'bill'],
    ['channel', 'email', 'chat'],
    ['status', 'open', 'pending'],
    ['kind', 'external', 'internal'],
    ['vip', 'yes', 'no'],
    ['language', 'zh', 'en'],
  ])('%s', (fact, right, wrong) => {
    expect(holds(is(fact, right))).toBe(true)
    expect(holds(is(fact, wrong))).toBe(false)
    expect(holds(is(fact, wrong, right))).toBe(true)
    expect(conditionSchema.parse(is(fact, right.trim()))).toEqual(is(fact, right.trim()))
  })

  it('a host may be named with all below it, not with others that end alike', () => {
    expect(holds(is('host', '*.zendesk.com'))).toBe(true)
    expect(holds(is('host', '*.desk.com'))).toBe(false)
    expect(holds(is('host', '*.acme.zendesk.com'))).toBe(false)
  })

  it('the language written goes before the profile’s; only the primary tag counts', () => {
    expect(holds(is('language', 'en'), ticket, 'en-GB')).toBe(true)
    expect(holds(is('language', 'zh-TW'), ticket, null)).toBe(true)
    expect(holds(is('language', 'zh'), ticket, 'en')).toBe(false)
  })

  it('“none” is asked for like a value', () => {
    for (const fact of ['priority', 'tag', 'group', 'language'] as const) {
      expect(holds(is(fact, 'none'), empty)).toBe(true)
      expect(holds(is(fact, 'none'))).toBe(false)
    }
    expect(holds(is('vip', 'no'), empty)).toBe(true)
  })
})

describe('what is read of the conversation', () => {
  const read = { mood: 'upset', risks: ['refund', 'legal'], scenarios: ['emergency'], messages: 3 } as const
  const meetsIt = (condition: Condition, more: Partial<ConditionFacts> = read) =>
    meets(condition, { ticket, language: null, ...more })

  it.each<[ConditionFact, string, string]>([
    ['mood', 'upset', 'angry'],
    ['risk', 'legal', 'cancel'],
    ['scenario', 'emergency', 'contract-dispute'],
    ['messages', '>=3', '>=4'],
    ['messages', '<=3', '<=2'],
    ['messages', '>=0', '<=0'],
  ])('%s %s', (fact, right, wrong) => {
    expect(meetsIt(is(fact, right))).toBe(true)
    expect(meetsIt(is(fact, wrong))).toBe(false)
    expect(conditionSchema.parse(is(fact, right))).toEqual(is(fact, right))
  })

  it('nobody has read it: none of it, and no number of messages either way', () => {
    for (const fact of ['mood', 'risk', 'scenario'] as const) expect(meetsIt(is(fact, 'none'), {})).toBe(true)
    expect(meetsIt(is('mood', 'none'))).toBe(false)
    expect(meetsIt(is('messages', '>=0'), {})).toBe(false)
    expect(meetsIt(is('messages', '<=9'), {})).toBe(false)
  })
})

describe('combined', () => {
  it('all of nothing holds always, any of nothing never', () => {
    expect(holds(ALWAYS)).toBe(true)
    expect(holds({ when: 'any', of: [] })).toBe(false)
  })

  const leaf = fc.constantFrom(
    is('priority', 'high'),
    is('priority', 'low'),
    is('vip', 'yes'),
    is('tag', 'none'),
  )
  const tree: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({
        when: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('node'), { maxLength: 3 }),
      }),
      fc.record({ when: fc.constant('not' as const), of: tie('node') }),
    ),
  })).node

  it('keeps De Morgan’s laws', () => {
    const not = (of: Condition): Condition => ({ when: 'not', of })
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (of) => {
        expect(holds(not({ when: 'all', of }))).toBe(holds({ when: 'any', of: of.map(not) }))
        expect(holds(not({ when: 'any', of }))).toBe(holds({ when: 'all', of: of.map(not) }))
      }),
    )
  })

  it('what the schema takes comes back as it was', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        expect(conditionSchema.parse(condition)).toEqual(condition)
      }),
    )
  })
})

describe('what is no condition', () => {
  it.each<[string, unknown, PropertyKey[]]>([
    ['an unknown fact', { when: 'is', fact: 'weather', values: ['rain'] }, ['fact']],
    ['an unknown mood', is('mood', 'furious'), ['values', 0]],
    ['a number of messages without a bound', is('messages', '>=2', '3'), ['values', 1]],
    ['an unknown priority', { when: 'is', fact: 'priority', values: ['high', 'huge'] }, ['values', 1]],
    ['no values', { when: 'is', fact: 'tag', values: [] }, ['values']],
    ['an unknown way to combine', { when: 'xor', of: [] }, ['when']],
    [
      'a part of another form',
      { when: 'all', of: [{ when: 'is', fact: 'vip', values: ['maybe'] }] },
      ['of', 0, 'values', 0],
    ],
  ])('%s', (_, condition, path) => {
    const parsed = conditionSchema.safeParse(condition)
    expect(parsed.error?.issues[0]?.path).toEqual(path)
  })

  it('nesting without end is refused, not followed', () => {
    let deep: unknown = is('vip', 'yes')
    for (let i = 0; i < 5_000; i++) deep = { when: 'not', of: deep }
    expect(conditionSchema.safeParse(deep).success).toBe(false)
  })
})
