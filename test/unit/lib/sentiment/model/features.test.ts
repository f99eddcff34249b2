import { describe, expect, it } from 'vitest'
import { createBag, emptied } from '@/lib/sentiment/model/bag'
import { fill, type Prepared } from '@/lib/sentiment/model/features'
import { HASH_BITS } from '@/lib/sentiment/model/hash'
import { prepared } from '@/lib/sentiment/prepare'
import { tokenize } from '@/lib/sentiment/tokens'

const message = (text: string, lang: 'en' | 'zh' = 'en'): Prepared => prepared(text, tokenize(text), lang)

/** Every feature of a message: hash → summed strength. */
function features(made: Prepared): Map<number, number> {
  const hashes: number[] = []
  const bag = createBag(1 << 16)
  fill(emptied(bag), made, (hash) => {
    const at = hashes.indexOf(hash)
    return at < 0 ? hashes.push(hash) - 1 : at
  })
  const sums = new Map<number, number>()
  for (let i = 0; i < bag.size; i++) {
    const hash = hashes[bag.index[i] as number] as number
    sums.set(hash, (sums.get(hash) ?? 0) + (bag.value[i] as number))
  }
  return sums
}

const only = (a: Map<number, number>, b: Map<number, number>) => [...a.keys()].filter((hash) => !b.has(hash))

describe('the features of a message', () => {
  it('are the same every time, and numbers of the table', () => {
    const text = 'The driver never came, again. Is that how you treat people?'
    expect(features(message(text))).toEqual(features(message(text)))
    for (const hash of features(message(text)).keys()) expect(hash).toBeLessThan(2 ** HASH_BITS)
  })

  it('count a word once, however often it comes', () => {
    const once = features(message('chair table'))
    const often = features(message('chair table chair table'))
    for (const [hash, value] of often)
      if (once.has(hash)) expect(value).toBeLessThanOrEqual((once.get(hash) ?? 0) + 1e-6)
  })

  it('know a denied word from a plain one', () => {
    expect(
      only(features(message('i am not happy')), features(message('i am so happy'))).length,
    ).toBeGreaterThan(2)
    expect(
      only(features(message('不 满意', 'zh')), features(message('很 满意', 'zh'))).length,
    ).toBeGreaterThan(1)
  })

  it('know where a word stands: at the end it weighs anew', () => {
    const first = features(message('The invoice is wrong. I like the colour.'))
    const last = features(message('I like the colour. The invoice is wrong.'))
    expect(only(last, first).length).toBeGreaterThan(0)
  })

  it('hear shouting', () => {
    expect(
      only(features(message('CALL ME NOW!!!')), features(message('call me now.'))).length,
    ).toBeGreaterThan(2)
  })

  it('grow weaker by word as a message grows longer', () => {
    const strongest = (text: string) => {
      const counts = new Map<number, number>()
      for (const value of features(message(text)).values()) counts.set(value, (counts.get(value) ?? 0) + 1)
      return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
    }
    const long = 'We ordered chairs and tables for the hall of the school near the old bridge. '.repeat(3)
    expect(strongest(long)).toBeLessThan(strongest('We ordered chairs.'))
  })

  it('name the tokens that showed them', () => {
    const bag = createBag(1 << 16)
    let next = 0
    fill(emptied(bag), message('nobody called'), () => next++)
    for (let i = 0; i < bag.size; i++) {
      expect(bag.from[i]).toBeLessThanOrEqual(bag.to[i] as number)
      expect(bag.to[i]).toBeLessThanOrEqual(2)
    }
  })
})
