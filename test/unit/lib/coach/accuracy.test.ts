import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateCoach } from '@/test/eval/coach'

const file = readFileSync(new URL('../../../eval/coach.tsv', import.meta.url), 'utf8')
const found = evaluateCoach(file)

describe('the labelled drafts', () => {
  test.each(['all', 'en', 'zh'] as const)('%s: rules are found, and good drafts let be', (lang) => {
    expect(found[lang].macroF1).toBeGreaterThanOrEqual(0.85)
    expect(found[lang].cleanFlagged).toBeLessThanOrEqual(0.05)
  })
})

test('a line of another form is named', () => {
  expect(() => evaluateCoach('en\tnone\thello')).toThrow('line 1')
  expect(() => evaluateCoach('en\tnone\thello\thi\nen\trude\thello\thi')).toThrow('line 2: "rude"')
})
