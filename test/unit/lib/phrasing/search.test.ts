import { describe, expect, it } from 'vitest'
import { searchPhrases } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import type { Lang } from '@/lib/ticket'

const found = (query: string, lang: Lang = 'en', limit = 8) =>
  searchPhrases(builtInPhrases, query, lang, limit)
const intents = (query: string, lang: Lang = 'en') => found(query, lang).map((p) => p.intent)

describe('searchPhrases', () => {
  it.each([
    ['refund', 'en', 'refund-started'],
    ['scre', 'en', 'ask-screenshot'],
    ['apol del', 'en', 'apologise-delay'],
    ['apdel', 'en', 'apologise-delay'],
    ['REFUND started', 'en', 'refund-started'],
    ['退款', 'zh', 'refund-started'],
    ['截图', 'zh', 'ask-screenshot'],
    ['物流查询', 'zh', 'delivery-status'],
    ['主管 处理', 'zh', 'escalate-to-manager'],
  ] as const)('%s finds it', (query, lang, intent) => {
    expect(intents(query, lang)).toContain(intent)
  })

  it('puts the customer’s language first and still finds the other', () => {
    const langs = found('refund', 'zh', 50).map((p) => p.lang)
    expect(langs[0]).toBe('zh')
    expect(langs).toContain('en')
    expect(langs.lastIndexOf('zh')).toBeLessThan(langs.indexOf('en'))
  })

  it('puts a hit in the title before one in the body', () => {
    expect(found('goodbye')[0]?.title.toLowerCase()).toContain('goodbye')
  })

  it.each(['', '   ', '?!', 'qqzzxx', '\u0000', '(((', '.*'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([])
  })

  it('keeps to the limit and copes with a very long query', () => {
    expect(found('the', 'en', 3).length).toBeLessThanOrEqual(3)
    expect(found('refund '.repeat(5_000)).length).toBeGreaterThan(0)
  })
})
