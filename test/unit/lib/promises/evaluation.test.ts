import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluatePromises } from '../../../eval/promises'

const file = (name: string) => readFileSync(new URL(`../../../eval/${name}`, import.meta.url), 'utf8')
const line =
  'en\t2026-03-27T16:20:00+01:00[Europe/Berlin]\t2026-03-27T17:20:00Z\tI will call you within 2 hours.'

describe('evaluatePromises', () => {
  it('finds what the labelled replies promise', () => {
    const result = evaluatePromises(file('promises.tsv'))
    for (const figures of [result.en, result.zh]) {
      expect(figures.n).toBeGreaterThanOrEqual(150)
      expect(figures.accuracy).toBeGreaterThan(0.97)
      expect(figures.precision).toBeGreaterThan(0.97)
      expect(figures.recall).toBeGreaterThan(0.97)
    }
  })

  it('holds on replies that the engine was not tuned on', () => {
    const { all } = evaluatePromises(file('promises.outside.tsv'))
    expect(all.n).toBe(100)
    expect(all.accuracy).toBeGreaterThanOrEqual(0.95)
    expect(all.precision).toBeGreaterThanOrEqual(0.95)
  })

  it('reads zones however they are written', () => {
    for (const now of [
      '2026-03-27T16:20:00+01:00',
      '2026-03-27T15:20:00Z',
      '2026-03-27T16:20+01:00 Europe/Berlin',
      '2026-03-27T16:20[Europe/Berlin]',
      '2026-03-27T16:20:00+01:00 [Europe/Berlin]',
    ])
      expect(evaluatePromises(line.replace(/2026-03-27T16\S+/, now)).all).toEqual({
        n: 1,
        accuracy: 1,
        precision: 1,
        recall: 1,
      })
  })

  it('tells right from wrong, and a wrong time from none', () => {
    const wrong = line.replace('17:20:00Z', '18:20:00Z')
    const none = line.replace('2026-03-27T17:20:00Z', 'none')
    const result = evaluatePromises(`${line}\n\n${wrong}\r\n${none}\n`)
    expect(result).toMatchObject({ kind: 'promises', n: 3, zh: { n: 0, accuracy: 0 } })
    expect(result.all).toEqual({ n: 3, accuracy: 1 / 3, precision: 1 / 3, recall: 1 / 2 })
    expect(result.misses).toHaveLength(2)
  })

  it.each([
    ['en\tonly two'],
    [line.replace('en', 'de')],
    [line.replace('2026-03-27T16:20:00+01:00[Europe/Berlin]', 'Friday')],
    [line.replace('+01:00[Europe/Berlin]', '')],
    [line.replace('+01:00[Europe/Berlin]', '+01:00[Mars/Olympus]')],
    [line.replace('2026-03-27T17:20:00Z', 'soon')],
    [`${line}\tmore`],
  ])('names the number of a malformed line: %s', (bad) => {
    expect(() => evaluatePromises(`${line}\n${bad}`)).toThrow(/^line 2/)
  })
})
