import { expect, test } from 'vitest'
import { factsForCoach } from '@/entrypoints/background/read-for-coach'
import { readConversation } from '@/lib/sentiment'
import { conversation } from '@/test/eval/coach'

const promised = (draft: string) => {
  const ticket = conversation('When does it come? – Mara')
  const cue = readConversation(ticket.messages)
  return factsForCoach(ticket, draft, [], cue, Date.parse('2026-11-20T10:00:00Z')).promised()
}

test.each([
  ['in any paragraph', 'Hi Mara,\n\nI have asked.\n\nI will call you by 5 pm today.', true],
  ['in any line', '王女士您好。\n已经在查了。\n今天下午五点前给您回复。', true],
  ['over a broken line', 'Hi Mara, I will call you\nby 5 pm today.', true],
  ['nowhere', 'Hi Mara.\nWe will get back to you.\n\nKind regards', false],
  ['only in what is quoted', 'Hi Mara.\n\n> I will call you by 5 pm today.', false],
])('a time to count on %s', (_, draft, holds) => {
  expect(promised(draft)).toBe(holds)
  // Read a second time from memory.
  expect(promised(`${draft}\n\nAnd more`)).toBe(holds)
})
