import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIAS_LIMIT, boundedBias, readConversation, readMessage, type TradeWord } from '@/lib/sentiment'

const close = 'It would be nice if your team could pretend to be interested in the disaster you caused.'

describe('leanings', () => {
  it('are bounded, and nothing that is no number counts', () => {
    expect(boundedBias({ negative: 99, positive: -99 })).toEqual({
      negative: BIAS_LIMIT,
      positive: -BIAS_LIMIT,
    })
    expect(boundedBias({ negative: Number.NaN })).toEqual({ negative: 0, positive: 0 })
    expect(boundedBias(undefined)).toEqual({ negative: 0, positive: 0 })
  })

  it('move the valence their way, and never the other', () => {
    const texts = fc.constantFrom(
      close,
      'Which size fits?',
      '谢谢，解决了',
      '还没收到货',
      'Great, thank you so much!',
    )
    const lean = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(texts, lean, lean, (text, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const valence = (negative: number, positive: number) =>
          readMessage(text, 'm', { bias: { negative, positive } }).valence
        expect(valence(high, 0)).toBeLessThanOrEqual(valence(low, 0) + 1e-9)
        expect(valence(0, high)).toBeGreaterThanOrEqual(valence(0, low) - 1e-9)
      }),
    )
  })

  it('reach every message of a conversation', () => {
    const message = {
      id: '1',
      at: null,
      role: 'requester' as const,
      authorName: null,
      authorId: null,
      visibility: 'public' as const,
      text: 'I have a question about the order that came yesterday.',
    }
    const plain = readConversation([message]).curve[0]?.valence ?? 0
    const leant = readConversation([message], { bias: { negative: 1.5, positive: 0 } }).curve[0]?.valence ?? 0
    expect(leant).toBeLessThan(plain)
  })
})

describe('words of the trade', () => {
  const read = (text: string, words: TradeWord[]) => readMessage(text, 'm', { words })

  it('that mean nothing say nothing, and are not shown', () => {
    const text = 'This is a scam queue, please move it to the spam team.'
    const before = readMessage(text, 'm')
    const after = read(text, [{ text: 'Scam queue', meaning: 'nothing' }])
    expect(after.valence).toBeGreaterThan(before.valence)
    expect(after.words.map((word) => word.text).join()).not.toContain('scam')
  })

  it('that mean much turn a plain message, and are shown', () => {
    const text = 'The lift is at the third floor, code red.'
    const after = read(text, [{ text: 'code red', meaning: 'worried' }])
    expect(after.mood).toBe('worried')
    expect(after.words.map((word) => word.text)).toContain('code red')
    expect(read('这批货是红牌', [{ text: '红牌', meaning: 'angry' }]).mood).toBe('angry')
  })

  it('are whole words, and the longest one wins', () => {
    const words: TradeWord[] = [
      { text: 'red', meaning: 'angry' },
      { text: 'code red', meaning: 'nothing' },
    ]
    const text = 'We use code red here.'
    expect(read(text, words).valence).toBeCloseTo(
      read(text, [{ text: 'code red', meaning: 'nothing' }]).valence,
    )
    expect(read('The reddish one fits.', [{ text: 'red', meaning: 'angry' }])).toEqual(
      readMessage('The reddish one fits.', 'm'),
    )
  })

  it('change nothing where they do not come, or where they are empty', () => {
    expect(
      read(close, [
        { text: '', meaning: 'angry' },
        { text: 'zebra', meaning: 'pleased' },
      ]),
    ).toEqual(readMessage(close, 'm'))
  })
})
