import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyingChecklists, chooseChecklists, specificity, whyNot } from '@/lib/checklist'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import type { Checklist } from '@/lib/settings/types'
import { ALWAYS, type Condition, type ConditionFact, type ConditionFacts, meets } from '@/lib/ticket'
import { checklist, item } from '../settings/sample'
import { requester, ticketWith } from './ticket'

const is = (fact: ConditionFact, ...values: string[]): Condition => ({ when: 'is', fact, values })
const all = (...of: Condition[]): Condition => ({ when: 'all', of })
const any = (...of: Condition[]): Condition => ({ when: 'any', of })
const facts = (
  kind: 'external' | 'internal' | 'unknown' = 'external',
  more: Partial<ConditionFacts> = {},
): ConditionFacts => ({
  ticket: ticketWith([], { requester: requester('Ada', kind) }),
  language: 'en',
  ...more,
})
const chosen = (lists: readonly Checklist[], of = facts(), locale: 'en' | 'zh' = 'en') =>
  chooseChecklists(lists, of, locale).map(({ id }) => id)

describe('which checklists apply', () => {
  it('the built-in ones by requester and interface language; unknown counts as a customer', () => {
    expect(chosen(builtInChecklists, facts('external'), 'en')).toEqual(['outside-first.en'])
    expect(chosen(builtInChecklists, facts('internal'), 'zh')).toEqual(['internal.zh'])
    expect(chosen(builtInChecklists, facts('unknown'), 'zh')).toEqual(['outside-first.zh'])
  })

  it('says why not, the first reason first', () => {
    const angry = checklist('a', { when: is('mood', 'angry'), lang: 'zh' })
    expect(whyNot({ ...angry, enabled: false }, facts(), 'en')).toBe('off')
    expect(whyNot(angry, facts('internal'), 'en')).toBe('audience')
    expect(whyNot(angry, facts(), 'en')).toBe('lang')
    expect(whyNot(angry, facts(), 'zh')).toBe('when')
    expect(whyNot(angry, facts('external', { mood: 'angry' }), 'zh')).toBeNull()
  })

  it('the most specific first, then the one for the language, then the lead’s order', () => {
    const lists = [
      checklist('general', { audience: 'any', items: [item('a')] }),
      checklist('external', { items: [item('b')] }),
      checklist('external-too', { items: [item('c')] }),
      checklist('english', { lang: 'en', items: [item('d')] }),
      checklist('vip', { when: is('vip', 'no'), items: [item('e')] }),
    ]
    expect(chosen(lists)).toEqual(['vip', 'english', 'external', 'external-too', 'general'])
  })

  it('an item stands once, on the first checklist that asks for it; its own condition decides too', () => {
    const lists = [
      checklist('special', {
        when: is('vip', 'no'),
        items: [item('shared'), item('angry', { when: is('mood', 'angry') })],
      }),
      checklist('general', { items: [item('shared'), item('angry'), item('own')] }),
      checklist('copy', { audience: 'any', items: [item('shared')] }),
    ]
    const items = (of = facts()) =>
      chooseChecklists(lists, of, 'en').map((list) => list.items.map(({ id }) => id))
    expect(items()).toEqual([['shared'], ['angry', 'own']])
    expect(items(facts('external', { mood: 'angry' }))).toEqual([['shared', 'angry'], ['own']])
  })

  it('changes no checklist that it is given', () => {
    const lists = [checklist('a', { items: [item('x', { when: is('vip', 'yes') })] })]
    const before = structuredClone(lists)
    chooseChecklists(lists, facts(), 'en')
    expect(lists).toEqual(before)
  })
})

describe('how specific', () => {
  const of = (when: Condition, audience: Checklist['audience'] = 'any') => specificity({ audience, when })

  it.each<[string, Condition, number]>([
    ['nothing asked', ALWAYS, 0],
    ['one fact, however many values', is('priority', 'high', 'urgent'), 1],
    ['all add up, each fact once', all(is('vip', 'yes'), is('tag', 'a'), is('tag', 'b')), 2],
    ['of any, the part that asks least', any(is('vip', 'yes'), all(is('tag', 'a'), is('group', 'b'))), 1],
    ['any with a part that holds always', any(is('vip', 'yes'), ALWAYS), 0],
    ['not any is all of the opposites', { when: 'not', of: any(is('vip', 'yes'), is('tag', 'a')) }, 2],
    ['not all is any of them', { when: 'not', of: all(is('vip', 'yes'), is('tag', 'a')) }, 1],
  ])('%s', (_, when, count) => {
    expect(of(when)).toBe(count)
  })

  it('the audience is the fact that conditions call kind', () => {
    expect(of(ALWAYS, 'external')).toBe(1)
    expect(of(is('kind', 'external'), 'external')).toBe(1)
    expect(of(is('vip', 'yes'), 'external')).toBe(2)
  })
})

describe('for any checklists and tickets', () => {
  const condition = fc.constantFrom(ALWAYS, is('vip', 'yes'), is('mood', 'angry'), is('messages', '>=3'))
  const lists = fc.array(
    fc.record({
      audience: fc.constantFrom('any' as const, 'external' as const, 'internal' as const),
      lang: fc.constantFrom('any' as const, 'en' as const, 'zh' as const),
      enabled: fc.boolean(),
      when: condition,
      items: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
      itemWhen: condition,
    }),
    { maxLength: 6 },
  )
  const tickets = fc.record({
    kind: fc.constantFrom('external' as const, 'internal' as const, 'unknown' as const),
    mood: fc.constantFrom('angry' as const, null),
    messages: fc.integer({ min: 0, max: 5 }),
  })

  it('shows each item that any applying checklist asks for, once, and no other', () => {
    fc.assert(
      fc.property(lists, tickets, (drawn, { kind, ...read }) => {
        const all = drawn.map(({ items, itemWhen, ...rest }, at) =>
          checklist(`l${at}`, { ...rest, items: items.map((id) => item(id, { when: itemWhen })) }),
        )
        const of = facts(kind, read)
        const views = chooseChecklists(all, of, 'en')
        const shown = views.flatMap((view) => view.items.map(({ id }) => id))
        const asked = all
          .filter((list) => whyNot(list, of, 'en') === null)
          .flatMap((list) => list.items.filter((one) => meets(one.when, of)).map(({ id }) => id))
        expect([...shown].sort()).toEqual([...new Set(asked)].sort())
        expect(views.every((view) => view.items.length > 0)).toBe(true)
        const order = applyingChecklists(all, of, 'en').map(specificity)
        expect(order).toEqual([...order].sort((a, b) => b - a))
      }),
    )
  })
})
