import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareCue } from '@/test/eval/compare'
import { evaluateCue } from '@/test/eval/cue'

const file = (name: string) => readFileSync(new URL(`../../../eval/${name}`, import.meta.url), 'utf8')

describe('accuracy on labelled messages', () => {
  // Nothing was learnt from these lines; what was learnt from is judged in model/CARD.md, writer by writer.
  it('holds on messages that neither patterns nor tables have seen', () => {
    const { all } = evaluateCue(file('cue.test.tsv'))
    expect(all.n).toBeGreaterThan(100)
    expect(all.valence.macroF1).toBeGreaterThan(0.75)
    expect(all.mood.macroF1).toBeGreaterThan(0.65)
    expect(all.risk.microF1).toBeGreaterThan(0.5)
    expect(all.risk.negatedFlagged).toBeLessThan(0.12)
    expect(all.accuracyWhenSure).toBeGreaterThan(0.88)
  })

  it('holds on everyday messages of a writer that nothing was learnt from', () => {
    const { all, en, zh } = evaluateCue(file('cue.outside.tsv'))
    expect(all.risk.negatedFlagged).toBeLessThan(0.03)
    for (const { valence, mood, risk, unsure, accuracyWhenSure } of [en, zh]) {
      expect(valence.macroF1).toBeGreaterThan(0.94)
      expect(mood.macroF1).toBeGreaterThan(0.94)
      expect(mood.labels.angry?.recall).toBeGreaterThan(0.85)
      expect(risk.microF1).toBeGreaterThan(0.87)
      expect(risk.negatedFlagged).toBeLessThan(0.04)
      expect(unsure).toBeLessThan(0.12)
      expect(accuracyWhenSure).toBeGreaterThan(0.92)
    }
  })

  it('is far above what packages of npm make of the same lines', () => {
    const [ours, ...others] = compareCue(file('cue.test.tsv'))
    expect(others.map(({ name }) => name)).toEqual(['vader-sentiment', 'sentiment', 'wink-sentiment'])
    for (const other of others) {
      expect(other.en).toBeGreaterThan(0.2)
      expect(ours?.all).toBeGreaterThan(other.all + 0.2)
    }
  })

  it('takes a line that a package throws on for neutral', () => {
    const wink = compareCue('en\tneutral\tnone\tThe caller is waiting.').at(-1)
    expect(wink).toMatchObject({ name: 'wink-sentiment', all: 1 })
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
