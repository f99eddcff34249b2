import { describe, expect, it } from 'vitest'
import { prepared } from '@/lib/sentiment/prepare'
import { sentencesOf } from '@/lib/sentiment/sentences'
import { tokenize } from '@/lib/sentiment/tokens'

const cut = (text: string, lang: 'en' | 'zh' = 'en') => sentencesOf(prepared(text, tokenize(text), lang))

describe('a message cut into sentences', () => {
  it('is nothing apart where there is one', () => {
    expect(cut('I want my money back!')).toEqual([])
    expect(cut('')).toEqual([])
    expect(cut('No. I want my money back!')).toEqual([])
  })

  it('keeps the words of each, their places in it, and what was found there', () => {
    const [first, second, ...rest] = cut(
      'The lamp is nice. I want a refund, now!! 谢谢 for the long patience of all the people in your shop near the old bridge',
    )
    expect(rest).toHaveLength(1)
    expect(first?.body).toBe('The lamp is nice.')
    expect(second?.body).toBe('I want a refund, now!!')
    expect(second?.tokens.starts[0]).toBe(0)
    expect(second?.hits.risks.map(({ rule }) => rule.id)).toEqual(['refund'])
    expect(first?.hits.risks).toEqual([])
    for (const part of [first, second])
      for (const { from, to } of part?.signs ?? []) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(part?.tokens.words.length ?? 0)
      }
  })

  it('loses no word', () => {
    const text = '等了三天，从周一等到周四还是没有消息。打了电话也没人回！我要退款，行不行？好的'
    expect(cut(text, 'zh').flatMap((part) => part.tokens.words)).toEqual(tokenize(text).words)
  })
})
