import { describe, expect, it } from 'vitest'
import { findDraftEvidence } from '@/lib/checklist'
import type { EvidenceId } from '@/lib/checklist/types'
import { asks, ticketWith } from '../ticket'
import { chineseReplies, englishReplies, type LabelledReply } from './replies'

type Counts = { right: number; extra: string[]; missed: string[] }

function measure(replies: readonly LabelledReply[]): Counts {
  const counts: Counts = { right: 0, extra: [], missed: [] }
  for (const { customer, reply, gives } of replies) {
    const found = new Set<EvidenceId>(
      findDraftEvidence(reply, ticketWith([asks(customer, 0)])).map(({ id }) => id),
    )
    const where = (id: EvidenceId) => `${id}: ${reply.slice(0, 60)}`
    for (const id of found) {
      if (gives.includes(id)) counts.right++
      else counts.extra.push(where(id))
    }
    for (const id of gives) if (!found.has(id)) counts.missed.push(where(id))
  }
  return counts
}

describe.each([
  ['English', englishReplies],
  ['Chinese', chineseReplies],
] as const)('%s whole replies', (_, replies) => {
  const { right, extra, missed } = measure(replies)

  it('are read with a precision of at least 0.92', () => {
    expect(right / (right + extra.length), extra.join('\n')).toBeGreaterThanOrEqual(0.92)
  })

  it('are read with a recall of at least 0.85', () => {
    expect(right / (right + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})
