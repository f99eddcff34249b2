import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluatePhrasing } from '../../../eval/phrasing'

const text = readFileSync('test/eval/phrasing.json', 'utf8')

describe('the recommendation over labelled situations', () => {
  const all = evaluatePhrasing(text)

  it('offers a right intent among the first three, hardly ever a wrong one, in both languages', () => {
    expect(all.n).toBeGreaterThanOrEqual(150)
    for (const figures of [all.all, all.en, all.zh]) {
      expect(figures.hitAt3, all.misses.join('\n')).toBeGreaterThanOrEqual(0.95)
      expect(figures.badAt3, all.misses.join('\n')).toBeLessThanOrEqual(0.03)
    }
  })

  it.each(['phrasing.test', 'phrasing.more', 'phrasing.later'])(
    'does so in the situations of other writers: %s',
    (file) => {
      const { all: figures, misses } = evaluatePhrasing(readFileSync(`test/eval/${file}.json`, 'utf8'))
      expect(figures.n).toBeGreaterThan(60)
      expect(figures.hitAt3, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
      expect(figures.badAt3, misses.join('\n')).toBeLessThanOrEqual(0.03)
    },
  )

  it('names no situation twice', () => {
    const files = ['phrasing', 'phrasing.test', 'phrasing.more', 'phrasing.later']
    for (const file of files) {
      const ids = JSON.parse(readFileSync(`test/eval/${file}.json`, 'utf8')).map((c: { id: string }) => c.id)
      expect(new Set(ids).size, file).toBe(ids.length)
    }
  })

  it('counts a wrong one beside a right one', () => {
    const [first] = JSON.parse(text)
    const turned = { ...first, wrong: [...first.wrong, 'greet-and-own'] }
    const { all: figures, misses } = evaluatePhrasing(JSON.stringify([turned]))
    expect(figures).toMatchObject({ n: 1, hitAt3: 1, badAt3: 1 })
    expect(misses[0]).toContain('+greet-and-own')
  })

  it('names the case that is not of the form', () => {
    const [first] = JSON.parse(text)
    expect(() => evaluatePhrasing(JSON.stringify([first, { ...first, right: ['sing-a-song'] }]))).toThrow(
      /case 2/,
    )
    expect(() => evaluatePhrasing('{}')).toThrow()
  })
})
