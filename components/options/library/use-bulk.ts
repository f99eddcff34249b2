import type { BulkEdit } from '@/lib/library/types'
import type { Outcome } from './desk'
import { stepWords, useLibrary } from './tools'

/** Makes a change to many and says what became of it; answers whether it was made. */
export function useBulk() {
  const { library, desk, lt, why } = useLibrary()
  const told = (outcome: Outcome): boolean => {
    if (!outcome.ok) desk.say(lt('step.failed', { why: why(outcome.problem) }))
    else desk.say(outcome.change.step ? stepWords(outcome.change.step, lt) : lt('bulk.nothing'))
    return outcome.ok
  }
  return {
    told,
    async change(ids: readonly string[], edit: BulkEdit): Promise<Outcome> {
      const outcome = await library.change(ids, edit)
      told(outcome)
      return outcome
    },
  }
}
