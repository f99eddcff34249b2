import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recommend } from '@/lib/phrasing'
import { intentTable } from '@/lib/phrasing/recommend/learned/intent-table'
import { NOTE_FACTS, noteOdds } from '@/lib/phrasing/recommend/learned/note-facts'
import { noteTable } from '@/lib/phrasing/recommend/learned/note-table'
import { type Ranker, shippedRanker } from '@/lib/phrasing/recommend/learned/ranker'
import { noteWords } from '@/lib/phrasing/recommend/learned/words'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { situation } from './situation'

describe('the learnt reader of notes', () => {
  it.each([
    ['Accounts sent the 80 back to her card at noon.', 'refund-done', 'refund-no'],
    ['Account unlocked, new password set.', 'access-restored', 'verify'],
    ['Parts delayed at the port, new date is the 19th.', 'delayed', 'done'],
    ['财务今天把 80 元原路退了', 'refund-done', 'refund-no'],
    ['缺货，最快下周五到', 'delayed', 'refund-done'],
    ['要客户提供订单号和照片', 'need-info', 'done'],
  ])('%s: rather %s than %s', (note, so, not) => {
    const odds = noteOdds(note)
    expect(odds.get(so)).toBeGreaterThan(0.25)
    expect(odds.get(so)).toBeGreaterThan(2 * (odds.get(not) ?? 1))
  })

  it('answers with a likelihood for every fact, whatever the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (note) => {
        const odds = noteOdds(note)
        expect([...odds.keys()]).toEqual(NOTE_FACTS)
        for (const likely of odds.values()) expect(likely >= 0 && likely <= 1).toBe(true)
      }),
    )
  })

  it('takes numbers for numbers and words for words, whatever their case', () => {
    expect(noteWords('Refund of 40 sent')).toEqual(noteWords('REFUND of 1,250 sent'))
    expect(noteWords('退款 40 元')).toEqual(noteWords('退款 7 元'))
    expect(noteWords('')).toEqual(new Set())
  })

  it('knows the facts and intents of the product, in tables of the right size', () => {
    expect(noteTable.bias).toHaveLength(NOTE_FACTS.length)
    const intents = new Set(builtInPhrases.map(({ intent }) => intent))
    expect(new Set(intentTable.intents)).toEqual(intents)
    expect(intentTable.bias).toHaveLength(intentTable.intents.length)
  })
})

describe('the learnt ranker beside the rules', () => {
  const wish = (...intents: string[]): Ranker => ({
    odds: () => new Map(intents.map((intent) => [intent, 9])),
    part: () => 0,
  })
  const got = (parts: Parameters<typeof situation>[0], ranker: Ranker) =>
    recommend(builtInPhrases, situation(parts), 5, ranker).map(({ phrase }) => phrase.intent)

  it.each([
    ['a refund without a note', {}, 'refund-started'],
    [
      'a fix that is still to come',
      { internalNotes: ['Not fixed yet, waiting for the vendor.'] },
      'solution-done',
    ],
    ['feedback from somebody angry', { mood: 'angry' as const }, 'ask-feedback'],
    ['an anger that is only guessed', { mood: 'angry' as const, moodUnsure: true }, 'empathise-anger'],
  ])('cannot bring in %s', (_, parts, intent) => {
    expect(got({ customerText: 'The tap drips.', ...parts }, wish(intent))).not.toContain(intent)
  })

  it('adds what the rules miss, and says why only in what was read', () => {
    const text = 'The tap drips.'
    const found = recommend(builtInPhrases, situation({ customerText: text }), 5, wish('thank-report'))
    expect(found.map(({ phrase }) => phrase.intent)).toContain('thank-report')
  })

  it('changes nothing where it has nothing to say', () => {
    const silent: Ranker = { odds: () => new Map(), part: () => 0 }
    const parts = { customerText: 'Where is my parcel?', mood: 'worried' as const }
    const alone = recommend(builtInPhrases, situation(parts), 5, silent)
    expect(alone.length).toBeGreaterThan(2)
    const score = (list: typeof alone, id?: string) => list.find(({ phrase }) => phrase.id === id)?.score
    const even: Ranker = { ...silent, odds: () => new Map(intentTable.intents.map((i) => [i, 0])) }
    const same = recommend(builtInPhrases, situation(parts), 5, even)
    for (const { phrase, score: own } of alone) expect(score(same, phrase.id)).toBe(own)
  })

  it('gives the same answer for the same signals', () => {
    const signals = new Map([['s.first', { strength: 1, words: '' }]])
    expect(shippedRanker().odds(signals)).toEqual(shippedRanker().odds(signals))
    expect(shippedRanker().odds(signals).get('greet-and-own')).toBeGreaterThan(
      shippedRanker().odds(signals).get('solution-done') ?? 0,
    )
  })
})
