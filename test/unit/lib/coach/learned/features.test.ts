import { describe, expect, test } from 'vitest'
import { classesOf } from '@/lib/coach/learned/classes'
import { jointOdds } from '@/lib/coach/learned/joint'
import { sentenceFeatures } from '@/lib/coach/learned/sentence'
import { strangeWords } from '@/lib/coach/learned/strange'
import { wordsOf } from '@/lib/coach/learned/words'
import { HEADS } from '@/lib/coach/model/heads'

const classes = (text: string, zh = false) => classesOf(text, wordsOf(text, zh), zh)

describe('classes of words', () => {
  test('other words for the same make the same classes', () => {
    expect(classes('Our policy forbids it.')).toEqual(classes('Our regulations prohibit it.'))
    expect(classes('合同不允许', true)).toEqual(classes('规定不准许', true))
  })
  test('the longest word at a place counts', () => {
    expect(classes('不支持', true)).not.toEqual(classes('支持', true))
  })
})

describe('words that the customer did not write', () => {
  const strange = (draft: string, customer = '') =>
    strangeWords(draft, customer).map(({ start, end }) => draft.slice(start, end))
  test('codes and names of tools', () => {
    expect(strange('OU=Stores was reset by Okta, see CAT-HW-02.')).toEqual(['OU=Stores', 'CAT-HW-02'])
    expect(strange('PNR状态还是HX，GDS没同步')).toEqual(['PNR', 'HX', 'GDS'])
  })
  test('what everybody knows, numbers, names, and what the customer named first', () => {
    expect(strange('The PDF is 4K, order 90-113, Anna-Lena, at 10am.')).toEqual([])
    expect(strange('XPRO15 works', 'Does the xpro15 work?')).toEqual([])
  })
})

test('a sentence is read once', () => {
  const text = 'This sentence stands in two drafts.'
  expect(sentenceFeatures(text, false)).toBe(sentenceFeatures(text, false))
  expect(sentenceFeatures('Another one.', false).words).not.toEqual(sentenceFeatures(text, false).words)
})

describe('heads against one another', () => {
  const odds = (some: Record<string, number>, anything = 0) =>
    Float64Array.from([...HEADS.map((rule) => some[rule] ?? -5), anything])
  const of = (all: Float64Array, rule: (typeof HEADS)[number]) => all[HEADS.indexOf(rule)] as number
  test('a good draft speaks against every rule, a bad one for it', () => {
    expect(of(jointOdds(odds({ order: 1 }, -8)), 'order')).toBeLessThan(0)
    expect(of(jointOdds(odds({ order: 1 }, 4)), 'order')).toBeGreaterThan(1)
  })
  test('the likelier of two sins taken for one another speaks against the other only', () => {
    const joint = jointOdds(odds({ runaround: 3, 'brush-off': -2.5, order: 0 }))
    expect(of(joint, 'runaround')).toBe(3)
    expect(of(joint, 'brush-off')).toBeLessThan(-2.5)
    expect(of(joint, 'order')).toBe(0)
  })
})
