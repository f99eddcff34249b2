import { expect, test } from 'vitest'
import { readMessage } from '@/lib/sentiment'

test.each([
  ['I am furious about the delay', 'angry'],
  ['I am very angry about this', 'angry'],
  ['This is unacceptable.', 'angry'],
  ['I am really disappointed with the delivery', 'upset'],
  ['我非常生气，你们到底管不管', 'angry'],
  ['真的很失望', 'upset'],
])('a feeling said outright is heard: %s', (text, mood) => {
  const reading = readMessage(text, '1')
  expect(reading).toMatchObject({ mood, unsure: false })
  expect(reading.words.length).toBeGreaterThan(0)
})

test.each(["I'm not angry, just asking for the invoice", '我没有生气，就是问一下进度'])(
  'one that is denied is none: %s',
  (text) => expect(readMessage(text, '1').mood).toBe('neutral'),
)

test('a word that means nothing here states nothing', () => {
  const words = [{ text: 'furious', meaning: 'nothing' as const }]
  expect(readMessage('Where is the manual of the Furious 3000?', '1', { words }).mood).toBe('neutral')
})
