import type { Scored } from './recommend'

/** Different words for the same feeling: one of each family. */
const FAMILIES: Record<string, string> = {
  'empathise-anger': 'empathy',
  'empathise-worry': 'empathy',
  'empathise-disappointment': 'empathy',
}

/**
 * The best phrase of each intent, in order of score: a second wording of the same thing is no choice, so
 * fewer than `limit` come back when there are no more intents. Ties go to the earlier phrase, so that the
 * answer is stable.
 */
export function diverse(scored: readonly Scored[], limit: number): Scored[] {
  const chosen: Scored[] = []
  const families = new Set<string>()
  for (const candidate of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length === limit) break
    const family = FAMILIES[candidate.phrase.intent] ?? candidate.phrase.intent
    if (families.has(family)) continue
    families.add(family)
    chosen.push(candidate)
  }
  return chosen
}
