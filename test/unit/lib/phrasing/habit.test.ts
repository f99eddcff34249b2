import { describe, expect, it } from 'vitest'
import { recommend } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { situation } from './situation'

const plain = situation({ customerText: 'My parcel has not arrived, where is it?', lastAgentText: null })
const top = (habits: Record<string, { used: number; better: number }>, more: object = {}) =>
  recommend(builtInPhrases, { ...plain, habits, ...more })

describe('habits', () => {
  it('lift what is about equally right, and say so', () => {
    const without = top({}).find(({ phrase }) => phrase.intent === 'give-next-step-time')
    const withIt = top({ 'give-next-step-time': { used: 40, better: 0 } }).find(
      ({ phrase }) => phrase.intent === 'give-next-step-time',
    )
    expect(withIt?.because).toContainEqual({ kind: 'often-used' })
    const gain = (withIt?.score ?? 0) - (without?.score ?? 0)
    expect(gain).toBeGreaterThan(0.2)
    expect(gain).toBeLessThanOrEqual(0.8)
  })

  it('say that the mood rose, in the language of the interface', () => {
    const helped = { 'give-next-step-time': { used: 6, better: 5 } }
    const texts = (locale: 'en' | 'zh') =>
      top(helped, { locale }).flatMap(({ because }) =>
        because.flatMap((b) => (b.kind === 'said' ? [b.text] : [])),
      )
    expect(texts('en')).toEqual(['the mood rose after it before'])
    expect(texts('zh')).toEqual(['用过之后客户情绪有好转'])
  })

  it('count from the third time on, and never against the facts', () => {
    expect(top({ 'give-next-step-time': { used: 2, better: 2 } })).toEqual(top({}))
    const intents = top({ 'refund-started': { used: 500, better: 500 } }).map(({ phrase }) => phrase.intent)
    expect(intents).not.toContain('refund-started')
  })
})

describe('reasons', () => {
  it('name the fact of the note that decided', () => {
    const [first] = recommend(
      builtInPhrases,
      situation({
        customerText: 'I want my money back.',
        risks: ['refund'],
        internalNotes: ['Refund of 40 issued.'],
        locale: 'zh',
      }),
    )
    expect(first?.phrase.intent).toBe('refund-started')
    expect(first?.because[0]).toEqual({
      kind: 'fact',
      fact: 'refund-done',
      from: 'note',
      text: '退款已办（内部备注）',
    })
  })
})
