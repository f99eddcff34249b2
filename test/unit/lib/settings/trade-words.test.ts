import { describe, expect, test } from 'vitest'
import { BIAS_LIMIT, TRADE_WORDS_LIMIT } from '@/lib/sentiment'
import { LEARNED_LIMIT } from '@/lib/sentiment/learning'
import { exportSettings, importSettings } from '@/lib/settings/bundle'
import { settingsSchema } from '@/lib/settings/schema'
import { TRADE_WORDS_MOST, tradeMeanings, tradeWordKey } from '@/lib/settings/trade-schema'
import type { TradeWord } from '@/lib/settings/types'
import { validateSettings } from '@/lib/settings/validate'
import { moods } from '@/lib/ticket/ids'
import { settings } from './sample'

const word = (text: string, meaning: TradeWord['meaning'] = 'nothing'): TradeWord => ({ text, meaning })
const wrong = (tradeWords: unknown, lang: 'en' | 'zh' = 'en') => {
  const result = validateSettings({ ...settings(), tradeWords }, lang)
  return result.ok ? [] : result.problems.map(({ text }) => text)
}

describe('words of the trade', () => {
  test('settings that were stored before them read as none', () => {
    const { tradeWords: _, ...before } = settings()
    expect(settingsSchema.parse(before).tradeWords).toEqual([])
  })

  test('go along with the settings file, without the spaces around them', () => {
    const mine = settings({ tradeWords: [word('dead letter'), word(' 退单 ', 'upset')] })
    const back = importSettings(exportSettings(mine), 'en')
    expect(back).toMatchObject({
      ok: true,
      settings: { tradeWords: [word('dead letter'), word('退单', 'upset')] },
    })
  })

  test('none is empty, too long or twice; the place is named', () => {
    expect(wrong([word('kill'), word('  ')])).toEqual(['Trade word 2, word: must not be empty'])
    expect(wrong([word('x'.repeat(61))])).toEqual([
      `Trade word “${'x'.repeat(60)}”, word: is too long: at most 60 characters`,
    ])
    expect(wrong([word('Dead  letter'), word('claim'), word('dead letter', 'upset')])).toEqual([
      'Trade word “dead letter”: is there twice',
    ])
    expect(wrong([word('kill', 'sad' as never)], 'zh')[0]).toMatch(/^行业用语“kill”，含义：只能是以下之一/)
    expect(wrong(Array.from({ length: TRADE_WORDS_MOST + 1 }, (_, n) => word(`w${n}`)))).toEqual([
      `Words of the trade: has too many entries: at most ${TRADE_WORDS_MOST}`,
    ])
  })

  test('the same word in another case, width or spacing is the same', () => {
    expect(tradeWordKey(' Ｋｉｌｌ  Switch')).toBe(tradeWordKey('kill switch'))
  })

  test('what the settings allow, the reading takes', () => {
    expect(TRADE_WORDS_MOST).toBe(TRADE_WORDS_LIMIT)
    expect(LEARNED_LIMIT).toBeLessThanOrEqual(BIAS_LIMIT)
    expect(tradeMeanings).toEqual(['nothing', ...moods.filter((mood) => mood !== 'neutral')])
  })
})
