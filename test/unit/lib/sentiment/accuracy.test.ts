import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluateCue } from '@/test/eval/cue'

const file = (name: string) => readFileSync(new URL(`../../../eval/${name}`, import.meta.url), 'utf8')

describe('accuracy on labelled messages', () => {
  it('holds on the development part, in both languages', () => {
    const result = evaluateCue(file('cue.dev.tsv'))
    for (const part of [result.en, result.zh]) {
      expect(part.n).toBeGreaterThan(200)
      expect(part.valence.macroF1).toBeGreaterThan(0.9)
      expect(part.mood.macroF1).toBeGreaterThan(0.85)
      expect(part.risk.microF1).toBeGreaterThan(0.9)
      expect(part.risk.negatedFlagged).toBeLessThan(0.05)
    }
  })

  it('refuses a line of another form, with its number', () => {
    expect(() => evaluateCue('en\tneutral\tnone\thello\nen\tfurious\tnone\thello')).toThrow('line 2')
    expect(() => evaluateCue('en\tangry\tnone')).toThrow('line 1')
  })

  it('counts as the label sheet says', () => {
    const { all, misses } = evaluateCue(
      [
        'en\tneutral\tnone\tWhich size fits?',
        'en\tpleased\tnone\tWhich colour fits?',
        'en\tneutral\trefund\tWhat is your refund policy?',
      ].join('\n'),
    )
    expect(all.valence.labels.neutral).toMatchObject({ support: 2, recall: 1 })
    expect(all.valence.macroF1).toBeCloseTo(0.4)
    expect(all.risk).toMatchObject({ microF1: 0, negatedFlagged: 0 })
    expect(all.accuracyWhenSure).toBeCloseTo(2 / 3)
    expect(misses).toHaveLength(2)
  })
})
