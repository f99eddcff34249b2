import { match } from './cues/cue'
import { customerEn } from './cues/customer-en'
import { customerZh } from './cues/customer-zh'
import { type Add, ends } from './signals'
import type { Situation } from './situation'

/** Cues that speak of this turn; subject and earlier messages were written before. */
const TURN_ONLY = new Set(
  (
    'praise thanks works still patient gave-info attached final news delay no-answer broken-promise again ' +
    'reason vague-time what-now worry disappointed hurry manager small-talk'
  ).split(' '),
)
/** Once the customer says that it works, only these still count. */
const AFTER_SUCCESS = new Set(['praise', 'thanks', 'works', 'patient'])

/** What the customer writes about, now and (weaker) before: `c.` signals, and `s.success`. */
export function readCustomer(s: Situation, add: Add): void {
  const table = s.lang === 'zh' ? customerZh : customerEn
  const turn = ends(s.customerText)
  const earlier = ends(s.earlierText ?? '')
  const found = new Map<string, [number, string]>()
  for (const [name, cue] of Object.entries(table)) {
    const words = match(cue, turn)
    if (words !== null) found.set(name, [1, words])
    else if (!TURN_ONLY.has(name)) {
      const before = match(cue, s.subject) ?? match(cue, earlier)
      if (before !== null) found.set(name, [s.lastAgentText === null ? 0.9 : 0.5, before])
    }
  }
  const success =
    found.has('works') &&
    !found.has('still') &&
    !found.has('and-then') &&
    s.mood !== 'angry' &&
    s.mood !== 'upset'
  for (const [name, [strength, words]] of found) {
    if (!success || AFTER_SUCCESS.has(name)) add(`c.${name}`, strength, words)
  }
  if (success) add('s.success')
}
