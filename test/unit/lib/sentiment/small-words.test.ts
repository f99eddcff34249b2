import { describe, expect, it } from 'vitest'
import { saysSomething } from '@/lib/sentiment/small-words'
import { tokenize } from '@/lib/sentiment/tokens'

function says(text: string): boolean {
  const { words } = tokenize(text)
  return saysSomething(words, 0, words.length)
}

describe('what can stand as a reason', () => {
  it.each([
    'exactly',
    'honestly',
    'somebody',
    'tell me',
    'I already',
    'March',
    "husband's",
    '3',
    '真的',
    '孩子',
    '給我',
  ])('%s does not', (text) => expect(says(text)).toBe(false))

  it.each([
    'lovely',
    'furious',
    'not once',
    'still no',
    "can't afford",
    'asked three times',
    '失望',
    '謝謝',
    '😞',
  ])('%s does', (text) => expect(says(text)).toBe(true))
})
