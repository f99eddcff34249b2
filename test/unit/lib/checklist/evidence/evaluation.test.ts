import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateEvidence } from '../../../../eval/evidence'

describe('evaluateEvidence', () => {
  const { all, en, zh } = evaluateEvidence(
    readFileSync(join(__dirname, '../../../../eval/evidence.tsv'), 'utf8'),
  )
  it.each([
    ['both languages', all],
    ['English', en],
    ['Chinese', zh],
  ] as const)('%s: macro-F1 of 0.95 and precision of 0.95 on the labelled replies', (_, figures) => {
    expect(figures.macroF1).toBeGreaterThanOrEqual(0.95)
    expect(figures.precision).toBeGreaterThanOrEqual(0.95)
  })

  it('names the line that is not of the form', () => {
    expect(() => evaluateEvidence('en\tnone\tHello?')).toThrow('line 1')
    expect(() => evaluateEvidence('en\tnice\tHello?\tHi')).toThrow('"nice"')
  })
})
