/**
 * Items that agents skip, counted for the day: per ticket and item at most once a day, by the agent's last
 * step of that day. What was skipped and taken up again on a later day stays counted, for it was skipped then.
 */
import type { ItemProgress } from '@/lib/checklist/types'
import { applySkip, type SkipFacts } from '@/lib/stats'
import type { DamageLog } from './damage'
import { moveDay } from './day-sums'
import { type CountedSkip, countedSkip } from './rows'
import type { Tx } from './tables'

/** The skip that a progress row stands for; null: none, or one that no longer reads. */
export function skipIn(raw: unknown): CountedSkip | null {
  const parsed = countedSkip.safeParse((raw as { skip?: unknown } | undefined)?.skip)
  return parsed.success ? parsed.data : null
}

/** What the row stands for after this step. What the thread proves is no step of the agent's: a skip before it stays one. */
export function skipAfter(item: ItemProgress, before: CountedSkip | null, day: string): CountedSkip | null {
  if (item.by !== 'agent') return before
  return item.state === 'skipped' ? { day, reason: item.reason } : null
}

/** Moves the sums of the day by an agent's step; after its row and event were written. */
export async function countSkip(
  tx: Tx<'readwrite'>,
  log: DamageLog,
  step: { itemId: string; before: CountedSkip | null; after: CountedSkip | null; whole: boolean },
  { day, at }: { day: string; at: string },
): Promise<void> {
  const { itemId, whole } = step
  const [before, after] = [step.before, step.after].map((skip): SkipFacts | null =>
    skip?.day === day ? { itemId, reason: skip.reason } : null,
  ) as [SkipFacts | null, SkipFacts | null]
  if (!before && !after && whole) return
  await moveDay(tx, log, { day, at, whole }, (sums) => applySkip(sums, before, after))
}
