import { describe, expect, it } from 'vitest'
import { hashOf } from '@/lib/sentiment/model/hash'
import { findSigns } from '@/lib/sentiment/signs'
import { englishSigns } from '@/lib/sentiment/signs/en'
import { chineseSigns } from '@/lib/sentiment/signs/zh'
import { tokenize } from '@/lib/sentiment/tokens'

function found(text: string, lang: 'en' | 'zh', sign: string): string[] {
  const { words, starts, ends } = tokenize(text)
  return findSigns(words, lang)
    .filter((hit) => hit.sign === hashOf(sign))
    .map(({ from, to }) => text.slice(starts[from], ends[to - 1]))
}

/** Letters stay together, Chinese characters do not. */
const asTokens = (phrase: string) => (phrase.match(/[a-z0-9']+|[^a-z0-9' ]/g) ?? []).join(' ')

describe('classes of words', () => {
  it('find the longest phrase of a class at a word', () => {
    expect(found('We are waiting for three weeks', 'en', 'waiting')).toEqual(['waiting'])
    expect(found('Thank you so much, thank you', 'en', 'thanks')).toEqual(['Thank you so much', 'thank you'])
  })

  it('find stems with any ending', () => {
    expect(found('A frustrating, frustrated lot', 'en', 'letdown')).toEqual(['frustrating', 'frustrated'])
  })

  it('find Chinese phrases inside a run of characters, in simplified and traditional writing', () => {
    expect(found('等了三天還沒收到貨', 'zh', 'still')).toContain('還沒收到'.slice(1))
    expect(found('我太失望了', 'zh', 'letdown')).toContain('太失望')
  })

  it('give nothing for a text without them', () => {
    expect(findSigns([], 'en')).toEqual([])
    expect(findSigns(['qwerty'], 'en')).toEqual([])
  })

  it.each([
    ['en', englishSigns],
    ['zh', chineseSigns],
  ] as const)('%s: every phrase can be found', (lang, classes) => {
    for (const [name, phrases] of Object.entries(classes))
      for (const phrase of phrases.split(';')) {
        // As they are read without being cut into tokens.
        if (!phrase.endsWith('*')) expect(tokenize(phrase).words.join(' ')).toBe(asTokens(phrase))
        expect(found(phrase.replace('*', ''), lang, name).length, `${name}: ${phrase}`).toBeGreaterThan(0)
      }
  })
})
