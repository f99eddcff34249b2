import type { Scored } from './recommend'

/** Different words for the same feeling: one of each family. */
const FAMILIES: Record<string, string> = {
  'empathise-anger': 'empathy',
  'empathise-worry': 'empathy',
  'empathise-disappointment': 'empathy',
}
/** Ways to end; of the first three, at most one ends the conversation. */
const CLOSINGS = new Set(['close-warmly', 'ask-feedback'])
/** Right in nearly every first reply: of the first three, at most two, so that one is about this case. */
const GENERAL = new Set(['greet-and-own', 'acknowledge-receipt', 'give-next-step-time'])
const MOST_GENERAL = 2
const FIRST = 3

/**
 * The best phrase of each intent, in order of score: a second wording of the same thing is no choice, so
 * fewer than `limit` come back when there are no more intents. Ties go to the earlier phrase, so that the
 * answer is stable.
 */
export function diverse(scored: readonly Scored[], limit: number): Scored[] {
  const chosen: Scored[] = []
  const later: Scored[] = []
  const families = new Set<string>()
  for (const candidate of [...scored].sort((a, b) => b.score - a.score)) {
    const { intent } = candidate.phrase
    const family = FAMILIES[intent] ?? intent
    if (families.has(family)) continue
    families.add(family)
    const closed =
      CLOSINGS.has(intent) && chosen.slice(0, FIRST).some((one) => CLOSINGS.has(one.phrase.intent))
    const general =
      GENERAL.has(intent) &&
      chosen.slice(0, FIRST).filter((one) => GENERAL.has(one.phrase.intent)).length >= MOST_GENERAL
    if ((closed || general) && chosen.length < FIRST) later.push(candidate)
    else chosen.push(candidate)
    if (chosen.length + later.length >= limit && chosen.length >= Math.min(FIRST, limit)) break
  }
  return [...chosen.slice(0, FIRST), ...later, ...chosen.slice(FIRST)].slice(0, limit)
}
